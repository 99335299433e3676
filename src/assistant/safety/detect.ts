import type { Danger } from '../../domain/choices.ts';
import { normalise } from './normalise.ts';
import { lookAlikesOf, patternsOf } from './patterns.ts';

/** The danger that a message speaks of; the gravest when there are several. */
export function detectDanger(text: string): Danger | undefined {
  const readings = [...new Set([normalise(text), normalise(text, 1)])];
  const found = patternsOf.find(([danger, patterns]) => {
    const lookAlikes = lookAlikesOf.get(danger) ?? [];
    return readings.some((reading) => {
      const plain = lookAlikes.reduce((left, lookAlike) => left.replace(lookAlike, ' '), reading);
      return patterns.some((pattern) => pattern.test(plain));
    });
  });
  return found?.[0];
}
