import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { TranscriptEntry } from '../../ports/conversations.ts';
import type { Db } from './connection.ts';
import { turns } from './schema.ts';

/** What was said, in order, up to and including a turn. */
export function transcriptOf(
  db: Db,
  conversationId: string,
  upToTurn?: number,
): readonly (TranscriptEntry & { readonly turn: number })[] {
  const upTo = upToTurn === undefined ? undefined : lte(turns.number, upToTurn);
  return db
    .select({ turn: turns.number, entries: turns.entries })
    .from(turns)
    .where(and(eq(turns.conversationId, conversationId), upTo))
    .orderBy(asc(turns.number))
    .all()
    .flatMap(({ turn, entries }) => entries.map((entry) => ({ ...entry, turn })));
}

/** What was said in the last turns, in order. */
export function lastTurnsOf(
  db: Db,
  conversationId: string,
  count: number,
): readonly (TranscriptEntry & { readonly turn: number })[] {
  return db
    .select({ turn: turns.number, entries: turns.entries })
    .from(turns)
    .where(eq(turns.conversationId, conversationId))
    .orderBy(desc(turns.number))
    .limit(count)
    .all()
    .reverse()
    .flatMap(({ turn, entries }) => entries.map((entry) => ({ ...entry, turn })));
}
