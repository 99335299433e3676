import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';
import { arrangementTerms } from './arrangement-terms.ts';
import { bare, covers, factOn, valueOn } from './dated.ts';
import { debtHelpAct } from './law.ts';
import { averagePremiums, higherPremiums } from './premiums.ts';
import { retentionTerms } from './retention.ts';

/** What pages tell on one day; undefined is unknown and is left out. */
export function pageFactsOn(day: LocalDate): {
  readonly higherPremium: Money | undefined;
  readonly normalPremium: Money | undefined;
  readonly urgentWorkingDays: number | undefined;
  readonly creditorsWithTerms: ReadonlySet<string>;
  readonly retention: (typeof retentionTerms)[number]['value'] | undefined;
} {
  return {
    higherPremium: bare(factOn(higherPremiums, day)),
    normalPremium: bare(factOn(averagePremiums, day)),
    urgentWorkingDays: bare(factOn(debtHelpAct, day))?.urgentWorkingDays,
    creditorsWithTerms: new Set(
      arrangementTerms.filter((row) => covers(row, day)).map((row) => row.value.creditor),
    ),
    retention: bare(valueOn(retentionTerms, day)),
  };
}
