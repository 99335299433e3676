import type { Locale, Words } from '../ports/words.ts';
import { directionOf } from '../text/direction.ts';
import type { WordKey } from '../text/words.ts';

type Values = NonNullable<Parameters<Words['say']>[0]['values']>;

/** Says a key as it is printed. */
export type Say = (key: WordKey, values?: Values) => string;

export function sayIn(words: Words, locale: Locale): Say {
  return (key, values) => asPrinted(words.say(values ? { key, values } : { key }, locale), locale);
}

/** Marks of direction matter only beside writing from right to left; elsewhere they spoil copying and searching. */
export function asPrinted(text: string, locale: Locale): string {
  const beside = languageOf(locale).rtl || isRightToLeft(text);
  return beside ? text : text.replace(/[\u2066-\u2069]/g, '');
}

export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** A language as the templates ask for it. */
export function languageOf(locale: Locale): { readonly lang: string; readonly rtl: boolean } {
  return { lang: locale, rtl: directionOf(locale) === 'rtl' };
}
