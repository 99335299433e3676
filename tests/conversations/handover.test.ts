import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssistant, showPersons, type Talk } from './conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

const optionIds = (reply: Talk['first']) => reply.prompt?.options?.map((option) => option.id) ?? [];

/** To the preview of an appointment by telephone, in some language. */
async function toPreview(talk: Talk): Promise<Talk['first']> {
  await talk.press('appointment');
  const slots = await talk.press('call');
  const phone = await talk.press(optionIds(slots)[0] ?? '');
  expect(phone.prompt?.kind).toBe('phone');
  await talk.type('06 12345678');
  return talk.type('Ik wil weer slapen');
}

async function sentBy(talk: Talk) {
  const [sent] = await house.stores.conversations.casesOf({ conversationId: talk.id });
  return sent;
}

describe('what is sent', () => {
  it('is exactly the lines that stayed in the preview, in the language read and in Dutch', async () => {
    const talk = await house.begin(showPersons.fiveParties, 'en');
    const preview = await toPreview(talk);
    const lines = preview.prompt?.options ?? [];
    const kept = ['wish', 'phone', 'appointment', 'language'];
    await talk.say({ kind: 'options', ids: kept });
    const sent = await sentBy(talk);
    expect(sent?.lines.map((line) => line.id).sort()).toEqual([...kept].sort());
    for (const line of sent?.lines ?? [])
      expect(line.shown).toBe(lines.find((option) => option.id === line.id)?.label);
    expect(sent?.lines.find((line) => line.id === 'language')?.dutch).toBe('Mijn taal: Engels');
    expect(sent).toMatchObject({ phone: '+31 6 12345678', language: 'en', initials: '??' });
    expect(sent?.conversationUpTo).toBeUndefined();
  });

  it('holds the conversation only when its line stayed, up to the turn of sending', async () => {
    const talk = await house.begin(showPersons.young);
    await toPreview(talk);
    await talk.say({ kind: 'options', ids: ['conversation', 'name', 'phone'] });
    const sent = await sentBy(talk);
    const turns = (await house.stores.conversations.load(talk.id))?.turns;
    expect(sent).toMatchObject({ conversationUpTo: turns, initials: 'JT' });
    expect(sent?.lines.map((line) => line.id)).toEqual(['name', 'phone']);
  });

  it('does not go before it is sent, and not at all when that is chosen', async () => {
    const talk = await house.begin(showPersons.unknownAmount);
    await toPreview(talk);
    expect(await sentBy(talk)).toBeUndefined();
    const reply = await talk.press('not-send');
    expect(talk.keys(reply)).toContain('appointment.not-sent');
    expect(await sentBy(talk)).toBeUndefined();
    expect(await house.stores.diary.appointmentOf({ conversationId: talk.id })).toBeUndefined();
  });

  it('does not promise a call to somebody who took the number out', async () => {
    const talk = await house.begin(showPersons.twoDistricts);
    await talk.press('appointment');
    const area = await talk.press('call');
    const slots = await talk.press(optionIds(area)[0] ?? '');
    await talk.press(optionIds(slots)[0] ?? '');
    await talk.type('06 12345678');
    await talk.press('skip');
    const reply = await talk.say({ kind: 'options', ids: ['name'] });
    expect(talk.keys(reply)).toContain('appointment.cannot-be-reached');
    expect(reply.prompt?.step).toBe('review');
    expect(await sentBy(talk)).toBeUndefined();
    expect(await house.stores.diary.appointmentOf({ conversationId: talk.id })).toBeUndefined();
  });

  it('is what the preview showed, also when a delivery came in between', async () => {
    const talk = await house.begin(showPersons.fiveParties);
    await talk.press('arrangement');
    await talk.press('take');
    await talk.press('skip');
    const preview = (await house.assistant.where(talk.id))?.prompt?.options ?? [];
    await house.deliverAgain();
    await talk.say({ kind: 'options', ids: ['debts', 'terms'] });
    const sent = await sentBy(talk);
    expect(sent?.lines.map((line) => line.shown)).toEqual(
      preview.filter(({ id }) => id === 'debts' || id === 'terms').map(({ label }) => label),
    );
    expect(sent?.urgency).toBe('normal');
  });

  it('cannot be sent by ticking the way out, nor by pressing a line', async () => {
    const talk = await house.begin();
    await talk.press('appointment');
    await talk.press('there');
    const slots = await talk.type('1102 AB');
    for (const option of [optionIds(slots)[0] ?? '', 'skip', 'skip']) await talk.press(option);
    for (const input of [
      { kind: 'options', ids: ['not-send'] },
      { kind: 'option', id: 'meeting' },
    ] as const)
      expect((await talk.say(input)).prompt?.step).toBe('review');
    expect(await sentBy(talk)).toBeUndefined();
  });

  it('comes with the appointment that was made in the same turn', async () => {
    const talk = await house.begin(showPersons.unknownAmount);
    await toPreview(talk);
    const done = await talk.say({ kind: 'options', ids: ['appointment', 'phone'] });
    expect(talk.keys(done)).toContain('appointment.booked');
    const appointment = await house.stores.diary.appointmentOf({ conversationId: talk.id });
    expect((await sentBy(talk))?.appointmentId).toBe(appointment?.id);
    expect(appointment?.meeting).toBe('call');
  });

  it('can be moved to another moment and cancelled by who made it', async () => {
    const talk = await house.begin(showPersons.unknownAmount);
    const existing = await talk.press('appointment');
    expect(existing.prompt?.step).toBe('keep-or-change');
    const before = await house.stores.diary.appointmentOf({ personKey: showPersons.unknownAmount });
    const slots = await talk.press('move');
    const moved = await talk.press(optionIds(slots)[1] ?? '');
    expect(talk.keys(moved)).toContain('appointment.moved');
    const after = await house.stores.diary.appointmentOf({ personKey: showPersons.unknownAmount });
    expect(after).toMatchObject({ id: before?.id, sequence: (before?.sequence ?? 0) + 1 });
    expect(after?.slotId).toBe(optionIds(slots)[1]);
    await talk.press('appointment');
    expect(talk.keys(await talk.press('cancel'))).toContain('appointment.cancelled');
    expect(await house.stores.diary.appointmentOf({ personKey: showPersons.unknownAmount })).toBeUndefined();
  });

  it('offers other moments when somebody else took the slot between choosing and sending', async () => {
    const one = await house.begin();
    const two = await house.begin();
    const toReview = async (talk: Talk) => {
      await talk.press('appointment');
      await talk.press('there');
      const slots = await talk.type('1055 AB');
      const slot = optionIds(slots)[0] ?? '';
      await talk.press(slot);
      await talk.press('skip');
      await talk.press('skip');
      return slot;
    };
    expect(await toReview(one)).toBe(await toReview(two));
    expect(one.keys(await one.say({ kind: 'options', ids: ['appointment'] }))).toContain(
      'appointment.booked',
    );
    const late = await two.say({ kind: 'options', ids: ['appointment'] });
    expect(two.keys(late)).toContain('appointment.slot-taken');
    expect(late.prompt?.step).toBe('slot');
    expect(await sentBy(two)).toBeUndefined();
    const review = await two.press(optionIds(late)[0] ?? '');
    expect(review.prompt?.step).toBe('review');
    const booked = await two.say({ kind: 'options', ids: ['appointment'] });
    expect(two.keys(booked)).toContain('appointment.booked');
  });
});
