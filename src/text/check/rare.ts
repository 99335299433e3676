import type { Locale } from '../../ports/words.ts';
import { isCommon } from '../readability/dutch-words.ts';
import { ranksIn } from '../readability/frequency.ts';
import { isKept } from './kept-names.ts';
import { ownWords, wordsOf } from './sentences.ts';
import { perText, type Rule } from './types.ts';

/** A Dutch word that people seldom say: another word, or an explanation beside it. */
export const rareWords = perText('rare-words', ({ text, locale, kind }) => {
  if (locale !== 'nl' || kind === 'staff') return undefined;
  const words = plainWords(text).filter((word) => !isCommon(word));
  return words.length > 0 ? { value: words.length, words } : undefined;
});

/** The largest share of the words of a language that may stand outside its ten thousand most used. */
const mostRare = 0.2;
/** In these languages a list of that length holds a smaller part of what people say: a word has many endings. */
const inflected: readonly Locale[] = ['ar', 'tr', 'pl'];
const forEndings = 0.1;

/** For the other languages, whose word forms we do not take apart, the share of uncommon words in all texts together. */
export const rareShare: Rule = {
  id: 'rare-share',
  find({ entries, locales }) {
    return locales.flatMap((locale) => {
      const ranks = ranksIn(locale);
      if (!ranks || locale === 'nl') return [];
      const words = entries
        .filter((entry) => entry.locale === locale && entry.kind !== 'staff')
        .flatMap(({ text }) => plainWords(text));
      const rare = words.filter((word) => !ranks.has(word.toLocaleLowerCase(locale)));
      const share = rare.length / Math.max(1, words.length);
      const most = mostRare + (inflected.includes(locale) ? forEndings : 0);
      if (words.length < fewest || share <= most) return [];
      return [{ key: '*', locale, value: `${(100 * share).toFixed(0)}%`, words: mostFrequent(rare) }];
    });
  },
};

/** Of fewer words no share is taken. */
const fewest = 200;

function plainWords(text: string): readonly string[] {
  return wordsOf(ownWords(text)).filter((word) => /^\p{L}/u.test(word) && !isKept(word));
}

function mostFrequent(words: readonly string[]): readonly string[] {
  return [...Map.groupBy(words, (word) => word)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 10)
    .map(([word]) => word);
}
