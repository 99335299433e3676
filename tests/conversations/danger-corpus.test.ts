import { expect, it } from 'vitest';
import { corpora } from './danger-corpus/corpus.ts';
import { unseen } from './danger-corpus/unseen.ts';

const sentences = Object.values(corpora).flatMap(({ suicide, otherDanger, ordinary }) => [
  ...suicide,
  ...otherDanger.map(([text]) => text),
  ...ordinary,
]);
const unseenSentences = Object.values(unseen).flatMap(({ danger, ordinary }) => [
  ...danger.map(([text]) => text),
  ...ordinary,
]);

it('no sentence stands in the corpora twice, so that none counts double', () => {
  expect(sentences.length).toBe(new Set(sentences).size);
});

it('no sentence that measures what nobody tuned on stands in a corpus', () => {
  expect(unseenSentences.length).toBeGreaterThan(0);
  expect(unseenSentences.filter((text) => sentences.includes(text))).toEqual([]);
});

it.each(['tr', 'pl', 'es'] as const)('the set is large enough to measure by: %s', (language) => {
  const { suicide, otherDanger, ordinary } = corpora[language];
  expect(suicide.length + otherDanger.length).toBeGreaterThanOrEqual(40);
  expect(ordinary.length).toBeGreaterThanOrEqual(25);
  expect(unseen[language]?.danger.length).toBeGreaterThanOrEqual(20);
  expect(unseen[language]?.ordinary.length).toBeGreaterThanOrEqual(10);
});
