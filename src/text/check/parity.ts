import type { Entry, Finding, Rule } from './types.ts';

/** The same keys in every language: what lacks one would fall back to Dutch. */
export const sameKeys: Rule = {
  id: 'same-keys',
  find({ locales, entries, dutchOnly }) {
    const shared = entries.filter(({ subject }) => !dutchOnly.includes(subject));
    const stems = new Set(shared.map(({ stem }) => stem));
    return locales.flatMap((locale) => {
      const has = new Set(entries.filter((one) => one.locale === locale).map(({ stem }) => stem));
      const lacks = [...stems].filter((stem) => !has.has(stem));
      const tooMany = locale === 'nl' ? [] : [...has].filter((stem) => !stems.has(stem));
      return [
        ...lacks.map((key): Finding => ({ key, locale, value: 'missing', words: [] })),
        ...tooMany.map((key): Finding => ({ key, locale, value: 'only in Dutch', words: [] })),
      ];
    });
  },
};

/** The same placeholders in every language and plural form; a form may leave the count out ('één brief'). */
export const samePlaceholders: Rule = {
  id: 'same-placeholders',
  find({ entries }) {
    const dutch = byStem(entries.filter(({ locale }) => locale === 'nl'));
    return entries.flatMap((entry) => {
      const wanted = new Set((dutch.get(entry.stem) ?? []).flatMap(placeholders));
      if (wanted.size === 0 && !dutch.has(entry.stem)) return [];
      const given = new Set(placeholders(entry));
      const words = [
        ...[...wanted]
          .filter((name) => !given.has(name) && !(entry.form && name === 'count'))
          .map((n) => `-${n}`),
        ...[...given].filter((name) => !wanted.has(name)).map((name) => `+${name}`),
      ];
      return words.length > 0 ? [{ key: entry.key, locale: entry.locale, value: words.length, words }] : [];
    });
  },
};

/**
 * A text that counts has every form that its language knows, and no other; 'zero' may be added anywhere. A number
 * that changes no word beside it, as in 'stap {{step}}', goes by another name than `count`; in texts that are Dutch
 * only it may be called so, since Dutch can see that no word changes.
 */
export const pluralForms: Rule = {
  id: 'plural-forms',
  find({ locales, entries, dutchOnly }) {
    return locales.flatMap((locale) => {
      const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const own = entries.filter((one) => one.locale === locale);
      return [...byStem(own)].flatMap(([key, forms]): readonly Finding[] => {
        const has = forms.map(({ form }) => form);
        const bare = forms.every(({ form }) => form === undefined);
        if (bare && forms.some(({ subject }) => dutchOnly.includes(subject))) return [];
        const counts = forms.some((one) => one.form || placeholders(one).includes('count'));
        if (!counts) return [];
        const words = [
          ...known.filter((form) => !has.includes(form)).map((form) => `-${form}`),
          ...has
            .filter((form) => form !== 'zero' && (!form || !known.includes(form)))
            .map((form) => `+${form ?? key}`),
        ];
        return words.length > 0 ? [{ key, locale, value: words.length, words }] : [];
      });
    });
  },
};

function placeholders({ text }: Entry): readonly string[] {
  return [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name]) => name ?? '');
}

function byStem(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries, ({ stem }) => stem);
}
