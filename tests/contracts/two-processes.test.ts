import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshStorage } from '../support/storage.ts';
import { claimOf, daysLater, morning, november, slotOf } from './suite/examples.ts';

const script = fileURLToPath(new URL('./other-process.ts', import.meta.url));

interface Other {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** What it has said so far, without 'ready'. */
  readonly lines: readonly string[];
  /** Waits until it has said so many lines. */
  said(count: number): Promise<void>;
  /** Lets it begin. */
  go(): void;
  ended(): Promise<void>;
}

/** Starts a process that is ready to do its task. */
async function otherProcess(url: string, task: string, name: string): Promise<Other> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, task, name], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const end = once(child, 'close');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const all: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => all.push(line));
  const heard = async (count: number) => {
    while (all.length < count && child.exitCode === null) await Promise.race([once(reader, 'line'), end]);
  };
  await heard(1);
  expect(all[0]).toBe('ready');
  return {
    process: child,
    get lines() {
      return all.slice(1);
    },
    said: (count) => heard(count + 1),
    go: () => child.stdin.write('go\n'),
    async ended() {
      await end;
    },
  };
}

/** Two processes that do the same at the same time; gives what each of them said. */
async function together(url: string, task: string) {
  const both = await Promise.all(['one', 'two'].map((name) => otherProcess(url, task, name)));
  for (const other of both) other.go();
  await Promise.all(both.map((other) => other.ended()));
  return both.map((other) => other.lines);
}

describe('two processes with one storage', () => {
  test('one that does not exist yet is made once, whoever comes first', async () => {
    const { url } = await freshStorage();
    const said = await together(`${url}-new`, 'book');
    expect(said.flat()).toHaveLength(10);
  });

  test('no slot is given away twice', async () => {
    const { stores, url } = await freshStorage();
    const slots = Array.from({ length: 10 }, (_, number) => slotOf(number));
    await stores.diary.openSlots(slots);
    const [one = [], two = []] = await together(url, 'book');
    expect([...one, ...two].sort()).toEqual(slots.map(({ id }) => id).sort());
    expect(await stores.diary.freeSlots('zuid', morning, daysLater(30))).toEqual([]);
  });

  test('a code has its five tries once, not once for each process', async () => {
    const { url } = await freshStorage();
    const outcomes = (await together(url, 'try')).flat();
    expect(outcomes.filter((outcome) => outcome === 'spent')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(35);
  });

  test('what was answered before a process is killed is still there', async () => {
    const { stores, url } = await freshStorage();
    const other = await otherProcess(url, 'talk', 'PS1');
    other.go();
    await other.said(50);
    other.process.kill('SIGKILL');
    await other.ended();
    const answered = other.lines;
    const kept = (await stores.conversations.transcript('PS1')).map(({ text }) => text);
    expect(answered.length).toBeGreaterThanOrEqual(50);
    expect(kept.slice(0, answered.length)).toEqual(answered);
    // The one turn that was under way is there whole or not at all.
    const { version, turns } = (await stores.conversations.load('PS1')) ?? {};
    expect([version, turns]).toEqual([kept.length, kept.length]);
    expect(kept.length - answered.length).toBeLessThanOrEqual(1);
  });

  test('a killed import leaves nothing current, and the next one clears up after it', async () => {
    const { stores, url } = await freshStorage();
    const other = await otherProcess(url, 'import', 'h1');
    other.go();
    await other.said(20);
    const running = await stores.debts.stage({
      name: 'other.csv',
      collector: 'deurwaarder',
      hash: 'h2',
      at: morning,
    });
    const alive = other.lines.length;
    await other.said(alive + 5);
    other.process.kill('SIGKILL');
    await other.ended();
    // While it ran, another import left it alone.
    expect(other.lines.length).toBeGreaterThanOrEqual(alive + 5);
    expect((await stores.debts.historyOf('PS1')).claims).toEqual([]);
    expect(await stores.debts.publishedWithHash('h1')).toBeUndefined();
    await stores.debts.abandon(running);
    const staged = await stores.debts.stage({
      name: 'endless.csv',
      collector: 'zorgverzekeraar',
      hash: 'h1',
      at: morning,
    });
    expect(await stores.privacy.export('PS1')).toEqual({});
    await stores.debts.add(staged, [claimOf('Z-2', 'PS1')], []);
    expect(await stores.debts.publish(staged, november, morning)).toEqual({ accepted: 1, unchanged: 0 });
  });
});
