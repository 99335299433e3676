import type { Danger } from '../../domain/choices.ts';
import { cutoff, eviction, food, seizure } from './hardship.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { suicide } from './suicide.ts';
import { violence } from './violence.ts';

/**
 * Words by which danger is recognised, on normalised text, the gravest first. They hold with no model at all and come
 * before everything else. No expert in crisis work has reviewed them yet; they lean to recognising too much
 * rather than too little, within what `lookAlikesOf` takes out first.
 */
export const patternsOf: readonly (readonly [Danger, readonly RegExp[]])[] = [
  ['suicide', suicide],
  ['violence', violence],
  ['eviction', eviction],
  ['cutoff', cutoff],
  ['seizure', seizure],
  ['food', food],
];

export const dangerPatterns: readonly { readonly danger: Danger; readonly pattern: RegExp }[] =
  patternsOf.flatMap(([danger, patterns]) => patterns.map((pattern) => ({ danger, pattern })));

export const lookAlikes: readonly RegExp[] = Object.values(lookAlikesOf).flat();
