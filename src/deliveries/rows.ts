import { hash } from 'node:crypto';
import type { Claim, PersonKey } from '../domain/claims.ts';
import type { CollectorKind } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';

/** A row that was read and is right. */
export interface AcceptedRow {
  readonly kind: 'accepted';
  readonly line: number;
  readonly claim: Claim;
}

/** A row that is not: the rest of the file does not suffer from it. */
export interface UnacceptableRow {
  readonly kind: 'refused';
  readonly line: number;
  /** The claim's own number as far as it could be read. */
  readonly claim: string;
  readonly personKey: PersonKey | undefined;
  readonly field: string;
  readonly reason: string;
  /** The same for identical rows. */
  readonly fingerprint: string;
  /** The date it is about, as far as it could be read. */
  readonly asOf: LocalDate | undefined;
}

export type ReadRow = AcceptedRow | UnacceptableRow;

/** Part of a file, in order. */
export interface ReadRows {
  /** Whose file it is; undefined as long as no row has told. */
  readonly collector: CollectorKind | undefined;
  readonly rows: readonly ReadRow[];
  /** The date that the delivery states apart from its rows. */
  readonly asOf?: LocalDate;
}

/**
 * Reads a file part by part, so that memory does not grow with it. A row dated after
 * today is refused. Throws FileRefused.
 */
export type Reader = (path: string, today: LocalDate) => AsyncIterable<ReadRows>;

/** A digest of all that a row holds: identical rows have the same one. 128 bits are enough to tell rows apart. */
export function fingerprintOf(row: string): string {
  return hash('sha256', row, 'base64url').slice(0, 22);
}
