import type { Case, Outcome } from '../domain/handover.ts';
import type { Instant } from '../domain/local-date.ts';

/** Why somebody looked: kept with who, what and when (NEN 7513). */
export interface AccessLine {
  readonly at: Instant;
  readonly staffId: string;
  readonly action: 'queue' | 'card' | 'transcript' | 'claim' | 'give-back' | 'outcome';
  readonly caseId?: string;
  readonly personKey?: string;
  readonly conversationId?: string;
}

export interface CaseStore {
  /** The queue without personal data but initials: urgency first, then the longest waiting. */
  queue(of: { readonly team?: string }): Promise<readonly Case[]>;
  /** Reads a case and writes the line in the access log in one step: without the line there is no read. */
  open(id: string, line: AccessLine): Promise<Case | undefined>;
  claim(id: string, line: AccessLine): Promise<'claimed' | 'taken' | 'unknown'>;
  giveBack(id: string, line: AccessLine): Promise<'given-back' | 'unknown'>;
  close(id: string, outcome: Outcome, note: string, line: AccessLine): Promise<'closed' | 'unknown'>;
  log(line: AccessLine): Promise<void>;
  accessOf(of: {
    readonly personKey?: string;
    readonly staffId?: string;
    readonly from?: Instant;
    readonly to?: Instant;
  }): Promise<readonly (AccessLine & { readonly staffName: string; readonly role: string })[]>;
  /** Recomputes the chain of hashes; gives the number of the first line that was tampered with. */
  verifyLog(): Promise<{ readonly lines: number; readonly brokenAt?: number }>;
}
