import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';
import type { Locale } from '../ports/words.ts';

/** Keeps the order of what stands inside apart from the direction of the sentence around it. */
export function isolated(text: string): string {
  return `\u2068${text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}

/**
 * An amount as it stands in the letters, the same in every language: a reader compares it with the paper.
 * Built by hand, since each language would put other points and commas ('€ 11,240.16').
 */
export function amount(money: Money): string {
  const [sign, whole] = money.cents < 0 ? ['-', -money.cents] : ['', money.cents];
  const rest = String(whole % 100).padStart(2, '0');
  return isolated(`${sign}€\u00a0${number(Math.floor(whole / 100))},${rest}`);
}

/** A whole number with a point between the thousands, the same in every language as amounts are: '14.923'. */
export function number(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The parts of a date in words, with Latin digits: the order of them is the language's own (`common.date`). */
export interface DateWords {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Gives the names of days and months in a language, whatever language or time zone the machine is in. */
export function createDateWords(locale: Locale): (date: LocalDate) => DateWords {
  const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  const names = new Intl.DateTimeFormat(`${known ? locale : 'nl'}-u-nu-latn-ca-gregory`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => {
    const parts = names.formatToParts(Date.parse(`${date}T00:00:00Z`));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
    return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
  };
}
