import { expect, test } from 'vitest';
import { surviveKills } from '../faults/kill.ts';

test('a server that is killed two hundred times has lost nothing that it answered', async () => {
  const figures = await surviveKills(200);
  process.stdout.write(`  killed in the middle of writing: ${JSON.stringify(figures)}\n`);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(200 * 100);
  expect(figures.cutOff).toBeGreaterThan(200);
});
