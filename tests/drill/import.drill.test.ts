import { describe, expect, test } from 'vitest';
import { bigFile } from '../deliveries/support/big-file.ts';
import { finished, startImport } from '../deliveries/support/import-process.ts';
import { freshStorage } from '../support/storage.ts';

describe('a file of 200 MB', () => {
  test.each(['csv', 'fcid'] as const)(
    'as %s is imported in the memory that a small one takes',
    async (form) => {
      const { stores, url } = await freshStorage();
      const big = await bigFile(form, 200);
      const { done, before, most } = await finished(startImport(url, big.path));
      expect(done).toEqual({ accepted: big.rows, unchanged: 0, refused: 0, error: null });
      // Megabytes. All rows at once would take several times the size of the file.
      expect(most - before).toBeLessThan(150);
      expect(await stores.debts.published()).toMatchObject([{ accepted: big.rows }]);
    },
    900_000,
  );
});

test('a hundred imports killed at any moment leave all or nothing', async () => {
  const { stores, url } = await freshStorage();
  const big = await bigFile('csv', 2);
  for (let at = 0; at < 100; at += 1) {
    const running = startImport(url, big.path);
    for await (const { batches = 0, done } of running.progress) if (done || batches >= at % 25) break;
    await running.kill();
    for (const { accepted } of await stores.debts.published()) expect(accepted).toBe(big.rows);
  }
  const { done } = await finished(startImport(url, big.path));
  expect((done.accepted || done.unchanged) === big.rows).toBe(true);
}, 900_000);
