import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codesCommand } from '../../src/commands/codes.ts';
import { lettersCommand } from '../../src/commands/letters.ts';
import type { Overview } from '../../src/domain/overview.ts';
import { newCode, showCode } from '../../src/identity/letter-codes.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { createWords } from '../../src/text/words.ts';
import { openPlace, overviewOf, type TestPlace } from '../identity/support.ts';
import { readPdf } from './pdf.ts';

const words = createWords();
const municipality = createMunicipality('amsterdam');
let place: TestPlace;
let overviews: Map<string, Overview>;
beforeEach(async () => {
  place = await openPlace();
  overviews = new Map(['A', 'B', 'C'].map((key) => [key, overviewOf(key)]));
});
afterEach(() => place.close());

const path = (name: string) => join(place.folder, name);

async function issue(file: string, ...more: string[]): Promise<string[]> {
  const { stores, clock, keys } = place;
  const quiet = () => undefined;
  await codesCommand(['issue', '--wave', 'winter', '--out', path(file), ...more], {
    stores,
    clock,
    keys,
    monthsValid: 3,
    async *overviews() {
      yield* overviews.values();
    },
    out: quiet,
    err: quiet,
  });
  return readFileSync(path(file), 'utf8').trim().split('\n');
}

async function letters(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await lettersCommand(args, {
    ...place,
    words,
    municipality,
    publicUrl: 'https://voorbij.example.nl',
    overviewOf: async (person) => overviews.get(person),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out, err };
}

const toPrint = (file: string, folder: string) => letters(['--codes', path(file), '--out', path(folder)]);

it('makes one letter a line, with its own code and name inside and nothing personal in its file name', async () => {
  const [, ...lines] = await issue('codes.csv');
  expect(await toPrint('codes.csv', 'print')).toMatchObject({ code: 0, err: [] });
  const files = readdirSync(path('print')).sort();
  expect(files).toEqual(['brief-00001.pdf', 'brief-00002.pdf', 'brief-00003.pdf']);
  expect(statSync(path('print')).mode & 0o777).toBe(0o700);
  for (const [index, file] of files.entries()) {
    const [key = '', code = ''] = lines[index]?.split(';') ?? [];
    expect(statSync(join(path('print'), file)).mode & 0o777).toBe(0o600);
    const { text, pages } = readPdf(readFileSync(join(path('print'), file)));
    expect(pages).toBe(1);
    expect(text).toContain(`Bewoner ${key}`);
    expect(text).toContain(code);
    expect(text).not.toContain('1984');
  }
});

it('sends no code that would not open anything, names the line, and makes the other letters', async () => {
  overviews.set('OLD', overviewOf('OLD'));
  const [header = '', a = '', b = '', c = '', old = ''] = await issue('codes.csv', '--until', '2026-11-23');
  const codeOf = (line: string) => line.split(';')[1] ?? '';
  overviews.set('B', overviewOf('B', { birthDateIsSure: false }));
  overviews.delete('C');
  overviews.set(
    'OLD',
    overviewOf('OLD', { person: { ...overviewOf('OLD').person, name: 'On\u0378leesbaar' } }),
  );
  const lines = [header, a, `A;${showCode(newCode())}`, `B;${codeOf(a)}`, b, c, old, 'A;no code'];
  writeFileSync(path('mixed.csv'), `${lines.join('\n')}\n`);
  const { code, out, err } = await toPrint('mixed.csv', 'print');
  expect(code).toBe(1);
  expect(readdirSync(path('print'))).toEqual(['brief-00001.pdf']);
  expect(out).toEqual([`Letters in ${path('print')}: 1.`]);
  expect(err.map((line) => line.slice(0, 36))).toEqual([
    'line 3: this code was not issued to ',
    'line 4: this code was not issued to ',
    'line 5: the birth date differs betwe',
    'line 6: nothing is known about this ',
    'line 7: letter.typ could not be set:',
    'line 8: this code was not issued to ',
  ]);
  expect(err.join('\n')).not.toContain(codeOf(a));
  place.clock.pass({ minutes: 24 * 60 });
  expect((await toPrint('codes.csv', 'tomorrow')).err[0]).toBe(
    'line 2: this code was valid until 2026-11-23: issue a new one.',
  );
});

it('prints into an empty folder only', async () => {
  await issue('codes.csv');
  mkdirSync(path('print'));
  writeFileSync(join(path('print'), 'brief-00009.pdf'), 'of another wave');
  const { code, err } = await toPrint('codes.csv', 'print');
  expect([code, err[0]]).toEqual([2, expect.stringContaining('is not an empty folder')]);
  expect(readdirSync(path('print'))).toEqual(['brief-00009.pdf']);
});

it('reads files of "codes issue" alone', async () => {
  for (const [name, text] of [
    ['other.csv', 'naam;code\nA;B\n'],
    ['torn.csv', 'persoonssleutel;code\nA\n'],
    ['quotes.csv', 'persoonssleutel;code\n"A;B\n'],
    ['empty.csv', ''],
  ] as const) {
    writeFileSync(path(name), text);
    expect(await toPrint(name, 'print')).toMatchObject({ code: 2, out: [] });
  }
  expect((await toPrint('missing.csv', 'print')).err[0]).toContain('is not a file of "codes issue"');
  expect((await letters(['--codes', 'x'])).err).toEqual([
    'Usage: voorbij letters --codes FILE.csv --out DIR',
  ]);
  expect((await letters(['--colour', 'x'])).code).toBe(2);
});
