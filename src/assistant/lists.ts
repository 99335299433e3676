import { optOutScopes } from '../domain/choices.ts';
import { isCollectorKind } from '../domain/collectors.ts';
import { asLines, compareRoutes } from '../domain/comparison.ts';
import { dateInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import { sum, zero } from '../domain/money.ts';
import { nextStepOf } from '../domain/next-step.ts';
import { type Debt, doubtedKey, type Overview } from '../domain/overview.ts';
import { isRegistered, orderOfActing } from '../domain/priority.ts';
import { restOf, restUntil } from '../domain/signalling.ts';
import { whySoHigh } from '../domain/why-so-high.ts';
import type { Facts, Utterance, Value } from '../flow/types.ts';
import { arrangementTerms } from '../policy/arrangement-terms.ts';
import { bare, covers, factOn, valueOn } from '../policy/dated.ts';
import { debtHelp } from '../policy/law.ts';
import { optOutTerms } from '../policy/own-terms.ts';
import { higherPremiums } from '../policy/premiums.ts';
import type { Known } from './knowledge.ts';
import { insurerDebts, offerOf } from './offer.ts';
import { optionOf, type Situation } from './situation.ts';

/** The sentences that are made out of a person's own claims. */
export function listsOf(known: Known, situation: Situation, today: LocalDate): Facts['lists'] {
  const { overview } = known;
  if (situation.flow === 'signalling-opt-out') return { rest: restLines(known, situation, today) };
  if (!overview) return {};
  switch (situation.flow) {
    case 'explain-debts':
      return {
        whoHasWhat: whoHasWhat(overview, amountsAsked(situation)),
        whySoHigh: whySoHigh(overview.debts).map((step) => step.sentence),
      };
    case 'self-arrange':
      return {
        orderOfActing: orderOfActing(overview.debts).map((party) => party.sentence),
        nextSteps: nextSteps(known, overview, optionOf(situation, 'which-first'), today),
      };
    case 'arrangement-offer':
      return { offer: offerLines(overview, today), comparison: asLines(routesOf(overview, today)) };
    default:
      return {};
  }
}

export function partyName(debt: Pick<Debt, 'holder'>): Value {
  return { key: `collectors.${debt.holder}.title` };
}

export function amountOf(debt: Debt): Value {
  return debt.amount ?? { unknown: true };
}

/** One line per party: its known amounts together, or unknown. */
function whoHasWhat(overview: Overview, amountsShown: boolean): readonly Utterance[] {
  const holders = [...new Set(overview.debts.map((debt) => debt.holder))];
  return holders.map((holder) => {
    const theirs = overview.debts.filter((debt) => debt.holder === holder);
    const whole = theirs.every((debt) => debt.amount !== undefined);
    const known = sum(theirs.map((debt) => debt.amount ?? zero));
    const about = { party: partyName({ holder }), what: { key: `collectors.${holder}.what` } };
    if (!amountsShown) return { key: 'explain-debts.party-line-without', values: about, sensitive: true };
    const amount: Value = whole || known.cents > 0 ? known : { unknown: true };
    return {
      key: whole || known.cents === 0 ? 'explain-debts.party-line' : 'explain-debts.party-line-at-least',
      values: { ...about, amount },
      sensitive: true,
    };
  });
}

/** The first step with the party that was chosen: one for each kind of step, so that nothing is said twice. */
function nextSteps(
  known: Known,
  overview: Overview,
  chosen: string | undefined,
  today: LocalDate,
): readonly Utterance[] {
  if (chosen === undefined || !isCollectorKind(chosen)) return [];
  const facts = {
    creditorsWithTerms: new Set(
      arrangementTerms.filter((row) => covers(row, today)).map((row) => row.value.creditor),
    ),
    disputed: new Set(known.choices.disputes.map(doubtedKey)),
    arranged: new Set(known.choices.selfArranged.map((done) => done.party)),
  };
  const steps = overview.debts
    .filter((debt) => debt.holder === chosen)
    .map((debt) => nextStepOf(debt, facts));
  return [...new Map(steps.map((step) => [step.step, step.sentence])).values()];
}

/** The ways of this person beside each other, under the terms and amounts of a day. */
export function routesOf(overview: Overview, today: LocalDate): ReturnType<typeof compareRoutes> {
  return compareRoutes({
    debt: sum(insurerDebts(overview).map((debt) => debt.amount ?? zero)),
    debtIsMore: insurerDebts(overview).some((debt) => debt.amount === undefined),
    offer: offerOf(overview, today),
    higherPremium: isRegistered(overview.debts) ? bare(factOn(higherPremiums, today)) : undefined,
    debtHelp: bare(factOn(debtHelp, today)),
  });
}

/** Whether the resident asked to see amounts in this conversation. */
export function amountsAsked(situation: Situation): boolean {
  return optionOf(situation, 'show-total') === 'yes';
}

/** What the terms of the creditor come to; what is not known is not said. */
function offerLines(overview: Overview, today: LocalDate): readonly Utterance[] {
  const offer = offerOf(overview, today);
  if (!offer || offer.kind === 'nothing-to-pay') return [];
  const { perMonth, months } = offer;
  const terms: Utterance = {
    key: 'arrangement-offer.terms',
    values: { perMonth, count: { count: months } },
    sensitive: true,
  };
  if (offer.kind === 'amount-unknown') return [terms, { key: 'arrangement-offer.rest-unknown' }];
  const { paid, forgiven, debt } = offer;
  return [
    terms,
    ...(forgiven.cents > 0
      ? [{ key: 'arrangement-offer.rest-lapses', values: { forgiven }, sensitive: true }]
      : []),
    { key: 'arrangement-offer.terms-sum', values: { paid, debt }, sensitive: true },
  ];
}

/** The request for rest as it stands: how far it goes, since when, and until when if it ends. */
function restLines(known: Known, situation: Situation, today: LocalDate): readonly Utterance[] {
  const { optOut } = known.choices;
  const standing = restOf(optOut, today).kind === 'rest' ? optOut : undefined;
  const scope = optOutScopes.find((one) => one === optionOf(situation, 'scope')) ?? standing?.scope;
  if (!scope) return [];
  const months = bare(valueOn(optOutTerms, today))?.restMonths;
  const until =
    standing?.until ?? (scope === 'three-months-rest' && months ? restUntil(today, months) : undefined);
  const since = standing ? dateInAmsterdam(standing.since) : today;
  return [
    {
      key: 'signalling-opt-out.stands',
      values: { scope: { key: `signalling-opt-out.${scope}` }, since: { date: since } },
    },
    until
      ? { key: 'signalling-opt-out.until', values: { until: { date: until } } }
      : { key: 'signalling-opt-out.until-you-choose' },
  ];
}
