import type { Claim, PersonKey, PrivateClaim } from './claims.ts';
import { type CollectionCostRule, legalMaximum } from './collection-costs.ts';
import { collectorKinds } from './collectors.ts';
import { governmentDebts } from './government-debts.ts';
import { lastDelivery, type PersonHistory, refusedInCurrent, type Standing, standings } from './history.ts';
import type { LocalDate } from './local-date.ts';
import { type NoLongerReported, type Overview, totalOf } from './overview.ts';
import { type CountedDebt, privateDebts, privateIdentity } from './private-debts.ts';

/**
 * The one true overview of a person's debts out of all deliveries. Undefined when the current deliveries give
 * nothing to show: no debt, no finding, and no debt that is no longer reported.
 * The order of files and rows does not matter.
 */
export function reconcile(
  personKey: PersonKey,
  history: PersonHistory,
  costRule: (on: LocalDate) => CollectionCostRule | undefined,
): Overview | undefined {
  const standing = standings(history);
  const counted = [...privateDebts(standing), ...governmentDebts(standing)];
  const refused = refusedInCurrent(history);
  const gone = noLongerReported(standing, counted);
  const claims = standing.flatMap(claimsIn);
  const newest = newestOf(claims);
  if (!newest || (counted.length === 0 && gone.length === 0 && refused.length === 0)) return undefined;

  const debts = counted
    .map((one) => one.debt)
    .sort((a, b) => compare(a.holder, b.holder) || compare(a.number, b.number));
  const silentCollectors = collectorKinds.filter((kind) => !lastDelivery(history, kind));
  const birthDateIsSure = new Set(claims.map((claim) => claim.person.birthDate)).size === 1;
  const findings = new Set(
    counted.flatMap((one) => [...one.findings, ...tooHighCosts(one.countedRow, costRule)]),
  );
  if (!birthDateIsSure) findings.add(`birth_dates_differ:${personKey}`);
  return {
    personKey,
    person: newest.person,
    birthDateIsSure,
    debts,
    total: totalOf(debts, [...refused.map((row) => row.claim), ...silentCollectors]),
    parties: new Set(debts.map((debt) => debt.holder)).size,
    unknownAmounts: debts.filter((debt) => debt.amount === undefined).length,
    noLongerReported: gone,
    refusedRows: refused.length,
    silentCollectors,
    findings: [...findings].sort(),
    asOf: newest.asOf,
  };
}

/** Collection costs of the row that counts, above what the law allows on the date of the row. */
function tooHighCosts(
  row: PrivateClaim | undefined,
  costRule: (on: LocalDate) => CollectionCostRule | undefined,
): readonly string[] {
  const rule = row && costRule(row.asOf);
  if (!rule || row.collectionCosts.cents <= legalMaximum(row.principal, rule).cents) return [];
  return [`costs_above_legal_maximum:${row.number}`];
}

/** Claims that went missing, except those that are counted through another party. */
function noLongerReported(
  standing: readonly Standing[],
  counted: readonly CountedDebt[],
): readonly NoLongerReported[] {
  const identities = new Set(counted.flatMap((one) => one.identities));
  return standing
    .flatMap((one): NoLongerReported[] => {
      if (one.how !== 'no_longer_reported' || identities.has(identityOf(one.claim))) return [];
      // The history of a debt that somebody else holds was never a debt of this party.
      if (one.claim.kind === 'private' && one.claim.transferredTo) return [];
      const holder = one.claim.kind === 'private' ? one.claim.collector : one.claim.executedBy;
      return [{ holder, number: one.claim.number, since: one.since }];
    })
    .sort((a, b) => compare(a.holder, b.holder) || compare(a.number, b.number));
}

function identityOf(claim: Claim): string {
  return claim.kind === 'private' ? privateIdentity(claim) : claim.number;
}

function claimsIn(standing: Standing): readonly Claim[] {
  return standing.how === 'rows_differ' ? standing.claims : [standing.claim];
}

/** The row to take name and address from: the latest, and always the same one among equals. */
function newestOf(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => compare(b.asOf, a.asOf) || compare(a.fingerprint, b.fingerprint))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
