import type { Danger } from '../../domain/choices.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { normalise } from './normalise.ts';
import { patternsOf } from './patterns.ts';

/** The danger that a message speaks of; the gravest when there are several. */
export function detectDanger(text: string): Danger | undefined {
  const normal = normalise(text);
  const found = patternsOf.find(([danger, patterns]) => {
    const plain = lookAlikesOf[danger].reduce((left, lookAlike) => left.replace(lookAlike, ' '), normal);
    return patterns.some((pattern) => pattern.test(plain));
  });
  return found?.[0];
}
