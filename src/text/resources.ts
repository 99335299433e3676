import { type Locale, locales } from '../ports/words.ts';
import * as dutchSubjects from './dutch-subjects.ts';
import * as subjects from './subjects.ts';

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** `parties_one` and `parties_other` are one key; the count chooses. */
type Folded<Key> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

type KeysOf<Subjects> = {
  [Subject in keyof Subjects & string]: `${Subject}.${Folded<keyof Subjects[Subject] & string>}`;
}[keyof Subjects & string];

/** Every key there is, so that a misspelt one does not compile. */
export type WordKey = KeysOf<typeof subjects> | KeysOf<typeof dutchSubjects>;

/**
 * All texts by full key, per language; read once, when the program starts. Dutch comes in by the imports of
 * `subjects.ts`, which also give the compiler its keys. The other languages are found by their folder, so that
 * a new language needs no line here: esbuild takes every file that fits the path into the bundle.
 */
export const texts: ReadonlyMap<Locale, Texts> = new Map(
  await Promise.all(locales.map(async (locale) => [locale, await textsOf(locale)] as const)),
);

async function textsOf(locale: Locale): Promise<Texts> {
  if (locale === 'nl') return byFullKey({ ...subjects, ...dutchSubjects });
  const files: Record<string, Texts> = {};
  for (const subject of Object.keys(subjects)) {
    const file: { readonly default: Texts } = await import(`../../locales/${locale}/${subject}.json`, {
      with: { type: 'json' },
    });
    files[subject] = file.default;
  }
  return byFullKey(files);
}

function byFullKey(files: Readonly<Record<string, Texts>>): Texts {
  return Object.fromEntries(
    Object.entries(files).flatMap(([subject, file]) =>
      Object.entries(file).map(([key, text]) => [`${subject}.${key}`, text]),
    ),
  );
}
