import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';
import { arrangementTerms } from './arrangement-terms.ts';
import { coverageOf } from './coverage.ts';
import { bare, covers, type Dated, factOn, tellableMarks, valueOn } from './dated.ts';
import { debtHelpAct } from './law.ts';
import { optOutTerms } from './own-terms.ts';
import { averagePremiums, higherPremiums } from './premiums.ts';
import { retentionTerms } from './retention.ts';

/** What pages tell on one day; undefined is unknown and is left out. */
export function pageFactsOn(day: LocalDate): {
  readonly higherPremium: Money | undefined;
  readonly normalPremium: Money | undefined;
  readonly premiumsKnownUntil: LocalDate | undefined;
  readonly urgentWorkingDays: number | undefined;
  readonly creditorsWithTerms: ReadonlySet<string>;
  readonly restMonths: number | undefined;
  readonly retention: (typeof retentionTerms)[number]['value'] | undefined;
} {
  return {
    higherPremium: bare(factOn(higherPremiums, day)),
    normalPremium: bare(factOn(averagePremiums, day)),
    premiumsKnownUntil: lastKnownDay([higherPremiums, averagePremiums], day),
    urgentWorkingDays: bare(factOn(debtHelpAct, day))?.urgentWorkingDays,
    creditorsWithTerms: new Set(
      arrangementTerms.filter((row) => covers(row, day)).map((row) => row.value.creditor),
    ),
    restMonths: bare(valueOn(optOutTerms, day))?.restMonths,
    retention: bare(valueOn(retentionTerms, day)),
  };
}

/** The last day that all of these tables cover without a gap and surely enough to be told. */
function lastKnownDay(tables: readonly (readonly Dated<unknown>[])[], day: LocalDate): LocalDate | undefined {
  const covered = tables.map((table) =>
    coverageOf(
      table.filter(({ confidence }) => tellableMarks.includes(confidence)),
      day,
    ),
  );
  if (covered.some(({ kind }) => kind === 'none')) return undefined;
  return covered.flatMap((one) => (one.kind === 'until' ? [one.last] : [])).sort()[0];
}
