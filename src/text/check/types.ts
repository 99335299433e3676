import type { Locale } from '../../ports/words.ts';

/** What a text is part of: it decides how strict the rules are. */
export type TextKind =
  /** A line of a conversation, a button, a short word. */
  | 'chat'
  /** A page or a letter, which is read in peace. */
  | 'page'
  /** Seen by staff only. */
  | 'staff';

/** One text in one language. */
export interface Entry {
  /** The full key, with the ending of its plural form. */
  readonly key: string;
  /** The key as code uses it, without that ending. */
  readonly stem: string;
  readonly form: Intl.LDMLPluralRule | undefined;
  readonly subject: string;
  readonly kind: TextKind;
  readonly locale: Locale;
  readonly text: string;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All that the rules look at. */
export interface Corpus {
  /** The languages that there are texts in. */
  readonly locales: readonly Locale[];
  readonly entries: readonly Entry[];
  /** Subjects that exist in Dutch only. */
  readonly dutchOnly: readonly string[];
  readonly code: readonly SourceFile[];
}

/** Something that is to be mended, with the words it is about. */
export interface Finding {
  readonly key: string;
  readonly locale: Locale;
  readonly value: string | number;
  readonly words: readonly string[];
}

/** A rule about the texts. To add one: a file in this folder, and its line in `rules.ts`. */
export interface Rule {
  readonly id: string;
  find(corpus: Corpus): readonly Finding[];
}

/** A rule that looks at one text at a time; undefined means that nothing is wrong with it. */
export function perText(
  id: string,
  look: (entry: Entry) => { readonly value: string | number; readonly words: readonly string[] } | undefined,
): Rule {
  return {
    id,
    find: ({ entries }) =>
      entries.flatMap((entry) => {
        const found = look(entry);
        return found ? [{ key: entry.key, locale: entry.locale, ...found }] : [];
      }),
  };
}
