import { dateInAmsterdam, type Instant, timeInAmsterdam } from '../domain/local-date.ts';
import type { Translate } from '../text/words.ts';

/** How long somebody waits, in the largest unit that is whole. */
export function waitingTime(t: Translate, minutes: number): string {
  if (minutes < 60) return t('console.minutes', { count: { count: minutes } });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('console.hours', { count: { count: hours } });
  return t('console.days', { count: { count: Math.floor(hours / 24) } });
}

/** The values of a sentence with a date and a time, in Amsterdam. */
export function moment(at: Instant) {
  return { date: { date: dateInAmsterdam(at) }, time: { time: timeInAmsterdam(at) } };
}

const languageNames = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' });

/** The Dutch name of a language. What is no language code is shown as it was kept. */
export function languageName(code: string): string {
  return isLanguageCode(code) ? (languageNames.of(code) ?? code) : code;
}

function isLanguageCode(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code);
}

/** The language for an attribute of the page: nothing that was stored goes there unless it can only be a code. */
export function langOf(code: string): string | undefined {
  return isLanguageCode(code) ? code : undefined;
}

/** The two letters of somebody, unless they struck their name. */
export function initialsOf(one: { readonly initials: string }): string | undefined {
  return /^\?*$/.test(one.initials) ? undefined : one.initials;
}
