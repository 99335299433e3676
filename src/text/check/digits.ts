import { perText } from './types.ts';

/**
 * Numbers come from data, never from a text: a text that is right today would be wrong after a decree.
 * A share is said as '3 van de 10', with placeholders.
 */
export const digits = perText('digits', ({ text }) => {
  const found =
    text
      .replace(/\{\{[^}]*\}\}/g, ' ')
      .match(/\p{Nd}+(?:[.,:]\p{Nd}+)*|%|٪|\bprocent|\bper ?cent\b|في المئة|بالمئة/gu) ?? [];
  return found.length > 0 ? { value: found.length, words: found } : undefined;
});
