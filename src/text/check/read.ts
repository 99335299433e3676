import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../ports/words.ts';
import * as dutchSubjects from '../dutch-subjects.ts';
import { entriesOf } from './entries.ts';
import type { Corpus, SourceFile } from './types.ts';

/**
 * Reads the texts and the code that uses them from a working copy. A language without a folder is left out: without it
 * the program does not start at all. Throws on a file that is no flat list of texts.
 */
export function readCorpus(root: string): Corpus {
  const present = locales.filter((locale) => existsSync(join(root, 'locales', locale)));
  const entries = present.flatMap((locale) => {
    const folder = join(root, 'locales', locale);
    return namesIn(folder, '.json').flatMap((name) =>
      entriesOf(locale, name.replace(/\.json$/, ''), textsIn(join(folder, name))),
    );
  });
  const dutchOnly = Object.keys(dutchSubjects);
  return { locales: present, entries, dutchOnly, code: codeIn(join(root, 'src')) };
}

function textsIn(path: string): Record<string, string> {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const all = Object.entries(read ?? {});
  const texts = all.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
  if (texts.length < all.length) throw new TypeError(`${path}: every key has one text, without levels`);
  return Object.fromEntries(texts);
}

function codeIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => ({ path: `src/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}
