import { sentencesOf, wordsOf } from './sentences.ts';
import { perText, type Rule, type TextKind } from './types.ts';

/** The most sentences in one text: what a small screen shows at once, and what somebody under stress takes in. */
const most: Readonly<Record<TextKind, number>> = { chat: 4, page: 5, staff: 6 };

export const sentencesInText = perText('too-much-at-once', ({ text, kind }) => {
  const count = sentencesOf(text).length;
  return count > most[kind] ? { value: count, words: [] } : undefined;
});

/** A label is a few words without an end: it stands on a button, in a list or above a part. */
const mostWordsInLabel = 6;
/** How much longer a label may be than the Dutch one; short ones get some signs more. */
const longer = 1.6;
const someSigns = 14;

export const labelLength: Rule = {
  id: 'label-length',
  find({ entries }) {
    const dutch = new Map(entries.filter(isDutchLabel).map(({ key, text }) => [key, [...text].length]));
    return entries.flatMap(({ key, locale, text }) => {
      const signs = dutch.get(key);
      if (signs === undefined || locale === 'nl') return [];
      const room = Math.max(longer * signs, signs + someSigns);
      const length = [...text].length;
      return length > room ? [{ key, locale, value: length, words: [text] }] : [];
    });
  },
};

function isDutchLabel({ locale, text }: { readonly locale: string; readonly text: string }): boolean {
  return locale === 'nl' && !/[.?!:]$/.test(text) && wordsOf(text).length <= mostWordsInLabel;
}
