import type { LocalDate } from '../domain/local-date.ts';

/**
 * How sure a value is. V: read in the law, an official decision or the body's own page. V-2nd: read in the press, a
 * law firm or another body's page. D: worked out from such figures, or a choice of this service. V-old: official,
 * but old or undated. U: nobody looked it up.
 */
type Confidence = 'V' | 'V-2nd' | 'D' | 'V-old' | 'U';

/** The marks that a value needs before it may be said to a resident as a fact. */
export const tellableMarks: readonly Confidence[] = ['V', 'V-2nd', 'D'];

/** A number or term that changes by decree, with the days it holds and where it was read. */
export interface Dated<T> {
  readonly validFrom: LocalDate;
  /** The last day it holds; undefined until a successor is known. */
  readonly validUntil: LocalDate | undefined;
  readonly source: string;
  readonly confidence: Confidence;
  readonly value: T;
  /** What somebody still has to decide or confirm before this goes live. */
  readonly awaits?: string;
  /** Who compared this row with its source, and when. */
  readonly checked?: { readonly by: string; readonly on: LocalDate };
}

/** A policy value on one day. A day that no row covers is unknown: nothing is carried on or guessed. */
export type PolicyValue<T> = ({ readonly known: true } & Dated<T>) | { readonly known: false };

export function valueOn<T>(table: readonly Dated<T>[], on: LocalDate): PolicyValue<T> {
  const row = table.find((one) => covers(one, on));
  return row ? { known: true, ...row } : { known: false };
}

/** As valueOn, for what a resident is told: a row that is not sure enough counts as unknown. */
export function factOn<T>(table: readonly Dated<T>[], on: LocalDate): PolicyValue<T> {
  return valueOn(
    table.filter((row) => tellableMarks.includes(row.confidence)),
    on,
  );
}

/** The bare value, or undefined for unknown. */
export function bare<T>(found: PolicyValue<T>): T | undefined {
  return found.known ? found.value : undefined;
}

export function covers(row: Dated<unknown>, on: LocalDate): boolean {
  return row.validFrom <= on && (row.validUntil === undefined || on <= row.validUntil);
}
