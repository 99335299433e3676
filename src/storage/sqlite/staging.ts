import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Claim } from '../../domain/claims.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { DebtStore, StagedFile } from '../../ports/debts.ts';
import type { Connection } from './connection.ts';
import { removeDelivery, removeErased, removeUnchanged } from './delivery-removal.ts';
import { claims, deliveries, refusedRows } from './schema.ts';

const value = sql.placeholder;

/** Brings a file in, in three steps: open it, add its rows in small batches, and make it count all at once. */
export function createStaging(
  connection: Connection,
): Pick<DebtStore, 'stage' | 'add' | 'publish' | 'abandon'> {
  const { client, db, write } = connection;
  const me = `${process.pid}/${randomUUID()}`;
  const insert = client.prepare(
    db
      .insert(claims)
      .values({
        deliveryId: value('deliveryId'),
        personKey: value('personKey'),
        number: value('number'),
        line: value('line'),
        fingerprint: value('fingerprint'),
        claim: value('claim'),
      })
      .onConflictDoNothing()
      .toSQL().sql,
  );
  const samePublished = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.collector, value('collector')),
        eq(deliveries.asOf, value('asOf')),
        eq(deliveries.status, 'published'),
      ),
    )
    .prepare();
  const keptIn = client
    .prepare('select 1 from claims where delivery_id = ? and number = ? and fingerprint = ?')
    .pluck();

  /** Tells of a row whether a published file of its party and date has it. Looks those files up once per date. */
  function createLookup(): (claim: Claim) => boolean {
    const files = new Map<LocalDate, readonly number[]>();
    return ({ collector, asOf, number, fingerprint }) => {
      let ids = files.get(asOf);
      if (!ids) {
        ids = samePublished.all({ collector, asOf }).map(({ id }) => id);
        files.set(asOf, ids);
      }
      return ids.some((id) => keptIn.get(id, number, fingerprint) !== undefined);
    };
  }

  function removeLeftovers(): void {
    const staged = db
      .select({ id: deliveries.id, stagedBy: deliveries.stagedBy })
      .from(deliveries)
      .where(eq(deliveries.status, 'staged'))
      .all();
    for (const { id, stagedBy } of staged) {
      if (stagedBy !== me && !isOfAnotherRunning(stagedBy)) removeDelivery(connection, id);
    }
  }

  return {
    async stage({ name, collector, hash, at }) {
      removeLeftovers();
      const { id } = db
        .insert(deliveries)
        .values({
          file: name,
          collector,
          hash,
          status: 'staged',
          stagedBy: me,
          stagedAt: at,
          accepted: 0,
          unchanged: 0,
          refused: 0,
        })
        .returning({ id: deliveries.id })
        .get();
      return { id: String(id) };
    },
    async add(staged, rows, refused) {
      const id = Number(staged.id);
      write(() => {
        const stands = createLookup();
        let kept = 0;
        for (const { line, ...claim } of rows) {
          if (stands(claim)) continue;
          const { personKey, number, fingerprint } = claim;
          kept += insert.run(id, personKey, number, line, fingerprint, JSON.stringify(claim)).changes;
        }
        for (const { collector: _, file: __, personKey = null, ...row } of refused)
          db.insert(refusedRows)
            .values({ ...row, personKey, deliveryId: id })
            .run();
        const counted = db
          .update(deliveries)
          .set({
            accepted: sql`${deliveries.accepted} + ${kept}`,
            unchanged: sql`${deliveries.unchanged} + ${rows.length - kept}`,
            refused: sql`${deliveries.refused} + ${refused.length}`,
          })
          .where(isStaged(staged))
          .run();
        if (counted.changes === 0) throw notStaged();
      });
    },
    async publish(staged, asOf, at) {
      return write(() => {
        const file = db.select().from(deliveries).where(isStaged(staged)).get();
        if (!file) throw notStaged();
        const erased = removeErased(connection, file.id, asOf);
        const same = removeUnchanged(connection, file, asOf);
        const accepted = file.accepted - erased - same;
        const unchanged = file.unchanged + same;
        db.update(deliveries)
          .set({ status: 'published', asOf, publishedAt: at, accepted, unchanged })
          .where(eq(deliveries.id, file.id))
          .run();
        return { accepted, unchanged };
      });
    },
    async abandon(staged) {
      const found = db.select({ id: deliveries.id }).from(deliveries).where(isStaged(staged)).get();
      if (found) removeDelivery(connection, found.id);
    },
  };
}

function isStaged({ id }: StagedFile) {
  return and(eq(deliveries.id, Number(id)), inArray(deliveries.status, ['staged']));
}

function notStaged(): Error {
  return new Error('This file is not being imported any more. Import it again.');
}

/** Whether another process that still runs is at work on it; a storage of this process that is gone is not. */
function isOfAnotherRunning(stagedBy: string): boolean {
  const pid = Number(stagedBy.split('/')[0]);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, so it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
