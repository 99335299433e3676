import type { Claim, GovernmentClaim, PrivateClaim, RefusedRow } from '../../../src/domain/claims.ts';
import { type CollectorKind, collectorKinds } from '../../../src/domain/collectors.ts';
import { numberKey, type PersonHistory } from '../../../src/domain/history.ts';
import { date, type LocalDate } from '../../../src/domain/local-date.ts';
import { cents } from '../../../src/domain/money.ts';
import type { Overview } from '../../../src/domain/overview.ts';
import { reconcile } from '../../../src/domain/reconcile.ts';
import { collectionCostRuleOn } from '../../../src/policy/collection-costs.ts';

export const somebody = 'PS0123456789ABCDEF';
export const november = date('2026-11-03');
export const december = date('2026-12-03');
export const january = date('2027-01-03');

const person = { name: 'T. Voorbeeld', birthDate: date('1980-02-29'), postcode: '1013 AB', houseNumber: '1' };

/** A row of a private party that is open for EUR 100, of one debt, unless told otherwise. */
export function privateRow(
  collector: CollectorKind,
  change: Partial<Omit<PrivateClaim, 'open'>> & { readonly open?: number | undefined } = {},
): PrivateClaim {
  const { open = 'open' in change ? undefined : 100_00, ...rest } = change;
  const claim = {
    kind: 'private' as const,
    collector,
    personKey: somebody,
    person,
    asOf: november,
    number: `${collector}-1`,
    originalNumber: 'ZV-1',
    creditor: 'Zilveren Voorbeeld Zorgverzekeraar',
    sort: 'premie' as const,
    principal: cents(100_00),
    collectionCosts: cents(0),
    interest: cents(0),
    courtCosts: cents(0),
    paid: cents(0),
    since: date('2024-05-01'),
    transferredTo: undefined,
    wageGarnishment: false,
    ...rest,
    open: open === undefined ? undefined : cents(open),
  };
  return { ...claim, fingerprint: JSON.stringify(claim) };
}

/** A case of EUR 172,33 that is with the party that delivers it, unless told otherwise. */
export function zaak(
  collector: 'cak' | 'cjib',
  change: Partial<Omit<GovernmentClaim, 'balance' | 'obligation' | 'settled'>> & {
    readonly balance?: number;
    readonly obligation?: number;
    readonly settled?: number;
  } = {},
): GovernmentClaim {
  const { balance = 172_33, obligation = 172_33, settled = 0, ...rest } = change;
  const claim = {
    kind: 'government' as const,
    collector,
    personKey: somebody,
    person,
    asOf: november,
    number: 'CAK-1',
    imposedBy: 'cak' as const,
    executedBy: collector,
    events: [{ kind: 'imposed' as const, on: date('2025-03-01'), amount: cents(172_33) }],
    ...rest,
    balance: cents(balance),
    obligation: cents(obligation),
    settled: cents(settled),
  };
  return { ...claim, fingerprint: JSON.stringify(claim) };
}

export function refused(collector: CollectorKind, claim: string): RefusedRow {
  const reason = 'is a date that does not exist';
  return {
    collector,
    file: 'file.csv',
    line: 2,
    claim,
    personKey: somebody,
    field: 'ontstaansdatum',
    reason,
  };
}

/** One delivery: whose, for which date, and what is in it. */
export interface Told {
  readonly from: CollectorKind;
  readonly on?: LocalDate;
  readonly claims?: readonly Claim[];
  readonly refused?: readonly RefusedRow[];
}

/** The history that these deliveries make. */
export function historyOf(told: readonly Told[]): PersonHistory {
  const dated = told.map(({ on = november, ...rest }) => ({ on, ...rest }));
  const claims = dated.flatMap(({ on, claims = [] }) => claims.map((claim) => ({ deliveredFor: on, claim })));
  const byNumber = new Map<string, Set<string>>();
  for (const { deliveredFor, claim } of claims) {
    const key = numberKey(claim.collector, deliveredFor, claim.number);
    byNumber.set(key, (byNumber.get(key) ?? new Set()).add(claim.fingerprint));
  }
  return {
    claims,
    refused: dated.flatMap(({ on, refused: rows = [] }) => rows.map((row) => ({ deliveredFor: on, row }))),
    differing: new Set([...byNumber].filter(([, rows]) => rows.size > 1).map(([key]) => key)),
    deliveries: new Map(
      collectorKinds.map((kind) => [kind, dated.filter(({ from }) => from === kind).map(({ on }) => on)]),
    ),
  };
}

/** The overview out of these deliveries; parties that are not named delivered an empty file. */
export function overviewOf(told: readonly Told[]): Overview {
  const silent = collectorKinds.filter((kind) => !told.some(({ from }) => from === kind));
  const found = reconcile(
    somebody,
    historyOf([...told, ...silent.map((from) => ({ from }))]),
    collectionCostRuleOn,
  );
  if (!found) throw new Error('there is nothing to show');
  return found;
}

/** Debts in short: who holds what under which number, and how many cents it is. */
export function shortly({ debts }: Overview): readonly string[] {
  return debts.map((debt) => `${debt.holder} ${debt.number} ${debt.amount?.cents ?? 'unknown'}`);
}
