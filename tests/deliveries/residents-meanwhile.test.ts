import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/deliveries/import.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { startConversation, turnOf } from '../contracts/suite/examples.ts';
import { freshStorage } from '../support/storage.ts';
import { bigFile } from './support/big-file.ts';
import { clock } from './support/files.ts';
import { type Progress, startImport } from './support/import-process.ts';

/** Somebody who comes in and says one thing; gives how it ended and how long it took in ms. */
async function turn(stores: Stores, id: string) {
  const started = performance.now();
  await startConversation(stores, id);
  const answer = await stores.conversations.commit(turnOf(id));
  return { answer, took: performance.now() - started };
}

describe('residents go on without an error while a delivery comes in', () => {
  test('in another process, and memory does not grow with the file', async () => {
    for (const form of ['csv', 'fcid'] as const) {
      const { stores, url } = await freshStorage();
      const big = await bigFile(form, 20);
      const running = startImport(url, big.path);
      const turns: Awaited<ReturnType<typeof turn>>[] = [];
      let last: Progress = {};
      for await (const progress of running.progress) {
        last = progress;
        turns.push(await turn(stores, `c${turns.length}`));
      }
      expect(turns.length).toBeGreaterThan(5);
      expect(turns.filter(({ answer }) => answer !== 'committed')).toEqual([]);
      expect(Math.max(...turns.map(({ took }) => took))).toBeLessThan(2000);
      const { done, before = 0, most = Number.NaN } = last;
      expect(done).toEqual({ accepted: big.rows, unchanged: 0, refused: 0, error: null });
      // Megabytes. All rows at once would take several times the size of the file.
      expect(most - before).toBeLessThan(100);
    }
  });

  test('in the very process that serves them', async () => {
    const { stores } = await freshStorage();
    const big = await bigFile('csv', 4);
    let done = false;
    const result = importFile({ debts: stores.debts, clock }, big.path).finally(() => {
      done = true;
    });
    const answers: string[] = [];
    while (!done) {
      answers.push((await turn(stores, `c${answers.length}`)).answer);
      await setImmediate();
    }
    expect((await result).accepted).toBe(big.rows);
    expect(new Set(answers)).toEqual(new Set(['committed']));
    // Between the batches of the import there is room for a turn.
    expect(answers.length).toBeGreaterThan(20);
  });
});
