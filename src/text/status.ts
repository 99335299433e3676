import { hash } from 'node:crypto';
import readings from '../../locales/readings.json' with { type: 'json' };
import { isLocale, type Locale } from '../ports/words.ts';
import { type Texts, texts } from './resources.ts';

/**
 * How far a text has come: written by a machine, written or mended by a person, or read and approved by a named person.
 * As long as crisis, consent and legal text is not reviewed in a language, the Dutch stands beside it.
 */
export const statuses = ['machine', 'human', 'reviewed'] as const;
export type TextStatus = (typeof statuses)[number];

/** What one person did on one day. Kept in `locales/readings.json`; `voorbij words sign` adds to it. */
export interface Reading {
  readonly locale: string;
  readonly status: Exclude<TextStatus, 'machine'>;
  /** The person's own name and part. */
  readonly by: string;
  /** yyyy-mm-dd */
  readonly on: string;
  /** The texts as they were read, each by its digest: what was changed since counts as a machine's again. */
  readonly texts: Readonly<Record<string, string>>;
}

export function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** The status of every key of a language; a later reading comes before an earlier one. */
export function statusesIn(
  locale: Locale,
  all: Texts = texts.get(locale) ?? {},
  read: readonly Reading[] = readings as readonly Reading[],
): ReadonlyMap<string, TextStatus> {
  const found = new Map<string, TextStatus>(Object.keys(all).map((key) => [key, 'machine']));
  for (const reading of read.filter((one) => one.locale === locale))
    for (const [key, digest] of Object.entries(reading.texts)) {
      const text = all[key];
      if (text !== undefined && digestOf(text) === digest) found.set(key, reading.status);
    }
  return found;
}

const known = new Map<Locale, ReadonlyMap<string, TextStatus>>();

/** Whether a person has read and approved all of these keys in a language, in every plural form. */
export function areReviewed(keys: readonly string[], locale: string): boolean {
  if (!isLocale(locale)) return false;
  const status = known.get(locale) ?? statusesIn(locale);
  known.set(locale, status);
  return keys.every((key) => {
    const forms = [...status].filter(([name]) => name === key || name.startsWith(`${key}_`));
    return forms.length > 0 && forms.every(([, one]) => one === 'reviewed');
  });
}
