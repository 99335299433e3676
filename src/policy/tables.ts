import { arrangementTerms } from './arrangement-terms.ts';
import { collectionCostRules } from './collection-costs.ts';
import type { Dated } from './dated.ts';
import { arrearsScheme, debtHelp, debtHelpAct, youngStart } from './law.ts';
import { answerTerms, appointmentTerms, codeTerms, optOutTerms, tokenTerms } from './own-terms.ts';
import { averagePremiums, careAllowances, higherPremiums, ownRisks } from './premiums.ts';
import { retentionTerms } from './retention.ts';
import { schemeScale } from './scale.ts';
import { signalTerms } from './signal-terms.ts';

export interface PolicyTable {
  readonly name: string;
  /** Who publishes or decides the next value, and when if that is known. */
  readonly decidedBy: string;
  readonly rows: readonly Dated<unknown>[];
}

const minister = 'minister of VWS, November or December';
const legislator = 'legislator';
const municipality = 'municipality';

/** Every dated table there is: a new one gets a line here, so that somebody is told when it ends. */
export const policyTables: readonly PolicyTable[] = [
  { name: 'bestuursrechtelijke premie a month', decidedBy: minister, rows: higherPremiums },
  { name: 'average premium a month', decidedBy: minister, rows: averagePremiums },
  { name: 'highest zorgtoeslag a month', decidedBy: minister, rows: careAllowances },
  { name: 'eigen risico a year', decidedBy: `${legislator}, autumn`, rows: ownRisks },
  { name: 'legal maximum of collection costs', decidedBy: legislator, rows: collectionCostRules },
  { name: 'terms of the Wgs', decidedBy: legislator, rows: debtHelpAct },
  { name: 'regeling betalingsachterstand zorgpremie', decidedBy: legislator, rows: arrearsScheme },
  { name: 'duration of debt help', decidedBy: `${municipality}, every year`, rows: debtHelp },
  { name: 'Jongeren Schuldenvrije Start', decidedBy: municipality, rows: youngStart },
  { name: 'Amsterdammers in the scheme', decidedBy: `${municipality}, every year`, rows: schemeScale },
  { name: 'when we answer', decidedBy: municipality, rows: answerTerms },
  { name: 'rest from signals', decidedBy: municipality, rows: optOutTerms },
  { name: 'what the Meldpunt calls a low amount', decidedBy: municipality, rows: signalTerms },
  { name: 'first appointment', decidedBy: municipality, rows: appointmentTerms },
  { name: 'limits of letter codes', decidedBy: `${municipality} (CISO)`, rows: codeTerms },
  { name: 'life of conversation tokens', decidedBy: `${municipality} (CISO)`, rows: tokenTerms },
  { name: 'retention', decidedBy: `${municipality}, after its selectielijst`, rows: retentionTerms },
  // One table for each creditor: the terms of one say nothing about another.
  ...[...new Set(arrangementTerms.map((row) => row.value.creditor))].map((creditor) => ({
    name: `special arrangement of ${creditor}`,
    decidedBy: 'the creditor itself',
    rows: arrangementTerms.filter((row) => row.value.creditor === creditor),
  })),
];
