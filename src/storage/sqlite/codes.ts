import { and, asc, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Instant } from '../../domain/local-date.ts';
import type { CodeStore, StoredCode } from '../../ports/identity.ts';
import type { Connection } from './connection.ts';
import { codes, codeTries, eventCounts } from './schema.ts';

/** Codes that are added in one statement: SQLite takes a limited number of values. */
const batch = 1000;
/** A window is counted in this many stretches at most: it slides on by one of them at a time. */
const stretches = 60;

export function createCodeStore({ db, write }: Connection): CodeStore {
  const shown = {
    hash: codes.hash,
    personKey: codes.personKey,
    wave: codes.wave,
    validUntil: codes.validUntil,
  };

  function counted(key: string, windowSeconds: number, at: Instant): number {
    const now = secondsOf(at);
    const row = db
      .select({ count: sql<number>`coalesce(sum(${eventCounts.count}), 0)` })
      .from(eventCounts)
      .where(
        and(
          eq(eventCounts.key, key),
          eq(eventCounts.windowSeconds, windowSeconds),
          gt(eventCounts.startsAt, now - windowSeconds),
          lte(eventCounts.startsAt, now),
        ),
      )
      .get();
    return row?.count ?? 0;
  }

  return {
    async issue(issued, at) {
      const rows = issued.map((code) => ({ ...code, issuedAt: at }));
      write(() => {
        for (let from = 0; from < rows.length; from += batch)
          db.insert(codes)
            .values(rows.slice(from, from + batch))
            .run();
      });
    },
    async codesOf(personKey) {
      return db
        .select(shown)
        .from(codes)
        .where(eq(codes.personKey, personKey))
        .orderBy(asc(codes.issuedAt))
        .all();
    },
    async spendTry(hash, most, at) {
      if (most < 1) return 'locked';
      const spent = db
        .insert(codeTries)
        .values({ hash, tries: 1, lastAt: at })
        .onConflictDoUpdate({
          target: codeTries.hash,
          set: { tries: sql`${codeTries.tries} + 1`, lastAt: at },
          setWhere: lt(codeTries.tries, most),
        })
        .run();
      return spent.changes === 1 ? 'spent' : 'locked';
    },
    async giveBackTries(hash) {
      db.delete(codeTries).where(eq(codeTries.hash, hash)).run();
    },
    async find(hash): Promise<StoredCode | undefined> {
      return db.select(shown).from(codes).where(eq(codes.hash, hash)).get();
    },
    async count(key, windowSeconds, at) {
      const stretch = Math.max(1, Math.floor(windowSeconds / stretches));
      const startsAt = Math.floor(secondsOf(at) / stretch) * stretch;
      return write(() => {
        db.insert(eventCounts)
          .values({ key, windowSeconds, startsAt, count: 1 })
          .onConflictDoUpdate({
            target: [eventCounts.key, eventCounts.windowSeconds, eventCounts.startsAt],
            set: { count: sql`${eventCounts.count} + 1` },
          })
          .run();
        return counted(key, windowSeconds, at);
      });
    },
    async counted(key, windowSeconds, at) {
      return counted(key, windowSeconds, at);
    },
  };
}

function secondsOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}
