import type { PersonKey } from '../domain/claims.ts';
import type { Instant } from '../domain/local-date.ts';

/** All that is kept on a person, by table: every row about them and none about anybody else. */
export type PersonExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface Erased {
  /** Rows removed, by table. */
  readonly removed: Readonly<Record<string, number>>;
  /** What stays and why, by table. */
  readonly kept: Readonly<Record<string, string>>;
}

export interface PrivacyStore {
  export(personKey: PersonKey): Promise<PersonExport>;
  /** Erases all of a person but the opt-out mark and counts. */
  erase(personKey: PersonKey, at: Instant): Promise<Erased>;
  exportConversation(conversationId: string): Promise<PersonExport>;
  eraseConversation(conversationId: string, at: Instant): Promise<Erased>;
  /** Deletes what is past its term; gives the number of rows, by table. Refuses when the clock went back. */
  deleteExpired(terms: RetentionTerms, at: Instant): Promise<Readonly<Record<string, number>>>;
  /** Every column with its class, purpose and term: the data map. */
  dataMap(): readonly DataMapRow[];
}

/** Days that each kind of data is kept; from policy, dated. */
export interface RetentionTerms {
  readonly conversationDays: number;
  readonly caseDays: number;
  readonly sessionDays: number;
  readonly deliveryDays: number;
  readonly accessLogDays: number;
  readonly codeDays: number;
}

export interface DataMapRow {
  readonly table: string;
  readonly column: string;
  readonly class: 'personal' | 'sensitive' | 'secret' | 'technical' | 'public';
  readonly purpose: string;
  readonly retention:
    | keyof RetentionTerms
    | 'as long as the opt-out lasts'
    | 'as long as the account exists'
    | 'none';
}
