import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { issueCodes } from '../../src/commands/letter-wave.ts';
import { readConfig } from '../../src/config.ts';
import { restFile } from '../../src/console/rest-file.ts';
import { fictionalDeliveries } from '../../src/deliveries/fictional.ts';
import { importFile } from '../../src/deliveries/import.ts';
import { codeFileHeader, readCodeLines, writeCodeLines } from '../../src/identity/code-file.ts';
import { machineClock } from '../../src/wire.ts';
import { secretKey, showPersons } from '../support/site.ts';
import { freshStorage } from '../support/storage.ts';

/** With these a cell begins that a spreadsheet runs (OWASP), and their wide forms. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Reads a file as strictly as the standard allows: quotes where they belong, as many cells in every row. */
function cellsOf(text: string): readonly string[][] {
  const rows: string[][] = parse(text, { delimiter: ';', relax_quotes: false, relax_column_count: false });
  for (const cell of rows.flat()) expect(cell).not.toMatch(runs);
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        "'",
        "'=",
        "''=",
        '＝',
        ';',
        '"',
        '"=',
        ' =',
        '\ufeff=',
      ),
      fc.string({ maxLength: 20 }),
    )
    .map((parts) => parts.join('')),
);

describe('the file with codes', () => {
  test('has no cell that a spreadsheet would run, and gives back every key as it was', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 20 }), (keys) => {
        const lines = keys.map((personKey) => ({ personKey, code: 'ABCD-EFGH-JKMN' }));
        // A key has no line ends or other control signs: rows with them are refused when they are delivered.
        const delivered = lines.filter(({ personKey }) => !/\p{Cc}/u.test(personKey));
        const text = codeFileHeader + writeCodeLines(delivered);
        expect(cellsOf(text)).toHaveLength(delivered.length + 1);
        expect(readCodeLines(text)).toEqual(delivered);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is safe to open when a delivery itself is hostile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'codes-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { stores } = await freshStorage();
    const keys = ['=HYPERLINK(0)', '+31', '@SUM(1)', "'=1+1"];
    const asOf = machineClock.today();
    for (const { name, bytes } of fictionalDeliveries({ seed: 1, persons: 0, asOf }).files) {
      const path = join(folder, name);
      const people = Object.values(showPersons).map(
        (person, number) => [person, keys[number] ?? ''] as const,
      );
      const text = people.reduce(
        (all, [person, key]) => all.replaceAll(person, key),
        new TextDecoder().decode(bytes),
      );
      await writeFile(path, text);
      await importFile({ debts: stores.debts, clock: machineClock }, path);
    }

    const file = join(folder, 'codes.csv');
    const config = readConfig({ SECRET_KEY: secretKey });
    const nobody = () => undefined;
    const args = ['issue', '--wave', 'winter', '--out', file];
    expect(
      await issueCodes(args, { stores, clock: machineClock, config }, { out: nobody, err: nobody }),
    ).toBe(0);
    const text = await readFile(file, 'utf8');
    expect(cellsOf(text)).toHaveLength(keys.length + 1);
    expect(
      readCodeLines(text)
        ?.map(({ personKey }) => personKey)
        .sort(),
    ).toEqual(keys.sort());
  });
});

test('the file of who has rest has no cell that a spreadsheet would run, whatever the key', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 20 }), (keys) => {
      const since = machineClock.now();
      const delivered = keys.filter((key) => !/\p{Cc}/u.test(key));
      const all = delivered.map((personKey) => ({ id: '1', personKey, scope: 'everything', since }) as const);
      const rows = cellsOf(restFile(all));
      expect(rows).toHaveLength(delivered.length + 1);
      // Each key stands there whole; before what would run there is one apostrophe more.
      expect(rows.slice(1).map(([key = '']) => key)).toEqual(
        delivered.map((key) => (runs.test(key) ? `'${key}` : key)),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('no other file for spreadsheets is written: who adds one proves it here', async () => {
  const source = join(import.meta.dirname, '../../src');
  const files = (await readdir(source, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(
    files.map(async (name) => ({ name, text: await readFile(join(source, name), 'utf8') })),
  );
  const writers = texts.filter(({ text }) => /csv-stringify|text\/csv|spreadsheetml|\.xlsx/.test(text));
  expect(writers.map(({ name }) => name).sort()).toEqual([
    'console/lead-routes.tsx',
    'console/rest-file.ts',
    'identity/code-file.ts',
  ]);
});
