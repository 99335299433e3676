import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { PersonKey } from '../domain/claims.ts';

/** A line of the file that goes from issuing codes to making letters. It exists once and is deleted afterwards. */
export interface CodeLine {
  readonly personKey: PersonKey;
  readonly code: string;
}

const columns = ['persoonssleutel', 'code'];

export const codeFileHeader = stringify([columns], { delimiter: ';' });

/**
 * What a spreadsheet would run instead of show, in its wide signs, too. Keys that have an apostrophe before it already
 * are counted in, so that reading takes off what writing put on and nothing else.
 */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The lines as text. A key that a spreadsheet would run as a formula gets an apostrophe before it. */
export function writeCodeLines(lines: readonly CodeLine[]): string {
  const cells = lines.map(({ personKey, code }) => [
    formula.test(personKey) ? `'${personKey}` : personKey,
    code,
  ]);
  return stringify(cells, { delimiter: ';' });
}

/** The lines of such a file; undefined when it is not one. */
export function readCodeLines(text: string): readonly CodeLine[] | undefined {
  const rows = rowsOf(text);
  if (rows?.[0]?.join(';') !== columns.join(';')) return undefined;
  return rows
    .slice(1)
    .map(([key = '', code = '']) => ({ personKey: formula.test(key) ? key.replace(/^'/, '') : key, code }));
}

function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter: ';', bom: true });
  } catch {
    // Another number of columns somewhere, or quotes that do not close: not such a file.
    return undefined;
  }
}
