import { ranksIn } from './frequency.ts';

/**
 * How common a word is: the tenth power of how often it is said in a billion words (Zipf). Known from its place in the
 * list: place 4,950 has 4.0, place 11,582 has 3.5 (measured on the whole subtitle list), and between those the logarithm of
 * the place falls in a straight line.
 */
function zipfOf(rank: number): number {
  return 4 - (Math.log10(rank) - Math.log10(4950)) * (0.5 / (Math.log10(11_582) - Math.log10(4950)));
}

/** A word that is not in the list, in no form that we know. */
const unlisted = 3;

const ranks = ranksIn('nl') ?? new Map<string, number>();

/** How common a Dutch word is in speech; other forms of a common word are as common, and so is what is put together of two. */
export function commonness(word: string): number {
  const lower = word.toLowerCase();
  const rank = ranks.get(lower) ?? bestOf(formsOf(lower)) ?? headOf(lower);
  return rank === undefined ? unlisted : zipfOf(rank);
}

/** Whether most people use a word themselves, in some form. */
export function isCommon(word: string): boolean {
  return commonness(word) > unlisted;
}

function bestOf(forms: readonly string[]): number | undefined {
  const found = forms.flatMap((form) => ranks.get(form) ?? []);
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** The other forms that a word may be one of: 'boetes', 'rekeningen', 'gebeld', 'kleinere', 'kaartje'. */
function formsOf(word: string): readonly string[] {
  const stems = new Set<string>();
  for (const [ending, instead] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 2)
      for (const put of instead) stems.add(word.slice(0, word.length - ending.length) + put);
  if (/^ge.{3,}(?:d|t|en)$/.test(word)) {
    const bare = word.slice(2).replace(/(?:d|t|en)$/, '');
    for (const form of [bare, `${bare}en`, `${bare}t`, `${doubled(bare)}en`]) stems.add(form);
  }
  return [...stems].flatMap((stem) => [stem, single(stem), long(stem)]);
}

/** Endings of forms, each with what may stand there instead. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['', 'e']],
  ['n', ['']],
  ['s', ['']],
  ['es', ['e', '']],
  ["'s", ['']],
  ['e', ['']],
  ['t', ['', 'en']],
  ['d', ['', 'en']],
  ['te', ['en', '']],
  ['de', ['en', '']],
  ['er', ['']],
  ['ere', ['']],
  ['ste', ['']],
  ['je', ['']],
  ['tje', ['']],
  ['jes', ['']],
  ['tjes', ['']],
  ['', ['en', 'e', 't', 'n']],
];

/** 'bellen' has 'bel' in it: two letters are one at the end of a word. */
function single(stem: string): string {
  return stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** 'namen' has 'naam' in it: in a closed syllable a long vowel is written twice. */
function long(stem: string): string {
  return single(stem).replace(/([aeou])([bcdfgklmnprst])$/, '$1$1$2');
}

function doubled(bare: string): string {
  return bare.replace(/([bdfgklmnprst])$/, '$1$1');
}

/** 'meekijken' is 'kijken': these come loose in a sentence, and change a verb in a way that everybody knows. */
const separable = /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)(\p{L}{4,})$/u;

/** Shorter parts are found in any word: 'der' and 'ving' make no sense of 'derving'. */
const shortestPart = 4;

/** In 'zorgkosten' the last part says what it is, and the first what kind: both have to be common words themselves. */
function headOf(word: string): number | undefined {
  const verb = separable.exec(word)?.[1];
  if (verb !== undefined && (ranks.has(verb) || bestOf(formsOf(verb)) !== undefined))
    return ranks.get(verb) ?? bestOf(formsOf(verb));
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = word.slice(at);
    const first = word.slice(0, at);
    const rank = ranks.get(head) ?? bestOf(formsOf(head));
    if (rank === undefined) continue;
    if ([first, first.replace(/s$/, ''), first.replace(/en$/, ''), first.replace(/e$/, '')].some(isFirst))
      return rank;
  }
  return undefined;
}

function isFirst(part: string): boolean {
  return part.length >= shortestPart && (ranks.has(part) || bestOf(formsOf(part)) !== undefined);
}
