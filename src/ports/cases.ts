import type { PersonKey } from '../domain/claims.ts';
import type { Case, CaseKind, CaseStatus, Outcome } from '../domain/handover.ts';
import type { Instant } from '../domain/local-date.ts';
import type { TranscriptEntry } from './conversations.ts';

/** Why somebody looked: kept with who, what and when (NEN 7513). */
export interface AccessLine {
  readonly at: Instant;
  readonly staffId: string;
  readonly action: 'queue' | 'card' | 'transcript' | 'claim' | 'give-back' | 'outcome' | 'rest' | 'signals';
  readonly caseId?: string;
  readonly personKey?: string;
  readonly conversationId?: string;
  /** Why a case was given back: a word of a closed list, never free text. */
  readonly reason?: string;
}

/** What decides who may see a case. It says nothing about the person, so asking for it is no reading. */
export interface CaseScope {
  readonly kind: CaseKind;
  readonly team?: string;
  readonly status: CaseStatus;
  readonly claimedBy?: string;
  readonly appointmentId?: string;
  readonly requestId?: string;
  /** For the line in the access log. */
  readonly personKey?: string;
  readonly conversationId?: string;
}

export interface CaseStore {
  /**
   * The open cases of a team and those without one (without a team: all), urgency first, then the longest
   * waiting. Writes the line in the access log in the same step: without the line there is no read.
   */
  queue(of: { readonly team?: string }, line: AccessLine): Promise<readonly Case[]>;
  /** Whose case this is, to decide on access before anything is read or logged. */
  scopeOf(id: string): Promise<CaseScope | undefined>;
  /** Reads a case and writes the line in the access log in one step: without the line there is no read. */
  open(id: string, line: AccessLine): Promise<Case | undefined>;
  /**
   * The conversation as far as the resident sent it, up to and including `conversationUpTo`, with the line in the
   * access log in the same step. Undefined, and no line, when there is no such case or it was not sent.
   */
  transcript(
    id: string,
    line: AccessLine,
  ): Promise<
    | { readonly case: Case; readonly entries: readonly (TranscriptEntry & { readonly turn: number })[] }
    | undefined
  >;
  claim(id: string, line: AccessLine): Promise<'claimed' | 'taken' | 'unknown'>;
  /** Only its owner or a lead gives a case back or closes it; that is looked at in the same step. */
  giveBack(id: string, line: AccessLine): Promise<'given-back' | 'unknown'>;
  close(id: string, outcome: Outcome, note: string, line: AccessLine): Promise<'closed' | 'unknown'>;
  log(line: AccessLine): Promise<void>;
  /** The same look at many people: a line for each of them, so that each finds it. All lines or none. */
  logEach(personKeys: readonly PersonKey[], line: AccessLine): Promise<void>;
  accessOf(of: {
    readonly personKey?: string;
    readonly staffId?: string;
    readonly from?: Instant;
    readonly to?: Instant;
  }): Promise<readonly (AccessLine & { readonly staffName: string; readonly role: string })[]>;
  /** Recomputes the chain of hashes; gives the number of the first line that was tampered with. */
  verifyLog(): Promise<{ readonly lines: number; readonly brokenAt?: number }>;
}
