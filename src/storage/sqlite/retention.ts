import { getTableName, max } from 'drizzle-orm';
import { addMinutes, type Instant } from '../../domain/local-date.ts';
import type { RetentionTerms } from '../../ports/privacy.ts';
import type { Connection } from './connection.ts';
import { expireConversations, expireDeliveries, expireLog } from './expiry.ts';
import { cutoffsOf, expiryRules, removeInSteps } from './expiry-rules.ts';
import { markOf, setMark } from './marks.ts';
import { accessLog, conversations, deliveries, sessions } from './schema.ts';

/** Clocks of two processes never agree to the millisecond. */
const minutesApart = 1;

/**
 * Deletes what is past its term, in small steps: cut off half way, the next run goes on. Throws, and deletes
 * nothing, when the clock went back, because then nothing can be said about terms.
 */
export async function deleteExpired(
  connection: Connection,
  terms: RetentionTerms,
  at: Instant,
): Promise<Readonly<Record<string, number>>> {
  refuseOldClock(connection, at);
  const cutoffs = cutoffsOf(terms, at);
  const removed = new Map<string, number>();
  const count = (table: string, rows: number) => {
    if (rows > 0) removed.set(table, (removed.get(table) ?? 0) + rows);
  };
  for (const { table, where } of expiryRules(cutoffs))
    count(getTableName(table), await removeInSteps(connection, table, where));
  // After the cases: a conversation that was sent along with one stays as long as that case.
  const parts = [
    await expireConversations(connection, cutoffs.conversationDays.at),
    await expireDeliveries(connection, cutoffs.deliveryDays.on),
    expireLog(connection, cutoffs.accessLogDays.at),
  ];
  for (const [table, rows] of parts.flatMap((part) => Object.entries(part))) count(table, rows);
  connection.write(() => setMark(connection.db, 'retention-ran', at));
  return Object.fromEntries(removed);
}

function refuseOldClock({ db }: Connection, at: Instant): void {
  const seen = [
    db
      .select({ at: max(conversations.lastAt) })
      .from(conversations)
      .get(),
    db
      .select({ at: max(sessions.lastAt) })
      .from(sessions)
      .get(),
    db
      .select({ at: max(deliveries.publishedAt) })
      .from(deliveries)
      .get(),
    db
      .select({ at: max(accessLog.at) })
      .from(accessLog)
      .get(),
  ].map((row) => row?.at ?? '');
  const lastRun = markOf(db, 'retention-ran') ?? '';
  const lastSeen = seen.sort().at(-1) ?? '';
  if (at >= lastRun && addMinutes(at, minutesApart) >= lastSeen) return;
  const latest = lastRun > lastSeen ? lastRun : lastSeen;
  throw new Error(`Nothing was deleted: the clock says ${at}, but ${latest} was seen before. Set it right.`);
}
