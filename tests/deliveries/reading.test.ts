import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRecord, csvRecords } from '../../src/deliveries/csv-records.ts';
import { jsonDocuments } from '../../src/deliveries/json-documents.ts';
import { place } from './support/files.ts';

async function all<T>(parts: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const part of parts) found.push(...part);
  return found;
}

const recordsOf = async (text: string | Uint8Array) => all(csvRecords(await place('file.csv', text)));
const fieldsOf = (records: readonly CsvRecord[]) => records.map((record) => record.fields);

/** Long and short cells full of what a splitter can trip over. */
const cell = fc
  .array(fc.constantFrom('a', 'é', '𝒳', ';', '"', '\n', '\r\n', ' ', '=1+1', ''), { maxLength: 12 })
  .map((parts) => parts.join(''));
const quoted = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('rows separated by semicolons', () => {
  test('come out as they were written, wherever the parts that are read end', async () => {
    // Each file is several parts long, so that parts end inside quotes, characters and line ends.
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 500, maxLength: 500 });
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(40), async (some, shift) => {
        const filler = ['x'.repeat(shift), 'y'.repeat(1500), 'z'];
        const written = some.flatMap((one) => [['first', ...one.slice(1)], filler]);
        const text = written.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
        expect(Buffer.byteLength(text)).toBeGreaterThan(700_000);
        expect(fieldsOf(await recordsOf(text))).toEqual(written);
      }),
      { numRuns: 15 },
    );
  });

  test('know their line, also after a line end inside quotes', async () => {
    const records = await recordsOf('\uFEFFa;b\r\n"1\r\n2";x\r\n\r\nc;d');
    expect(records).toEqual([
      { line: 1, fields: ['a', 'b'], ended: true },
      { line: 2, fields: ['1\r\n2', 'x'], ended: true },
      { line: 5, fields: ['c', 'd'], ended: false },
    ]);
  });

  test('may end in a newline alone, and keep a quote inside a cell', async () => {
    expect(fieldsOf(await recordsOf('a;6" buis;"een ""twee"""\n"";;z\n'))).toEqual([
      ['a', '6" buis', 'een "twee"'],
      ['', '', 'z'],
    ]);
  });
});

describe('a list of documents', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '𝒳', '{', '}', '[', ']', '"', '\\', ',', '\n', '\u2028'), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''));
  const document = fc.record({ tekst: text, lijst: fc.array(text, { maxLength: 3 }), diep: fc.object() });

  test('comes out document by document, wherever the parts that are read end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 200, maxLength: 200 }),
        fc.constantFrom(0, 1, 3),
        async (some, indent) => {
          const written = some.map((one) => ({ ...one, lang: 'x'.repeat(4000) }));
          const file = await place('file.json', JSON.stringify(written, undefined, indent));
          const found = await all(jsonDocuments(file));
          expect(found.map((one) => JSON.parse(one.text))).toEqual(JSON.parse(JSON.stringify(written)));
        },
      ),
      { numRuns: 10 },
    );
  });

  test('knows the line each one begins on', async () => {
    const file = await place('file.json', '\uFEFF[\n {"a":\n 1},\n\n {"b": "\\n"}, {"c": []}\n]\n');
    expect((await all(jsonDocuments(file))).map(({ line }) => line)).toEqual([2, 5, 5]);
  });
});
