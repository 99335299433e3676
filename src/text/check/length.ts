import { sentencesOf, wordsOf } from './sentences.ts';
import { perText, type TextKind } from './types.ts';

/** The most words in a sentence: what several municipalities ask of their writers in talk, and a page's own. */
const most: Readonly<Record<TextKind, number>> = { chat: 15, page: 20, staff: 20 };

export const length = perText('sentence-length', ({ text, kind }) => {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, count: wordsOf(sentence).length }));
  const longest = sentences.reduce((a, b) => (b.count > a.count ? b : a), { sentence: '', count: 0 });
  return longest.count > most[kind] ? { value: longest.count, words: [longest.sentence] } : undefined;
});
