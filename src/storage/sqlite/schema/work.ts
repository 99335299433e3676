import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Danger } from '../../../domain/choices.ts';
import type { CaseKind, CaseStatus, HandoverLine, Outcome, Urgency } from '../../../domain/handover.ts';
import type { AppointmentStatus, Meeting } from '../../../ports/appointments.ts';
import { conversationId, json, moment, personKey } from './columns.ts';

export const slots = sqliteTable(
  'slots',
  {
    id: text('id').primaryKey(),
    locationId: text('location_id').notNull(),
    startAt: moment('start_at').notNull(),
    endAt: moment('end_at').notNull(),
  },
  (t) => [index('slots_location').on(t.locationId, t.startAt)],
);

export const appointments = sqliteTable(
  'appointments',
  {
    id: text('id').primaryKey(),
    slotId: text('slot_id').notNull(),
    locationId: text('location_id').notNull(),
    meeting: text('meeting').$type<Meeting>().notNull(),
    startAt: moment('start_at').notNull(),
    endAt: moment('end_at').notNull(),
    status: text('status').$type<AppointmentStatus>().notNull(),
    sequence: integer('sequence').notNull(),
    conversationId: conversationId(),
    personKey: personKey(),
  },
  (t) => [
    uniqueIndex('appointments_slot').on(t.slotId).where(sql`${t.status} <> 'cancelled'`),
    index('appointments_person').on(t.personKey),
    index('appointments_conversation').on(t.conversationId),
  ],
);

export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<CaseKind>().notNull(),
    conversationId: conversationId(),
    personKey: personKey(),
    team: text('team'),
    urgency: text('urgency').$type<Urgency>().notNull(),
    /** The place of the urgency in the list, so that the queue comes out of an index in order. */
    rank: integer('rank').notNull(),
    language: text('language').notNull(),
    lines: json('lines').$type<readonly HandoverLine[]>().notNull(),
    conversationUpTo: integer('conversation_up_to'),
    danger: text('danger').$type<Danger>(),
    initials: text('initials').notNull(),
    phone: text('phone'),
    appointmentId: text('appointment_id'),
    requestId: text('request_id'),
    createdAt: moment('created_at').notNull(),
    dueAt: moment('due_at'),
    status: text('status').$type<CaseStatus>().notNull(),
    claimedBy: text('claimed_by'),
    openedAt: moment('opened_at'),
    outcome: text('outcome').$type<Outcome>(),
    outcomeNote: text('outcome_note'),
    closedAt: moment('closed_at'),
  },
  (t) => [
    index('cases_queue').on(t.rank, t.createdAt).where(sql`${t.status} <> 'closed'`),
    index('cases_person').on(t.personKey),
    index('cases_conversation').on(t.conversationId),
  ],
);
