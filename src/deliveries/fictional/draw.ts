import { addDays, addMonths, type LocalDate } from '../../domain/local-date.ts';
import { bare, valueOn } from '../../policy/dated.ts';
import { higherPremiums } from '../../policy/premiums.ts';
import type { FictionalPerson } from './story.ts';

/** Chance that comes out the same for the same seed, with numbers that are handed out once. */
export interface Draw {
  readonly asOf: LocalDate;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A claim number as its party writes it, never given out twice. */
  number(prefix: 'ZV' | 'INC' | 'GDW' | 'CAK'): string;
  /** The first day of a month that lies some months back. */
  month(back: number): LocalDate;
  /** What the CAK asks for that month, in cents. */
  premium(month: LocalDate): number;
}

/** Two draws that start from numbers far apart never hand out the same one. */
export function createDraw(seed: number, asOf: LocalDate, firstNumber: number): Draw {
  let state = seed >>> 0;
  let handedOut = firstNumber;
  const thisMonth = addDays(asOf, 1 - Number(asOf.slice(8)));
  // Mulberry32: small, fast, and more than good enough for people who do not exist.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    asOf,
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    number(prefix) {
      handedOut += between(1, 7);
      return `${prefix}-${between(2019, 2026)}-${String(handedOut).padStart(7, '0')}`;
    },
    month: (back) => addMonths(thisMonth, -back),
    premium: (month) => bare(valueOn(higherPremiums, month))?.cents ?? 172_70,
  };
}

const initials = ['A', 'B', 'C', 'D', 'F', 'H', 'İ', 'J', 'L', 'M', 'R', 'Š', 'T', 'Z'] as const;
const surnames = [
  'Voorbeeld',
  'Testman',
  'de Proef',
  'van der Fictie',
  'Örnekoğlu',
  'Przykładowski',
  "d'Exemple",
  'Ejemplo-Muñoz',
  'Příklad',
  'Voorbeeld-Testman',
] as const;
const letters = 'ABCDEGHJKLMNPRTVWXZ';

/** A person with a recognisably made-up name and an address that could be in Amsterdam. */
export function drawPerson(draw: Draw): FictionalPerson {
  const letter = () => letters[draw.between(0, letters.length - 1)] ?? 'A';
  const area = draw.between(0, 14) === 0 ? draw.between(1380, 1384) : draw.between(1011, 1108);
  const key = Array.from({ length: 16 }, () => draw.between(0, 15).toString(16).toUpperCase());
  const day = String(draw.between(1, 28)).padStart(2, '0');
  const year = Number(draw.asOf.slice(0, 4)) - draw.between(19, 82);
  return {
    key: `PS${key.join('')}`,
    name: `${draw.pick(initials)}. ${draw.pick(surnames)}`,
    birthDate: `${year}-${String(draw.between(1, 12)).padStart(2, '0')}-${day}`,
    postcode: `${area} ${letter()}${letter()}`,
    houseNumber: `${draw.between(1, 420)}${draw.between(0, 8) === 0 ? 'H' : ''}`,
  };
}
