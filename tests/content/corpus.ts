import type { Locale } from '../../src/ports/words.ts';
import { entriesOf } from '../../src/text/check/entries.ts';
import type { Corpus, SourceFile } from '../../src/text/check/types.ts';

/** Texts by language and subject, as they would stand in the files. */
export type Files = Partial<Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export function corpusOf(files: Files, code: readonly SourceFile[] = []): Corpus {
  const entries = (['nl', 'en', 'ar'] as const).flatMap((locale) =>
    Object.entries(files[locale] ?? {}).flatMap(([subject, texts]) => entriesOf(locale, subject, texts)),
  );
  return { entries, dutchOnly: ['console', 'flow-print'], code };
}

/** One text of a conversation. */
export function chat(locale: Locale, text: string): Corpus {
  return corpusOf({ [locale]: { menu: { line: text } } });
}
