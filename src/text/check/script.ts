import { isKept } from './kept-names.ts';
import { ownWords, wordsOf } from './sentences.ts';
import { perText } from './types.ts';

/** A text is written in the script of its language; kept names are the only guests. */
export const script = perText('script', ({ text, locale, key }) => {
  if (key === 'common.language-name') return undefined;
  const own = new Intl.Locale(locale).maximize().script ?? 'Latn';
  const bare = ownWords(text);
  const foreign = new RegExp(`(?!\\p{Script_Extensions=${own}})\\p{L}`, 'u');
  const words = wordsOf(bare).filter((word) => foreign.test(word) && !isKept(word.replace(/^ال|^و/, '')));
  const signs = own === 'Arab' ? (bare.match(/[?,;]/g) ?? []) : (bare.match(/[؟،؛]/g) ?? []);
  const found = [...words, ...signs];
  return found.length > 0 ? { value: found.length, words: found } : undefined;
});
