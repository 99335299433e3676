import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slot } from '../../../src/ports/appointments.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import {
  appointmentOf,
  caseOf,
  daysLater,
  later,
  morning,
  slotOf,
  startConversation,
  turnOf,
} from './examples.ts';

const [one, two, three] = [slotOf(1), slotOf(2), slotOf(3)] as const;

const free = async ({ diary }: Stores) =>
  (await diary.freeSlots('zuid', morning, daysLater(30))).map(({ id }) => id);

/** Books in a turn of a conversation of its own. */
async function bookInTurn(stores: Stores, id: string, slot: Slot, personKey?: string) {
  const who = personKey === undefined ? { conversationId: id } : { conversationId: id, personKey };
  await startConversation(stores, id, personKey);
  return stores.conversations.commit(
    turnOf(id, { deeds: [{ kind: 'book', appointment: appointmentOf(`appointment of ${id}`, slot, who) }] }),
  );
}

export function bookings(open: Open): void {
  test('slots are made once, and free ones are found by place and time', async () => {
    const { stores } = await open();
    const west = { ...one, id: 'west-1', locationId: 'west' };
    await stores.diary.openSlots([two, one, west]);
    await stores.diary.take(appointmentOf('a1', one), morning);
    await stores.diary.openSlots([{ ...one, startAt: morning }, three]);
    expect(await stores.diary.slot(one.id)).toStrictEqual(one);
    expect(await stores.diary.freeSlots('zuid', two.startAt, three.startAt)).toStrictEqual([two]);
    expect(await free(stores)).toEqual([two.id, three.id]);
    expect(await stores.diary.slot('unknown')).toBeUndefined();
  });

  test('weeks of slots of many teams can be made in one go', async () => {
    const { stores } = await open();
    const many = Array.from({ length: 2_500 }, (_, number) => slotOf(number));
    await stores.diary.openSlots(many);
    expect(await free(stores)).toHaveLength(30 * 24 * 2 - 48);
  });

  test('who comes second to a slot gets it not, and nothing of that turn is written', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one]);
    expect(await bookInTurn(stores, 'first', one, 'PS1')).toBe('committed');
    await startConversation(stores, 'second', 'PS2');
    const turn = turnOf('second', {
      deeds: [
        { kind: 'case', case: caseOf('k1') },
        { kind: 'book', appointment: appointmentOf('a2', one, { personKey: 'PS2' }) },
      ],
    });
    expect(await stores.conversations.commit(turn)).toBe('slotTaken');
    expect(await stores.cases.scopeOf('k1')).toBeUndefined();
    expect(await stores.conversations.load('second')).toMatchObject({ version: 0, turns: 0 });
    expect(await stores.conversations.handled('second', 'message 1')).toBeUndefined();
    expect(await stores.diary.take(appointmentOf('a3', one), morning)).toBe('taken');
  });

  test('of many who want one slot at the same time, through two connections, exactly one has it', async () => {
    const { stores, again } = await open();
    const other = await again();
    await stores.diary.openSlots([one]);
    const tries = Array.from({ length: 40 }, (_, number) =>
      bookInTurn(number % 2 === 0 ? stores : other, `c${number}`, one, `PS${number}`),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'slotTaken')).toHaveLength(39);
  });

  test('one person has one appointment at a time, on whatever device', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one, two, three]);
    expect(await bookInTurn(stores, 'phone', one, 'PS1')).toBe('committed');
    expect(await bookInTurn(stores, 'laptop', two, 'PS1')).toBe('slotTaken');
    const again = appointmentOf('again', two, { conversationId: 'phone' });
    expect(await stores.diary.take(again, morning)).toBe('taken');
    expect(await bookInTurn(stores, 'somebody else', three)).toBe('committed');
    expect(await free(stores)).toEqual([two.id]);
  });

  test('in one turn an appointment is cancelled and another one made', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one, two]);
    await bookInTurn(stores, 'c1', one, 'PS1');
    const turn = turnOf('c1', {
      messageId: 'message 2',
      expectedVersion: 1,
      deeds: [
        { kind: 'cancel-appointment', appointmentId: 'appointment of c1', at: later(1) },
        { kind: 'book', appointment: appointmentOf('a2', two, { conversationId: 'c1', personKey: 'PS1' }) },
      ],
    });
    expect(await stores.conversations.commit(turn)).toBe('committed');
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toMatchObject({ id: 'a2' });
    expect(await free(stores)).toEqual([one.id]);
  });

  test('a turn can move an appointment under its own id, and is refused when the new slot is gone', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one, two, three]);
    await bookInTurn(stores, 'c1', one, 'PS1');
    await bookInTurn(stores, 'c2', two, 'PS2');
    const moveTo = (slot: Slot) =>
      turnOf('c1', {
        messageId: `to ${slot.id}`,
        expectedVersion: 1,
        deeds: [{ kind: 'move-appointment', appointmentId: 'appointment of c1', slot, at: later(1) }],
      });
    expect(await stores.conversations.commit(moveTo(two))).toBe('slotTaken');
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toMatchObject({ slotId: one.id });
    expect(await stores.conversations.commit(moveTo(three))).toBe('committed');
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toMatchObject({
      id: 'appointment of c1',
      slotId: three.id,
      sequence: 1,
    });
    expect(await free(stores)).toEqual([one.id]);
  });

  test('how an appointment went is recorded once, and its slot stays used', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one, two]);
    await bookInTurn(stores, 'c1', one, 'PS1');
    const went = (status: 'completed' | 'no-show') =>
      stores.conversations.record(
        [{ kind: 'appointment-went', appointmentId: 'appointment of c1', status }],
        one.endAt,
      );
    await went('no-show');
    await went('completed');
    expect(await stores.diary.appointment('appointment of c1')).toMatchObject({ status: 'no-show' });
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toBeUndefined();
    expect(await free(stores)).toEqual([two.id]);
    expect(await stores.diary.take(appointmentOf('a2', two, { personKey: 'PS1' }), morning)).toBe('booked');
  });

  test('an appointment that went by does not stand in the way of the next', async () => {
    const { stores } = await open();
    const nextWeek = slotOf(400);
    await stores.diary.openSlots([one, nextWeek]);
    await stores.diary.take(appointmentOf('a1', one, { personKey: 'PS1' }), morning);
    const next = appointmentOf('a2', nextWeek, { personKey: 'PS1' });
    expect(await stores.diary.take(next)).toBe('taken');
    expect(await stores.diary.take(next, one.startAt)).toBe('taken');
    expect(await stores.diary.take(next, one.endAt)).toBe('booked');
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toMatchObject({ id: 'a2' });
  });

  test('cancelling gives the slot back, once', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one]);
    await stores.diary.take(appointmentOf('a1', one, { personKey: 'PS1' }), morning);
    expect(await stores.diary.cancel('a1', later(1))).toBe('cancelled');
    expect(await stores.diary.cancel('a1', later(2))).toBe('unknown');
    expect(await stores.diary.cancel('unknown', later(2))).toBe('unknown');
    expect(await stores.diary.appointment('a1')).toMatchObject({ status: 'cancelled', sequence: 1 });
    expect(await stores.diary.appointmentOf({ personKey: 'PS1' })).toBeUndefined();
    expect(await stores.diary.take(appointmentOf('a2', one, { personKey: 'PS1' }), later(3))).toBe('booked');
  });

  test('an appointment moves to another slot, or stays where it was', async () => {
    const { stores } = await open();
    await stores.diary.openSlots([one, two, three]);
    await stores.diary.take(appointmentOf('a1', one, { personKey: 'PS1' }), morning);
    await stores.diary.take(appointmentOf('a2', two, { personKey: 'PS2' }), morning);
    expect(await stores.diary.rebook('a1', two, later(1))).toBe('taken');
    expect(await stores.diary.appointment('a1')).toMatchObject({ slotId: one.id, sequence: 0 });
    expect(await stores.diary.rebook('a1', three, later(1))).toBe('booked');
    expect(await stores.diary.appointment('a1')).toMatchObject({
      slotId: three.id,
      startAt: three.startAt,
      endAt: three.endAt,
      sequence: 1,
    });
    expect(await free(stores)).toEqual([one.id]);
    expect(await stores.diary.rebook('unknown', one, later(2))).toBe('unknown');
    await stores.diary.cancel('a1', later(3));
    expect(await stores.diary.rebook('a1', one, later(4))).toBe('unknown');
  });

  test('whatever people do with their appointments, no slot and no person ever has two', async () => {
    const step = fc.record({
      what: fc.constantFrom('take', 'cancel', 'rebook'),
      who: fc.nat({ max: 3 }),
      slot: fc.nat({ max: 2 }),
      through: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { stores, again } = await open();
        const other = await again();
        const slots = [one, two, three];
        const appointments: string[] = [];
        await stores.diary.openSlots(slots);
        for (const [number, { what, who, slot: at, through }] of steps.entries()) {
          const { diary } = through ? stores : other;
          const personKey = `PS${who}`;
          const slot = slots[at] ?? one;
          const theirs = await diary.appointmentOf({ personKey });
          if (what === 'take') {
            const id = `a${number}`;
            if ((await diary.take(appointmentOf(id, slot, { personKey }), morning)) === 'booked')
              appointments.push(id);
          } else if (theirs && what === 'cancel') await diary.cancel(theirs.id, morning);
          else if (theirs) await diary.rebook(theirs.id, slot, morning);
        }
        const all = await Promise.all(appointments.map((id) => stores.diary.appointment(id)));
        const standing = all.filter((found) => found?.status === 'new');
        expect(new Set(standing.map((found) => found?.slotId)).size).toBe(standing.length);
        expect(new Set(standing.map((found) => found?.personKey)).size).toBe(standing.length);
        expect(await free(stores)).toHaveLength(slots.length - standing.length);
      }),
      { numRuns: 15 },
    );
  });
}
