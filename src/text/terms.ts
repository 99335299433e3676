import type { Translate } from './words.ts';

/**
 * Words of the letters that many readers stumble over, each explained in `locales/<language>/terms.json`. How our texts
 * write them stands in `term-forms.json`, one form a line.
 */
export const termIds = [
  'achterstand',
  'beslagvrije-voet',
  'betalingsregeling',
  'buurtteam',
  'cak',
  'cjib',
  'deurwaarder',
  'eigen-bijdrage',
  'eigen-risico',
  'hogere-premie',
  'incassobureau',
  'loonbeslag',
  'premie',
  'rente',
  'schuldhulp',
  'speciale-regeling',
  'vroegsignalering',
  'zorgverzekeraar',
] as const;
export type TermId = (typeof termIds)[number];

/** A piece of a text; with a term, it is a use of that word. */
export interface Piece {
  readonly text: string;
  readonly term?: TermId;
}

/**
 * Cuts a finished text into pieces, so that a word can be explained where it stands: put together again they are the
 * text, sign for sign. Of each term only the first use is a piece of its own; `told` holds those that were explained
 * before, and is added to. What a placeholder was filled in with stays whole: a name is a name, also when it reads
 * as a term.
 */
export function piecesOf(text: string, t: Translate, told: Set<TermId>): readonly Piece[] {
  const { pattern, ids } = finderOf(t);
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const at = found.findIndex((part, group) => group > 0 && part !== undefined);
    const term = ids[at - 1];
    if (term === undefined || told.has(term)) continue;
    told.add(term);
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    pieces.push({ text: found[0], term });
    from = found.index + found[0].length;
  }
  return from < text.length || pieces.length === 0 ? [...pieces, { text: text.slice(from) }] : pieces;
}

interface Finder {
  readonly pattern: RegExp;
  /** The term of each group of the pattern. */
  readonly ids: readonly TermId[];
}

/** One for each language: making it costs more than using it. */
const finders = new WeakMap<Translate, Finder>();

function finderOf(t: Translate): Finder {
  const known = finders.get(t);
  if (known) return known;
  // The longest way to write a term goes first, so that 'hogere premie' is not taken for 'premie'.
  const ways = termIds
    .flatMap((id) =>
      t(`term-forms.${id}.written`)
        .split('\n')
        .map((form) => ({ id, form })),
    )
    .sort((a, b) => b.form.length - a.form.length);
  const any = ways.map(({ form }) => `(${asPattern(form)})`).join('|');
  const sign = '[\\p{L}\\p{M}\\p{N}]';
  const pattern = new RegExp(`\\u2068[^\\u2069]*\\u2069|(?<!${sign})(?:${any})(?!${sign})`, 'gu');
  const finder = { pattern, ids: ways.map(({ id }) => id) };
  finders.set(t, finder);
  return finder;
}

/**
 * A form as it is written in the list: a dash at the end of a word stands for any ending, a dash before it for the
 * short words that Arabic writes on to it ('and', 'for'). A sentence may begin with it.
 */
function asPattern(form: string): string {
  return form
    .split(' ')
    .map((word, place) => {
      const bare = word.replace(/^-|-$/g, '');
      const first = bare.charAt(0);
      const start = place === 0 ? `[${[...new Set(capitals(first))].join('')}]` : escaped(first);
      const before = word.startsWith('-') ? '[وفبلك]{0,2}' : '';
      const ending = word.endsWith('-') ? '[\\p{L}\\p{M}]*' : '';
      return `${before}${start}${escaped(bare.slice(1))}${ending}`;
    })
    .join('[ \\u00a0]');
}

/** Turkish has a capital of its own for i. */
function capitals(letter: string): readonly string[] {
  return [letter, letter.toUpperCase(), letter.toLocaleUpperCase('tr')].map(escaped);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
