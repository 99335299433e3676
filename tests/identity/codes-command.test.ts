import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codesCommand } from '../../src/commands/codes.ts';
import type { Overview } from '../../src/domain/overview.ts';
import { readCodeLines } from '../../src/identity/code-file.ts';
import { hashCode, readCode } from '../../src/identity/letter-codes.ts';
import { openPlace, overviewOf, type TestPlace } from './support.ts';

let place: TestPlace;
let said: string[];
beforeEach(async () => {
  place = await openPlace();
  said = [];
});
afterEach(() => place.close());

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => overviewOf(`P${from + index}`));

const monthsValid = 3;

function issue(overviews: Iterable<Overview>, file: string, ...more: string[]): Promise<number> {
  const { stores, clock, keys } = place;
  const say = (line: string) => void said.push(line);
  const args = ['issue', '--wave', 'winter', '--out', join(place.folder, file), ...more];
  return codesCommand(args, {
    stores,
    clock,
    keys,
    monthsValid,
    async *overviews() {
      yield* overviews;
    },
    out: say,
    err: say,
  });
}

const text = (file: string) => readFileSync(join(place.folder, file), 'utf8');
const lines = (file: string) => readCodeLines(text(file)) ?? [];
const codeOf = (shown: string) => {
  const read = readCode(shown);
  return read.kind === 'code' ? read.code : '';
};

it('gives each person one code, readable in a file for its owner alone and kept as a hash', async () => {
  expect(await issue(people(1000), 'codes.csv')).toBe(0);
  const issued = lines('codes.csv');
  expect(text('codes.csv').split('\n')[0]).toBe('persoonssleutel;code');
  expect(statSync(join(place.folder, 'codes.csv')).mode & 0o777).toBe(0o600);
  expect(issued.map(({ personKey }) => personKey)).toEqual(people(1000).map(({ personKey }) => personKey));
  expect(new Set(issued.map(({ code }) => code)).size).toBe(1000);
  const disk = place.onDisk();
  for (const { personKey, code } of issued) {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
    const found = await place.stores.codes.find(hashCode(place.keys, codeOf(code)));
    expect(found).toMatchObject({ personKey, wave: 'winter', validUntil: '2027-02-23' });
    expect(disk.includes(code) || disk.includes(codeOf(code))).toBe(false);
  }
});

it('leaves out who has a valid code in this wave, and not who has one of another wave or an expired one', async () => {
  await issue(people(3), 'first.csv', '--until', '2026-11-30');
  await issue(people(5), 'second.csv', '--until', '2026-11-30');
  expect(lines('second.csv').map(({ personKey }) => personKey)).toEqual(['P3', 'P4']);
  await issue(people(5), 'other.csv', '--wave', 'spring');
  expect(lines('other.csv')).toHaveLength(5);
  place.clock.pass({ minutes: 9 * 24 * 60 });
  await issue(people(5), 'later.csv');
  expect(lines('later.csv')).toHaveLength(5);
});

it('gives none to who has differing birth dates, and says so', async () => {
  await issue([...people(2), overviewOf('P9', { birthDateIsSure: false })], 'codes.csv');
  expect(lines('codes.csv')).toHaveLength(2);
  expect(said.join('\n')).toContain('Without a code: 1,');
});

it('does not overwrite a file, whose codes nobody else may know', async () => {
  writeFileSync(join(place.folder, 'codes.csv'), 'kept');
  expect(await issue(people(2), 'codes.csv')).toBe(2);
  expect(text('codes.csv')).toBe('kept');
  expect(said.join('\n')).toMatch(/exists already and may hold codes: choose another name/);
});

it('leaves no valid code that stands in no file when it is broken off', async () => {
  function* breakingOff() {
    yield* people(450);
    throw new Error('broken off');
  }
  await expect(issue(breakingOff(), 'first.csv')).rejects.toThrow('broken off');
  expect(await issue(people(600), 'second.csv')).toBe(0);
  const inFiles = new Set([...lines('first.csv'), ...lines('second.csv')].map(({ code }) => codeOf(code)));
  const hashes = new Set([...inFiles].map((code) => hashCode(place.keys, code)));
  for (const { personKey } of people(600)) {
    const codes = await place.stores.codes.codesOf(personKey);
    expect(codes).toHaveLength(1);
    expect(hashes.has(codes[0]?.hash ?? '')).toBe(true);
  }
  expect(inFiles.size).toBe(600);
});

it('writes a key that a spreadsheet would run as a formula with an apostrophe, and reads it back', async () => {
  const keys = ['=1+1', '+31', '-x', '@sum(a1)', 'a;b', 'a"b', "'quoted"];
  await issue(
    keys.map((key) => overviewOf(key)),
    'codes.csv',
  );
  for (const line of text('codes.csv').trim().split('\n').slice(1)) expect(line).not.toMatch(/^"?[=+\-@]/);
  expect(lines('codes.csv').map(({ personKey }) => personKey)).toEqual(keys);
});

it.each([
  [['issue', '--wave', 'x']],
  [['issue', '--out', 'x.csv']],
  [['make', '--wave', 'x', '--out', 'y']],
  [['issue', '--wave', 'x', '--out', 'y', '--until']],
  [['issue', '--wave', 'x', '--out', 'y', '--unknown', 'z']],
  [[]],
])('explains itself when asked wrongly: %j', async (args) => {
  const { stores, clock, keys } = place;
  const say = (line: string) => void said.push(line);
  async function* nobody(): AsyncGenerator<Overview> {}
  const deps = { stores, clock, keys, monthsValid, overviews: nobody, out: say, err: say };
  expect(await codesCommand(args, deps)).toBe(2);
  expect(said).toEqual(['Usage: voorbij codes issue --wave NAME --out FILE.csv [--until YYYY-MM-DD]']);
});

it('takes no date that has passed or does not exist, and says which kind it takes', async () => {
  for (const until of ['2026-11-22', '2026-02-30', 'morgen'])
    expect(await issue(people(1), `${until}.csv`, '--until', until)).toBe(2);
  expect(said[0]).toBe('--until takes a date from today on, such as 2027-02-23.');
  expect(await issue(people(1), 'no/such/folder.csv')).toBe(2);
});

it('lets codes be used as long as policy says', async () => {
  const { stores, clock, keys } = place;
  const say = (line: string) => void said.push(line);
  async function* somebody(): AsyncGenerator<Overview> {
    yield overviewOf('P1');
  }
  const args = ['issue', '--wave', 'w', '--out', join(place.folder, 'codes.csv')];
  const deps = { stores, clock, keys, monthsValid: 1, overviews: somebody, out: say, err: say };
  expect(await codesCommand(args, deps)).toBe(0);
  expect(await stores.codes.codesOf('P1')).toMatchObject([{ validUntil: '2026-12-23' }]);
});
