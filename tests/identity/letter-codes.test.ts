import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys } from '../../src/identity/keys.ts';
import { hashCode, newCode, readCode, showCode } from '../../src/identity/letter-codes.ts';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const aCode = fc.noShrink(fc.constant(undefined).map(() => newCode()));
const place = fc.nat({ max: 11 });

describe('a letter code', () => {
  it('is eleven random signs of 31 and a check sign, without 0, O, 1, I and L', () => {
    expect(alphabet).toHaveLength(31);
    for (let made = 0; made < 1000; made += 1) expect(newCode()).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    expect(11 * Math.log2(31)).toBeGreaterThan(54);
  });

  it('uses every sign about equally often in every random place', () => {
    const codes = Array.from({ length: 31_000 }, () => newCode());
    for (let at = 0; at < 11; at += 1) {
      const counts = new Map<string, number>();
      for (const code of codes) counts.set(code.charAt(at), (counts.get(code.charAt(at)) ?? 0) + 1);
      // Chi-squared with 30 degrees of freedom: 90 is passed by chance less than once in ten million.
      const expected = codes.length / 31;
      const chi = [...alphabet].reduce(
        (sum, sign) => sum + ((counts.get(sign) ?? 0) - expected) ** 2 / expected,
        0,
      );
      expect(chi).toBeLessThan(90);
    }
  });

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(showCode(code)).toMatch(/^.{4}-.{4}-.{4}$/);
        expect(readCode(showCode(code))).toEqual({ kind: 'code', code });
      }),
    );
  });

  it('is read whatever the spaces, dashes and case, and out of a scanned address', () => {
    const code = newCode();
    const [a, b, c] = showCode(code).split('-');
    for (const typed of [
      code.toLowerCase(),
      ` ${a} ${b}  ${c}\n`,
      `${a}–${b}—${c}`,
      `${a}\u2011${b}\u00a0${c}`,
      [...code].join(' '),
      `\u2066${code}\u2069`,
      `https://voorbij.example.nl/code#${showCode(code)}`,
      [...code].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join(''),
    ])
      expect(readCode(typed)).toEqual({ kind: 'code', code });
  });

  it('is almost right with any one wrong sign', () => {
    fc.assert(
      fc.property(aCode, place, fc.constantFrom(...alphabet), (code, at, sign) => {
        fc.pre(code.charAt(at) !== sign);
        expect(readCode(code.slice(0, at) + sign + code.slice(at + 1))).toEqual({ kind: 'almost' });
      }),
      { numRuns: 5000 },
    );
  });

  it('is almost right with any two signs that changed places, neighbours or not', () => {
    fc.assert(
      fc.property(aCode, place, place, (code, one, other) => {
        fc.pre(code.charAt(one) !== code.charAt(other));
        const signs = [...code];
        signs[one] = code.charAt(other);
        signs[other] = code.charAt(one);
        expect(readCode(signs.join(''))).toEqual({ kind: 'almost' });
      }),
      { numRuns: 5000 },
    );
  });

  it('is almost right with a sign missing, one too many, or one that codes do not have', () => {
    fc.assert(
      fc.property(aCode, place, fc.constantFrom(...'0O1IL!?É'), (code, at, foreign) => {
        expect(readCode(code.slice(0, at) + code.slice(at + 1))).toEqual({ kind: 'almost' });
        expect(readCode(code.slice(0, at) + code.slice(at, at + 1) + code.slice(at))).toEqual({
          kind: 'almost',
        });
        expect(readCode(code.slice(0, at) + foreign + code.slice(at + 1))).toEqual({ kind: 'almost' });
      }),
    );
  });

  it('is empty when nothing but spaces and dashes was typed', () => {
    for (const typed of ['', '   ', ' - - ', '\t\n', '----'])
      expect(readCode(typed)).toEqual({ kind: 'empty' });
  });

  it('is read out of wrong text by accident once in 31 times only', () => {
    const right = Array.from({ length: 20_000 }, () => {
      const code = newCode();
      return code.slice(0, 11) + alphabet.charAt(Math.floor(Math.random() * 31));
    }).filter((text) => readCode(text).kind === 'code').length;
    expect(right / 20_000).toBeLessThan(0.05);
  });

  it('takes any text, however strange or long, in a moment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['code', 'almost', 'empty']).toContain(readCode(text).kind);
      }),
    );
    expect(readCode('A'.repeat(5_000_000)).kind).toBe('almost');
  });

  it('is kept as a hash that another secret does not give', () => {
    const code = newCode();
    const hash = hashCode(createKeys('a'.repeat(32)), code);
    expect(hash).not.toContain(code);
    expect(hashCode(createKeys('a'.repeat(32)), code)).toBe(hash);
    expect(hashCode(createKeys('b'.repeat(32)), code)).not.toBe(hash);
  });
});
