import { describe, expect, test } from 'vitest';
import { pluralForms, sameKeys, samePlaceholders } from '../../src/text/check/parity.ts';
import { failuresIn } from '../../src/text/check/rules.ts';
import { missingKeys, unusedKeys } from '../../src/text/check/usage.ts';
import { corpusOf, type Files } from './corpus.ts';

const arabic = {
  parties_zero: 'لا توجد جهة',
  parties_one: 'جهة واحدة',
  parties_two: 'جهتان',
  parties_few: '{{count}} جهات',
  parties_many: '{{count}} جهة',
  parties_other: '{{count}} جهة',
};
const english = { parties_one: '{{count}} party', parties_other: '{{count}} parties' };
const parties: Files = {
  nl: { menu: { parties_one: '{{count}} partij', parties_other: '{{count}} partijen' } },
  en: { menu: english },
  ar: { menu: arabic },
};

describe('every language says the same', () => {
  test('whole texts pass, also where a language needs no number', () => {
    const corpus = corpusOf(parties);
    expect([sameKeys, samePlaceholders, pluralForms].flatMap((rule) => rule.find(corpus))).toEqual([]);
  });

  test('a key that one language lacks is found there, and one that Dutch lacks in Dutch', () => {
    const corpus = corpusOf({
      nl: { menu: { a: 'A' } },
      en: { menu: { a: 'A', b: 'B' } },
      ar: { menu: { a: 'أ' } },
    });
    expect(sameKeys.find(corpus).map(({ key, locale }) => `${locale} ${key}`)).toEqual([
      'nl menu.b',
      'ar menu.b',
    ]);
  });

  test('texts for staff are asked in Dutch only', () => {
    expect(sameKeys.find(corpusOf({ nl: { console: { a: 'A' } } }))).toEqual([]);
    expect(sameKeys.find(corpusOf({ nl: { menu: { a: 'A' } } })).map(({ locale }) => locale)).toEqual([
      'en',
      'ar',
    ]);
  });

  test('a placeholder that is lost or added in translation is found', () => {
    const corpus = corpusOf({
      nl: { menu: { a: 'Op {{day}}.' } },
      en: { menu: { a: 'On {{date}}.' } },
      ar: { menu: { a: 'في {{day}}.' } },
    });
    expect(samePlaceholders.find(corpus)).toEqual([
      { key: 'menu.a', locale: 'en', value: 2, words: ['-day', '+date'] },
    ]);
  });

  test('a plural form that a language needs, or does not know, is found', () => {
    const { parties_few: _few, ...five } = arabic;
    const corpus = corpusOf({
      ...parties,
      en: { menu: { ...english, parties_many: '{{count}} parties' } },
      ar: { menu: five },
    });
    expect(pluralForms.find(corpus)).toEqual([
      { key: 'menu.parties', locale: 'en', value: 1, words: ['+many'] },
      { key: 'menu.parties', locale: 'ar', value: 1, words: ['-few'] },
    ]);
  });

  test('a text that says a count without forms is found', () => {
    const corpus = corpusOf({ nl: { menu: { a: '{{count}} partijen' } } });
    expect(pluralForms.find(corpus).map(({ words }) => words)).toEqual([['-one', '-other', '+menu.a']]);
    expect(pluralForms.find(corpusOf({ nl: { console: { a: '{{count}} uur' } } }))).toEqual([]);
  });
});

describe('texts and code fit together', () => {
  const code = (text: string) => [{ path: 'src/x.ts', text }];
  const texts: Files = {
    nl: { menu: { 'cak.name': 'het CAK', title: 'Menu', parties_one: 'a', parties_other: 'b' } },
  };
  const unused = (text: string) => unusedKeys.find(corpusOf(texts, code(text))).map(({ key }) => key);
  const missing = (text: string) => missingKeys.find(corpusOf(texts, code(text))).map(({ key }) => key);

  test('a key that no code names is found; a comment is no use', () => {
    expect(unused(`say('menu.title'); t("menu.parties");`)).toEqual(['menu.cak.name']);
    expect(
      unused(`// 'menu.title'\n/* 'menu.parties' */ const url = 'https://x.nl'; t('menu.title');`),
    ).toEqual(['menu.cak.name', 'menu.parties']);
  });

  test('a template that starts with its subject uses every key that fits', () => {
    expect(unused(`t(\`menu.\${kind}.name\`); t(\`\${subject}.title\`);`)).toEqual([
      'menu.title',
      'menu.parties',
    ]);
    expect(unused(`t(\`menu.\${of({ kind })}.name\`, { a: 'menu.title' }); t('menu.parties_one');`)).toEqual([
      'menu.parties',
    ]);
  });

  test('a template that fixes nothing but its subject is no use', () => {
    expect(unused(`t(\`menu.\${kind}\`); t('menu.title');`)).toEqual(['menu.cak.name', 'menu.parties']);
  });

  test('a key that code names and no file has is found; names of files and other strings are left alone', () => {
    expect(
      missing(`t('menu.titel'); import '../menu.ts'; open('menu.json'); t('menu.title', 'other.key');`),
    ).toEqual(['menu.titel']);
    expect(missing(`t(\`menu.\${kind}.nam\`); t(\`menu.\${kind}.name\`);`)).toEqual([`menu.\${kind}.nam`]);
  });
});

describe('a waiver', () => {
  const corpus = corpusOf(
    {
      nl: { menu: { a: 'Wij bellen u op dag 3.' } },
      en: { menu: { a: 'Day {{x}}.' } },
      ar: { menu: { a: 'يوم.' } },
    },
    [{ path: 'src/x.ts', text: `'menu.a'` }],
  );
  const rulesOf = (waivers: Parameters<typeof failuresIn>[1]) =>
    failuresIn(corpus, waivers).map(({ rule, locale }) => `${rule} ${locale}`);

  test('lets through what it names, and nothing else', () => {
    expect(rulesOf([])).toEqual(['same-placeholders en', 'digits nl']);
    expect(rulesOf([{ key: 'menu.*', rule: 'digits', words: ['3'], reason: 'a test' }])).toEqual([
      'same-placeholders en',
    ]);
    expect(rulesOf([{ key: 'menu.a', rule: 'digits', words: ['4'], reason: 'a test' }])).toEqual([
      'same-placeholders en',
      'digits nl',
      'waiver nl',
    ]);
  });

  test('that nothing needs any more is found', () => {
    expect(rulesOf([{ key: 'menu.b', rule: 'digits', reason: 'a test' }])).toContain('waiver nl');
  });
});
