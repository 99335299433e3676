import type { Danger } from '../../domain/choices.ts';
import { normalise } from './normalise.ts';
import { dangerPatterns, lookAlikes } from './patterns.ts';

/** The danger that a message speaks of; the first of the list of patterns when there are several. */
export function detectDanger(text: string): Danger | undefined {
  const plain = lookAlikes.reduce((left, lookAlike) => left.replace(lookAlike, ' '), normalise(text));
  return dangerPatterns.find(({ pattern }) => pattern.test(plain))?.danger;
}
