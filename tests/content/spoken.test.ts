import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spelled, spoken } from '../../src/channels/web/client/spoken.ts';
import { cents } from '../../src/domain/money.ts';
import { type Locale, locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';

const words = createWords();

/** A text as it is read out in a language. */
function said(text: string, locale: Locale): string {
  const parts = { euros: { name: '[euros]' }, cents: { name: '[cents]' } };
  return spoken(text, locale, words.translator(locale)('listen.amount', parts));
}

describe('what is read out is said as a person says it', () => {
  test.each([
    ['nl', '11240 euro en 16 cent'],
    ['en', '11240 euros and 16 cent'],
    ['ar', '11240 يورو و16 سنت'],
    ['tr', '11240 Euro 16 sent'],
    ['pl', '11240 euro 16'],
    ['es', '11240 euros con 16'],
  ] as const)('an amount in %s', (locale, expected) => {
    const text = words.translator(locale)('conversation.value', { value: cents(11_240_16) });
    expect(said(text, locale).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('whole euros have no cents, and a few cents are said as a number', () => {
    expect(said('Samen is het \u2068€\u00a060,00\u2069.', 'nl')).toBe('Samen is het 60 euro.');
    expect(said('\u2068€\u00a012,05\u2069 per maand', 'nl')).toBe('12 euro en 5 cent per maand');
    expect(said('Van elke \u2068€\u00a0100,00\u2069', 'nl')).toBe('Van elke 100 euro');
  });

  test('a big number has no point that a voice takes for a comma, a whole hour no minutes', () => {
    const who = words.translator('en')('explain-debts.not-the-only-one', {
      peopleInScheme: { count: 14_923 },
    });
    expect(said(who, 'en')).toContain('14923 people');
    expect(said('Op dinsdag 3 november 2026 om 10:00 uur.', 'nl')).toBe(
      'Op dinsdag 3 november 2026 om 10 uur.',
    );
    expect(said('Om 09:30 uur.', 'nl')).toBe('Om 9:30 uur.');
  });

  test('a phone number and the number of a claim go sign by sign', () => {
    expect(spelled('14 020')).toBe('1 4, 0 2 0');
    expect(spelled('0800-0113')).toBe('0 8 0 0, 0 1 1 3');
    expect(spelled('ZK 88')).toBe('Z K, 8 8');
  });

  test.each(locales)('no amount is lost or changed in %s, however high', (locale) => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (all) => {
        const line = said(words.translator(locale)('conversation.value', { value: cents(all) }), locale);
        const figures = (line.match(/\d+/g) ?? []).map(Number);
        const rest = all % 100;
        expect(figures).toEqual([Math.floor(all / 100), ...(rest === 0 ? [] : [rest])]);
        expect(line).not.toMatch(/[€\u2066-\u2069]/);
      }),
    );
  });
});
