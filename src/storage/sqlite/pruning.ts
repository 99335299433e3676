import { and, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { CollectorKind } from '../../domain/collectors.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { letOthersGo, stepSize } from './breath.ts';
import type { Connection } from './connection.ts';
import { digestOf } from './digest.ts';
import { claims, deliveries, erasures, refusedRows } from './schema.ts';

const value = sql.placeholder;

/** A staged file that is about to count, and for which date. */
interface Candidate {
  readonly id: number;
  readonly collector: CollectorKind;
  readonly asOf: LocalDate;
}

/** Takes out of a staged file what may not, or need not, count. Nothing of it counts yet, so this has time. */
export interface Pruning {
  /** Rows on people who were erased on or after its date: an old file may not bring them back. */
  erased(file: Candidate): Promise<void>;
  /** Rows that these published files have already; gives how many. */
  unchanged(file: Candidate, published: readonly number[]): Promise<number>;
  /** The published files of the same party and date. */
  published(file: Candidate): readonly number[];
}

export function createPruning({ client, db, write }: Connection): Pruning {
  const kept = client
    .prepare('select 1 from claims where delivery_id = ? and number = ? and fingerprint = ?')
    .pluck();
  const next = db
    .select({ id: claims.id, number: claims.number, fingerprint: claims.fingerprint })
    .from(claims)
    .where(
      and(
        eq(claims.deliveryId, value('id')),
        sql`(${claims.number}, ${claims.fingerprint}) > (${value('number')}, ${value('fingerprint')})`,
      ),
    )
    .orderBy(claims.number, claims.fingerprint)
    .limit(stepSize)
    .prepare();

  function personsIn(id: number): readonly string[] {
    const inRefused = db
      .select({ personKey: sql<string>`${refusedRows.personKey}` })
      .from(refusedRows)
      .where(and(eq(refusedRows.deliveryId, id), isNotNull(refusedRows.personKey)));
    const inClaims = db.select({ personKey: claims.personKey }).from(claims).where(eq(claims.deliveryId, id));
    return union(inClaims, inRefused)
      .all()
      .map(({ personKey }) => personKey);
  }

  return {
    async erased({ id, asOf }) {
      const found = db
        .select({ digest: erasures.personDigest })
        .from(erasures)
        .where(gte(erasures.erasedOn, asOf))
        .all();
      const digests = new Set(found.map(({ digest }) => digest));
      if (digests.size === 0) return;
      const gone = personsIn(id).filter((personKey) => digests.has(digestOf(personKey)));
      for (const personKey of gone) {
        write(() => {
          for (const table of [claims, refusedRows])
            db.delete(table)
              .where(and(eq(table.deliveryId, id), eq(table.personKey, personKey)))
              .run();
        });
        await letOthersGo();
      }
    },
    async unchanged({ id }, published) {
      if (published.length === 0) return 0;
      let removed = 0;
      let last = { number: '', fingerprint: '' };
      for (;;) {
        const page = next.all({ id, ...last });
        const same = page
          .filter((row) => published.some((other) => kept.get(other, row.number, row.fingerprint)))
          .map((row) => row.id);
        if (same.length > 0) write(() => db.delete(claims).where(inArray(claims.id, same)).run());
        removed += same.length;
        const end = page.at(-1);
        if (!end || page.length < stepSize) return removed;
        last = { number: end.number, fingerprint: end.fingerprint };
        await letOthersGo();
      }
    },
    published({ collector, asOf }) {
      return db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.collector, collector),
            eq(deliveries.asOf, asOf),
            eq(deliveries.status, 'published'),
          ),
        )
        .orderBy(deliveries.id)
        .all()
        .map((row) => row.id);
    },
  };
}
