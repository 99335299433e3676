import { sql } from 'drizzle-orm';
import { appointments, arrangementRequests, cases } from './schema.ts';

// Written out, because an index over a part of a table is used only when the query says the same, word for word,
// and not through a value that is filled in.

export const caseIsOpen = sql`${cases.status} <> 'closed'`;
export const requestWaits = sql`${arrangementRequests.answeredAt} is null and ${arrangementRequests.withdrawnAt} is null`;
export const slotIsHeld = sql`${appointments.status} <> 'cancelled'`;
