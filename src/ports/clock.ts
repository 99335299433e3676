import type { Instant, LocalDate } from '../domain/local-date.ts';

/** The only source of time, so that tests can stop it. */
export interface Clock {
  now(): Instant;
  /** Today in Amsterdam. */
  today(): LocalDate;
}
