import { and, asc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import type { Appointment, DiaryStore } from '../../ports/appointments.ts';
import { book, cancel, move, standing } from './bookings.ts';
import { slotIsHeld } from './conditions.ts';
import type { Connection } from './connection.ts';
import { inOrder, withoutNulls } from './rows.ts';
import { appointments, slots } from './schema.ts';

/** Slots that are made in one go; more would keep residents waiting. */
const batch = 200;

const value = sql.placeholder;

export function createDiaryStore({ db, write }: Connection): DiaryStore {
  // Every turn asks for this. Who or what is not given is nobody's: null equals nothing.
  const standingOf = db
    .select()
    .from(appointments)
    .where(
      and(
        or(
          eq(appointments.personKey, value('personKey')),
          eq(appointments.conversationId, value('conversationId')),
        ),
        standing,
      ),
    )
    .prepare();

  function find(id: string): Appointment | undefined {
    const row = db.select().from(appointments).where(eq(appointments.id, id)).get();
    return row && withoutNulls(row);
  }

  return {
    async openSlots(made) {
      for (let from = 0; from < made.length; from += batch) {
        const some = made.slice(from, from + batch);
        write(() => db.insert(slots).values(some).onConflictDoNothing().run());
      }
    },
    async freeSlots(locationId, from, to) {
      return db
        .select({
          id: slots.id,
          locationId: slots.locationId,
          startAt: slots.startAt,
          endAt: slots.endAt,
        })
        .from(slots)
        .leftJoin(appointments, and(eq(appointments.slotId, slots.id), slotIsHeld))
        .where(
          and(
            eq(slots.locationId, locationId),
            gte(slots.startAt, from),
            lt(slots.startAt, to),
            isNull(appointments.id),
          ),
        )
        .orderBy(asc(slots.startAt), asc(slots.id))
        .all();
    },
    async slot(id) {
      return db.select().from(slots).where(eq(slots.id, id)).get();
    },
    async take(appointment, at) {
      return write(() => (book(db, appointment, at) ? 'booked' : 'taken'));
    },
    async rebook(id, slot) {
      return write(() => move(db, id, slot));
    },
    async cancel(id) {
      return write(() => (cancel(db, id) ? 'cancelled' : 'unknown'));
    },
    async appointment(id) {
      return find(id);
    },
    async appointmentOf({ personKey = null, conversationId = null }) {
      const rows = standingOf.all({ personKey, conversationId });
      const latest = inOrder(rows, (row) => row.startAt).at(-1);
      return latest && withoutNulls(latest);
    },
  };
}
