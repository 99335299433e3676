import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiary } from '../../src/appointments/diary.ts';
import type { DiaryTeam } from '../../src/appointments/opening-hours.ts';
import {
  addDays,
  date,
  dateInAmsterdam,
  type Instant,
  instantInAmsterdam,
  timeInAmsterdam,
} from '../../src/domain/local-date.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';

const monday = instantInAmsterdam(date('2026-11-23'), '10:00');
const hours = [{ from: '09:00', until: '12:00' }];
const noord: DiaryTeam = {
  id: 'noord',
  name: 'Buurtteam Noord',
  city: 'Amsterdam',
  example: true,
  hours: { week: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } },
};
/** Open one morning a week. */
const oost: DiaryTeam = { ...noord, id: 'oost', name: 'Buurtteam Oost', hours: { week: { 3: hours } } };

let folder: string;
let path: string;
let storage: Stores;
let now: Instant;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diary-'));
  path = `file:${join(folder, 'test.db')}`;
  storage = await openStorage(path);
  now = monday;
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

function diaryOf(teams: readonly DiaryTeam[] = [noord, oost]) {
  return createDiary({
    store: storage.diary,
    clock: { now: () => now, today: () => dateInAmsterdam(now) },
    teams,
    product: { id: 'gesprek', name: 'Gesprek', minutes: 45 },
  });
}

async function firstSlot(diary: ReturnType<typeof diaryOf>, at = 'noord') {
  const slot = (await diary.offer(at, 1)).slots[0];
  if (!slot) throw new Error(`no free slot in ${at}`);
  return slot;
}

describe('what is offered', () => {
  it('begins with the earliest that leaves two hours, and ends after three weeks', async () => {
    const { slots, late } = await diaryOf().offer('noord', 1000);
    expect(late).toBe(false);
    // Monday is over at 12:00, and 10:00 plus two hours is 12:00: Tuesday is the first day.
    expect(slots[0]?.startAt).toBe(instantInAmsterdam(date('2026-11-24'), '09:00'));
    expect(slots.at(-1)?.startAt).toBe(instantInAmsterdam(date('2026-12-14'), '11:15'));
    expect(slots.map((slot) => slot.startAt)).toEqual(slots.map((slot) => slot.startAt).sort());
    // From Tuesday 24 November to Monday 14 December: 15 working days of four slots.
    expect(slots).toHaveLength(15 * 4);
  });

  it('goes on the next day without anybody opening the diary', async () => {
    const diary = diaryOf();
    await diary.offer('noord', 1);
    now = instantInAmsterdam(date('2026-11-25'), '08:00');
    const { slots } = await diary.offer('noord', 1000);
    expect(timeInAmsterdam(slots[0]?.startAt ?? now)).toBe('10:30');
    expect(dateInAmsterdam(slots.at(-1)?.startAt ?? now)).toBe('2026-12-16');
  });

  it('warns when the first free moment is more than two weeks away', async () => {
    const diary = diaryOf();
    for (const day of ['2026-11-25', '2026-12-02']) {
      for (const slot of await diary.times(['gesprek'], 'oost', date(day)))
        await diary.createAppointment({ slotId: slot.id, meeting: 'call', conversationId: slot.id });
    }
    const { slots, late } = await diary.offer('oost', 5);
    expect(late).toBe(true);
    const first = instantInAmsterdam(date('2026-12-09'), '09:00');
    expect(slots[0]?.startAt).toBe(first);
    expect(await diary.lateTeams()).toEqual([
      { locationId: 'oost', name: 'Buurtteam Oost', firstFree: first },
    ]);
  });

  it('warns about a team without any free moment', async () => {
    const closed = { ...oost, hours: { week: {} } };
    const diary = diaryOf([noord, closed]);
    expect(await diary.offer('oost', 5)).toEqual({ slots: [], late: true });
    expect(await diary.lateTeams()).toEqual([{ locationId: 'oost', name: 'Buurtteam Oost' }]);
  });
});

describe('the eight operations', () => {
  it('lead from a product to an appointment and back', async () => {
    const diary = diaryOf();
    expect(diary.final).toBe(true);
    const products = (await diary.availableProducts()).map((product) => product.id);
    expect((await diary.locations(products)).map((location) => location.id)).toEqual(['noord', 'oost']);
    const dates = await diary.dates(products, 'oost', date('2026-11-01'), date('2027-01-31'));
    expect(dates).toEqual(['2026-11-25', '2026-12-02', '2026-12-09']);
    const times = await diary.times(products, 'oost', date('2026-11-25'));
    expect(times.map((slot) => timeInAmsterdam(slot.startAt))).toEqual(['09:00', '09:45', '10:30', '11:15']);
    expect(await diary.requiredCustomerFields(products)).toEqual(['phone']);
    const slotId = times[1]?.id ?? '';
    const booked = await diary.createAppointment({
      slotId,
      meeting: 'home',
      conversationId: 'c1',
      personKey: 'P1',
    });
    if (booked.kind !== 'booked') throw new Error('the slot was taken');
    expect(booked.appointment).toMatchObject({
      slotId,
      meeting: 'home',
      status: 'new',
      sequence: 0,
      personKey: 'P1',
    });
    expect(await diary.appointmentDetails(booked.appointment.id)).toEqual(booked.appointment);
    const free = await diary.times(products, 'oost', date('2026-11-25'));
    expect(free.map((slot) => slot.id)).not.toContain(slotId);
    expect(await diary.deleteAppointment(booked.appointment.id)).toBe('deleted');
    expect(await diary.deleteAppointment(booked.appointment.id)).toBe('unknown');
    expect(await diary.times(products, 'oost', date('2026-11-25'))).toEqual(times);
  });

  it('know nothing of another product or place', async () => {
    const diary = diaryOf();
    expect(await diary.locations(['paspoort'])).toEqual([]);
    expect(await diary.times(['paspoort'], 'noord', date('2026-11-24'))).toEqual([]);
    expect(await diary.times(['gesprek'], 'nergens', date('2026-11-24'))).toEqual([]);
  });

  it('refuse a slot that never was, or has begun', async () => {
    const diary = diaryOf();
    const slot = await firstSlot(diary);
    const ask = { meeting: 'call', conversationId: 'c1' } as const;
    expect(await diary.proposal({ slotId: 'nergens-1', ...ask })).toBeUndefined();
    now = slot.startAt;
    expect(await diary.proposal({ slotId: slot.id, ...ask })).toBeUndefined();
    expect(await diary.createAppointment({ slotId: slot.id, ...ask })).toEqual({ kind: 'taken' });
  });
});

describe('changing an appointment', () => {
  async function booked(diary: ReturnType<typeof diaryOf>, conversationId = 'c1') {
    const { id } = await firstSlot(diary);
    const answer = await diary.createAppointment({
      slotId: id,
      meeting: 'there',
      conversationId,
      personKey: 'P1',
    });
    if (answer.kind !== 'booked') throw new Error('the slot was taken');
    return answer.appointment;
  }

  it('moves it, frees the slot it had and raises the sequence', async () => {
    const diary = diaryOf();
    const appointment = await booked(diary);
    const next = await firstSlot(diary);
    expect(await diary.rebook(appointment.id, next.id, { personKey: 'P1' })).toBe('booked');
    const moved = await diary.appointmentOf({ personKey: 'P1' });
    expect(moved).toMatchObject({
      id: appointment.id,
      startAt: next.startAt,
      endAt: next.endAt,
      sequence: 1,
    });
    expect((await firstSlot(diary)).id).toBe(appointment.slotId);
  });

  it('leaves everything as it was when the other slot is taken', async () => {
    const diary = diaryOf();
    const mine = await booked(diary);
    const { id: slotId } = await firstSlot(diary);
    await diary.createAppointment({ slotId, meeting: 'call', conversationId: 'c2' });
    expect(await diary.rebook(mine.id, slotId, { personKey: 'P1' })).toBe('taken');
    expect(await diary.appointmentDetails(mine.id)).toEqual(mine);
  });

  it('is for the person or the conversation that has it, and for nobody else', async () => {
    const diary = diaryOf();
    const mine = await booked(diary);
    const { id: slotId } = await firstSlot(diary);
    for (const stranger of [{}, { personKey: 'P2' }, { conversationId: 'c2' }]) {
      expect(await diary.rebook(mine.id, slotId, stranger)).toBe('unknown');
      expect(await diary.cancel(mine.id, stranger)).toBe('unknown');
    }
    expect(await diary.cancel(mine.id, { conversationId: 'c1' })).toBe('cancelled');
    expect(await diary.appointmentDetails(mine.id)).toMatchObject({ status: 'cancelled', sequence: 1 });
  });

  it('ends when the appointment begins', async () => {
    const diary = diaryOf();
    const mine = await booked(diary);
    const { id: slotId } = await firstSlot(diary);
    now = mine.startAt;
    expect(await diary.rebook(mine.id, slotId, { personKey: 'P1' })).toBe('unknown');
    expect(await diary.cancel(mine.id, { personKey: 'P1' })).toBe('unknown');
  });
});

describe('a slot', () => {
  it('is booked once when 200 people want it at the same moment', async () => {
    const diary = diaryOf();
    const { id: slotId } = await firstSlot(diary);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, nth) =>
        diary.createAppointment({ slotId, meeting: 'call', conversationId: `c${nth}` }),
      ),
    );
    expect(answers.filter((answer) => answer.kind === 'booked')).toHaveLength(1);
    const { slots } = await diary.offer('noord', 1000);
    expect(slots).toHaveLength(15 * 4 - 1);
  });

  it('is booked once when two other processes want the same sixty', async () => {
    const { slots } = await diaryOf().offer('noord', 60);
    const ids = slots.map((slot) => slot.id);
    const run = promisify(execFile);
    const script = fileURLToPath(new URL('./book-from-outside.ts', import.meta.url));
    const outputs = await Promise.all(
      ['a', 'b'].map((who) => run(process.execPath, ['--import', 'tsx', script, path, now, who, ...ids])),
    );
    const got: string[] = outputs.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
    expect(got.sort()).toEqual([...ids].sort());
    expect((await diaryOf().offer('noord', 60)).slots).toEqual([]);
  });

  it('stays free for others when the day changes and the diary is opened again', async () => {
    const diary = diaryOf();
    const { id: slotId } = await firstSlot(diary);
    await diary.createAppointment({ slotId, meeting: 'call', conversationId: 'c1' });
    now = instantInAmsterdam(addDays(dateInAmsterdam(now), 1), '06:00');
    const { slots } = await diaryOf().offer('noord', 1000);
    expect(slots.map((slot) => slot.id)).not.toContain(slotId);
  });
});
