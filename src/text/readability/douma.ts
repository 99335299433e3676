import { sentencesOf, wordsOf } from '../check/sentences.ts';

/** Ease of reading after Flesch, for Dutch by Douma (1960): the higher, the easier. A second opinion only. */
export function fleschDouma(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (
    206.835 -
    (0.93 * words.length) / Math.max(1, sentencesOf(text).length) -
    (77 * syllables) / Math.max(1, words.length)
  );
}

/** Groups of vowels; a trema begins a new one, 'io' and 'ia' are two, 'aai' and 'eeu' one. */
export function syllablesIn(word: string): number {
  const lower = word.toLowerCase().replace(/[ëïöüä]/g, '-$&');
  const groups = lower.match(/aai|ooi|oei|eeu|ieu|(?:i(?=[aou])|u(?=a))|[aeiouyéèêäëïöü]+/g) ?? [];
  return Math.max(1, groups.length);
}
