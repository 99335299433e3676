import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectDanger } from '../../src/assistant/safety/detect.ts';
import { type Locale, locales } from '../../src/ports/words.ts';
import { corpora } from './danger-corpus/corpus.ts';

/** At most so many of a hundred ordinary sentences may be taken for danger. */
const mostFalseAlarms = 3;

it.each(locales)('every sentence of the corpus about taking your own life is heard: %s', (language) => {
  const { suicide } = corpora[language];
  expect(suicide.filter((text) => detectDanger(text) !== 'suicide')).toEqual([]);
});

it.each(locales)('every other danger of the corpus is heard as what it is: %s', (language) => {
  const { otherDanger } = corpora[language];
  expect(otherDanger.filter(([text, danger]) => detectDanger(text) !== danger)).toEqual([]);
});

it.each(locales)(
  'ordinary sentences of the corpus are no danger, but for a few in a hundred: %s',
  (language) => {
    const { ordinary } = corpora[language];
    const alarms = ordinary.filter((text) => detectDanger(text) !== undefined);
    const shown = `taken for danger: ${alarms.join(' | ')}`;
    expect((alarms.length * 100) / ordinary.length, shown).toBeLessThanOrEqual(mostFalseAlarms);
  },
);

/** Every sentence of danger in a language, with what it has to be heard as. */
const dangerIn = (language: Locale): readonly (readonly [string, string])[] => [
  ...corpora[language].suicide.map((text): [string, string] => [text, 'suicide']),
  ...corpora[language].otherDanger,
];

const unmarked = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('Ł', 'L');

it.each(locales)(
  'danger is heard in capital letters, without marks, and within other words: %s',
  (language) => {
    const missed = dangerIn(language).flatMap(([text, danger]) =>
      [
        text.toLocaleUpperCase(language),
        text.toUpperCase(),
        unmarked(text),
        `Hallo, ${text}. Wat nu?`,
        `ik weet het niet... ${text}!!`,
      ].filter((way) => detectDanger(way) !== danger),
    );
    expect(missed).toEqual([]);
  },
);

it.each(locales)(
  'the buttons of the page for emergencies, typed as words, are heard as what they say: %s',
  (language) => {
    const texts: Record<string, string> = JSON.parse(
      readFileSync(new URL(`../../locales/${language}/pages.json`, import.meta.url), 'utf8'),
    );
    for (const danger of ['suicide', 'violence', 'eviction', 'cutoff', 'seizure', 'food'])
      expect(detectDanger(texts[`urgent.${danger}`] ?? ''), texts[`urgent.${danger}`]).toBe(danger);
  },
);

it('what only looks like one danger leaves the others to be heard', () => {
  expect(detectDanger('ik schaam me dood')).toBeUndefined();
  expect(detectDanger('ik schaam me dood en ik wil dood')).toBe('suicide');
  expect(detectDanger('ik ben doodsbang')).toBeUndefined();
  expect(detectDanger('ik ben doodsbang voor mijn man')).toBe('violence');
  expect(detectDanger('het contract is opgezegd en mijn stroom is afgesloten')).toBe('cutoff');
  expect(detectDanger('gülmekten ölüyorum')).toBeUndefined();
  expect(detectDanger('açlıktan ölüyorum')).toBe('food');
  expect(detectDanger('umieram ze śmiechu')).toBeUndefined();
  expect(detectDanger('umieram z głodu')).toBe('food');
  expect(detectDanger('me muero de risa')).toBeUndefined();
  expect(detectDanger('me muero de hambre')).toBe('food');
  expect(detectDanger('me muero de hambre y quiero morir')).toBe('suicide');
});

it('the gravest danger of a message counts', () => {
  expect(detectDanger('morgen word ik uitgezet en ik wil dood')).toBe('suicide');
  expect(detectDanger('ik heb geen eten en mijn man slaat mij')).toBe('violence');
  expect(detectDanger('evden atılıyoruz, ölmek istiyorum')).toBe('suicide');
  expect(detectDanger('nie mam prądu i mąż mnie bije')).toBe('violence');
  expect(detectDanger('mi marido me quiere matar y no tengo comida')).toBe('violence');
});
