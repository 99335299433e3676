import { randomInt } from 'node:crypto';
import { type Keys, keyedHash } from './keys.ts';

/** Signs that are hard to mistake for each other on paper: no 0 or O, no 1, I or L. Their number is a prime. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const randomSigns = 11;
const allSigns = randomSigns + 1;

/** What somebody typed where a code is asked. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: string }
  /** Not a code of ours, most likely a slip: said at once, and it costs no try. */
  | { readonly kind: 'almost' }
  | { readonly kind: 'empty' };

/** A new code: 11 random signs of 31 (54.5 bits) and a check sign. */
export function newCode(): string {
  const values = Array.from({ length: randomSigns }, () => randomInt(signs.length));
  return [...values, checkOf(values)].map((value) => signs.charAt(value)).join('');
}

/** A code as it is printed: in three groups of four. */
export function showCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** Reads a typed code; spaces, dashes and lower case do not matter, nor does the address around a scanned one. */
export function readCode(text: string): ReadCode {
  // A code is twelve signs: whatever is very long is not worth looking through.
  const bare = text
    .slice(-100)
    .normalize('NFKC')
    .replace(/^.*#/s, '')
    .replace(/[\s\p{Dash}\p{Format}_.]/gu, '')
    .toUpperCase();
  if (bare === '') return { kind: 'empty' };
  const values = [...bare].map((sign) => signs.indexOf(sign));
  const right = values.length === allSigns && !values.includes(-1) && weighted(values) === 0;
  return right ? { kind: 'code', code: bare } : { kind: 'almost' };
}

/** The only form in which a code is kept. */
export function hashCode(keys: Pick<Keys, 'codes'>, code: string): string {
  return keyedHash(keys.codes, code);
}

/** The sign that makes the weighted sum of all twelve a multiple of 31. */
function checkOf(values: readonly number[]): number {
  return (signs.length - weighted([...values, 0])) % signs.length;
}

/**
 * The sum over the prime 31 with the weights 12 to 1. Every weight differs from the others and from zero, so one
 * wrong sign, and two signs that changed places, always change it.
 */
function weighted(values: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (allSigns - place), 0) % signs.length;
}
