import type { Claim, RefusedRow } from './claims.ts';
import { type CollectorKind, collectorKinds } from './collectors.ts';
import type { LocalDate } from './local-date.ts';

/** What the deliveries hold on one person, over time. The order of any list has no meaning. */
export interface PersonHistory {
  /** Accepted rows of all deliveries, with the date of the delivery each one stands in. */
  readonly claims: readonly { readonly deliveredFor: LocalDate; readonly claim: Claim }[];
  /** Refused rows of all deliveries that name this person, or a claim of this person. */
  readonly refused: readonly { readonly deliveredFor: LocalDate; readonly row: RefusedRow }[];
  /** Numbers that stand on different rows of one delivery, as numberKey writes them. */
  readonly differing: ReadonlySet<string>;
  /** The dates of all deliveries of each party. */
  readonly deliveries: ReadonlyMap<CollectorKind, readonly LocalDate[]>;
}

export function numberKey(collector: CollectorKind, deliveredFor: LocalDate, number: string): string {
  return `${collector}/${deliveredFor}/${number}`;
}

/** How one claim number stands in the current delivery of its party. */
export type Standing =
  | { readonly how: 'reported'; readonly claim: Claim }
  | { readonly how: 'rows_differ'; readonly claims: readonly Claim[] }
  /** Accepted in an earlier delivery, refused in the current one. */
  | { readonly how: 'refused_now'; readonly claim: Claim }
  | { readonly how: 'no_longer_reported'; readonly claim: Claim; readonly since: LocalDate };

/**
 * Reduces a history to how every claim number stands now. A later delivery of a party, by its date and not by
 * the moment of import, replaces its earlier one.
 */
export function standings(history: PersonHistory): readonly Standing[] {
  return collectorKinds.flatMap((collector) => {
    const dates = [...(history.deliveries.get(collector) ?? [])].sort();
    const current = dates.at(-1);
    if (!current) return [];
    const refused = lastRefusals(history, collector);
    return byNumber(history, collector).map(([number, rows]): Standing => {
      const latest = rows.reduce((date, row) => later(date, row.deliveredFor), date0);
      const claims = distinct(rows.filter((row) => row.deliveredFor === latest).map((row) => row.claim));
      const claim = claims[0] as Claim;
      if (latest === current) {
        const differs = claims.length > 1 || history.differing.has(numberKey(collector, current, number));
        return differs ? { how: 'rows_differ', claims } : { how: 'reported', claim };
      }
      const mentioned = later(latest, refused.get(number) ?? date0);
      if (mentioned === current) return { how: 'refused_now', claim };
      return { how: 'no_longer_reported', claim, since: dates.find((date) => date > mentioned) ?? current };
    });
  });
}

/** The rows of a person that current deliveries hold back, each once however often it was delivered. */
export function refusedInCurrent(history: PersonHistory): readonly RefusedRow[] {
  const current = history.refused
    .filter(({ row, deliveredFor }) => deliveredFor === lastDelivery(history, row.collector))
    .map(({ row }) => row);
  const once = new Map(
    current.map((row) => [
      JSON.stringify([row.collector, row.claim, row.personKey, row.field, row.reason]),
      row,
    ]),
  );
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

export function lastDelivery(history: PersonHistory, collector: CollectorKind): LocalDate | undefined {
  return [...(history.deliveries.get(collector) ?? [])].sort().at(-1);
}

const date0 = '' as LocalDate;

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** The date of the last delivery of a party that holds a refused row on a number, by number. */
function lastRefusals(history: PersonHistory, collector: CollectorKind): ReadonlyMap<string, LocalDate> {
  const found = new Map<string, LocalDate>();
  for (const { row, deliveredFor } of history.refused) {
    if (row.collector !== collector) continue;
    found.set(row.claim, later(found.get(row.claim) ?? date0, deliveredFor));
  }
  return found;
}

/** Rows by claim number, in order of the number, so that the order they came in does not matter. */
function byNumber(history: PersonHistory, collector: CollectorKind) {
  const found = new Map<string, { deliveredFor: LocalDate; claim: Claim }[]>();
  for (const row of history.claims) {
    if (row.claim.collector !== collector) continue;
    const rows = found.get(row.claim.number);
    if (rows) rows.push(row);
    else found.set(row.claim.number, [row]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The same row twice counts once; sorted, so that the order of rows does not matter. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const byFingerprint = new Map(claims.map((claim) => [claim.fingerprint, claim]));
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
