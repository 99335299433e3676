import type { Locale } from '../../ports/words.ts';
import { wordsOf } from '../check/sentences.ts';
import { fleschDouma } from './douma.ts';
import { wordsPerSentence } from './lix.ts';

/** The formula of a language's own research: what it gives, and from where on a text is plain. */
interface Formula {
  readonly name: string;
  readonly score: (text: string) => number;
  readonly plain: (score: number) => boolean;
}

/**
 * Formulas by language, each known well in its own country. Arabic has one too (OSMAN), but that needs the vowel marks
 * which nobody writes.
 */
export const formulas: Partial<Record<Locale, Formula>> = {
  nl: { name: 'Flesch-Douma', score: fleschDouma, plain: (score) => score >= 70 },
  en: {
    name: 'Flesch-Kincaid grade',
    score: (text) => 0.39 * wordsPerSentence(text) + 11.8 * perWord(text, englishSyllables) - 15.59,
    plain: (grade) => grade <= 6,
  },
  tr: {
    name: 'Ateşman',
    score: (text) =>
      198.825 - 40.175 * perWord(text, vowels(/[aeıioöuüâîû]/g)) - 2.61 * wordsPerSentence(text),
    plain: (score) => score >= 70,
  },
  pl: {
    name: 'FOG-PL',
    score: (text) =>
      0.4 * (wordsPerSentence(text) + 100 * perWord(text, (word) => (polish(word) >= 4 ? 1 : 0))),
    plain: (grade) => grade <= 9,
  },
  es: {
    name: 'INFLESZ',
    score: (text) => 206.835 - 62.3 * perWord(text, spanish) - wordsPerSentence(text),
    plain: (score) => score >= 65,
  },
};

function perWord(text: string, count: (word: string) => number): number {
  const words = wordsOf(text);
  return words.reduce((sum, word) => sum + count(word.toLowerCase()), 0) / Math.max(1, words.length);
}

/** Every match is one syllable; a word has at least one. */
function vowels(pattern: RegExp): (word: string) => number {
  return (word) => Math.max(1, word.match(pattern)?.length ?? 0);
}

/** A silent e at the end is none. */
function englishSyllables(word: string): number {
  return vowels(/[aeiouy]+/g)(word.replace(/(?<=[a-z]{2}[^aeioul])e[sd]?$/, ''));
}

/** In Polish an i before a vowel only softens what comes before it. */
const polish = vowels(/i(?![aąeęoóu])|[aąeęoóuy]/g);

/** In Spanish two vowels are one syllable when one of them is an i or u without an accent. */
const spanish = vowels(/[iuü]?[aeoáéíóú][iuy]?(?![aeoáéíóú])|[iuü]?[aeoáéó]|[iuü]+/g);
