import { arrangementTerms } from './arrangement-terms.ts';
import { collectionCostRules } from './collection-costs.ts';
import type { Dated } from './dated.ts';
import { arrearsScheme, debtHelp, debtHelpAct, youngStart } from './law.ts';
import { answerTerms, appointmentTerms, codeTerms, optOutTerms } from './own-terms.ts';
import { averagePremiums, careAllowances, higherPremiums, ownRisks } from './premiums.ts';
import { retentionTerms } from './retention.ts';
import { schemeScale } from './scale.ts';

export interface PolicyTable {
  readonly id: string;
  /** What it is, in the words of the people who renew it. */
  readonly name: string;
  /** Who publishes or decides the next value. */
  readonly decidedBy: string;
  readonly rows: readonly Dated<unknown>[];
}

/** Every dated table there is: a new one gets a line here, so that somebody is told when it ends. */
export const policyTables: readonly PolicyTable[] = [
  {
    id: 'higher-premium',
    name: 'bestuursrechtelijke premie per maand',
    decidedBy: 'minister van VWS, november of december',
    rows: higherPremiums,
  },
  {
    id: 'average-premium',
    name: 'gemiddelde premie per maand',
    decidedBy: 'minister van VWS, november of december',
    rows: averagePremiums,
  },
  { id: 'own-risk', name: 'eigen risico per jaar', decidedBy: 'wetgever, najaar', rows: ownRisks },
  {
    id: 'care-allowance',
    name: 'hoogste zorgtoeslag per maand',
    decidedBy: 'minister van VWS, november',
    rows: careAllowances,
  },
  {
    id: 'collection-costs',
    name: 'wettelijk maximum van incassokosten',
    decidedBy: 'wetgever',
    rows: collectionCostRules,
  },
  {
    id: 'debt-help-act',
    name: 'termijnen van de Wgs',
    decidedBy: 'wetgever',
    rows: debtHelpAct,
  },
  {
    id: 'arrears-scheme',
    name: 'regeling betalingsachterstand zorgpremie',
    decidedBy: 'wetgever',
    rows: arrearsScheme,
  },
  { id: 'debt-help', name: 'duur van schuldhulp', decidedBy: 'gemeente, elk jaar', rows: debtHelp },
  {
    id: 'young-start',
    name: 'Jongeren Schuldenvrije Start',
    decidedBy: 'gemeente',
    rows: youngStart,
  },
  {
    id: 'arrangement-terms',
    name: 'voorwaarden van speciale regelingen',
    decidedBy: 'de schuldeiser zelf',
    rows: arrangementTerms,
  },
  { id: 'answer-terms', name: 'termijnen van ons antwoord', decidedBy: 'gemeente', rows: answerTerms },
  { id: 'opt-out', name: 'afmelden voor signalen', decidedBy: 'gemeente', rows: optOutTerms },
  {
    id: 'appointments',
    name: 'termijn van de eerste afspraak',
    decidedBy: 'gemeente',
    rows: appointmentTerms,
  },
  { id: 'codes', name: 'grenzen van briefcodes', decidedBy: 'gemeente (CISO)', rows: codeTerms },
  {
    id: 'retention',
    name: 'bewaartermijnen',
    decidedBy: 'gemeente, volgens de selectielijst',
    rows: retentionTerms,
  },
  {
    id: 'scheme-scale',
    name: 'Amsterdammers in de regeling',
    decidedBy: 'gemeente, elk jaar',
    rows: schemeScale,
  },
];
