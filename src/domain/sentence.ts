import type { LocalDate } from './local-date.ts';
import type { Money } from './money.ts';

/** What the domain has to say: a key with values. The words are made elsewhere, in the reader's language. */
export interface Sentence {
  readonly key: string;
  readonly values?: Readonly<Record<string, SentenceValue>>;
  /** Amounts and names of parties: hidden where others may look along. */
  readonly sensitive?: boolean;
}

type SentenceValue =
  | Money
  | { readonly date: LocalDate }
  | { readonly count: number }
  | { readonly name: string }
  | { readonly key: string };

/** The receipt of a decision: what came out, under which policy, on which inputs, and why. */
export interface Decision<T> {
  readonly outcome: T;
  readonly policy: string;
  readonly inputs: Readonly<Record<string, string | number | boolean | null>>;
  readonly because: readonly Sentence[];
}
