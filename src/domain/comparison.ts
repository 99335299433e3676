import type { Offer } from './arrangement.ts';
import type { Money } from './money.ts';
import type { Sentence } from './sentence.ts';

/** One column of three that stand side by side, equally wide: none is the preset choice. Undefined is unknown. */
interface RouteColumn {
  readonly route: 'nothing' | 'arrangement' | 'debt-help';
  /** What is paid a month towards the old debt, or, with nothing arranged, to the CAK for the cover of today. */
  readonly perMonth: Money | undefined;
  readonly months: number | undefined;
  readonly paidInAll: Money | undefined;
  /** What lapses at the end. */
  readonly forgiven: Money | undefined;
  /** How long it takes, where that is more than a number of months to pay. */
  readonly howLong: readonly Sentence[];
  readonly brings: readonly Sentence[];
  /** What somebody gives up for it, or takes along. */
  readonly asks: readonly Sentence[];
  /** All of it in words, the figures too. */
  readonly lines: readonly Sentence[];
}

interface ComparisonFacts {
  /** The sum of the known debts at the creditor. */
  readonly debt: Money;
  /** A debt of unknown height comes on top of that sum. */
  readonly debtIsMore?: boolean;
  /** What the creditor's terms come to; undefined when it delivered none. */
  readonly offer: Offer | undefined;
  /** The monthly amount at the CAK; undefined when not known, or when the person is not registered there. */
  readonly higherPremium: Money | undefined;
  /** Months of paying in debt help, and days until it starts; undefined when no policy covers today. */
  readonly debtHelp: { readonly payingMonths: number; readonly daysUntilSettled: number } | undefined;
}

/** Doing nothing, the special arrangement and debt help beside each other. */
export function compareRoutes(facts: ComparisonFacts): readonly [RouteColumn, RouteColumn, RouteColumn] {
  return [doingNothing(facts), arrangement(facts), debtHelp(facts)];
}

/** The three columns one below the other, for where there is no room for columns. */
export function asLines(columns: readonly RouteColumn[]): readonly Sentence[] {
  return columns.flatMap(({ route, lines }) => [{ key: `compare.route-${route}` }, ...lines]);
}

function doingNothing({ debt, debtIsMore, higherPremium }: ComparisonFacts): RouteColumn {
  const stays: Sentence = {
    key: debtIsMore ? 'compare.debt-stays-at-least' : 'compare.debt-stays',
    values: { amount: debt },
    sensitive: true,
  };
  const premium: Sentence[] = higherPremium
    ? [{ key: 'compare.higher-premium', values: { amount: higherPremium }, sensitive: true }]
    : [];
  const costs: Sentence = { key: 'compare.costs-may-come' };
  return {
    route: 'nothing',
    perMonth: higherPremium,
    months: undefined,
    paidInAll: undefined,
    forgiven: undefined,
    howLong: [],
    brings: [],
    asks: [stays, costs],
    lines: [stays, ...premium, costs],
  };
}

function arrangement({ offer, higherPremium }: ComparisonFacts): RouteColumn {
  const nothingKnown = { perMonth: undefined, months: undefined, paidInAll: undefined, forgiven: undefined };
  const back: Sentence[] = higherPremium ? [{ key: 'compare.normal-premium-again' }] : [];
  const keepPaying: Sentence = { key: 'compare.keep-paying' };
  const told = (figures: readonly Sentence[], rest: readonly Sentence[]) => {
    const brings = [...rest, ...back];
    return { howLong: [], brings, asks: [keepPaying], lines: [...figures, ...brings, keepPaying] };
  };
  if (!offer || offer.kind === 'nothing-to-pay')
    return { route: 'arrangement', ...nothingKnown, ...told([], [{ key: 'compare.we-ask' }]) };
  const { perMonth, months } = offer;
  const pay: Sentence = {
    key: 'compare.pay-a-month',
    values: { amount: perMonth, count: { count: months } },
    sensitive: true,
  };
  if (offer.kind === 'amount-unknown')
    return {
      route: 'arrangement',
      ...nothingKnown,
      perMonth,
      months,
      ...told([pay], [{ key: 'compare.rest-unknown' }]),
    };
  const { paid, forgiven } = offer;
  const lapses: Sentence[] =
    forgiven.cents > 0 ? [{ key: 'compare.rest-lapses', values: { amount: forgiven }, sensitive: true }] : [];
  return {
    route: 'arrangement',
    perMonth,
    months,
    paidInAll: paid,
    forgiven,
    ...told([pay], lapses),
  };
}

function debtHelp({ debtHelp: terms }: ComparisonFacts): RouteColumn {
  const time: Sentence[] = terms
    ? [
        { key: 'compare.help-starts-after', values: { count: { count: terms.daysUntilSettled } } },
        { key: 'compare.help-paying-months', values: { count: { count: terms.payingMonths } } },
      ]
    : [];
  const all: Sentence = { key: 'compare.help-all-debts' };
  const income: Sentence = { key: 'compare.help-shows-income' };
  return {
    route: 'debt-help',
    perMonth: undefined,
    months: terms?.payingMonths,
    paidInAll: undefined,
    forgiven: undefined,
    howLong: time,
    brings: [all],
    asks: [income],
    lines: [all, { key: 'compare.help-what-you-can-miss' }, ...time, income],
  };
}
