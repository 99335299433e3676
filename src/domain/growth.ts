import type { CollectorKind } from './collectors.ts';
import type { LocalDate } from './local-date.ts';
import { add, cents, type Money, zero } from './money.ts';
import type { Debt, Overview } from './overview.ts';

/** Something that happened to a debt on a known day. */
export interface TimelineEvent {
  readonly on: LocalDate;
  readonly kind: 'began' | 'higher-premium' | 'paid' | 'wage-garnishment';
  readonly party: CollectorKind;
  readonly number: string;
  /** Undefined when the height is not known, or the event has none. */
  readonly amount: Money | undefined;
}

/**
 * What is known of how the debts came to be, oldest first. Nobody delivers the day a garnishment began: it stands on the
 * day that it was reported on.
 */
export function timelineOf(debts: readonly Debt[]): readonly TimelineEvent[] {
  return debts
    .flatMap(eventsOf)
    .sort((a, b) => compare(a.on, b.on) || compare(a.number, b.number) || compare(a.kind, b.kind));
}

function eventsOf(debt: Debt): readonly TimelineEvent[] {
  const of = { party: debt.holder, number: debt.number };
  const events: TimelineEvent[] = debt.events.map((event) => ({
    ...of,
    on: event.on,
    kind: event.kind === 'imposed' ? 'higher-premium' : 'paid',
    amount: event.amount,
  }));
  if (debt.sort !== 'bestuursrechtelijke_premie' && debt.since)
    events.push({ ...of, on: debt.since, kind: 'began', amount: debt.parts?.principal });
  if (debt.wageGarnishment)
    events.push({ ...of, on: debt.asOf, kind: 'wage-garnishment', amount: undefined });
  return events;
}

/** What was known to be open on a day. */
interface GrowthPoint {
  readonly on: LocalDate;
  readonly open: Money;
}

export interface GrowthLine {
  readonly points: readonly GrowthPoint[];
  /** Debts of unknown height that the line leaves out: it is then 'at least'. */
  readonly leftOut: readonly string[];
}

/**
 * The known debts added up over time; the last point is the sum of all known amounts. Costs, interest and payments of
 * which nobody told the day are counted on the day of the delivery.
 */
export function growthOf(debts: readonly Debt[]): GrowthLine {
  const steps = new Map<LocalDate, number>();
  const leftOut: string[] = [];
  for (const debt of debts) {
    if (debt.amount === undefined) leftOut.push(debt.number);
    else for (const { on, by } of stepsOf(debt, debt.amount)) steps.set(on, (steps.get(on) ?? 0) + by);
  }
  let open = zero;
  const points = [...steps]
    .sort(([a], [b]) => compare(a, b))
    .map(([on, by]) => {
      open = add(open, cents(by));
      return { on, open };
    });
  return { points, leftOut };
}

function stepsOf(debt: Debt, amount: Money): readonly { readonly on: LocalDate; readonly by: number }[] {
  const dated = timelineOf([debt]).flatMap(({ on, kind, amount: known }) =>
    known === undefined ? [] : [{ on, by: kind === 'paid' ? -known.cents : known.cents }],
  );
  const explained = dated.reduce((all, { by }) => all + by, 0);
  const last = dated.reduce((latest, { on }) => (on > latest ? on : latest), debt.asOf);
  return [...dated, { on: last, by: amount.cents - explained }];
}

/** What went to CAK and CJIB and took nothing off the debt at the insurer: it paid for the cover of those months. */
export function paidToCak(debts: readonly Debt[]): { readonly amount: Money; readonly since?: LocalDate } {
  const paid = debts
    .flatMap((debt) => (debt.sort === 'bestuursrechtelijke_premie' ? debt.events : []))
    .filter((event) => event.kind === 'paid');
  const amount = paid.reduce((all, event) => add(all, event.amount), zero);
  const since = paid.map((event) => event.on).sort()[0];
  return since ? { amount, since } : { amount };
}

/** Everything about the growth of one person's debts. */
interface PersonGrowth {
  readonly events: readonly TimelineEvent[];
  readonly line: GrowthLine;
  readonly paidToCak: ReturnType<typeof paidToCak>;
}

export function growthOfPerson({ debts }: Pick<Overview, 'debts'>): PersonGrowth {
  return { events: timelineOf(debts), line: growthOf(debts), paidToCak: paidToCak(debts) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
