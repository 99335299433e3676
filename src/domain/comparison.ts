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
  /** What it brings and what it asks, in words. */
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
  return {
    route: 'nothing',
    perMonth: higherPremium,
    months: undefined,
    paidInAll: undefined,
    forgiven: undefined,
    lines: [stays, ...premium, { key: 'compare.costs-may-come' }],
  };
}

function arrangement({ offer, higherPremium }: ComparisonFacts): RouteColumn {
  const nothingKnown = { perMonth: undefined, months: undefined, paidInAll: undefined, forgiven: undefined };
  const back: Sentence[] = higherPremium ? [{ key: 'compare.normal-premium-again' }] : [];
  const keepPaying: Sentence = { key: 'compare.keep-paying' };
  if (!offer || offer.kind === 'nothing-to-pay')
    return {
      route: 'arrangement',
      ...nothingKnown,
      lines: [{ key: 'compare.we-ask' }, ...back, keepPaying],
    };
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
      lines: [pay, { key: 'compare.rest-unknown' }, ...back, keepPaying],
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
    lines: [pay, ...lapses, ...back, keepPaying],
  };
}

function debtHelp({ debtHelp: terms }: ComparisonFacts): RouteColumn {
  const time: Sentence[] = terms
    ? [
        { key: 'compare.help-starts-after', values: { count: { count: terms.daysUntilSettled } } },
        { key: 'compare.help-paying-months', values: { count: { count: terms.payingMonths } } },
      ]
    : [];
  return {
    route: 'debt-help',
    perMonth: undefined,
    months: terms?.payingMonths,
    paidInAll: undefined,
    forgiven: undefined,
    lines: [
      { key: 'compare.help-all-debts' },
      { key: 'compare.help-what-you-can-miss' },
      ...time,
      { key: 'compare.help-shows-income' },
    ],
  };
}
