import { expect, test } from 'vitest';
import { surviveKills } from './kill.ts';

test('a killed server has lost nothing that it answered, and done nothing by half or twice', async () => {
  const figures = await surviveKills(20);
  process.stdout.write(`  killed in the middle of writing: ${JSON.stringify(figures)}\n`);
  // Enough was at stake to prove something.
  expect(figures.acknowledged).toBeGreaterThanOrEqual(20 * 100);
  expect(figures.cutOff).toBeGreaterThan(20);
  expect(figures.booked).toBeGreaterThan(20);
}, 240_000);
