import { and, asc, eq, isNotNull, max, min, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { RefusedRow } from '../../domain/claims.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { DebtStore } from '../../ports/debts.ts';
import type { Connection } from './connection.ts';
import { createHistory } from './person-history.ts';
import { claims, deliveries, refusedRows } from './schema.ts';
import { createStaging } from './staging.ts';

export function createDebtStore(connection: Connection): DebtStore {
  const { db } = connection;
  const isPublished = eq(deliveries.status, 'published');
  const historyOf = createHistory(connection);

  const published = () =>
    db
      .select({
        file: deliveries.file,
        collector: deliveries.collector,
        asOf: sql<LocalDate>`${deliveries.asOf}`,
        publishedAt: sql<Instant>`${deliveries.publishedAt}`,
        accepted: deliveries.accepted,
        refused: deliveries.refused,
      })
      .from(deliveries)
      .$dynamic();

  function refusedNow(): readonly RefusedRow[] {
    const current = db
      .select({ collector: deliveries.collector, asOf: max(deliveries.asOf).as('newest') })
      .from(deliveries)
      .where(isPublished)
      .groupBy(deliveries.collector)
      .as('current');
    const { collector } = deliveries;
    const { claim, personKey, field, reason, line } = refusedRows;
    const file = min(deliveries.file);
    return db
      .select({
        collector,
        file: sql<string>`${file}`,
        line: sql<number>`${min(line)}`,
        claim,
        personKey,
        field,
        reason,
      })
      .from(deliveries)
      .innerJoin(current, and(eq(current.collector, collector), eq(current.asOf, deliveries.asOf)))
      .innerJoin(refusedRows, eq(refusedRows.deliveryId, deliveries.id))
      .where(isPublished)
      .groupBy(collector, claim, personKey, field, reason)
      .orderBy(asc(file), asc(claim), asc(min(line)))
      .all()
      .map((row) => ({ ...row, personKey: row.personKey ?? undefined }));
  }

  return {
    ...createStaging(connection),
    async publishedWithHash(hash) {
      return published()
        .where(and(eq(deliveries.hash, hash), isPublished))
        .get();
    },
    async published() {
      return published().where(isPublished).orderBy(asc(deliveries.publishedAt), asc(deliveries.id)).all();
    },
    async historyOf(person, knownAt) {
      return historyOf(person, knownAt);
    },
    async *persons() {
      const inClaims = db
        .select({ personKey: claims.personKey })
        .from(deliveries)
        .innerJoin(claims, eq(claims.deliveryId, deliveries.id))
        .where(isPublished);
      const inRefused = db
        .select({ personKey: sql<string>`${refusedRows.personKey}` })
        .from(deliveries)
        .innerJoin(refusedRows, eq(refusedRows.deliveryId, deliveries.id))
        .where(and(isPublished, isNotNull(refusedRows.personKey)));
      // All at once: while a query is being walked through, its connection can do nothing else.
      const rows = union(inClaims, inRefused).orderBy(sql`1`).all();
      for (const { personKey } of rows) yield personKey;
    },
    async refusedNow() {
      return refusedNow();
    },
  };
}
