import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';
import { wordsOf } from '../../src/text/check/sentences.ts';
import { isolated } from '../../src/text/format.ts';
import { texts } from '../../src/text/resources.ts';
import { piecesOf, type TermId, termIds } from '../../src/text/terms.ts';
import { createWords } from '../../src/text/words.ts';
import { Explained } from '../../src/ui/components/explained.tsx';
import type { Frame } from '../../src/ui/frame.ts';

const words = createWords();

/** How a term is written out in a language: each of its forms, with some letters where any may stand. */
function written(locale: (typeof locales)[number], id: TermId): readonly string[] {
  return words
    .translator(locale)(`term-forms.${id}.written`)
    .split('\n')
    .map((form) => form.replace(/-( |$)/g, 'a$1').replace(/^-/, ''));
}

/** Anything that can stand in a finished text: terms, values that were filled in, signs that mean something in HTML. */
function finished(locale: (typeof locales)[number]) {
  const term = fc.constantFrom(...termIds).chain((id) => fc.constantFrom(...written(locale, id)));
  const value = fc.oneof(term, fc.string()).map(isolated);
  const sign = fc.constantFrom(
    ' ',
    ' ',
    '. ',
    '“',
    '”',
    '<b>',
    '</a>',
    '&amp;',
    '"',
    "'",
    '{{name}}',
    '\n',
    '-',
    '’',
  );
  return fc.array(fc.oneof(term, value, sign, fc.string())).map((parts) => parts.join(''));
}

const found = (locale: (typeof locales)[number], text: string, told = new Set<TermId>()) =>
  piecesOf(text, words.translator(locale), told).flatMap(({ term }) => term ?? []);

describe.each(locales)('hard words in a finished text in %s', (locale) => {
  const t = words.translator(locale);

  test('are marked without changing a sign of it, each at most once', () => {
    fc.assert(
      fc.property(finished(locale), (text) => {
        const told = new Set<TermId>();
        const pieces = piecesOf(text, t, told);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const terms = pieces.flatMap(({ term }) => term ?? []);
        expect(new Set(terms).size).toBe(terms.length);
        expect([...told].sort()).toEqual([...terms].sort());
        expect(piecesOf(text, t, told).some(({ term }) => term !== undefined)).toBe(false);
      }),
    );
  });

  test('are never looked for in what a placeholder was filled in with', () => {
    fc.assert(
      fc.property(finished(locale), (text) => {
        expect(found(locale, isolated(text))).toEqual([]);
      }),
    );
  });

  test('leave the text as it is on the page, whatever stands in it', () => {
    fc.assert(
      fc.property(finished(locale), (text) => {
        const frame = { t, told: new Set<TermId>() } as unknown as Frame;
        const html = String(<p>{<Explained frame={frame} text={text} />}</p>);
        const inside = html.slice('<p>'.length, -'</p>'.length).replace(/<a class="term"[^>]*>|<\/a>/g, '');
        expect(inside).toBe(String(<p>{text}</p>).slice('<p>'.length, -'</p>'.length));
      }),
    );
  });

  test.each(termIds)('%s is found in every form that is listed, and explained in few words', (id) => {
    for (const form of written(locale, id)) {
      expect(found(locale, `x ${form}, x`), form).toEqual([id]);
      expect(found(locale, `x${form}9`), form).not.toContain(id);
    }
    expect(wordsOf(t(`terms.${id}.what`)).length).toBeLessThanOrEqual(15);
  });

  test('are found here whenever the Dutch of the same text has them', () => {
    const uses = (language: typeof locale) =>
      new Set(
        Object.entries(texts.get(language) ?? {})
          .filter(([key]) => /^(collectors|compare|steps|why|overview|explain-debts|pages)\./.test(key))
          .flatMap(([, text]) => found(language, text)),
      );
    const here = uses(locale);
    expect([...uses('nl')].filter((id) => !here.has(id))).toEqual([]);
  });
});

test('the longest name of a term is the one that is explained', () => {
  expect(found('nl', 'Daarna stopt de hogere premie en begint de premie.')).toEqual([
    'hogere-premie',
    'premie',
  ]);
  expect(found('tr', 'İcra memuru gelir.')).toEqual(['deurwaarder']);
  expect(found('ar', 'ولمأمور التنفيذ')).toEqual(['deurwaarder']);
  expect(found('pl', 'Zadzwoń do komornika.')).toEqual(['deurwaarder']);
});
