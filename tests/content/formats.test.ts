import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../src/domain/local-date.ts';
import { cents, parseTypedAmount } from '../../src/domain/money.ts';
import type { Value } from '../../src/flow/types.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';

const words = createWords();
const [open, close] = ['\u2068', '\u2069'];

/** The value as it comes out in a sentence. */
function said(value: Value, locale: (typeof locales)[number]): string {
  const around = words.say({ key: 'common.per-month', values: { amount: { name: '|' } } }, locale);
  const [before = '', after = ''] = around.split(`${open}|${close}`);
  return words
    .say({ key: 'common.per-month', values: { amount: value } }, locale)
    .slice(before.length, after === '' ? undefined : -after.length);
}

describe('amounts', () => {
  test.each([
    [1_124_016, '€\u00a011.240,16'],
    [0, '€\u00a00,00'],
    [5, '€\u00a00,05'],
    [-500, '-€\u00a05,00'],
    [99_999, '€\u00a0999,99'],
    [123_456_789_01, '€\u00a0123.456.789,01'],
  ])('%i cents look like the letter in every language', (amount, text) => {
    for (const locale of locales) expect(said(cents(amount), locale)).toBe(`${open}${text}${close}`);
  });

  test('any amount is the same in every language and reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), (amount) => {
        const all = new Set(locales.map((locale) => said(cents(amount), locale)));
        expect(all.size).toBe(1);
        const [text = ''] = all;
        expect(parseTypedAmount(text.slice(1, -1))).toEqual(cents(amount));
        expect(said(cents(-amount), 'ar')).toBe(amount === 0 ? text : text.replace('€', '-€'));
      }),
    );
  });
});

describe('dates and times', () => {
  const day = date('2026-11-03');

  test('are in the words of the language, with Latin digits and the common calendar', () => {
    expect(said({ date: day }, 'nl')).toBe('dinsdag 3 november 2026');
    expect(said({ date: day }, 'en')).toBe('Tuesday 3 November 2026');
    expect(said({ date: day }, 'ar')).toBe('الثلاثاء 3 نوفمبر 2026');
    expect(said({ time: '10:00' }, 'nl')).toBe('10:00 uur');
    expect(said({ time: '09:30' }, 'en')).toBe('09:30');
    expect(said({ time: '09:30' }, 'ar')).toBe('09:30');
  });

  test('do not depend on the language or time zone of the machine', () => {
    const program = `
      import { createDateWords } from './src/text/format.ts';
      console.log(JSON.stringify(['nl', 'en', 'ar'].map((locale) => createDateWords(locale)('2026-11-03'))));`;
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        env: { PATH: process.env.PATH ?? '', ...env },
        encoding: 'utf8',
      });
    const turkishTonga = run({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Tongatapu' });
    expect(turkishTonga).toBe(run({ LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8', TZ: 'America/Los_Angeles' }));
    expect(turkishTonga).toContain('"weekday":"dinsdag","day":"3"');
  });
});

describe('other values', () => {
  test('what is not known is said so, also when it was not given at all', () => {
    expect(said({ unknown: true }, 'nl')).toBe('onbekend');
    expect(words.say({ key: 'common.per-month' }, 'en')).toBe('unknown a month');
    expect(words.say({ key: 'common.per-month' }, 'ar')).toContain('غير معروف');
  });

  test('a name stands apart from the direction of the sentence and cannot turn it round', () => {
    expect(said({ name: 'J. de Vries\u202e' }, 'ar')).toBe(`${open}J. de Vries${close}`);
  });

  test('a name is never read as a placeholder, as another key or as a pattern', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{amount}}', '$t(common.yes)', '$&', '{{', '}}', '$1', 'a', '\\', '<b>')),
        (parts) => {
          const name = parts.join('');
          for (const locale of locales) expect(said({ name }, locale)).toBe(`${open}${name}${close}`);
        },
      ),
    );
  });

  test('words can be a value, in the language of the reader', () => {
    expect(said({ key: 'collectors.deurwaarder.name' }, 'nl')).toBe('de deurwaarder');
    expect(said({ key: 'collectors.deurwaarder.name' }, 'ar')).toBe('مأمور التنفيذ');
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [14_923, '14.923'],
    [1_234_567, '1.234.567'],
  ])('the number %i looks the same in every language, like amounts', (count, text) => {
    for (const locale of locales) expect(said({ count }, locale)).toBe(text);
  });

  test('a key that exists nowhere tells so instead of showing itself', () => {
    expect(words.say({ key: 'menu.of-an-older-version' }, 'nl')).toBe(
      'Deze tekst ontbreekt. U kunt wel verder.',
    );
    expect(words.say({ key: 'menu.of-an-older-version' }, 'en')).toContain('This text is missing.');
  });
});
