import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssistant, showPersons, type Talk } from './conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

const person = showPersons.fiveParties;

/** Presses one option after another and returns the last reply. */
async function through(talk: Talk, ...options: readonly string[]) {
  let reply = talk.first;
  for (const option of options) reply = await talk.press(option);
  return reply;
}

const optionIds = (reply: Talk['first']) => reply.prompt?.options?.map((option) => option.id) ?? [];

describe('a conversation', () => {
  it('says first that it is a computer', async () => {
    const talk = await house.begin();
    expect(talk.keys(talk.first)[0]).toBe('conversation.i-am-a-computer');
  });

  it('shows the parties before the total, and the total only when asked for', async () => {
    const talk = await house.begin(person);
    const parties = await talk.press('explain');
    expect(parties.say.map((one) => one.text).join(' ')).toContain('5 partijen');
    expect(parties.say.map((one) => one.text).join(' ')).not.toContain('€');
    const total = await talk.press('yes');
    // 518,10 + 2.407,17 + 463,88 + 7.018,25 + 285,30 + 314,00 + 233,46
    const cents = 51810 + 240717 + 46388 + 701825 + 28530 + 31400 + 23346;
    expect(cents).toBe(1_124_016);
    expect(total.say[0]).toMatchObject({ key: 'explain-debts.total', sensitive: true });
    expect(total.say[0]?.text).toContain('11.240,16');
  });

  it('never gives an unknown amount as zero: the total is at least', async () => {
    const talk = await house.begin(showPersons.unknownAmount);
    await talk.press('explain');
    const total = await talk.press('yes');
    expect(talk.keys(total)).toContain('explain-debts.total-at-least');
    const parties = await talk.press('who');
    expect(parties.say.some((one) => one.text.includes('onbekend') || one.text.includes('ten minste'))).toBe(
      true,
    );
    expect(parties.say.some((one) => one.text.includes('€ 0,00'))).toBe(false);
  });

  it('keeps what is not right beside the claim, with its reason, as often as is told', async () => {
    const talk = await house.begin(person);
    const topics = await through(talk, 'explain', 'no');
    expect(optionIds(topics)).toContain('wrong');
    const [first = '', second = ''] = optionIds(await talk.press('wrong'));
    await through({ ...talk, first: topics }, first, 'already-paid');
    await talk.press('wrong');
    await talk.press(second);
    await talk.press('amount-wrong');
    const { disputes } = await house.stores.conversations.choicesOf(person);
    expect(disputes.map((one) => [`${one.party}/${one.claimNumber}`, one.reason]).sort()).toEqual(
      [
        [first, 'already-paid'],
        [second, 'amount-wrong'],
      ].sort(),
    );
  });

  it('asks a telephone number once in a conversation', async () => {
    const talk = await house.begin(person);
    await through(talk, 'arrangement', 'take');
    await talk.type('06 12345678');
    const reply = await talk.say({ kind: 'options', ids: ['terms', 'phone'] });
    expect(talk.keys(reply)).toContain('arrangement-offer.received');
    await talk.press('appointment');
    const slots = await talk.press('call');
    const wish = await talk.press(optionIds(slots)[0] ?? '');
    expect(wish.prompt?.step).toBe('wish');
  });

  it('asks which part of the city when a postcode lies in two', async () => {
    const talk = await house.begin(showPersons.twoDistricts);
    await talk.press('appointment');
    const area = await talk.press('call');
    expect(area.prompt?.step).toBe('area');
    expect(optionIds(area).length).toBeGreaterThan(1);
    expect((await talk.press(optionIds(area)[0] ?? '')).prompt?.step).toBe('slot');
  });

  it('asks somebody without a code for a postcode, and sends people from elsewhere to the telephone', async () => {
    const talk = await house.begin();
    await talk.press('appointment');
    expect((await talk.press('there')).prompt?.kind).toBe('postcode');
    const outside = await talk.type('3511 AB');
    expect(talk.keys(outside)).toContain('appointment.outside');
    expect(outside.say.map((one) => one.text).join(' ')).toContain('14 020');
  });

  it('records a request for rest at once, says what does not stop first, and takes it back in one tap', async () => {
    const talk = await house.begin(showPersons.young);
    const before = await talk.press('opt-out');
    expect(talk.keys(before)).toContain('signalling-opt-out.what-does-not-stop');
    const receipt = await talk.press('no-calls');
    expect(talk.keys(receipt)).toContain('signalling-opt-out.receipt');
    const { optOut } = await house.stores.conversations.choicesOf(showPersons.young);
    expect(optOut).toMatchObject({ scope: 'no-calls', since: house.clock.now() });
    await talk.press('takes-long');
    expect((await house.stores.conversations.choicesOf(showPersons.young)).optOut?.reason).toBe('takes-long');
    await talk.press('opt-out');
    const back = await talk.press('return');
    expect(talk.keys(back)).toContain('signalling-opt-out.welcome-back');
    expect((await house.stores.conversations.choicesOf(showPersons.young)).optOut).toBeUndefined();
  });

  it('counts what somebody settled alone, and how many parties are left', async () => {
    const talk = await house.begin(person);
    await through(talk, 'self', 'done', 'incassobureau');
    await talk.type('25');
    const done = await talk.press('said');
    expect(done.say[0]?.text).toContain('Eerst: 5. Nu nog 4');
    const { selfArranged } = await house.stores.conversations.choicesOf(person);
    expect(selfArranged).toMatchObject([
      { party: 'incassobureau', proof: 'said', perMonth: { cents: 2500 } },
    ]);
  });

  it('understands the words of a button, with a slip of the pen, and a number', async () => {
    const talk = await house.begin(person);
    expect((await talk.type('praten met het buurteam')).flow).toBe('appointment');
    await talk.say({ kind: 'reset' });
    expect((await talk.type('5')).flow).toBe('signalling-opt-out');
    await talk.say({ kind: 'reset' });
    expect((await talk.type('terug')).prompt?.step).toBe('what');
  });

  it('says once that it does not understand, and the second time offers a person', async () => {
    const talk = await house.begin(person);
    const once = await talk.type('blablabla xyz');
    const twice = await talk.type('nog iets anders zonder zin');
    expect(talk.keys(once)[0]).toBe('conversation.not-understood');
    expect(talk.keys(twice)[0]).toBe('conversation.not-understood-again');
    expect(twice.say[0]?.text).toContain('14 020');
  });

  it('tells how to write an answer that does not fit, and keeps the question', async () => {
    const talk = await house.begin(showPersons.young);
    await through(talk, 'arrangement', 'own');
    const wrong = await talk.type('12.34');
    expect(talk.keys(wrong)[0]).toBe('conversation.misfit-amount');
    expect(wrong.prompt?.step).toBe('reasonable');
    expect((await talk.type('€ 60')).prompt?.step).toBe('own-words');
  });

  it('drops what followed from an answer that was changed: another place is another team and other moments', async () => {
    const talk = await house.begin();
    await talk.press('appointment');
    await talk.press('there');
    const west = await talk.type('1055 AB');
    await talk.press(optionIds(west)[0] ?? '');
    const asked = await talk.say({ kind: 'edit', step: 'postcode' });
    expect(asked.prompt?.step).toBe('postcode');
    const zuidoost = await talk.type('1102 AB');
    expect(zuidoost.prompt?.step).toBe('slot');
    for (const slot of optionIds(zuidoost).filter((id) => id !== 'none')) expect(slot).toContain('zuidoost');
  });

  it('does not count a proposal that was given up for the terms', async () => {
    const talk = await house.begin(showPersons.unknownAmount);
    const offer = await talk.press('arrangement');
    const step = offer.prompt?.step ?? '';
    await talk.press('own');
    await talk.type('5');
    await talk.type('meer kan ik niet');
    await talk.say({ kind: 'edit', step });
    await talk.press(optionIds(offer)[0] ?? '');
    await talk.press('skip');
    await talk.say({ kind: 'options', ids: ['name'] });
    const { arrangement } = await house.stores.conversations.choicesOf(showPersons.unknownAmount);
    expect(arrangement?.route).not.toBe('trust');
    expect(arrangement?.inOwnWords).toBeUndefined();
  });

  it('shows no amount to who said not now', async () => {
    const talk = await house.begin(person);
    const topics = await through(talk, 'explain', 'no');
    const replies = [topics, await talk.press('who'), await talk.press('wrong')];
    const shown = replies.flatMap((reply) => [
      ...reply.say.map((one) => one.text),
      ...(reply.prompt?.options ?? []).map((option) => option.label),
    ]);
    expect(shown.join(' ')).not.toContain('€');
    await talk.press('none');
    expect((await talk.press('why')).prompt?.step).toBe('show-total');
  });

  it('goes back to the menu from the first question, and takes a number back that is not to be used', async () => {
    const talk = await house.begin(person);
    await talk.press('explain');
    expect((await talk.say({ kind: 'back' })).flow).toBe('menu');
    expect(JSON.stringify(await house.stores.conversations.load(talk.id))).not.toContain('show-total');
  });

  it('keeps everything when the language changes half-way', async () => {
    const talk = await house.begin(person);
    await through(talk, 'explain', 'yes');
    const arabic = await talk.say({ kind: 'language' }, 'ar');
    expect(arabic).toMatchObject({ locale: 'ar', flow: 'explain-debts', prompt: { step: 'topics' } });
    expect(arabic.say.at(-1)?.text).toMatch(/\p{Script=Arabic}/u);
    expect((await talk.press('why')).locale).toBe('ar');
  });

  it('stops when asked to, and goes on where it was', async () => {
    const talk = await house.begin(person);
    await talk.press('explain');
    const stopped = await talk.say({ kind: 'stop' });
    expect(stopped).toMatchObject({ mode: 'ended' });
    expect(stopped.prompt).toBeUndefined();
    const again = await talk.say({ kind: 'language' });
    expect(again).toMatchObject({ mode: 'bot', flow: 'explain-debts', prompt: { step: 'show-total' } });
  });

  it('promises an answer by a day, and says so again until there is one', async () => {
    const talk = await house.begin(showPersons.twoDistricts);
    const asked = await talk.press('arrangement');
    const take = asked.prompt?.options?.[0]?.id ?? '';
    await talk.press(take);
    await talk.press('skip');
    await talk.say({ kind: 'options', ids: ['name'] });
    const waiting = await talk.press('arrangement');
    expect(talk.keys(waiting)).toContain('arrangement-offer.asked-before');
    // Ten working days after Monday 23 November.
    expect(waiting.say[0]?.text).toContain('maandag 7 december 2026');
    const answer = { kind: 'arrangement-answer', personKey: showPersons.twoDistricts, agreed: true } as const;
    await house.stores.conversations.record([{ ...answer, at: house.clock.now() }], house.clock.now());
    expect(talk.keys(await talk.press('arrangement'))).toContain('arrangement-offer.agreed');
  });

  it('brings a person within one step from anywhere', async () => {
    const talk = await house.begin(person);
    await through(talk, 'self', 'plan');
    const person1 = await talk.say({ kind: 'human' });
    expect(person1.say[0]?.text).toContain('14 020');
    expect(person1.flow).toBe('appointment');
  });
});
