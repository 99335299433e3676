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

/** A party's own say on a claim: its row, or rows that contradict each other, or a row that was refused. */
interface Say {
  readonly rows: readonly PrivateClaim[];
  readonly collector: CollectorKind;
  readonly number: string;
  readonly unknownBecause: UnknownBecause | undefined;
}

/** One debt as it was found under one identity; 'counts' is what was counted, to see whether it was found twice. */
interface Found extends CountedDebt {
  readonly counts: object;
}

/**
 * A private debt is known by creditor and original number, because another creditor may use the same number
 * for another debt. Parties may type the same name with other spaces, or build its accents in another way.
 */
export function privateIdentity(claim: PrivateClaim): string {
  return JSON.stringify([plain(claim.creditor), plain(claim.originalNumber)]);
}

/** A name or number as it is compared: parties type it with other spaces, or build its accents in another way. */
export function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Puts the rows of insurer, agency and bailiff together, each debt once, under the party that holds it now. */
export function privateDebts(all: readonly Standing[]): readonly CountedDebt[] {
  const byIdentity = new Map<string, Say[]>();
  for (const say of all.flatMap(sayOf)) {
    for (const identity of new Set(say.rows.map(privateIdentity))) {
      const says = byIdentity.get(identity);
      if (says) says.push(say);
      else byIdentity.set(identity, [say]);
    }
  }
  const found = new Map<object, Found>();
  for (const [identity, says] of byIdentity) {
    const one = countOnce(identity, says);
    const other = found.get(one.counts);
    found.set(one.counts, other ? together(other, one) : one);
  }
  return [...found.values()];
}

function sayOf(standing: Standing): Say[] {
  if (standing.how === 'no_longer_reported') return [];
  const claims = standing.how === 'rows_differ' ? standing.claims : [standing.claim];
  const rows = claims.filter((claim) => claim.kind === 'private');
  const row = rows[0];
  if (!row) return [];
  return [{ rows, collector: row.collector, number: row.number, unknownBecause: whyUnknown(standing, row) }];
}

function whyUnknown(standing: Standing, row: PrivateClaim): UnknownBecause | undefined {
  if (standing.how === 'rows_differ') return 'rows_differ';
  if (standing.how === 'refused_now') return 'row_refused';
  return row.open ? undefined : 'no_amount';
}

/** Rows of one number that contradict each other may name two debts; they still make one debt of unknown height. */
function together(one: Found, other: Found): Found {
  return {
    ...one,
    findings: [...new Set([...one.findings, ...other.findings])],
    identities: [...one.identities, ...other.identities],
  };
}

function countOnce(identity: string, says: readonly Say[]): Found {
  const holding = says.filter((say) => say.rows.some((row) => row.transferredTo === undefined));
  if (holding.length === 0) return silentHolder(identity, says);

  const last = Math.max(...holding.map((say) => chainOf(say.collector)));
  const ofHolder = holding.filter((say) => chainOf(say.collector) === last);
  const say = ofHolder[0] as Say;
  const row = say.rows.find((one) => privateIdentity(one) === identity) as PrivateClaim;
  // One party, one debt, two numbers: which amount is right is not ours to guess.
  const because = ofHolder.length > 1 ? 'rows_differ' : say.unknownBecause;
  const findings = because ? [`amount_unknown:${say.number}`] : [];
  if (new Set(holding.flatMap((one) => claimant(identity, one))).size > 1)
    findings.push(`two_parties_report_same_debt:${row.originalNumber}`);
  return {
    debt: debtOf(row, say.collector, say.number, because, passedThrough(says, say.collector)),
    ...(because === undefined || because === 'no_amount' ? { countedRow: row } : {}),
    findings,
    identities: [identity],
    counts: say,
  };
}

/** The party that says now to hold exactly this debt; a refused row says nothing. */
function claimant(identity: string, say: Say): CollectorKind[] {
  if (say.unknownBecause === 'row_refused') return [];
  const says = say.rows.some((row) => !row.transferredTo && privateIdentity(row) === identity);
  return says ? [say.collector] : [];
}

/** Handed over, but the party it was handed to says nothing: a debt of unknown height under that party. */
function silentHolder(identity: string, says: readonly Say[]): Found {
  const rows = says.flatMap((say) => say.rows).filter((row) => privateIdentity(row) === identity);
  const row = [...rows].sort((a, b) => chainOf(last(b)) - chainOf(last(a)))[0] as PrivateClaim;
  const holder = last(row);
  const number = row.originalNumber;
  return {
    debt: debtOf(row, holder, number, 'holder_silent', passedThrough(says, holder)),
    findings: [`amount_unknown:${number}`],
    identities: [identity],
    counts: row,
  };
}

function last(row: PrivateClaim): CollectorKind {
  return row.transferredTo ?? row.collector;
}

function passedThrough(says: readonly Say[], holder: CollectorKind): readonly CollectorKind[] {
  const others = new Set(says.map((say) => say.collector).filter((collector) => collector !== holder));
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
