import { importFile } from '../../../src/deliveries/import.ts';
import type { Instant } from '../../../src/domain/local-date.ts';
import { date } from '../../../src/domain/local-date.ts';
import type { DebtStore } from '../../../src/ports/debts.ts';
import { openStorage } from '../../../src/storage/open.ts';

/** Imports one file in a process of its own and tells, line by line, how far it is. */
const [url = '', path = ''] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const memory = () => process.memoryUsage.rss() / 1_000_000;

const stores = await openStorage(url);
const clock = { now: () => '2026-11-22T10:00:00.000Z' as Instant, today: () => date('2026-11-22') };
let batches = 0;
let most = 0;
const before = memory();
const debts: DebtStore = {
  ...stores.debts,
  async add(...batch) {
    await stores.debts.add(...batch);
    batches += 1;
    most = Math.max(most, memory());
    say({ batches });
  },
  async publish(...asked) {
    say({ publishing: true });
    return stores.debts.publish(...asked);
  },
};
const started = performance.now();
const { accepted, unchanged, refused, error } = await importFile({ debts, clock }, path);
const seconds = (performance.now() - started) / 1000;
say({
  done: { accepted, unchanged, refused: refused.length, error: error?.code ?? null },
  before,
  most,
  seconds,
});
await stores.close();
