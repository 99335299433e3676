import type { Utterance } from '../flow/types.ts';

export const locales = ['nl', 'en', 'ar', 'tr', 'pl', 'es'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** Turns a key with values into a sentence in the reader's language. */
export interface Words {
  /** Falls back to Dutch where a language lacks the key. */
  say(utterance: Utterance, locale: Locale): string;
}
