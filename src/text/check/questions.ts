import { ownWords } from './sentences.ts';
import { perText } from './types.ts';

/** One question at a time: who gets two answers one. */
export const questions = perText('one-question', ({ text }) => {
  const marks = ownWords(text).match(/[?؟]/g) ?? [];
  return marks.length > 1 ? { value: marks.length, words: marks } : undefined;
});
