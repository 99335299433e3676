import { expect, it } from 'vitest';
import { detectDanger } from '../../src/assistant/safety/detect.ts';
import { ordinary, otherDanger, suicide } from './danger-corpus.ts';

/** At most so many of a hundred ordinary sentences may be taken for danger. */
const mostFalseAlarms = 3;

it('every sentence of the corpus about taking your own life is heard', () => {
  expect(suicide.filter((text) => detectDanger(text) !== 'suicide')).toEqual([]);
});

it('every other danger of the corpus is heard as what it is', () => {
  expect(otherDanger.filter(([text, danger]) => detectDanger(text) !== danger)).toEqual([]);
});

it('ordinary sentences of the corpus are no danger, but for a few in a hundred', () => {
  const alarms = ordinary.filter((text) => detectDanger(text) !== undefined);
  const shown = `taken for danger: ${alarms.join(' | ')}`;
  expect((alarms.length * 100) / ordinary.length, shown).toBeLessThanOrEqual(mostFalseAlarms);
});

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
