import fc from 'fast-check';
import type { CollectorKind } from '../../src/domain/collectors.ts';
import { addDays, date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import type { Debt, DebtParts } from '../../src/domain/overview.ts';

export const insurer = 'Voorbeeldzorg';
export const delivered = date('2026-11-03');

/** A private debt; its amount follows from its parts unless it is said to be unknown. */
export function privateDebt(
  of: {
    readonly holder?: CollectorKind;
    readonly number?: string;
    readonly creditor?: string;
    readonly since?: Debt['since'];
    readonly unknown?: Debt['unknownBecause'];
    readonly wageGarnishment?: boolean;
  } & Partial<{ readonly [Part in keyof DebtParts]: number }> = {},
): Debt {
  const { principal = 100_00, collectionCosts = 0, interest = 0, courtCosts = 0, paid = 0 } = of;
  const parts = {
    principal: cents(principal),
    collectionCosts: cents(collectionCosts),
    interest: cents(interest),
    courtCosts: cents(courtCosts),
    paid: cents(paid),
  };
  return {
    holder: of.holder ?? 'zorgverzekeraar',
    number: of.number ?? 'ZV-1',
    amount: of.unknown ? undefined : cents(principal + collectionCosts + interest + courtCosts - paid),
    ...(of.unknown ? { unknownBecause: of.unknown } : { parts }),
    creditor: of.creditor ?? insurer,
    sort: 'premie',
    since: 'since' in of ? of.since : date('2022-06-01'),
    asOf: delivered,
    events: [],
    wageGarnishment: of.wageGarnishment ?? false,
    cameFrom: [],
  };
}

/** A case of the higher premium: so much imposed on the first of each month, so much paid. */
export function premiumDebt(
  of: {
    readonly holder?: 'cak' | 'cjib';
    readonly number?: string;
    readonly imposed?: readonly number[];
    readonly paid?: readonly number[];
    readonly unexplained?: number;
    readonly unknown?: Debt['unknownBecause'];
  } = {},
): Debt {
  const { imposed = [172_70, 172_70], paid = [], unexplained = 0 } = of;
  const on = (index: number) => addDays(date('2026-01-01'), index * 30);
  const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
  return {
    holder: of.holder ?? 'cak',
    number: of.number ?? 'CAK-1',
    amount: of.unknown ? undefined : cents(total(imposed) - total(paid) + unexplained),
    ...(of.unknown ? { unknownBecause: of.unknown } : {}),
    creditor: undefined,
    sort: 'bestuursrechtelijke_premie',
    since: date('2026-01-01'),
    asOf: delivered,
    events: [
      ...imposed.map((amount, index) => ({ kind: 'imposed' as const, on: on(index), amount: cents(amount) })),
      ...paid.map((amount, index) => ({ kind: 'paid' as const, on: on(index + 1), amount: cents(amount) })),
    ],
    wageGarnishment: false,
    cameFrom: [],
  };
}

const amount = fc.integer({ min: 0, max: 20_000_00 });
const amounts = fc.array(fc.integer({ min: 1, max: 300_00 }), { maxLength: 6 });
const unknown = fc.option(fc.constantFrom('no_amount', 'holder_silent', 'rows_differ', 'row_refused'), {
  nil: undefined,
  freq: 4,
});
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(date('2014-01-01'), days));

const anyPrivateDebt = fc
  .record({
    holder: fc.constantFrom('zorgverzekeraar', 'incassobureau', 'deurwaarder'),
    creditor: fc.constantFrom(insurer, 'Andere Zorg'),
    since: fc.option(day, { nil: undefined }),
    unknown,
    wageGarnishment: fc.boolean(),
    principal: amount,
    collectionCosts: amount,
    interest: amount,
    courtCosts: amount,
    paid: amount,
  })
  .map(({ unknown, ...of }) => privateDebt({ ...of, ...(unknown ? { unknown } : {}) }));

const anyPremiumDebt = fc
  .record({
    holder: fc.constantFrom('cak', 'cjib'),
    imposed: amounts,
    paid: amounts,
    unexplained: fc.constantFrom(0, 0, 5_00),
    unknown,
  })
  .map(({ unknown, ...of }) => premiumDebt({ ...of, ...(unknown ? { unknown } : {}) }));

/** Debts of one person, each under a number of its own. */
export const anyDebts: fc.Arbitrary<readonly Debt[]> = fc
  .array(fc.oneof(anyPrivateDebt, anyPremiumDebt), { maxLength: 7 })
  .map((debts) => debts.map((debt, index) => ({ ...debt, number: `${debt.holder}-${index}` })));

export function knownSum(debts: readonly Debt[]): number {
  return debts.reduce((all, debt) => all + (debt.amount?.cents ?? 0), 0);
}
