import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  ArrangementRequest,
  ConsentPurpose,
  DisputeReason,
  OptOutReason,
  OptOutScope,
  ProofLevel,
} from '../../../domain/choices.ts';
import type { CollectorKind } from '../../../domain/collectors.ts';
import { day, moment, personKey } from './columns.ts';

export const optOuts = sqliteTable(
  'opt_outs',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    scope: text('scope').$type<OptOutScope>().notNull(),
    reason: text('reason').$type<OptOutReason>(),
    since: moment('since').notNull(),
    until: day('until'),
    withdrawnAt: moment('withdrawn_at'),
    /** A later opt-out came in its place: the period ended, the wish did not. */
    replacedAt: moment('replaced_at'),
  },
  (t) => [
    uniqueIndex('opt_outs_active')
      .on(t.personKey)
      .where(sql`${t.withdrawnAt} is null and ${t.replacedAt} is null`),
    index('opt_outs_person').on(t.personKey),
  ],
);

export const arrangementRequests = sqliteTable(
  'arrangement_requests',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    route: text('route').$type<ArrangementRequest['route']>().notNull(),
    perMonthCents: integer('per_month_cents'),
    months: integer('months'),
    inOwnWords: text('in_own_words'),
    terms: text('terms'),
    at: moment('at').notNull(),
    answerBefore: day('answer_before').notNull(),
    answeredAt: moment('answered_at'),
    agreed: integer('agreed', { mode: 'boolean' }),
    /** The resident took back that it was shared: nobody answers it any more. */
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('arrangement_requests_open')
      .on(t.personKey)
      .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    index('arrangement_requests_person').on(t.personKey),
  ],
);

export const ownPlans = sqliteTable(
  'own_plans',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    party: text('party').$type<CollectorKind>().notNull(),
    callOn: day('call_on'),
    at: moment('at').notNull(),
  },
  (t) => [index('own_plans_person').on(t.personKey)],
);

export const selfArranged = sqliteTable(
  'self_arranged',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    party: text('party').$type<CollectorKind>().notNull(),
    perMonthCents: integer('per_month_cents'),
    proof: text('proof').$type<ProofLevel>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('self_arranged_person').on(t.personKey)],
);

export const disputes = sqliteTable(
  'disputes',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    party: text('party').$type<CollectorKind>().notNull(),
    claimNumber: text('claim_number').notNull(),
    reason: text('reason').$type<DisputeReason>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('disputes_person').on(t.personKey)],
);

export const consents = sqliteTable(
  'consents',
  {
    id: integer('id').primaryKey(),
    personKey: personKey().notNull(),
    purpose: text('purpose').$type<ConsentPurpose>().notNull(),
    givenAt: moment('given_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [index('consents_person').on(t.personKey)],
);
