import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales } from '../ports/words.ts';
import { readCorpus } from '../text/check/read.ts';
import { provenance } from '../text/provenance.ts';
import type { Texts } from '../text/resources.ts';
import { digestOf, type Reading, statuses, statusesIn } from '../text/status.ts';

/** Two folders up, both from here and from the bundle under `.data/build`. */
const here = fileURLToPath(new URL('../..', import.meta.url));

interface Out {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `voorbij words status`: for each language how many texts have which status; then who answers for each subject. */
export function wordsStatus({ out }: Out, root: string = here): number {
  const readings = readingsIn(root);
  out(['language', ...statuses].join('\t'));
  for (const locale of locales) {
    const all = [...statusesIn(locale, textsOf(root, locale), readings).values()];
    out([locale, ...statuses.map((status) => all.filter((one) => one === status).length)].join('\t'));
  }
  out(['subject', 'owner', 'source', 'written'].join('\t'));
  for (const [subject, { owner, source, written }] of Object.entries(provenance))
    out([subject, owner, source, written].join('\t'));
  return 0;
}

/**
 * `voorbij words sign --locale CODE --subject NAME --by "NAME, PART" [--status human]`: a person says that they have read
 * and approved every text of a subject in a language, as it is now. Gives 2 for what does not exist.
 */
export function wordsSign(
  args: readonly string[],
  today: string,
  { out, err }: Out,
  root: string = here,
): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      locale: { type: 'string', default: '' },
      subject: { type: 'string', default: '' },
      by: { type: 'string', default: '' },
      status: { type: 'string', default: 'reviewed' },
    },
  });
  const { locale, subject, by, status } = values;
  if (!isLocale(locale) || by.trim().length < 3 || (status !== 'human' && status !== 'reviewed')) {
    err(
      `Usage: words sign --locale ${locales.join('|')} --subject NAME --by "NAME, PART" [--status human|reviewed]`,
    );
    return 2;
  }
  const read = Object.entries(textsOf(root, locale)).filter(([key]) => key.startsWith(`${subject}.`));
  if (read.length === 0) {
    err(`There is no subject ${subject} in ${locale}. 'words status' names them.`);
    return 2;
  }
  const reading: Reading = {
    locale,
    status,
    by: by.trim(),
    on: today,
    texts: Object.fromEntries(read.map(([key, text]) => [key, digestOf(text)])),
  };
  writeFileSync(fileIn(root), `${JSON.stringify([...readingsIn(root), reading], null, 2)}\n`);
  out(`${read.length} texts of ${subject} in ${locale}: ${status}, by ${reading.by}, on ${today}.`);
  return 0;
}

function textsOf(root: string, locale: Locale): Texts {
  return Object.fromEntries(
    readCorpus(root)
      .entries.filter((entry) => entry.locale === locale)
      .map(({ key, text }) => [key, text]),
  );
}

function readingsIn(root: string): readonly Reading[] {
  return JSON.parse(readFileSync(fileIn(root), 'utf8')) as readonly Reading[];
}

function fileIn(root: string): string {
  return join(root, 'locales', 'readings.json');
}
