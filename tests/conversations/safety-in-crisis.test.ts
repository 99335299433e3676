import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssistant, showPersons, type Talk } from './conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

const casesOf = (talk: Talk) => house.stores.conversations.casesOf({ conversationId: talk.id });
const wordsPassedOn = async (talk: Talk) =>
  (await casesOf(talk)).map((one) => one.lines[0]?.shown ?? '').sort();
const textOf = (reply: Talk['first']) => reply.say.map((one) => one.text).join(' ');

/** The sentences that say that words go to a member of staff. */
const promises = [
  'crisis.suicide-stay',
  'crisis.eviction-heard',
  'crisis.cutoff-heard',
  'crisis.seizure-heard',
  'crisis.food-heard',
  'crisis.passed-on',
];

describe('words in a crisis', () => {
  it('reach the team again after going on, days later, with the words as they were', async () => {
    const talk = await house.begin(showPersons.young);
    await talk.type('ik wil dood');
    await talk.press('continue');
    house.clock.forwardDays(3);
    const reply = await talk.type('ik ga vandaag van de brug springen, ik wil dood');
    expect(talk.keys(reply)).toContain('crisis.suicide-stay');
    expect(await wordsPassedOn(talk)).toEqual([
      'ik ga vandaag van de brug springen, ik wil dood',
      'ik wil dood',
    ]);
  });

  it('reach the team when they are other words about the same danger to life, and once when they are the same', async () => {
    const talk = await house.begin();
    await talk.type('ik wil dood');
    const same = await talk.type('IK WIL DOOD!');
    expect(await casesOf(talk)).toHaveLength(1);
    expect(talk.keys(same)).not.toContain('crisis.passed-on');
    const more = await talk.type('ik sta nu op de brug, ik wil dood');
    expect(talk.keys(more)).toContain('crisis.passed-on');
    expect(await casesOf(talk)).toHaveLength(2);
  });

  it('reach the team once more when an eviction comes to be today, and after an hour of silence', async () => {
    const talk = await house.begin();
    await talk.type('wij worden uit ons huis gezet');
    await talk.type('ik word echt uitgezet');
    expect(await casesOf(talk)).toHaveLength(1);
    await talk.type('ze zetten ons nu op straat');
    expect(await casesOf(talk)).toHaveLength(2);
    house.clock.forwardDays(1);
    await talk.type('wij worden uit ons huis gezet');
    expect(await casesOf(talk)).toHaveLength(3);
  });

  it.each([
    ['evden atılıyoruz', 'bizi bugün evden atıyorlar'],
    ['wyrzucają nas z mieszkania', 'wyrzucają nas dzisiaj z mieszkania'],
    ['nos echan de casa', 'mañana nos echan de casa'],
  ])('reach the team once more when it comes to be now, in any language: %s', async (first, now) => {
    const talk = await house.begin();
    await talk.type(first);
    await talk.type(`hm, ${first}`);
    expect(await casesOf(talk)).toHaveLength(1);
    await talk.type(now);
    expect(await casesOf(talk)).toHaveLength(2);
  });

  it('are answered in full when they speak of another danger', async () => {
    const talk = await house.begin();
    await talk.type('ik heb geen eten in huis');
    const reply = await talk.type('mijn man slaat mij');
    expect(talk.keys(reply)[0]).toBe('crisis.violence-heard');
    expect((await casesOf(talk)).map((one) => one.danger).sort()).toEqual(['food', 'violence']);
  });

  it('do not fill the queue without end', async () => {
    const talk = await house.begin();
    for (let time = 0; time < 15; time += 1) await talk.type(`ik wil dood, ${'keer op keer '.repeat(time)}`);
    expect((await casesOf(talk)).length).toBeLessThanOrEqual(9);
  });

  it('are never said to be passed on in a turn that passes nothing on', async () => {
    const talk = await house.begin();
    const said = [
      'ik wil dood',
      'ik wil dood',
      'hallo?',
      'morgen word ik uitgezet',
      'ik wil dood',
      'ik word uitgezet',
      'mijn stroom is afgesloten',
      'ik heb honger',
      'ik heb honger',
    ];
    for (const text of said) {
      const before = (await casesOf(talk)).length;
      const reply = await talk.type(text);
      const made = (await casesOf(talk)).length - before;
      expect(
        talk.keys(reply).some((key) => promises.includes(key)),
        text,
      ).toBe(made === 1);
      expect(made).toBeLessThanOrEqual(1);
    }
  });
});

describe('in a crisis', () => {
  it.each([
    'ik wil een mens spreken',
    'mens',
    'ik wil iemand spreken',
    'Ik wil met iemand praten',
    'human',
    'موظف',
    'bir insanla konuşmak istiyorum',
    'biriyle konuşmak istiyorum',
    'chcę porozmawiać z człowiekiem',
    'quiero hablar con una persona',
  ])('somebody who types %s gets to a person', async (text) => {
    const talk = await house.begin();
    await talk.type('ik wil niet meer leven');
    const reply = await talk.type(text);
    expect(reply).toMatchObject({ mode: 'bot', flow: 'appointment' });
    expect(talk.keys(reply)).toContain('conversation.human-by-phone');
  });

  it('anything else gets the numbers of the danger at hand, never in the same words twice in a row', async () => {
    const talk = await house.begin();
    let before = textOf(await talk.type('ik wil niet meer leven'));
    for (const text of ['ik weet het niet', 'hallo', 'ben je daar', 'ik weet het niet']) {
      const reply = await talk.type(text);
      expect(reply.mode).toBe('crisis');
      for (const number of ['113', '0800-0113', '112']) expect(textOf(reply)).toContain(number);
      expect(textOf(reply)).not.toBe(before);
      before = textOf(reply);
    }
    const violence = await talk.type('mijn man slaat mij');
    const after = await talk.type('wat nu');
    expect(violence.mode).toBe('crisis');
    expect(textOf(after)).toContain('112');
    expect(textOf(after)).not.toContain('0800-0113');
  });
});
