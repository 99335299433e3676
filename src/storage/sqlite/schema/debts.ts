import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Claim } from '../../../domain/claims.ts';
import type { CollectorKind } from '../../../domain/collectors.ts';
import { day, json, moment, personKey } from './columns.ts';

/** 'expired': no longer counts, and its rows are being removed. */
export type DeliveryStatus = 'staged' | 'published' | 'expired';

export const deliveries = sqliteTable(
  'deliveries',
  {
    /** Never used twice: rows of a delivery that was given up must not turn up under another one. */
    id: integer('id').primaryKey({ autoIncrement: true }),
    file: text('file').notNull(),
    collector: text('collector').$type<CollectorKind>().notNull(),
    hash: text('hash').notNull(),
    status: text('status').$type<DeliveryStatus>().notNull(),
    /** The import that is staging it: the number of its process and the name of its storage. */
    stagedBy: text('staged_by').notNull(),
    stagedAt: moment('staged_at').notNull(),
    asOf: day('as_of'),
    publishedAt: moment('published_at'),
    accepted: integer('accepted').notNull(),
    unchanged: integer('unchanged').notNull(),
    refused: integer('refused').notNull(),
  },
  (t) => [index('deliveries_collector').on(t.collector, t.asOf), index('deliveries_hash').on(t.hash)],
);

/**
 * The accepted rows. Both indexes begin with the delivery, so that an import writes into a small part of them,
 * however many deliveries are kept.
 */
export const claims = sqliteTable(
  'claims',
  {
    id: integer('id').primaryKey(),
    deliveryId: integer('delivery_id')
      .notNull()
      .references(() => deliveries.id),
    personKey: personKey().notNull(),
    number: text('number').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** The claim as it was accepted, with its line in the file. */
    claim: json('claim').$type<Claim & { readonly line: number }>().notNull(),
  },
  (t) => [
    index('claims_person').on(t.deliveryId, t.personKey),
    uniqueIndex('claims_number').on(t.deliveryId, t.number, t.fingerprint),
  ],
);

export const refusedRows = sqliteTable(
  'refused_rows',
  {
    id: integer('id').primaryKey(),
    deliveryId: integer('delivery_id')
      .notNull()
      .references(() => deliveries.id),
    line: integer('line').notNull(),
    claim: text('claim').notNull(),
    personKey: personKey(),
    field: text('field').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    index('refused_rows_delivery').on(t.deliveryId),
    index('refused_rows_person').on(t.personKey),
    index('refused_rows_claim').on(t.claim),
  ],
);
