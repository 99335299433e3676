import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenCommand } from '../../src/commands/screen.ts';
import type { OptOutScope } from '../../src/domain/choices.ts';
import { date, instant } from '../../src/domain/local-date.ts';
import { createKeys } from '../../src/identity/keys.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';
import { secretKey } from '../support/site.ts';

const at = instant(Date.UTC(2026, 10, 3, 8));
const clock = { now: () => at, today: () => date('2026-11-03') };
const keys = createKeys(secretKey);
let folder: string;
let stores: Stores;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-'));
  stores = await openStorage(`file:${join(folder, 'test.db')}`);
  const rests: readonly [string, OptOutScope][] = [
    ['PS-RUST', 'everything'],
    ['PS-NIET-BELLEN', 'no-calls'],
  ];
  await stores.conversations.record(
    rests.map(([personKey, scope]) => ({
      kind: 'opt-out',
      optOut: { id: personKey, personKey, scope, since: at },
    })),
    at,
  );
});
afterAll(async () => {
  await stores.close();
  await rm(folder, { recursive: true });
});

const signal = (fields: Readonly<Record<string, unknown>> = {}) => ({
  ID: 'VS-1',
  persoonssleutel: 'PS-ANDER',
  signaalpartner: 'Zorg',
  crisissignaal: false,
  aangezegdeOntruiming: false,
  bijstand: false,
  eersteMelding: false,
  bedrag: 412,
  ...fields,
});

async function screened(lines: readonly unknown[]) {
  const path = join(folder, 'signals.jsonl');
  await writeFile(path, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
  return run([path]);
}

async function run(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await screenCommand(args, {
    stores,
    keys,
    clock,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.map((line) => JSON.parse(line) as unknown), err };
}

test('each signal gets a line, in order, with its route, and rest is kept to', async () => {
  const lines = [
    signal(),
    signal({ ID: 'VS-2', persoonssleutel: 'PS-RUST' }),
    signal({ ID: 'VS-3', persoonssleutel: 'PS-RUST', signaalpartner: 'Energie', crisissignaal: true }),
    signal({ ID: 'VS-4', persoonssleutel: 'PS-NIET-BELLEN', eersteMelding: true, bedrag: 60 }),
    '',
    signal({ ID: 'VS-5', persoonssleutel: 'PS-NIET-BELLEN' }),
  ];
  const late = { route: 'vroeg-eropaf-buurtteam', reason: 'overige' };
  const first = await screened(lines);
  expect(first.code).toBe(0);
  expect(first.out).toEqual([
    { ID: 'VS-1', ...late, heldBack: false, leaveOut: [] },
    { ID: 'VS-2', ...late, heldBack: true, leaveOut: ['call', 'visit'] },
    { ID: 'VS-3', ...late, heldBack: false, leaveOut: [] },
    {
      ID: 'VS-4',
      route: 'klantcontactcentrum',
      reason: 'eerste-en-laag',
      heldBack: true,
      leaveOut: ['call'],
    },
    { ID: 'VS-5', ...late, heldBack: false, leaveOut: ['call'] },
  ]);
  expect(first.err.join()).toContain('an example');
  expect(await screened(lines)).toEqual(first);
});

test('a line that is not right is named with what to mend, without what stands in it; the others are answered', async () => {
  const { code, out, err } = await screened([
    signal(),
    signal({ ID: 'VS-2', signaalpartner: 'Bakker' }),
    '{"half',
    signal({ ID: 'VS-4', bedrag: 12.5, naam: 'Fatima' }),
  ]);
  expect([code, out.length]).toEqual([1, 1]);
  expect(err.filter((line) => line.startsWith('line ')).map((line) => line.slice(0, 6))).toEqual([
    'line 2',
    'line 3',
    'line 4',
  ]);
  expect(err.join()).toMatch(/signaalpartner/);
  expect(err.join()).not.toMatch(/Fatima|Bakker/);
});

test.each([
  ['a field of that name', { bsn: '1' }],
  ['a field of that name inside another', { client: { Burgerservicenummer: '1' } }],
  ['a key that could be one', { persoonssleutel: '999990019' }],
])('a file with a BSN, as %s, is refused whole', async (_, fields) => {
  const { code, out, err } = await screened([signal(), signal(fields)]);
  expect([code, out]).toEqual([2, []]);
  expect(err.join()).toContain('line 2');
  expect(err.join()).not.toContain('999990019');
});

test('what cannot be read is said, and nothing of a file is kept', async () => {
  expect((await run([join(folder, 'none.jsonl')])).code).toBe(2);
  expect((await run([])).err.join()).toContain('Usage: ');
  await screened([signal({ persoonssleutel: 'PS-NERGENS' })]);
  for (const name of ['test.db', 'test.db-wal'])
    expect((await readFile(join(folder, name))).includes('PS-NERGENS')).toBe(false);
});
