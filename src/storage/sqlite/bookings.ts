import { and, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Instant } from '../../domain/local-date.ts';
import type { Appointment, Slot } from '../../ports/appointments.ts';
import { slotIsHeld } from './conditions.ts';
import type { Db } from './connection.ts';
import { appointments } from './schema.ts';

/** Appointments that are still to come, as far as their status goes. */
export const standing = inArray(appointments.status, ['requested', 'new']);

/**
 * Takes the slot of an appointment. False, and nothing is written, when somebody has the slot or when this person
 * or conversation has an appointment already. Works only inside a transaction that may write.
 * Without a moment an appointment that went by stands in the way, too.
 */
export function book(db: Db, appointment: Appointment, at?: Instant): boolean {
  const { personKey, conversationId } = appointment;
  const theirs = or(
    personKey === undefined ? undefined : eq(appointments.personKey, personKey),
    conversationId === undefined ? undefined : eq(appointments.conversationId, conversationId),
  );
  const ahead = at === undefined ? undefined : gt(appointments.endAt, at);
  const other =
    theirs &&
    db
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(theirs, standing, ahead))
      .get();
  if (other) return false;
  // The unique index on the slot decides, also between processes.
  return db.insert(appointments).values(appointment).onConflictDoNothing().run().changes === 1;
}

export function cancel(db: Db, id: string): boolean {
  const { changes } = db
    .update(appointments)
    .set({ status: 'cancelled', sequence: sql`${appointments.sequence} + 1` })
    .where(and(eq(appointments.id, id), standing))
    .run();
  return changes === 1;
}

/** Records how a standing appointment went; what is over stays as it was recorded first. */
export function went(db: Db, id: string, status: 'completed' | 'no-show'): void {
  db.update(appointments)
    .set({ status })
    .where(and(eq(appointments.id, id), standing))
    .run();
}

/** Moves a standing appointment to another slot under its own id, or leaves everything as it was. */
export function move(db: Db, id: string, slot: Slot): 'booked' | 'taken' | 'unknown' {
  const now = db
    .select({ slotId: appointments.slotId })
    .from(appointments)
    .where(and(eq(appointments.id, id), standing))
    .get();
  if (!now) return 'unknown';
  if (now.slotId === slot.id) return 'booked';
  const taken = db
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.slotId, slot.id), slotIsHeld))
    .get();
  if (taken) return 'taken';
  const { id: slotId, locationId, startAt, endAt } = slot;
  db.update(appointments)
    .set({ slotId, locationId, startAt, endAt, sequence: sql`${appointments.sequence} + 1` })
    .where(eq(appointments.id, id))
    .run();
  return 'booked';
}
