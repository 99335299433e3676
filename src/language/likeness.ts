import { distance } from 'fastest-levenshtein';
import { isTurned, turnsAround } from './words.ts';

/** Shorter words differ in too little: 'wel' and 'niet', 'bel' and 'bed'. */
const shortest = 5;
const longest = 40;

/**
 * Whether a plain text is a plain label, with at most one typing mistake in each longer word. Word by word, because one
 * other word turns a sentence around: 'wel langskomen' is not a mistake for 'niet langskomen'.
 */
export function isSameWords(text: string, label: string): boolean {
  const [said, meant] = [text.split(' '), label.split(' ')];
  return (
    said.length === meant.length &&
    said.every((word, at) => {
      const other = meant[at] ?? '';
      return word === other || isTypingMistake(word, other);
    })
  );
}

function isTypingMistake(word: string, other: string): boolean {
  if (Math.min(word.length, other.length) < shortest || Math.max(word.length, other.length) > longest)
    return false;
  if (turnsAround(word) || turnsAround(other) || isTurned(word, other) || /\p{N}/u.test(word + other))
    return false;
  // A prefix turns a word around as well: 'tevreden' and 'ontevreden'.
  return word.charAt(0) === other.charAt(0) && distance(word, other) === 1;
}
