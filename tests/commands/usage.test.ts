import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';
import { machineClock } from '../../src/wire.ts';
import { makeBundle } from '../support/process.ts';
import { importFictional, showPersons } from '../support/site.ts';

let program: string;
let folder: string;
let stores: Stores;
beforeAll(async () => {
  program = makeBundle();
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  stores = await openStorage(`file:${join(folder, 'test.db')}`);
  await importFictional(stores, machineClock, folder);
});
afterAll(async () => {
  await stores.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the program as an operator does, on a storage of these tests. */
async function run(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `file:${join(folder, 'test.db')}`,
      SECRET_KEY: 'only-for-tests-0123456789-abcdefghijklmnop',
      ...settings,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

const everything = async () => JSON.stringify(await stores.privacy.export(showPersons.fiveParties));

describe('a command that is not understood', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['verzonnen'],
    ['serve', '--port'],
    ['demo', 'nu'],
    ['flows', 'check', 'menu'],
    ['totals', '--csv'],
    ['words', 'foo'],
    ['policy', 'foo'],
    ['retention', '--help'],
    ['retention', 'run', '--dry'],
    ['person', 'erase', '--sleutel', 'x'],
  ];

  test('says how it is used, does nothing and gives 2', async () => {
    const before = await everything();
    // Two at a time: each is a program that starts.
    const faults: string[] = [];
    const waiting = [...wrong];
    async function next(): Promise<void> {
      for (let args = waiting.shift(); args !== undefined; args = waiting.shift()) {
        const { code, out, err } = await run(args);
        const fine = code === 2 && /^Usage: /.test(err || out) && !/\n {4}at /.test(err);
        if (!fine) faults.push(`${args.join(' ')}: ${code} ${out} ${err}`);
      }
    }
    await Promise.all([next(), next()]);
    expect(faults).toEqual([]);
    expect(await everything()).toBe(before);
  });
});

test('who asks for help gets it, and 0', async () => {
  const { code, out, err } = await run(['--help'], { DATABASE_URL: `file:${join(folder, 'none.db')}` });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Usage: voorbij COMMAND');
  expect(existsSync(join(folder, 'none.db'))).toBe(false);
});

test('somebody who is not known is not erased: nothing is written, and it says so', async () => {
  const key = 'PS0000000000000000';
  const { code, out, err } = await run(['person', 'erase', '--key', key]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('nothing was erased');
  expect(await stores.privacy.export(key)).toEqual({});
});

test('somebody who is known is erased, with a receipt', async () => {
  const { code, out } = await run(['person', 'erase', '--key', showPersons.young]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ removed: { claims: expect.any(Number) } });
  expect((await stores.debts.historyOf(showPersons.young)).claims).toEqual([]);
});

test('what is due is looked up for the municipality that is set', async () => {
  const { code, err } = await run(['policy', 'due'], { MUNICIPALITY: 'nergenshuizen' });
  expect(code).toBe(2);
  expect(err).toContain("no municipality 'nergenshuizen'");
});
