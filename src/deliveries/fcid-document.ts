import { FileRefused, namesBsn, refuseBsn } from './file-refused.ts';
import type { JsonDocument } from './json-documents.ts';

/** The parts of a document that everything else in it is found by. What is in a part is checked row by row. */
export interface Fcid {
  readonly persoon: Fields;
  readonly sender: unknown;
  readonly moment: unknown;
  readonly zaken: readonly Fields[];
}
/** An object of JSON, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What JSON.parse says of an error repeats part of the file, so it is not passed on. */
export function parseFcid({ text, line }: JsonDocument): Fcid {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileRefused('broken', 'a document is not JSON', line);
  }
  if (holdsBsn(value)) throw refuseBsn(line);
  return fcidOf(value, line);
}

/**
 * A Financial Claims Information Document after Vorderingenoverzicht Rijk 4.1, with our own 'persoon' beside the
 * body. What else the standard allows in it is left alone.
 */
function fcidOf(document: unknown, line: number): Fcid {
  const { type, version, persoon, body } = isFields(document) ? document : {};
  if (type !== 'FINANCIAL_CLAIMS_INFORMATION_DOCUMENT') throw notFcid('type', line);
  if (typeof version !== 'string' || !/^4\.1(\.\d+)?$/.test(version)) throw notFcid('version', line);
  if (!isFields(persoon)) throw notFcid('persoon', line);
  if (!isFields(body)) throw notFcid('body', line);
  const zaken = listOf(body.financiele_zaken);
  if (!zaken) throw notFcid('financiele_zaken', line);
  return { persoon, sender: body.aangeleverd_door, moment: body.document_datumtijd, zaken };
}

function notFcid(part: string, line: number): FileRefused {
  return new FileRefused(
    'unknown_form',
    `not a financial-claims document of version 4.1: look at its ${part}`,
    line,
  );
}

/** A list of objects; undefined for anything else. */
export function listOf(value: unknown): readonly Fields[] | undefined {
  return Array.isArray(value) && value.every(isFields) ? value : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsBsn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsBsn);
  if (!isFields(value)) return false;
  for (const key in value) if (namesBsn(key) || holdsBsn(value[key])) return true;
  return false;
}
