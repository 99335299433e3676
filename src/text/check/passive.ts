import { ownWords, sentencesOf, wordsOf } from './sentences.ts';
import { perText } from './types.ts';

const auxiliary = /^(word|wordt|worden|werd|werden|geworden)$/;
const prefixed =
  /^(?:aan|af|bij|door|in|mee|na|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg)?ge\p{L}{2,}(?:d|t|en)$/u;
const unprefixed = /^(?:be|ver|ont|her|er|over|onder|door|om|voor)\p{L}{3,}(?:d|t|en)$/u;

/** Words that look like a participle and are none. */
const others = new Set(
  'geen geld gebied gebieden geduld gevolgen gelegen gesprekken gezinnen gemeenten gegevens gebouwen bekend berichten bedragen bedrijven betalingen beslissingen verder verschillend verschillende verzekeraars verzekeringen herinneringen onderdelen voorbeelden voorwaarden overleggen beeld bericht bent best beland overheid ervaringen ergernissen omstandigheden begrijpen beginnen betalen vergeten vertellen veranderen'.split(
    ' ',
  ),
);

/** 'U wordt gebeld' hides who does it; 'wij bellen u' says it. Dutch only. */
export const passive = perText('passive', ({ text, locale, kind }) => {
  if (locale !== 'nl' || kind === 'staff') return undefined;
  const words = sentencesOf(ownWords(text)).flatMap((sentence) => {
    const all = wordsOf(sentence.toLowerCase());
    const helper = all.find((word) => auxiliary.test(word));
    const participle = all.find(isParticiple);
    return helper && participle ? [`${helper} ... ${participle}`] : [];
  });
  return words.length > 0 ? { value: words.length, words } : undefined;
});

function isParticiple(word: string): boolean {
  return !others.has(word) && (prefixed.test(word) || unprefixed.test(word));
}
