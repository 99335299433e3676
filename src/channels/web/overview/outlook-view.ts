import { insurerDebts, offerOf } from '../../../assistant/offer.ts';
import type { Offer } from '../../../domain/arrangement.ts';
import { addMonths, type LocalDate } from '../../../domain/local-date.ts';
import { add, type Money, sum, zero } from '../../../domain/money.ts';
import { costOfWaiting, outlookOf } from '../../../domain/outlook.ts';
import type { Overview } from '../../../domain/overview.ts';
import { isRegistered } from '../../../domain/priority.ts';
import type { WebDeps } from '../deps.ts';

/** 'If I do nothing' beside 'if I arrange', as far as anything of it is known for this person. */
export interface PersonOutlook {
  /** The CAK asks the higher premium; otherwise the premium is the same both ways and is left out of both. */
  readonly registered: boolean;
  readonly offer: Offer | undefined;
  /** The old debt, at least. */
  readonly debt: Money;
  readonly year: ReturnType<typeof outlookOf>;
  readonly threeYears: ReturnType<typeof outlookOf>;
  /** What is to be paid next month, each way: the premium that this person then pays, and the term of the arrangement. */
  readonly nextMonth: { readonly nothing: Money | undefined; readonly arrange: Money | undefined };
  /** What a month of waiting costs now; undefined when nobody published it, or nothing is lost by waiting. */
  readonly waiting: Money | undefined;
}

/** Undefined for somebody who is not with the CAK and whose creditor delivered no terms: there is nothing to compare. */
export function personOutlookOf(
  { debts, ...overview }: Overview,
  today: LocalDate,
  factsOn: WebDeps['factsOn'],
): PersonOutlook | undefined {
  const registered = isRegistered(debts);
  const offer = offerOf({ ...overview, debts }, today);
  if (!registered && offer === undefined) return undefined;
  const known = offer?.kind === 'offer' ? offer : undefined;
  const debt = known?.debt ?? sum(insurerDebts({ ...overview, debts }).map(({ amount }) => amount ?? zero));
  const premiums = {
    higherPremium: (on: LocalDate) => (registered ? factsOn(on).higherPremium : zero),
    normalPremium: (on: LocalDate) => (registered ? factsOn(on).normalPremium : zero),
  };
  const term = offer !== undefined && offer.kind !== 'nothing-to-pay' ? offer.perMonth : zero;
  const next = addMonths(`${today.slice(0, 8)}01` as LocalDate, 1);
  const normal = premiums.normalPremium(next);
  const over = (months: 12 | 36) => outlookOf({ today, months, debt, offer: known, ...premiums });
  return {
    registered,
    offer,
    debt,
    year: over(12),
    threeYears: over(36),
    nextMonth: { nothing: premiums.higherPremium(next), arrange: normal && add(normal, term) },
    waiting: registered ? costOfWaiting(premiums, today) : undefined,
  };
}
