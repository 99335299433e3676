import { sentencesOf, wordsOf } from '../check/sentences.ts';
import { commonness } from './dutch-words.ts';

/** Words that hold a sentence together and say nothing by themselves: they tell nothing of how hard it is. */
const holding = new Set(
  `de het een en of maar want dus als dan dat die dit deze daar er hier hij zij ze we wij u uw ik mij me mijn je jij jou jouw
  jullie ons onze hun hen haar zijn is was waren ben bent geweest worden wordt werd werden word heb hebt heeft hebben had
  hadden kan kunt kunnen kon konden mag mogen mocht moet moeten moest zal zullen zult zou zouden wil wilt willen wilde doen
  doet deed gaan gaat ging komt komen kwam in op aan van voor met bij door over onder uit naar tot tegen om te na sinds
  tussen zonder binnen buiten per via niet geen wel ook nog al alleen zo toch nu hoe wat wie waar wanneer waarom welke welk
  omdat zodat terwijl hoewel indien tenzij toen voordat nadat totdat elk elke ieder iedere alle alles iets niets iemand
  niemand veel weinig meer minder zelf elkaar daarna daarom daarvoor hiervoor hierbij daarbij waarbij waarmee waarvan waarop
  waarin eerst samen weer dus heel erg even steeds altijd nooit soms misschien`
    .trim()
    .split(/\s+/),
);

/** Words that begin a sentence in a sentence. */
const subordinating =
  /^(?:dat|die|omdat|als|of|zodat|waar\p{L}*|indien|tenzij|terwijl|hoewel|voordat|nadat|totdat|toen)$/u;

/** No text of fewer words is scored: one short sentence more or less would decide. */
export const fewestWords = 40;

/**
 * How hard a Dutch text is to read, from 0 for easy to 100: our own measure, in the form of LiNT-II (Kim and Pander Maat,
 * Utrecht University), from what can be counted without a parser. Below 34 fits its first level, below 46 the second.
 * `isExplained` tells words that the reader finds explained, or that are names: those are not held against a text.
 */
export function leesscore(text: string, isExplained: (word: string) => boolean = () => false): number {
  const sentences = sentencesOf(text).map(wordsOf);
  const perSentence = <T>(count: (words: readonly string[]) => readonly T[]) =>
    sentences.reduce((sum, words) => sum + count(words).length, 0) / Math.max(1, sentences.length);
  const content = sentences.flatMap((words) => contentOf(words).filter((word) => !isExplained(word)));
  const common = content.reduce((sum, word) => sum + commonness(word), 0) / Math.max(1, content.length);
  const length = perSentence((words) => words);
  const dense = perSentence(contentOf);
  const inner = perSentence((words) => words.filter((word) => subordinating.test(word.toLowerCase())));
  const ease =
    -4.21 + 17.28 * common - 1.62 * Math.max(1, 0.42 * length) - 2.54 * (dense / (1 + 0.7 * inner)) + 8;
  return Math.min(100, Math.max(0, 100 - ease));
}

/** The words that carry the meaning; a capital inside a sentence makes a name of it. */
function contentOf(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      /^\p{L}/u.test(word) && !holding.has(word.toLowerCase()) && !(at > 0 && /^\p{Lu}/u.test(word)),
  );
}
