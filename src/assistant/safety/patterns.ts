import type { Danger } from '../../domain/choices.ts';
import type { Locale } from '../../ports/words.ts';
import type { DangerWords } from './danger-words.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { tr } from './languages/tr.ts';

/** The compiler asks for one in every language that we speak. */
const languages: Readonly<Record<Locale, DangerWords>> = { nl, en, ar, tr, pl, es };
const all = Object.values(languages);

/** The gravest first. */
const gravest: readonly Danger[] = ['suicide', 'violence', 'eviction', 'cutoff', 'seizure', 'food'];

/**
 * Words by which danger is recognised, on normalised text, the gravest first. Those of all languages are read, whatever
 * the page is in: people mix languages, and fall back on their own when it matters. They hold with no model at all and
 * come before everything else. No expert in crisis work has reviewed them yet; they lean to recognising too much
 * rather than too little, within what looks alike and is taken out first.
 */
export const patternsOf: readonly (readonly [Danger, readonly RegExp[]])[] = gravest.map((danger) => [
  danger,
  all.flatMap(({ said }) => said[danger]),
]);

export const lookAlikesOf: ReadonlyMap<Danger, readonly RegExp[]> = new Map(
  gravest.map((danger) => [danger, all.flatMap(({ lookAlikes }) => lookAlikes[danger] ?? [])]),
);

/** Words that say that a danger is there now, today or tomorrow. */
export const soon: readonly string[] = all.flatMap((language) => language.soon);

export const dangerPatterns: readonly { readonly danger: Danger; readonly pattern: RegExp }[] =
  patternsOf.flatMap(([danger, patterns]) => patterns.map((pattern) => ({ danger, pattern })));

export const lookAlikes: readonly RegExp[] = [...lookAlikesOf.values()].flat();
