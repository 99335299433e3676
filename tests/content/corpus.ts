import type { Locale } from '../../src/ports/words.ts';
import { entriesOf } from '../../src/text/check/entries.ts';
import type { Corpus, SourceFile } from '../../src/text/check/types.ts';

/** Texts by language and subject, as they would stand in the files. */
export type Files = Partial<Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Three languages stand for any number of them; texts in another one bring it in. */
const usual = ['nl', 'en', 'ar'] as const;

export function corpusOf(files: Files, code: readonly SourceFile[] = []): Corpus {
  const locales = [...new Set<Locale>([...usual, ...(Object.keys(files) as Locale[])])];
  const entries = locales.flatMap((locale) =>
    Object.entries(files[locale] ?? {}).flatMap(([subject, texts]) => entriesOf(locale, subject, texts)),
  );
  return { locales, entries, dutchOnly: ['console', 'flow-print'], code };
}

/** One text of a conversation. */
export function chat(locale: Locale, text: string): Corpus {
  return corpusOf({ [locale]: { menu: { line: text } } });
}
