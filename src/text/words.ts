import { createInstance, type TFunction } from 'i18next';
import type { Value } from '../flow/types.ts';
import { type Locale, locales, type Words } from '../ports/words.ts';
import { amount, createDateWords, isolated, number } from './format.ts';
import { texts, type WordKey } from './resources.ts';

export type { WordKey } from './resources.ts';

type Values = Readonly<Record<string, Value>>;

/** A sentence in one language. A value that is missing is said as unknown. */
export type Translate = (key: WordKey, values?: Values) => string;

/**
 * All words that a person reads. Nothing is escaped here: that is done where text becomes HTML.
 * A key that a language lacks is said in Dutch; one that exists nowhere as `common.text-missing`.
 */
export function createWords(): Words & { translator(locale: Locale): Translate } {
  const i18n = createInstance({
    initAsync: false,
    fallbackLng: 'nl',
    load: 'currentOnly',
    resources: Object.fromEntries([...texts].map(([locale, all]) => [locale, { translation: all }])),
    // Keys are flat: points and colons in them mean nothing to i18next.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text, _match, options: { lng?: string }) =>
      i18n.t('common.unknown', options.lng ? { lng: options.lng } : {}),
    parseMissingKeyHandler: (_key, _text, options: { lng?: string }) =>
      i18n.t('common.text-missing', options.lng ? { lng: options.lng } : {}),
  });
  i18n.init();
  const speakers = new Map(locales.map((locale) => [locale, speaker(i18n.getFixedT(locale), locale)]));
  const speak = (locale: Locale) => speakers.get(locale) ?? speaker(i18n.getFixedT(locale), locale);
  return {
    say: (utterance, locale) => speak(locale)(utterance.key, utterance.values),
    translator: (locale) => speak(locale),
  };
}

function speaker(t: TFunction, locale: Locale): (key: string, values?: Values) => string {
  const dateWords = createDateWords(locale);
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  // Values are put in as they are: what a name contains is never read as a placeholder or as another key.
  const say = (key: string, replace: Readonly<Record<string, string>>, count?: number) =>
    count === undefined ? t(key, { replace, nest: false }) : t(key, { replace, nest: false, count });

  const written = (value: Value): string => {
    if ('cents' in value) return amount(value);
    if ('date' in value) return say('common.date', { ...dateWords(value.date) });
    if ('time' in value) return say('common.clock', { time: value.time });
    if ('count' in value) return number(value.count);
    if ('name' in value) return isolated(value.name);
    if ('key' in value) return plain(value.key);
    if ('language' in value) return languageNames.of(value.language) ?? value.language;
    return plain('common.unknown');
  };

  // Most sentences have no values: those are made once.
  const made = new Map<string, string>();
  const plain = (key: string): string => {
    const known = made.get(key) ?? say(pluralOf.has(key) ? `${key}_other` : key, {});
    made.set(key, known);
    return known;
  };

  return (key, values) => {
    if (values === undefined) return plain(key);
    const replace = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));
    const counted = values.count;
    if (counted !== undefined && 'count' in counted) return say(key, replace, counted.count);
    return say(pluralOf.has(key) ? `${key}_other` : key, replace);
  };
}

/** Keys that have plural forms only: without a number they are said in the general form. */
const pluralOf: ReadonlySet<string> = new Set(
  Object.keys(texts.get('nl') ?? {}).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : [])),
);
