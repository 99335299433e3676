import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccessLine } from '../../../ports/cases.ts';
import type { Role, Session } from '../../../ports/identity.ts';
import { codeHash, conversationId, day, moment, personKey } from './columns.ts';

export const staff = sqliteTable('staff', {
  id: text('id').primaryKey(),
  user: text('user').notNull().unique(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  team: text('team').notNull(),
  passwordHash: text('password_hash').notNull(),
  totpSecret: text('totp_secret').notNull(),
  /** The last time step of a one-time code that was accepted: it and all before it are used up. */
  lastTimeStep: integer('last_time_step'),
  createdAt: moment('created_at').notNull(),
  disabledAt: moment('disabled_at'),
});

export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    kind: text('kind').$type<Session['kind']>().notNull(),
    personKey: personKey(),
    conversationId: conversationId(),
    staffId: text('staff_id'),
    createdAt: moment('created_at').notNull(),
    lastAt: moment('last_at').notNull(),
    amountsUntil: moment('amounts_until'),
  },
  (t) => [index('sessions_person').on(t.personKey)],
);

export const codes = sqliteTable(
  'codes',
  {
    hash: codeHash().primaryKey(),
    personKey: personKey().notNull(),
    wave: text('wave').notNull(),
    validUntil: day('valid_until').notNull(),
    issuedAt: moment('issued_at').notNull(),
  },
  (t) => [index('codes_person').on(t.personKey)],
);

/** Tries by the hash of what was typed: codes that do not exist are counted in the same way. */
export const codeTries = sqliteTable('code_tries', {
  hash: codeHash().primaryKey(),
  tries: integer('tries').notNull(),
  lastAt: moment('last_at').notNull(),
});

/** Events counted in short stretches of time, so that a window can slide over them. */
export const eventCounts = sqliteTable(
  'event_counts',
  {
    key: text('key').notNull(),
    windowSeconds: integer('window_seconds').notNull(),
    /** The start of the stretch, in seconds since 1970. */
    startsAt: integer('starts_at').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowSeconds, t.startsAt] })],
);

/** Who looked at what, each line sealed with a hash over it and over the seal of the line before. */
export const accessLog = sqliteTable(
  'access_log',
  {
    number: integer('number').primaryKey(),
    at: moment('at').notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    action: text('action').$type<AccessLine['action']>().notNull(),
    caseId: text('case_id'),
    /** After an erasure, a digest of the key: the seal is over that digest from the start. */
    personKey: personKey(),
    conversationId: conversationId(),
    reason: text('reason'),
    seal: text('seal').notNull(),
  },
  (t) => [
    index('access_log_person').on(t.personKey),
    index('access_log_staff').on(t.staffId, t.at),
    index('access_log_conversation').on(t.conversationId),
  ],
);
