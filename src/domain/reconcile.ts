import type { Claim, PersonKey, PrivateClaim } from './claims.ts';
import { type CollectionCostRule, legalMaximum } from './collection-costs.ts';
import { type CollectorKind, collectorKinds } from './collectors.ts';
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
  const claims = ofNow(standing).flatMap(claimsIn);
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

/**
 * Claims that went missing, each once. What is counted through another party has moved and is not missing. A debt
 * that only the creditor still speaks of is: its holder reported it, and stopped.
 */
function noLongerReported(
  standing: readonly Standing[],
  counted: readonly CountedDebt[],
): readonly NoLongerReported[] {
  const gone = standing.filter((one) => one.how === 'no_longer_reported');
  const missing = gone.filter(({ claim }) => {
    const debt = counted.find((one) => one.identities.includes(identityOf(claim)))?.debt;
    return !debt || (debt.unknownBecause === 'holder_silent' && debt.holder === claim.collector);
  });
  const own = missing.filter(({ claim }) => !handedOver(claim));
  const reported = new Set(own.map(({ claim }) => identityOf(claim)));
  // The creditor's history of a debt is shown only where its holder never reported it.
  const history = missing.filter(({ claim }) => handedOver(claim) && !reported.has(identityOf(claim)));
  const once = new Map<string, NoLongerReported>();
  for (const { claim, since } of [...own, ...history]) {
    const line = { ...listedAs(claim), since };
    const key = `${line.holder}/${identityOf(claim)}/${line.number}`;
    const other = once.get(key);
    if (!other || other.since < since) once.set(key, line);
  }
  return [...once.values()].sort((a, b) => compare(a.holder, b.holder) || compare(a.number, b.number));
}

function handedOver(claim: Claim): boolean {
  return claim.kind === 'private' && claim.transferredTo !== undefined;
}

function listedAs(claim: Claim): { readonly holder: CollectorKind; readonly number: string } {
  if (claim.kind === 'government') return { holder: claim.executedBy, number: claim.number };
  return claim.transferredTo
    ? { holder: claim.transferredTo, number: claim.originalNumber }
    : { holder: claim.collector, number: claim.number };
}

function identityOf(claim: Claim): string {
  return claim.kind === 'private' ? privateIdentity(claim) : claim.number;
}

/** What tells who a person is: rows that are reported now, or the last ones where none is. */
function ofNow(standing: readonly Standing[]): readonly Standing[] {
  const now = standing.filter((one) => one.how !== 'no_longer_reported');
  return now.length > 0 ? now : standing;
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
