import { type Offer, offerFor, type Proposal, weighProposal } from '../domain/arrangement.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Debt, Overview } from '../domain/overview.ts';
import { arrangementTermsOf } from '../policy/arrangement-terms.ts';
import { bare } from '../policy/dated.ts';
import type { Situation } from './situation.ts';

/** The debts that a health insurer is the creditor of, whoever holds them now. */
export function insurerDebts(overview: Overview | undefined): readonly Debt[] {
  return overview?.debts.filter((debt) => debt.creditor !== undefined && debt.amount?.cents !== 0) ?? [];
}

/** What the terms of the creditor come to; undefined when no creditor of this person delivered any. */
export function offerOf(overview: Overview | undefined, today: LocalDate): Offer | undefined {
  const debts = insurerDebts(overview);
  const creditors = [...new Set(debts.flatMap((debt) => (debt.creditor ? [debt.creditor] : [])))].sort();
  for (const creditor of creditors) {
    const terms = bare(arrangementTermsOf(creditor, today));
    const offer = terms && offerFor(debts, terms);
    if (offer && offer.kind !== 'nothing-to-pay') return offer;
  }
  return undefined;
}

/** What the resident finds reasonable, when a figure was given. */
export function proposalOf(situation: Situation): Proposal | undefined {
  const answer = situation.answers.reasonable;
  return answer?.kind === 'amount' ? { perMonth: answer.amount } : undefined;
}

export function fitsTerms(proposal: Proposal | undefined, offer: Offer | undefined): boolean {
  return proposal !== undefined && weighProposal(proposal, offer).outcome === 'fits-terms';
}
