import { cents, type Money, subtract, sum, times, zero } from './money.ts';
import type { Debt } from './overview.ts';
import { plain } from './private-debts.ts';
import type { Decision } from './sentence.ts';

/** The terms of a creditor for its special arrangement (speciale regeling), as a dated policy value. */
export interface ArrangementTerms {
  /** The version: a request keeps the one it was made under. */
  readonly id: string;
  readonly creditor: string;
  readonly perMonth: Money;
  /** After this many months the rest lapses. */
  readonly months: number;
  readonly example: boolean;
}

/** What the terms come to for the debts of one person at that creditor. */
export type Offer =
  | {
      readonly kind: 'offer';
      readonly terms: ArrangementTerms;
      readonly debt: Money;
      readonly perMonth: Money;
      readonly months: number;
      /** The last month carries what is left: at most as much as the others. */
      readonly lastMonth: Money;
      readonly paid: Money;
      /** What lapses: paid and forgiven are the debt together, to the cent. */
      readonly forgiven: Money;
    }
  /** A debt of unknown height: what is paid at most is known, what lapses is not. */
  | {
      readonly kind: 'amount-unknown';
      readonly terms: ArrangementTerms;
      readonly perMonth: Money;
      readonly months: number;
      readonly paidAtMost: Money;
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'nothing-to-pay' };

/** The debts that the terms are about: all of this creditor, whoever holds them now. */
export function debtsAt(creditor: string, debts: readonly Debt[]): readonly Debt[] {
  return debts.filter((debt) => debt.creditor !== undefined && plain(debt.creditor) === plain(creditor));
}

/** The fixed amount a month until the debt is paid or the months are over; the rest lapses. */
export function offerFor(debts: readonly Debt[], terms: ArrangementTerms): Offer {
  const theirs = debtsAt(terms.creditor, debts);
  const unknown = theirs.filter((debt) => debt.amount === undefined).map((debt) => debt.number);
  if (unknown.length > 0) {
    const { perMonth, months } = terms;
    return { kind: 'amount-unknown', terms, perMonth, months, paidAtMost: times(perMonth, months), unknown };
  }
  const debt = sum(theirs.map((one) => one.amount ?? zero));
  if (debt.cents <= 0) return { kind: 'nothing-to-pay' };
  const paid = cents(Math.min(debt.cents, times(terms.perMonth, terms.months).cents));
  const months = Math.ceil(paid.cents / terms.perMonth.cents);
  const perMonth = cents(Math.min(terms.perMonth.cents, paid.cents));
  const lastMonth = subtract(paid, times(perMonth, months - 1));
  return {
    kind: 'offer',
    terms,
    debt,
    perMonth,
    months,
    lastMonth,
    paid,
    forgiven: subtract(debt, paid),
  };
}

/** What a resident finds reasonable. */
export interface Proposal {
  readonly perMonth: Money;
  readonly months?: number;
}

/** There is no 'no' here: a proposal below the terms, or without terms, is put to the creditor. */
type Weighed = 'fits-terms' | 'to-be-asked';

/** Sets a resident's own proposal beside the terms of the creditor, if it delivered any. */
export function weighProposal(proposal: Proposal, offer: Offer | undefined): Decision<Weighed> {
  const inputs = {
    perMonthCents: proposal.perMonth.cents,
    months: proposal.months ?? null,
    debtCents: offer?.kind === 'offer' ? offer.debt.cents : null,
  };
  if (!offer || offer.kind === 'nothing-to-pay')
    return {
      outcome: 'to-be-asked',
      policy: 'special-arrangement/no-terms',
      inputs,
      because: [{ key: 'why.proposal-no-terms' }],
    };
  const policy = `special-arrangement/${offer.terms.id}`;
  const values = { proposal: proposal.perMonth, perMonth: offer.perMonth };
  const fits = reaches(proposal, offer);
  return {
    outcome: fits ? 'fits-terms' : 'to-be-asked',
    policy,
    inputs: { ...inputs, termsPerMonthCents: offer.perMonth.cents, termsMonths: offer.months },
    because: [{ key: fits ? 'why.proposal-fits' : 'why.proposal-below-terms', values, sensitive: true }],
  };
}

/** At least as much a month, and in all at least as much as the terms ask. */
function reaches(proposal: Proposal, offer: Exclude<Offer, { kind: 'nothing-to-pay' }>): boolean {
  if (proposal.perMonth.cents < offer.perMonth.cents) return false;
  if (proposal.months === undefined) return true;
  const asked = offer.kind === 'offer' ? offer.paid : offer.paidAtMost;
  return proposal.perMonth.cents * proposal.months >= asked.cents;
}
