import { ownWords, wordsOf } from './sentences.ts';

/** Words or phrases to avoid, each with what to say instead. A star at the end stands for any ending. */
export type Avoid = Readonly<Record<string, string>>;

/** The words of a list that a text uses, as 'word -> better'. */
export function createFinder(avoid: Avoid): (text: string) => readonly string[] {
  const list = Object.entries(avoid).map(([phrase, better]) => ({ parts: phrase.split(' '), better }));
  return (text) => {
    const used = wordsOf(ownWords(text)).map(plain);
    return list.flatMap(({ parts, better }) => {
      const at = used.findIndex((_, start) =>
        parts.every((part, index) => fits(used[start + index] ?? '', part)),
      );
      return at < 0 ? [] : [`${used.slice(at, at + parts.length).join(' ')} -> ${better}`];
    });
  };
}

/** Lower case, without Arabic vowel marks. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\u064b-\u0652\u0640]/g, '');
}

/** Arabic writes 'and' and 'so' onto the word that follows. */
function fits(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return word === part || (/^[وف]\p{Script=Arabic}{3}/u.test(word) && word.slice(1) === part);
}
