import { dutchJargon } from './dutch-jargon.ts';
import { createFinder } from './phrases.ts';
import { perText } from './types.ts';

const find = createFinder(dutchJargon);

/** Office words, in Dutch: the language everything is translated from. Staff may know them. */
export const jargon = perText('jargon', ({ text, locale, kind }) => {
  if (locale !== 'nl' || kind === 'staff') return undefined;
  const words = find(text);
  return words.length > 0 ? { value: words.length, words } : undefined;
});
