/** Why a file is refused whole. The codes are stable; programs read them. */
export type FileRefusal =
  | 'unreadable'
  | 'empty'
  | 'not_utf8'
  | 'unknown_form'
  | 'columns'
  | 'mixed_collectors'
  | 'unknown_collector'
  | 'cut_off'
  | 'broken'
  | 'bsn'
  | 'no_date';

/**
 * A file that cannot be trusted as a whole: nothing of it is kept. The message tells the operator what is wrong
 * and never repeats what stands in the file beyond the names of its columns.
 */
export class FileRefused extends Error {
  readonly code: FileRefusal;
  readonly line: number | undefined;

  constructor(code: FileRefusal, message: string, line?: number) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

/** A delivery knows people by a pseudonym; a BSN in it is a data leak of the sender, and is not taken in. */
export function refuseBsn(line: number): FileRefused {
  return new FileRefused(
    'bsn',
    'the file holds a BSN (burgerservicenummer): delete it here, and ask the sender for one with a persoonssleutel only',
    line,
  );
}

/** The name of a column or field that would hold a BSN. */
export function namesBsn(name: string): boolean {
  return /^_*(bsn|burger_?service_?(nr|nummer))/i.test(name.trim());
}
