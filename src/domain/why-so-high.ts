import type { LocalDate } from './local-date.ts';
import { add, cents, type Money, subtract, sum, zero } from './money.ts';
import type { Debt, DebtParts } from './overview.ts';
import type { Sentence } from './sentence.ts';

/** What each EUR 100 that was ever asked for private debts consists of, in whole euros: 100 together. */
interface OfEachHundred {
  readonly principal: number;
  readonly collectionCosts: number;
  readonly interest: number;
  readonly courtCosts: number;
}

const partNames = ['principal', 'collectionCosts', 'interest', 'courtCosts'] as const;

/** Undefined when no party told what its debt consists of. What was paid since is not taken off. */
export function ofEachHundred(debts: readonly Debt[]): OfEachHundred | undefined {
  const added = partsOf(debts);
  const whole = sum(partNames.map((name) => added[name])).cents;
  if (whole <= 0 || partNames.some((name) => added[name].cents < 0)) return undefined;
  const exact = partNames.map((name) => ({ name, share: (added[name].cents * 100) / whole }));
  const euros = new Map(exact.map(({ name, share }) => [name, Math.floor(share)]));
  // The euros that rounding down leaves go to the parts that lost most.
  const left = 100 - [...euros.values()].reduce((all, one) => all + one, 0);
  const byLoss = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { name } of byLoss.slice(0, left)) euros.set(name, (euros.get(name) ?? 0) + 1);
  const of = (name: (typeof partNames)[number]) => euros.get(name) ?? 0;
  return {
    principal: of('principal'),
    collectionCosts: of('collectionCosts'),
    interest: of('interest'),
    courtCosts: of('courtCosts'),
  };
}

/** One step of the answer to 'why is it so high', with what it adds to the known total (paid is negative). */
interface WhyStep {
  readonly adds: Money;
  readonly sentence: Sentence;
}

/** At most five steps; their amounts add up to the sum of the known debts, to the cent. */
export function whySoHigh(debts: readonly Debt[]): readonly WhyStep[] {
  const known = debts.filter((debt) => debt.amount !== undefined);
  const unknown = debts.length - known.length;
  const parts = partsOf(known);
  const costs = add(parts.collectionCosts, parts.courtCosts);
  const last: WhyStep[] =
    unknown === 0 ? [] : [{ adds: zero, sentence: { key: 'why.unknown', values: count(unknown) } }];
  const between = [...costSteps(parts, costs), ...stepOf('why.interest', parts.interest)];
  const steps = (middle: readonly WhyStep[]) => [
    ...begin(known, parts.principal),
    ...middle,
    ...government(known),
    ...paid(parts.paid),
    ...last,
  ];
  const all = steps(between);
  if (all.length <= 5) return all;
  return steps(stepOf('why.costs-and-interest', add(costs, parts.interest)));
}

function begin(known: readonly Debt[], principal: Money): readonly WhyStep[] {
  const since = known
    .flatMap((debt) => (debt.parts && debt.since ? [debt.since] : []))
    .sort()
    .at(0);
  return since ? stepOf('why.began', principal, { date: since }) : stepOf('why.began-some-time', principal);
}

function costSteps(parts: DebtParts, costs: Money): readonly WhyStep[] {
  return stepOf(parts.courtCosts.cents > 0 ? 'why.costs-and-court' : 'why.costs', costs);
}

function government(known: readonly Debt[]): readonly WhyStep[] {
  const theirs = known.filter((debt) => debt.parts === undefined);
  const open = sum(theirs.map((debt) => debt.amount ?? zero));
  const months = theirs.flatMap((debt) => debt.events).filter((event) => event.kind === 'imposed').length;
  if (months === 0) return stepOf('why.higher-premium', open);
  return open.cents === 0
    ? []
    : [step('why.higher-premium-months', open, { amount: open, ...count(months) })];
}

function paid(amount: Money): readonly WhyStep[] {
  if (amount.cents === 0) return [];
  return [step('why.paid', subtract(zero, amount), { amount })];
}

function stepOf(key: string, adds: Money, also?: { readonly date: LocalDate }): readonly WhyStep[] {
  if (adds.cents === 0) return [];
  return [step(key, adds, { amount: adds, ...(also ? { date: also } : {}) })];
}

function step(key: string, adds: Money, values: NonNullable<Sentence['values']>): WhyStep {
  return { adds, sentence: { key, values, sensitive: true } };
}

function count(number: number): { readonly count: { readonly count: number } } {
  return { count: { count: number } };
}

function partsOf(debts: readonly Debt[]): DebtParts {
  const all = debts.flatMap((debt) => (debt.parts ? [debt.parts] : []));
  const of = (name: keyof DebtParts) => cents(all.reduce((total, one) => total + one[name].cents, 0));
  return {
    principal: of('principal'),
    collectionCosts: of('collectionCosts'),
    interest: of('interest'),
    courtCosts: of('courtCosts'),
    paid: of('paid'),
  };
}
