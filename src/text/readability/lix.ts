import { sentencesOf, wordsOf } from '../check/sentences.ts';

/** Words a sentence plus the share of words over six letters (Björnsson, 1968): below 40 is plain in any language. */
export function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => [...word].length > 6).length;
  return wordsPerSentence(text) + (100 * long) / Math.max(1, words.length);
}

export function wordsPerSentence(text: string): number {
  return wordsOf(text).length / Math.max(1, sentencesOf(text).length);
}
