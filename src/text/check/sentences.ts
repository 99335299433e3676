import { languages } from './languages.ts';

/** Abbreviations whose point does not end a sentence. That they are used at all is for another rule. */
const abbreviations = new Set(
  'bijv bv enz evt nr tel art dhr mw mevr drs mr dr st ca incl excl max min vs etc o.a d.w.z m.b.t i.v.m d.m.v t.a.v t.o.v e.g i.e mrs ms no'.split(
    ' ',
  ),
);

/** A word, with what hangs on it; a placeholder is one word. */
const word = /\{\{[^}]*\}\}|[\p{L}\p{M}\p{N}]+(?:[-'’.,:][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as written; '10:00', '1.234,50' and 'e-mail' are one word each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/**
 * The sentences of a text. A line end always ends one; a point only when white space or the end follows, and
 * not after an abbreviation or an initial.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\n+/).flatMap((line) => {
    const sentences: string[] = [];
    let from = 0;
    for (const mark of line.matchAll(/[.!?؟…]+["'”’»)]*(?=\s|$)/gu)) {
      const end = mark.index + mark[0].length;
      if (mark[0].startsWith('.') && isAbbreviation(line.slice(from, mark.index))) continue;
      sentences.push(line.slice(from, end).trim());
      from = end;
    }
    return [...sentences, line.slice(from).trim()].filter((sentence) => sentence !== '');
  });
}

function isAbbreviation(before: string): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  // One capital is an initial; 'Wij bellen u.' ends in a word of one letter.
  return abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last) || /^(\p{L}\.)+\p{L}$/u.test(last);
}

const glosses = new RegExp(
  `\\((?:${Object.values(languages)
    .map((one) => one.inTheLetter)
    .join('|')}): [^)]*\\)`,
  'g',
);

/**
 * The part of a text that we say ourselves: without what code fills in, without the word that the reader finds in
 * their letter '(in de brief: hoofdsom)', and without what stands between quotation marks, since that is what
 * somebody else says, or what the reader can say to them, often in Dutch.
 */
export function ownWords(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(glosses, ' ')
    .replace(/[“„"][^“”„"]*[“”"]|«[^»]*»/g, ' ');
}
