import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAssistant, showPersons } from './conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

it.each([
  ['ik wil een afspraak', 'appointment'],
  ['hoeveel moet ik betalen', 'explain-debts'],
  ['laat me met rust', 'signalling-opt-out'],
  ['betalingsregeling', 'arrangement-offer'],
  ['ik regel het zelf', 'self-arrange'],
])('who writes %s in the menu gets there', async (text, flow) => {
  const talk = await house.begin(showPersons.young);
  expect((await talk.type(text)).flow).toBe(flow);
});

it('who is on the way to a person loses no answers by asking for one again', async () => {
  const talk = await house.begin(showPersons.unknownAmount);
  await talk.press('appointment');
  const slots = await talk.press('call');
  expect(slots.prompt?.kind).toBe('slot');
  const again = await talk.type('ik wil een mens spreken');
  expect(again.prompt?.step).toBe(slots.prompt?.step);
  const named = await talk.type('ik wil een afspraak');
  expect(named.prompt?.step).toBe(slots.prompt?.step);
});

it('who is asked what is wanted may answer: a person', async () => {
  const talk = await house.begin();
  await talk.press('appointment');
  await talk.press('there');
  const slots = await talk.type('1055 AB');
  await talk.press(slots.prompt?.options?.[0]?.id ?? '');
  const wish = await talk.press('skip');
  expect(wish.prompt).toMatchObject({ kind: 'text' });
  const review = await talk.type('ik wil een mens spreken');
  expect(review.prompt?.step).toBe('review');
  expect(review.prompt?.options?.some((line) => line.label.includes('ik wil een mens spreken'))).toBe(true);
});

it('a story that holds a phrase is an answer where words are asked for', async () => {
  const talk = await house.begin();
  await talk.press('appointment');
  await talk.press('there');
  const slots = await talk.type('1055 AB');
  await talk.press(slots.prompt?.options?.[0]?.id ?? '');
  await talk.press('skip');
  expect((await talk.type('ik wil een betalingsregeling')).prompt?.step).toBe('review');
});
