import type { OptOut, OptOutScope } from './choices.ts';
import type { CollectorKind } from './collectors.ts';
import { addMonths, type LocalDate } from './local-date.ts';
import type { Sentence } from './sentence.ts';

/** The opt-out as it is today. */
type Rest =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rest';
      readonly scope: OptOutScope;
      readonly calls: boolean;
      readonly visits: boolean;
      /** The last day, for a rest that was asked for a time. */
      readonly until?: LocalDate;
    };

/** Whether somebody is left alone about signals today, and from what. */
export function restOf(optOut: OptOut | undefined, today: LocalDate): Rest {
  if (!optOut || optOut.withdrawnAt !== undefined) return { kind: 'none' };
  if (optOut.until !== undefined && today > optOut.until) return { kind: 'none' };
  const { scope, until } = optOut;
  return {
    kind: 'rest',
    scope,
    calls: scope !== 'no-visits',
    visits: scope !== 'no-calls',
    ...(until === undefined ? {} : { until }),
  };
}

/** The last day of a rest of some months; that day is still a day of rest. */
export function restUntil(from: LocalDate, months: number): LocalDate {
  return addMonths(from, months);
}

type Approach = 'call' | 'visit' | 'letter';

/**
 * Whether the Buurtteam may approach somebody of its own accord about a signal. A danger, or something the resident asked
 * for, is not a signal: an opt-out never stands in the way of those. One letter with an offer may always go: the Wgs
 * asks the municipality to make that offer.
 */
export function mayApproach(
  approach: Approach,
  about: 'signal' | 'danger' | 'own-request',
  optOut: OptOut | undefined,
  today: LocalDate,
): boolean {
  const rest = restOf(optOut, today);
  if (about !== 'signal' || approach === 'letter' || rest.kind === 'none') return true;
  return approach === 'call' ? !rest.calls : !rest.visits;
}

/** The parties that send the municipality signals, among those that hold debts here: not agency, bailiff or CJIB. */
const signalPartners: readonly CollectorKind[] = ['zorgverzekeraar', 'cak'];

export function signalPartnersAmong(parties: Iterable<CollectorKind>): readonly CollectorKind[] {
  const there = new Set(parties);
  return signalPartners.filter((party) => there.has(party));
}

/** What goes on in spite of an opt-out. It is said before the yes, and it depends on how far the request goes. */
export function whatGoesOn(scope: OptOutScope): readonly Sentence[] {
  const also: Partial<Record<OptOutScope, string>> = { 'no-calls': 'visits', 'no-visits': 'calls' };
  const extra = also[scope];
  return [...(extra ? [extra] : []), 'danger', 'collection', 'registration', 'letter', 'own-appointment'].map(
    (what) => ({ key: `signalling.goes-on-${what}` }),
  );
}
