import { blame, languages } from './languages.ts';
import { createFinder } from './phrases.ts';
import { perText } from './types.ts';

const finders = new Map(
  Object.entries(languages).map(([locale, { avoid }]) => [locale, createFinder(avoid)]),
);

const blameIn = createFinder(blame);

export const tone = perText('tone', ({ text, locale, kind }) => {
  const words = kind === 'staff' ? blameIn(text) : (finders.get(locale)?.(text) ?? []);
  return words.length > 0 ? { value: words.length, words } : undefined;
});
