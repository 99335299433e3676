import { fileURLToPath } from 'node:url';
import { readCorpus } from '../text/check/read.ts';
import { failuresIn } from '../text/check/rules.ts';
import { type Waiver, waivers } from '../text/check/waivers.ts';
import { statusesIn } from '../text/status.ts';

/** Two folders up, both from here and from the bundle under `.data/build`. */
const here = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `voorbij words check [SUBJECT...]`: one line for each text that is not plain, whole or used, as
 * `key locale rule value words` with tabs between. Gives 1 when there is any, 2 for a subject that does not exist,
 * else 0.
 */
export async function wordsCheck(
  args: readonly string[],
  { out, err }: { readonly out: (line: string) => void; readonly err: (line: string) => void },
  of: { readonly root: string; readonly waivers: readonly Waiver[] } = { root: here, waivers },
): Promise<number> {
  const corpus = readCorpus(of.root);
  const subjects = new Set(corpus.entries.map(({ subject }) => subject));
  const unknown = args.filter((subject) => !subjects.has(subject));
  if (unknown.length > 0) {
    err(`There is no subject ${unknown.join(', ')}. Choose from: ${[...subjects].sort().join(', ')}.`);
    return 2;
  }
  const failures = failuresIn(corpus, of.waivers).filter(
    ({ key }) => args.length === 0 || args.includes(key.split('.')[0] ?? ''),
  );
  for (const { key, locale, rule, value, words } of failures)
    out([key, locale, rule, value, words.join(' | ')].join('\t').trimEnd());
  if (failures.length > 0)
    err(`${failures.length} to mend. How to let one through: src/text/check/waivers.ts.`);
  else {
    const all = corpus.locales.flatMap((locale) => [...statusesIn(locale).values()]);
    const reviewed = all.filter((status) => status === 'reviewed').length;
    out(`${corpus.entries.length} texts are plain, whole and used.`);
    out(`Read and approved by a person: ${reviewed}.`);
  }
  return failures.length > 0 ? 1 : 0;
}
