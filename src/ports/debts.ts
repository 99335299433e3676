import type { Claim, PersonKey, RefusedRow } from '../domain/claims.ts';
import type { CollectorKind } from '../domain/collectors.ts';
import type { PersonHistory } from '../domain/history.ts';
import type { Instant, LocalDate } from '../domain/local-date.ts';

/** A file that is being read. Nothing of it counts until it is published. */
export interface StagedFile {
  readonly id: string;
}

export interface PublishedFile {
  readonly file: string;
  readonly collector: CollectorKind;
  readonly asOf: LocalDate;
  readonly publishedAt: Instant;
  readonly accepted: number;
  readonly refused: number;
}

/** Deliveries and the claims in them. History is kept: an older moment can be asked for. */
export interface DebtStore {
  /** Opens a file for staging; what an earlier, interrupted import left behind is removed first. */
  stage(file: {
    readonly name: string;
    readonly collector: CollectorKind;
    readonly hash: string;
    readonly at: Instant;
  }): Promise<StagedFile>;
  /** Adds a small batch in one short transaction, so that residents can go on meanwhile. */
  add(
    staged: StagedFile,
    claims: readonly (Claim & { readonly line: number })[],
    refused: readonly RefusedRow[],
  ): Promise<void>;
  /**
   * Makes the file current in one short transaction. Rows that stand in a published file of the same party and
   * date already are unchanged and not kept twice.
   */
  publish(
    staged: StagedFile,
    asOf: LocalDate,
    at: Instant,
  ): Promise<{ readonly accepted: number; readonly unchanged: number }>;
  /** Removes what was staged; nothing of it ever counted. */
  abandon(staged: StagedFile): Promise<void>;
  /** A published file with exactly these bytes. */
  publishedWithHash(hash: string): Promise<PublishedFile | undefined>;
  published(): Promise<readonly PublishedFile[]>;
  /** What was known of a person, now or at an earlier moment. */
  historyOf(person: PersonKey, knownAt?: Instant): Promise<PersonHistory>;
  /** Every person that a published claim or refused row names, in order of the key. */
  persons(): AsyncIterable<PersonKey>;
  /**
   * Refused rows of the current deliveries in order of file and claim, once for each claim, person, field and reason:
   * the row itself is not kept, so two bad rows that differ elsewhere are one here. The report of the import has both.
   */
  refusedNow(): Promise<readonly RefusedRow[]>;
}
