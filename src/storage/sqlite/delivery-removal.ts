import { and, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Connection, Db } from './connection.ts';
import { digestOf } from './digest.ts';
import { claims, deliveries, erasures, refusedRows } from './schema.ts';

/** Rows that are removed in one go; more would keep residents waiting. */
const batch = 2000;

/**
 * Removes a delivery that does not count, in small steps. If this is cut off, what is left still does not count and
 * is removed the next time. Gives the number of rows.
 */
export function removeDelivery({ db, write }: Connection, id: number): Removed {
  const removed = { claims: 0, refused_rows: 0, deliveries: 0 };
  for (;;) {
    const some = db.select({ id: claims.id }).from(claims).where(eq(claims.deliveryId, id)).limit(batch);
    const { changes } = write(() => db.delete(claims).where(inArray(claims.id, some)).run());
    removed.claims += changes;
    if (changes < batch) break;
  }
  write(() => {
    removed.refused_rows = db.delete(refusedRows).where(eq(refusedRows.deliveryId, id)).run().changes;
    removed.deliveries = db.delete(deliveries).where(eq(deliveries.id, id)).run().changes;
  });
  return removed;
}

export interface Removed {
  readonly claims: number;
  readonly refused_rows: number;
  readonly deliveries: number;
}

/** Takes out of a staged file the accepted rows that published files of the same party and date have already. */
export function removeUnchanged(
  { db }: Connection,
  file: { readonly id: number; readonly collector: string },
  asOf: LocalDate,
): number {
  return db
    .delete(claims)
    .where(
      and(
        eq(claims.deliveryId, file.id),
        sql`exists (
          select 1 from deliveries d join claims kept on kept.delivery_id = d.id
          where d.collector = ${file.collector} and d.as_of = ${asOf} and d.status = 'published'
            and kept.number = claims.number and kept.fingerprint = claims.fingerprint)`,
      ),
    )
    .run().changes;
}

/**
 * Takes out of a staged file whatever is on people who were erased on or after its date: an old file may not bring
 * them back. Gives the number of accepted rows.
 */
export function removeErased({ db }: Connection, id: number, asOf: LocalDate): number {
  const erased = new Set(
    db
      .select({ digest: erasures.personDigest })
      .from(erasures)
      .where(gte(erasures.erasedOn, asOf))
      .all()
      .map(({ digest }) => digest),
  );
  if (erased.size === 0) return 0;
  let removed = 0;
  for (const personKey of personsIn(db, id)) {
    if (!erased.has(digestOf(personKey))) continue;
    removed += db
      .delete(claims)
      .where(and(eq(claims.deliveryId, id), eq(claims.personKey, personKey)))
      .run().changes;
    db.delete(refusedRows)
      .where(and(eq(refusedRows.deliveryId, id), eq(refusedRows.personKey, personKey)))
      .run();
  }
  return removed;
}

function personsIn(db: Db, id: number): readonly string[] {
  return union(
    db.select({ personKey: claims.personKey }).from(claims).where(eq(claims.deliveryId, id)),
    db
      .select({ personKey: sql<string>`${refusedRows.personKey}` })
      .from(refusedRows)
      .where(and(eq(refusedRows.deliveryId, id), isNotNull(refusedRows.personKey))),
  )
    .all()
    .map(({ personKey }) => personKey);
}
