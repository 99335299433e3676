import { and, eq, inArray, isNotNull, lt, lte, max, min, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import { keepLink } from './access-log.ts';
import { letOthersGo } from './breath.ts';
import type { Connection } from './connection.ts';
import { removeDelivery } from './delivery-removal.ts';
import { accessLog, cases, conversations, deliveries, turns } from './schema.ts';

type Removed = Readonly<Record<string, number>>;

/** Conversations that are removed in one go, each with all its turns. */
const batch = 50;

/** Conversations with nobody in them any more, but for those that were sent along with a case that is still kept. */
export async function expireConversations({ db, write }: Connection, before: Instant): Promise<Removed> {
  const sentAlong = db
    .select({ id: sql`${cases.conversationId}` })
    .from(cases)
    .where(and(isNotNull(cases.conversationId), isNotNull(cases.conversationUpTo)));
  const old = db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(lt(conversations.lastAt, before), not(inArray(conversations.id, sentAlong))))
    .limit(batch);
  const removed = { conversations: 0, turns: 0 };
  for (;;) {
    const found = write(() => {
      const ids = old.all().map(({ id }) => id);
      removed.turns += db.delete(turns).where(inArray(turns.conversationId, ids)).run().changes;
      removed.conversations += db.delete(conversations).where(inArray(conversations.id, ids)).run().changes;
      return ids.length;
    });
    if (found < batch) return removed;
    await letOthersGo();
  }
}

/** Deliveries that are older than the term and are not the latest of their party. */
export async function expireDeliveries(connection: Connection, before: LocalDate): Promise<Removed> {
  const { db, write } = connection;
  const later = alias(deliveries, 'later');
  const newest = db
    .select({ asOf: max(later.asOf) })
    .from(later)
    .where(and(eq(later.collector, deliveries.collector), eq(later.status, 'published')));
  // First all at once they no longer count; then their rows go, in small steps.
  write(() =>
    db
      .update(deliveries)
      .set({ status: 'expired' })
      .where(
        and(eq(deliveries.status, 'published'), lt(deliveries.asOf, before), lt(deliveries.asOf, newest)),
      )
      .run(),
  );
  const expired = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(eq(deliveries.status, 'expired'))
    .all();
  const removed = { deliveries: 0, claims: 0, refused_rows: 0 };
  for (const { id } of expired) {
    const rows = await removeDelivery(connection, id);
    removed.deliveries += rows.deliveries;
    removed.claims += rows.claims;
    removed.refused_rows += rows.refused_rows;
  }
  return removed;
}

/** Cuts the access log off at its old end; the seal of the last line that goes is kept, for the chain to begin at. */
export function expireLog({ db, write }: Connection, before: Instant): Removed {
  return write(() => {
    const firstKept = db
      .select({ number: min(accessLog.number) })
      .from(accessLog)
      .where(sql`${accessLog.at} >= ${before}`)
      .get()?.number;
    const old = firstKept == null ? undefined : lt(accessLog.number, firstKept);
    const last = db
      .select({ number: accessLog.number, seal: accessLog.seal })
      .from(accessLog)
      .where(old)
      .orderBy(sql`${accessLog.number} desc`)
      .get();
    if (!last) return {};
    keepLink(db, 'access-log-start', last);
    return { access_log: db.delete(accessLog).where(lte(accessLog.number, last.number)).run().changes };
  });
}
