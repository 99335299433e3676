import { expect, it } from 'vitest';
import { detectDanger } from '../../src/assistant/safety/detect.ts';
import { corpora } from './danger-corpus/corpus.ts';

/** The languages that danger is recognised in. */
const recognised = ['nl', 'en', 'ar'] as const;

/** At most so many of a hundred ordinary sentences may be taken for danger. */
const mostFalseAlarms = 3;

it.each(recognised)('every sentence of the corpus about taking your own life is heard: %s', (language) => {
  const { suicide } = corpora[language];
  expect(suicide.filter((text) => detectDanger(text) !== 'suicide')).toEqual([]);
});

it.each(recognised)('every other danger of the corpus is heard as what it is: %s', (language) => {
  const { otherDanger } = corpora[language];
  expect(otherDanger.filter(([text, danger]) => detectDanger(text) !== danger)).toEqual([]);
});

it.each(recognised)(
  'ordinary sentences of the corpus are no danger, but for a few in a hundred: %s',
  (language) => {
    const { ordinary } = corpora[language];
    const alarms = ordinary.filter((text) => detectDanger(text) !== undefined);
    const shown = `taken for danger: ${alarms.join(' | ')}`;
    expect((alarms.length * 100) / ordinary.length, shown).toBeLessThanOrEqual(mostFalseAlarms);
  },
);

it('what only looks like one danger leaves the others to be heard', () => {
  expect(detectDanger('ik schaam me dood')).toBeUndefined();
  expect(detectDanger('ik schaam me dood en ik wil dood')).toBe('suicide');
  expect(detectDanger('ik ben doodsbang')).toBeUndefined();
  expect(detectDanger('ik ben doodsbang voor mijn man')).toBe('violence');
  expect(detectDanger('het contract is opgezegd en mijn stroom is afgesloten')).toBe('cutoff');
});

it('the gravest danger of a message counts', () => {
  expect(detectDanger('morgen word ik uitgezet en ik wil dood')).toBe('suicide');
  expect(detectDanger('ik heb geen eten en mijn man slaat mij')).toBe('violence');
});
