import { createInterface } from 'node:readline/promises';
import { instant } from '../../src/domain/local-date.ts';
import { openStorage } from '../../src/storage/open.ts';
import { appointmentOf, claimOf, morning, slotOf, startConversation, turnOf } from './suite/examples.ts';

// A process of its own with the same storage, for tests that two processes take part in. It says 'ready', waits for
// one line, does its task, and prints a line for each thing that is done.

const [url = '', task = '', name = ''] = process.argv.slice(2);
const stores = await openStorage(url);
const say = (line: string) => process.stdout.write(`${line}\n`);

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  /** Wants each of ten slots, for somebody else every time. */
  async book() {
    for (let number = 0; number < 10; number += 1) {
      const id = `${name}-${number}`;
      const appointment = appointmentOf(id, slotOf(number), { personKey: id });
      await startConversation(stores, id, id);
      const outcome = await stores.conversations.commit(
        turnOf(id, { deeds: [{ kind: 'book', appointment }] }),
      );
      if (outcome === 'committed') say(slotOf(number).id);
    }
  },
  /** Spends tries of one code. */
  async try() {
    for (let number = 0; number < 20; number += 1) say(await stores.codes.spendTry('h1', 5, morning));
  },
  /** Talks until it is killed. */
  async talk() {
    await startConversation(stores, name, name);
    for (let number = 0; ; number += 1) {
      const turn = {
        messageId: `m${number}`,
        expectedVersion: number,
        at: instant(Date.parse(morning) + number),
      };
      await stores.conversations.commit(turnOf(name, turn));
      say(turn.messageId);
    }
  },
  /** Brings in a file without an end until it is killed. */
  async import() {
    const file = { name: 'endless.csv', collector: 'zorgverzekeraar', hash: name, at: morning } as const;
    const staged = await stores.debts.stage(file);
    for (let line = 2; ; line += 1) {
      await stores.debts.add(staged, [claimOf(`Z-${line}`, 'PS1', { line })], []);
      say(`Z-${line}`);
    }
  },
};

say('ready');
const input = createInterface({ input: process.stdin });
await input[Symbol.asyncIterator]().next();
await tasks[task]?.();
input.close();
await stores.close();
