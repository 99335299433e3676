import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerLate } from '../../src/jobs/late-answers.ts';
import { openAssistant, showPersons } from '../conversations/conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

const person = showPersons.young;
const notices = () => house.stores.conversations.noticesOf(person, house.clock.now());

it('tells who waits longer than was promised, once, and nobody before that day', async () => {
  const talk = await house.begin(person);
  const asked = await talk.press('arrangement');
  await talk.press(asked.prompt?.options?.[0]?.id ?? '');
  await talk.press('skip');
  await talk.say({ kind: 'options', ids: ['name'] });

  // Promised before Monday 7 December: that day itself is still in time.
  house.clock.forwardDays(14);
  expect(await answerLate(house.stores, house.clock)).toBe(0);
  house.clock.forwardDays(1);
  expect(await answerLate(house.stores, house.clock)).toBe(1);
  expect(await answerLate(house.stores, house.clock)).toBe(0);
  expect((await notices()).map((one) => one.utterance.key)).toEqual(['conversation.answer-is-late']);
});

it('asks somebody again: the case of the request goes up in the queue', async () => {
  const talk = await house.begin(showPersons.fiveParties);
  const asked = await talk.press('arrangement');
  await talk.press(asked.prompt?.options?.[0]?.id ?? '');
  await talk.press('skip');
  await talk.say({ kind: 'options', ids: ['name'] });
  const request = (await house.stores.conversations.choicesOf(showPersons.fiveParties)).arrangement;
  // Of a case that is urgent already, because wages are taken, nobody would see it go up.
  const at = house.clock.now();
  const made = {
    id: 'calm',
    kind: 'arrangement-answer',
    personKey: showPersons.fiveParties,
    ...(request ? { requestId: request.id } : {}),
    urgency: 'normal',
    language: 'nl',
    lines: [],
    initials: 'MV',
    createdAt: at,
    status: 'new',
  } as const;
  await house.stores.conversations.record([{ kind: 'case', case: made }], at);
  const urgency = async () =>
    (
      await house.stores.conversations.casesOf({ personKey: showPersons.fiveParties, conversationId: '' })
    ).find(({ id }) => id === 'calm')?.urgency;
  expect(await answerLate(house.stores, house.clock)).toBe(0);
  expect(await urgency()).toBe('normal');
  house.clock.forwardDays(15);
  expect(await answerLate(house.stores, house.clock)).toBe(1);
  expect(await urgency()).toBe('urgent');
});

it('does not tell who got an answer in time', async () => {
  const talk = await house.begin(showPersons.twoDistricts);
  const asked = await talk.press('arrangement');
  await talk.press(asked.prompt?.options?.[0]?.id ?? '');
  await talk.press('skip');
  await talk.say({ kind: 'options', ids: ['name'] });
  const at = house.clock.now();
  await house.stores.conversations.record(
    [{ kind: 'arrangement-answer', personKey: showPersons.twoDistricts, agreed: false, at }],
    at,
  );
  house.clock.forwardDays(30);
  expect(await answerLate(house.stores, house.clock)).toBe(0);
});
