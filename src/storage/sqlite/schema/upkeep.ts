import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day } from './columns.ts';

/** Who asked to be erased, as a digest, so that older deliveries do not bring them back. */
export const erasures = sqliteTable('erasures', {
  personDigest: text('person_digest').primaryKey(),
  erasedOn: day('erased_on').notNull(),
});

/** Facts about the upkeep of the storage itself. */
export const marks = sqliteTable('marks', {
  name: text('name').$type<'retention-ran' | 'access-log-start' | 'access-log-end'>().primaryKey(),
  value: text('value').notNull(),
});
