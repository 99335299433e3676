import type { Offer } from './arrangement.ts';
import { addDays, addMonths, type LocalDate } from './local-date.ts';
import { add, cents, type Money, subtract, times, zero } from './money.ts';

/** What the coming months cost somebody who is registered with the CAK. Undefined means: nobody published it yet. */
interface OutlookFacts {
  readonly today: LocalDate;
  readonly months: 12 | 36;
  /** The old debt at the creditor. Costs and interest that may come on top are not known, so it is 'at least'. */
  readonly debt: Money;
  readonly offer: Extract<Offer, { kind: 'offer' }> | undefined;
  readonly higherPremium: (on: LocalDate) => Money | undefined;
  readonly normalPremium: (on: LocalDate) => Money | undefined;
}

interface OutlookMonth {
  /** The first day of the month. */
  readonly month: LocalDate;
  /** What is to be paid in this month: the premium, and the term of the arrangement. */
  readonly due: Money;
  readonly dueSoFar: Money;
  readonly debtLeft: Money;
}

interface OutlookLine {
  /** Only the months whose premium is known, one after the other from the first. */
  readonly known: readonly OutlookMonth[];
  /** The last day that the line is known until; undefined when not even the first month is. */
  readonly knownUntil: LocalDate | undefined;
  /** The debt after all months. It follows from the terms, whatever the premiums become. */
  readonly debtAtEnd: Money;
}

interface Outlook {
  readonly nothing: OutlookLine;
  /** Undefined when the creditor delivered no terms. */
  readonly arrange: OutlookLine | undefined;
}

/** 'If I do nothing' beside 'if I arrange', from the first of the next month: the CAK ends on the first of a month. */
export function outlookOf(facts: OutlookFacts): Outlook {
  const { debt, offer } = facts;
  return {
    nothing: line(
      facts,
      () => debt,
      (_, month) => facts.higherPremium(month),
    ),
    arrange:
      offer &&
      line(
        facts,
        (paidMonths) => debtLeftAfter(offer, paidMonths),
        (paidMonths, month) => {
          const premium = facts.normalPremium(month);
          return premium && add(premium, termOf(offer, paidMonths));
        },
      ),
  };
}

/** What every month of waiting costs: the higher premium less the normal one. */
export function costOfWaiting(
  facts: Pick<OutlookFacts, 'higherPremium' | 'normalPremium'>,
  on: LocalDate,
): Money | undefined {
  const higher = facts.higherPremium(on);
  const normal = facts.normalPremium(on);
  return higher && normal ? subtract(higher, normal) : undefined;
}

function line(
  { today, months }: OutlookFacts,
  debtAfter: (paidMonths: number) => Money,
  dueIn: (paidMonths: number, month: LocalDate) => Money | undefined,
): OutlookLine {
  const first = addMonths(`${today.slice(0, 8)}01` as LocalDate, 1);
  const known: OutlookMonth[] = [];
  let dueSoFar = zero;
  for (let index = 1; index <= months; index += 1) {
    const month = addMonths(first, index - 1);
    const due = dueIn(index, month);
    if (!due) break;
    dueSoFar = add(dueSoFar, due);
    known.push({ month, due, dueSoFar, debtLeft: debtAfter(index) });
  }
  const last = known.at(-1);
  return {
    known,
    knownUntil: last && addDays(addMonths(last.month, 1), -1),
    debtAtEnd: debtAfter(months),
  };
}

/** What is paid in the nth month of the arrangement; nothing once it is over. */
function termOf(offer: Extract<Offer, { kind: 'offer' }>, month: number): Money {
  if (month > offer.months) return zero;
  return month === offer.months ? offer.lastMonth : offer.perMonth;
}

/** What is left of the debt after n months of paying: nothing after the last, because the rest lapses. */
export function debtLeftAfter(offer: Extract<Offer, { kind: 'offer' }>, paidMonths: number): Money {
  if (paidMonths >= offer.months) return zero;
  return cents(offer.debt.cents - times(offer.perMonth, paidMonths).cents);
}
