import { date, type LocalDate } from '../domain/local-date.ts';
import type { Dated } from './dated.ts';

/** How many people are in the same situation; said to residents so that nobody thinks they are the only one. */
interface SchemeScale {
  readonly amsterdammers: number;
  readonly countedOn: LocalDate;
  /** Fewer than this is the goal for 2028. */
  readonly goalBelow: number;
}

export const schemeScale: readonly Dated<SchemeScale>[] = [
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2028-12-31'),
    source: 'De schuld voorbij, beleidsplan 2025-2028, par. 5.6',
    confidence: 'V',
    value: { amsterdammers: 14_923, countedOn: date('2024-12-31'), goalBelow: 10_000 },
  },
];
