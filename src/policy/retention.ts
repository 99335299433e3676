import { date } from '../domain/local-date.ts';
import type { Dated } from './dated.ts';

/** Days that each kind of data is kept; the same shape as the port that deletes by it. */
interface KeptDays {
  readonly conversationDays: number;
  readonly caseDays: number;
  readonly sessionDays: number;
  readonly deliveryDays: number;
  readonly accessLogDays: number;
  readonly codeDays: number;
}

/**
 * Retention terms. Five years for the access log is the practice under NEN 7513; the other terms are choices. The
 * proof of an opt-out is kept as long as the opt-out lasts and has no term here.
 */
export const retentionTerms: readonly Dated<KeptDays>[] = [
  {
    validFrom: date('2026-01-01'),
    validUntil: undefined,
    source: 'AVG art. 5 lid 1 onder e; toegangslog: NEN 7513; de termijnen zijn keuzes van deze dienst',
    confidence: 'D',
    awaits: 'the municipality sets the terms after its selectielijst',
    value: {
      conversationDays: 90,
      caseDays: 730,
      sessionDays: 1,
      deliveryDays: 400,
      accessLogDays: 1826,
      // Counted from the last day that a code can be used: a month to answer questions about it.
      codeDays: 30,
    },
  },
];
