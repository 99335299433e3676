import { randomUUID } from 'node:crypto';
import { and, count, eq, sql } from 'drizzle-orm';
import type { DebtStore, StagedFile } from '../../ports/debts.ts';
import type { Connection } from './connection.ts';
import { removeDelivery } from './delivery-removal.ts';
import { createPruning } from './pruning.ts';
import { claims, deliveries, refusedRows } from './schema.ts';

const value = sql.placeholder;

/** Brings a file in, in three steps: open it, add its rows in small batches, and make it count all at once. */
export function createStaging(
  connection: Connection,
): Pick<DebtStore, 'stage' | 'add' | 'publish' | 'abandon'> {
  const { client, db, write } = connection;
  const me = `${process.pid}/${randomUUID()}`;
  const prune = createPruning(connection);
  // The one statement that a large file runs a million times: made by Drizzle, run without it. The same row twice
  // in a file breaks the unique index and is left out.
  const insert = client.prepare(
    db
      .insert(claims)
      .values({
        deliveryId: value('deliveryId'),
        personKey: value('personKey'),
        number: value('number'),
        fingerprint: value('fingerprint'),
        claim: value('claim'),
      })
      .onConflictDoNothing()
      .toSQL().sql,
  );

  const refuse = db
    .insert(refusedRows)
    .values({
      deliveryId: value('deliveryId'),
      line: value('line'),
      claim: value('claim'),
      personKey: value('personKey'),
      field: value('field'),
      reason: value('reason'),
    })
    .prepare();
  const beingStaged = db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.id, value('id')), eq(deliveries.status, 'staged')))
    .prepare();

  function find({ id }: StagedFile) {
    return beingStaged.get({ id: Number(id) });
  }

  function fileOf(staged: StagedFile) {
    const file = find(staged);
    if (!file) throw new Error('This file is not being imported any more. Import it again.');
    return file;
  }

  function rowsIn(table: typeof claims | typeof refusedRows, id: number): number {
    return db.select({ rows: count() }).from(table).where(eq(table.deliveryId, id)).get()?.rows ?? 0;
  }

  async function removeLeftovers(): Promise<void> {
    const staged = db
      .select({ id: deliveries.id, stagedBy: deliveries.stagedBy })
      .from(deliveries)
      .where(eq(deliveries.status, 'staged'))
      .all();
    for (const { id, stagedBy } of staged) {
      if (stagedBy !== me && !isOfAnotherRunning(stagedBy)) await removeDelivery(connection, id);
    }
  }

  return {
    async stage({ name, collector, hash, at }) {
      await removeLeftovers();
      const file = { file: name, collector, hash, stagedBy: me, stagedAt: at, status: 'staged' } as const;
      const { id } = db
        .insert(deliveries)
        .values({ ...file, accepted: 0, unchanged: 0, refused: 0 })
        .returning({ id: deliveries.id })
        .get();
      return { id: String(id) };
    },
    async add(staged, rows, refused) {
      write(() => {
        const { id, unchanged } = fileOf(staged);
        let kept = 0;
        for (const row of rows)
          kept += insert.run(id, row.personKey, row.number, row.fingerprint, JSON.stringify(row)).changes;
        for (const { collector: _, file: __, personKey = null, ...row } of refused)
          refuse.run({ ...row, personKey, deliveryId: id });
        if (kept < rows.length)
          db.update(deliveries)
            .set({ unchanged: unchanged + rows.length - kept })
            .where(eq(deliveries.id, id))
            .run();
      });
    },
    async publish(staged, asOf, at) {
      const file = { ...fileOf(staged), asOf };
      await prune.erased(file);
      let { unchanged } = file;
      for (;;) {
        const published = prune.published(file);
        unchanged += await prune.unchanged(file, published);
        const done = write(() => {
          const { id } = fileOf(staged);
          // Another import came in between: what it has is unchanged, too.
          if (prune.published(file).length !== published.length) return undefined;
          // Counted and not kept up: somebody may have been erased while the file was coming in.
          const accepted = rowsIn(claims, id);
          const refused = rowsIn(refusedRows, id);
          db.update(deliveries)
            .set({ status: 'published', asOf, publishedAt: at, accepted, unchanged, refused })
            .where(eq(deliveries.id, id))
            .run();
          return { accepted, unchanged };
        });
        if (done) return done;
      }
    },
    async abandon(staged) {
      const file = find(staged);
      if (file) await removeDelivery(connection, file.id);
    },
  };
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
