import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Reply } from '../../src/assistant/types.ts';
import { machineClock } from '../../src/wire.ts';
import { openPlant } from '../support/process.ts';
import { letterFor, showPersons } from '../support/site.ts';
import { type Body, begin, everyLine, keysOf, replyOf, say, send, type Talk } from '../support/talk.ts';

// Two hundred conversations take their time on a machine that does something else as well.
vi.setConfig({ testTimeout: 240_000 });

/** Two servers on one storage; conversations go by turns to the one and the other. */
interface Plant {
  readonly urls: readonly [string, string];
  readonly stores: Awaited<ReturnType<typeof openPlant>>['stores'];
  readonly file: Database.Database;
}

/** A conversation, where it is served, and what it said last. */
interface Place {
  readonly url: string;
  readonly talk: Talk;
  readonly reply: Reply;
}

let plant: Plant;

beforeEach(async () => {
  const { stores, path, server } = await openPlant({ deliveries: true });
  const [one, two] = await Promise.all([server(), server()]);
  const file = new Database(path, { readonly: true });
  onTestFinished(() => {
    file.close();
  });
  plant = { urls: [one.url, two.url], stores, file };
});

const urlOf = (number: number) => plant.urls[number % 2] ?? plant.urls[0];

/** Asks for a call in Noord, as far as the offer of moments. */
async function offered(number: number, opening: Body = {}): Promise<Place> {
  const url = urlOf(number);
  const talk = await begin(url, opening);
  let reply = await say(url, talk, { command: 'human' }, { option: 'there' });
  if (reply.prompt?.kind === 'postcode') reply = await say(url, talk, { text: '1032 LM' });
  return { url, talk, reply };
}

function slotsIn({ prompt }: Reply): readonly string[] {
  return (prompt?.options ?? []).map(({ id }) => id).filter((id) => id !== 'none');
}

/** Chooses a moment and goes on to the last question, so that one message more books it. */
async function almost({ url, talk }: Place, slot: string): Promise<Place> {
  const reply = await say(url, talk, { option: slot }, { option: 'skip' }, { option: 'skip' });
  expect(reply.prompt?.step).toBe('review');
  return { url, talk, reply };
}

async function press({ url, talk }: Place, body: Body): Promise<Reply> {
  return replyOf(await send(url, talk, body));
}

const confirm = (place: Place) => press(place, everyLine(place.reply));
const said = (replies: readonly Reply[], key: string) =>
  replies.filter((reply) => keysOf(reply).includes(key));
const standingIn = (slot: string) =>
  plant.file
    .prepare(`select conversation_id from appointments where slot_id = ? and status = 'new'`)
    .pluck()
    .all(slot);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none');
  return first;
}

/** So many conversations that all have the same moment chosen: the first that is free, or the one named. */
async function rivals(
  count: number,
  slot?: string,
): Promise<{ readonly slot: string; readonly all: Place[] }> {
  const places = await Promise.all(Array.from({ length: count }, (_, number) => offered(number)));
  const wanted = slot ?? firstOf(slotsIn(firstOf(places).reply));
  return { slot: wanted, all: await Promise.all(places.map((place) => almost(place, wanted))) };
}

describe('one moment, wanted by many at the same time through two servers', () => {
  test('goes to exactly one of two hundred; the others are told, and offered other moments', async () => {
    const { slot, all } = await rivals(200);
    const replies = await Promise.all(all.map(confirm));
    expect(said(replies, 'appointment.booked')).toHaveLength(1);
    const refused = said(replies, 'appointment.slot-taken');
    expect(refused).toHaveLength(199);
    for (const reply of refused) {
      expect(reply.prompt?.step).toBe('slot');
      expect(slotsIn(reply).length).toBeGreaterThan(2);
      expect(slotsIn(reply)).not.toContain(slot);
    }
    expect(standingIn(slot)).toHaveLength(1);
    // Who did not get it has sent nothing either: a case says when the team calls.
    expect(plant.file.prepare('select count(*) from cases').pluck().get()).toBe(1);
  });

  test('is never held by two while its holder cancels it, and free again when nobody took it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { slot, all } = await rivals(12);
      const holder = firstOf(all);
      const others = all.slice(1);
      expect(keysOf(await confirm(holder))).toContain('appointment.booked');
      await say(holder.url, holder.talk, { command: 'human' });
      const [cancelled, ...replies] = await Promise.all([
        press(holder, { option: 'cancel' }),
        ...others.map(confirm),
      ]);
      expect(keysOf(cancelled)).toContain('appointment.cancelled');
      const booked = said(replies, 'appointment.booked').length;
      expect(booked).toBeLessThanOrEqual(1);
      expect(said(replies, 'appointment.slot-taken')).toHaveLength(others.length - booked);
      expect(standingIn(slot)).toHaveLength(booked);
      const { reply } = await offered(round);
      expect(slotsIn(reply).includes(slot)).toBe(booked === 0);
      // The next round starts with the moments that are left, so this one goes as well.
      if (booked === 0)
        expect(keysOf(await confirm(await almost(await offered(0), slot)))).toContain('appointment.booked');
    }
  });

  test('goes to one when some move to it and others book it', async () => {
    const movers = await Promise.all(
      Array.from({ length: 6 }, async (_, number) => {
        const place = await offered(number);
        const own = firstOf(slotsIn(place.reply).slice(number));
        expect(keysOf(await confirm(await almost(place, own)))).toContain('appointment.booked');
        return { ...place, own };
      }),
    );
    const asked = await Promise.all(
      movers.map(async (mover) => ({
        ...mover,
        reply: await say(mover.url, mover.talk, { command: 'human' }, { option: 'move' }),
      })),
    );
    const wanted = firstOf(slotsIn(firstOf(asked).reply));
    const { all } = await rivals(6, wanted);
    const replies = await Promise.all([
      ...asked.map((mover) => press(mover, { option: wanted })),
      ...all.map(confirm),
    ]);
    const got = replies.filter((reply) =>
      keysOf(reply).some((key) => key === 'appointment.booked' || key === 'appointment.moved'),
    );
    expect(got).toHaveLength(1);
    expect(standingIn(wanted)).toHaveLength(1);
    // Who wanted to move and could not, still has what they had.
    for (const mover of asked) {
      const held = [...standingIn(mover.own), ...standingIn(wanted)];
      expect(held).toContain(mover.talk.conversationId);
    }
  });
});

describe('one person in two conversations at the same time', () => {
  test('has one appointment in the end, and hears of it in both', async () => {
    const letter = await letterFor(plant.stores, machineClock, showPersons.young);
    const places = await Promise.all([0, 1].map((number) => offered(number, { ...letter })));
    const ready = await Promise.all(
      places.map((place, number) => almost(place, firstOf(slotsIn(place.reply).slice(number)))),
    );
    const replies = await Promise.all(ready.map(confirm));
    expect(said(replies, 'appointment.booked')).toHaveLength(1);
    const held = plant.file
      .prepare(`select id from appointments where person_key = ? and status = 'new'`)
      .all(showPersons.young);
    expect(held).toHaveLength(1);
    const other = replies.find((reply) => !keysOf(reply).includes('appointment.booked'));
    expect(other && keysOf(other)).toContain('appointment.you-have-one');
    expect(other?.prompt?.step).toBe('keep-or-change');
  });
});
