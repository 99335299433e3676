import type { PrivateClaim } from './claims.ts';
import { type CollectorKind, chainOf } from './collectors.ts';
import type { Standing } from './history.ts';
import type { Debt, UnknownBecause } from './overview.ts';

/** A debt with what the caseworker should know about how it was put together. */
export interface CountedDebt {
  readonly debt: Debt;
  /** The row whose amount counts, when there is exactly one. */
  readonly countedRow?: PrivateClaim;
  readonly findings: readonly string[];
  /** All keys of debts that this one stands for, so that nothing is counted twice. */
  readonly identities: readonly string[];
}

/** A party's own say on one debt: its row, or rows that contradict each other, or a row that was refused. */
interface Say {
  readonly rows: readonly PrivateClaim[];
  readonly unknownBecause?: UnknownBecause;
}

/**
 * A private debt is known by creditor and original number, because another creditor may use the same number
 * for another debt.
 */
export function privateIdentity(claim: PrivateClaim): string {
  return JSON.stringify([claim.creditor, claim.originalNumber]);
}

/** Puts the rows of insurer, agency and bailiff together, each debt once, under the party that holds it now. */
export function privateDebts(all: readonly Standing[]): readonly CountedDebt[] {
  return groupByDebt(all.flatMap(sayOf)).map(countOnce);
}

function sayOf(standing: Standing): Say[] {
  switch (standing.how) {
    case 'reported':
      return onlyPrivate([standing.claim], standing.claim.kind === 'private' && !standing.claim.open);
    case 'rows_differ':
      return onlyPrivate(standing.claims, true, 'rows_differ');
    case 'refused_now':
      return onlyPrivate([standing.claim], true, 'row_refused');
    case 'no_longer_reported':
      return [];
  }
}

function onlyPrivate(
  claims: readonly { kind: string }[],
  unknown: boolean,
  because: UnknownBecause = 'no_amount',
): Say[] {
  const rows = claims.filter((claim): claim is PrivateClaim => claim.kind === 'private');
  if (rows.length === 0) return [];
  return [unknown ? { rows, unknownBecause: because } : { rows }];
}

/** Says that share a debt belong together; rows that differ may tie two debts into one. */
function groupByDebt(says: readonly Say[]): readonly (readonly Say[])[] {
  const groups: { keys: Set<string>; says: Say[] }[] = [];
  for (const say of says) {
    const keys = new Set(say.rows.map(privateIdentity));
    const joined = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const merged = { keys, says: [say] };
    for (const group of joined) {
      for (const key of group.keys) merged.keys.add(key);
      merged.says.unshift(...group.says);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.says);
}

function countOnce(says: readonly Say[]): CountedDebt {
  const rows = says.flatMap((say) => say.rows);
  const identities = [...new Set(rows.map(privateIdentity))];
  const holding = says.filter((say) => say.rows.some((row) => row.transferredTo === undefined));
  if (holding.length === 0) return silentHolder(rows, identities);

  const rank = (say: Say) => chainOf((say.rows[0] as PrivateClaim).collector);
  const last = Math.max(...holding.map(rank));
  const ofHolder = holding.filter((say) => rank(say) === last).sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const say = ofHolder[0] as Say;
  // One party, one debt, two numbers: which amount is right is not ours to guess.
  const because = ofHolder.length > 1 ? 'rows_differ' : say.unknownBecause;
  const row = say.rows[0] as PrivateClaim;
  const claiming = new Set(
    holding.filter((other) => other.unknownBecause !== 'row_refused').map((other) => rank(other)),
  );
  const findings = claiming.size > 1 ? [`two_parties_report_same_debt:${row.originalNumber}`] : [];
  if (because) findings.push(`amount_unknown:${row.number}`);
  return {
    debt: debtOf(row, row.collector, row.number, because, passedThrough(rows, row.collector)),
    ...(say.rows.length === 1 && because !== 'row_refused' && ofHolder.length === 1
      ? { countedRow: row }
      : {}),
    findings,
    identities,
  };
}

/** Handed over, but the party it was handed to says nothing: a debt of unknown height under that party. */
function silentHolder(rows: readonly PrivateClaim[], identities: readonly string[]): CountedDebt {
  const row = [...rows].sort((a, b) => chainOf(last(b)) - chainOf(last(a)))[0] as PrivateClaim;
  const holder = last(row);
  const number = row.originalNumber;
  return {
    debt: debtOf(row, holder, number, 'holder_silent', passedThrough(rows, holder)),
    findings: [`amount_unknown:${number}`],
    identities,
  };
}

function last(row: PrivateClaim): CollectorKind {
  return row.transferredTo ?? row.collector;
}

function first(say: Say): string {
  return (say.rows[0] as PrivateClaim).number;
}

function passedThrough(rows: readonly PrivateClaim[], holder: CollectorKind): readonly CollectorKind[] {
  const others = new Set(rows.map((row) => row.collector).filter((collector) => collector !== holder));
  return [...others].sort((a, b) => chainOf(a) - chainOf(b));
}

function debtOf(
  row: PrivateClaim,
  holder: CollectorKind,
  number: string,
  unknownBecause: UnknownBecause | undefined,
  cameFrom: readonly CollectorKind[],
): Debt {
  const { principal, collectionCosts, interest, courtCosts, paid } = row;
  return {
    holder,
    number,
    amount: unknownBecause ? undefined : row.open,
    ...(unknownBecause ? { unknownBecause } : {}),
    ...(unknownBecause ? {} : { parts: { principal, collectionCosts, interest, courtCosts, paid } }),
    creditor: row.creditor,
    sort: row.sort,
    since: row.since,
    asOf: row.asOf,
    events: [],
    wageGarnishment: row.wageGarnishment,
    cameFrom,
  };
}
