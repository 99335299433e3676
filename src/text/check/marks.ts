import { isKept } from './kept-names.ts';
import { ownWords, wordsOf } from './sentences.ts';
import { perText } from './types.ts';

/** Brackets, slashes and mark-up break a sentence up; an abbreviation is read by who knows it already. */
export const marks = perText('marks', ({ text, locale }) => {
  const bare = locale === 'nl' ? ownWords(text) : withoutGlosses(ownWords(text));
  const signs = bare.match(/[()[\]<>*_&]|\p{L}\/\p{L}|;/gu) ?? [];
  const short =
    bare.match(/(?<!\p{L})(?:(?:\p{L}\.){2,}|(?:bijv|enz|evt|nr|tel|art|ca|incl|excl|max|etc)\.)/giu) ?? [];
  const capitals = wordsOf(bare).filter((word) => /^\p{Lu}{2,}$/u.test(word) && !isKept(word));
  const words = [...signs, ...short, ...capitals, ...malformed(text)];
  return words.length > 0 ? { value: words.length, words } : undefined;
});

/** In a translation a Dutch name may have its meaning in brackets, or stand in them: 'bailiff (deurwaarder)'. */
function withoutGlosses(text: string): string {
  return text.replace(/([\p{L}-]+) \(([^()]*)\)/gu, (whole, before: string, inside: string) =>
    wordsOf(inside).length > 0 && (isKept(before) || wordsOf(inside).every(isKept))
      ? `${before} ${inside}`
      : whole,
  );
}

/** Braces that are no placeholder would be shown to the reader. */
function malformed(text: string): readonly string[] {
  return text.replace(/\{\{[a-z][A-Za-z0-9]*\}\}/g, '').match(/[{}]+[^{}]*[{}]*|\$t\(/g) ?? [];
}
