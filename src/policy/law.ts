import { date } from '../domain/local-date.ts';
import { cents, type Money } from '../domain/money.ts';
import type { Dated } from './dated.ts';

/** Terms of the Wet gemeentelijke schuldhulpverlening that the municipality is bound to. */
interface DebtHelpActTerms {
  /** The first talk, counted from the request or from a yes to an offer. */
  readonly firstTalkWeeks: number;
  /** The first talk when a home, gas, power, heat, water or the health insurance is about to be lost. */
  readonly urgentWorkingDays: number;
  /** The most weeks for the decision after the first talk. */
  readonly decisionWeeks: number;
}

export const debtHelpAct: readonly Dated<DebtHelpActTerms>[] = [
  {
    validFrom: date('2026-07-01'),
    validUntil: undefined,
    source: 'Wgs art. 4 lid 1 en 2 en art. 4a, tekst van 1 juli 2026',
    confidence: 'V',
    value: { firstTalkWeeks: 4, urgentWorkingDays: 3, decisionWeeks: 8 },
  },
];

/** How arrears of the premium lead to the CAK, counted in monthly premiums. */
interface ArrearsTerms {
  readonly planOfferedAt: number;
  readonly planOfferedWithinWorkingDays: number;
  readonly weeksToAcceptPlan: number;
  readonly reportAnnouncedAt: number;
  readonly weeksToDispute: number;
  readonly reportedAt: number;
}

export const arrearsScheme: readonly Dated<ArrearsTerms>[] = [
  {
    validFrom: date('2026-01-01'),
    validUntil: undefined,
    source: 'Zorgverzekeringswet art. 18a, 18b en 18c, tekst van 1 januari 2026',
    confidence: 'V',
    value: {
      planOfferedAt: 2,
      planOfferedWithinWorkingDays: 10,
      weeksToAcceptPlan: 4,
      reportAnnouncedAt: 4,
      weeksToDispute: 4,
      reportedAt: 6,
    },
  },
];

/** What debt help through the municipality takes. The months are those of paying only: the start takes time too. */
interface DebtHelpTerms {
  readonly payingMonths: number;
  /** Mean number of days from the request to the settlement, of those that succeeded. */
  readonly daysUntilSettled: number;
}

export const debtHelp: readonly Dated<DebtHelpTerms>[] = [
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2028-12-31'),
    source: 'De schuld voorbij, beleidsplan 2025-2028, par. 3.2 en 5.6 (stand eind 2024)',
    confidence: 'V',
    value: { payingMonths: 18, daysUntilSettled: 483 },
  },
];

/** Jongeren Schuldenvrije Start: what the city adds, and how long it takes. */
interface YoungStartTerms {
  readonly fromAge: number;
  readonly toAge: number;
  readonly contribution: Money;
  readonly months: number;
}

export const youngStart: readonly Dated<YoungStartTerms>[] = [
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2028-12-31'),
    source: 'De schuld voorbij, beleidsplan 2025-2028, par. 5.4',
    confidence: 'V',
    awaits: 'the city is revising this scheme: see whether the terms still hold',
    value: { fromAge: 18, toAge: 26, contribution: cents(750_00), months: 12 },
  },
];
