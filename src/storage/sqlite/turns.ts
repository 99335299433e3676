import { and, eq, sql } from 'drizzle-orm';
import type { Committed, Turn } from '../../ports/conversations.ts';
import type { Connection } from './connection.ts';
import { carryOut, SlotIsTaken } from './deeds.ts';
import { conversations, turns } from './schema.ts';

const value = sql.placeholder;

/**
 * The one command that every message comes down to. It reads and writes rows of this turn alone, so that the
 * thousandth turn takes as long as the tenth.
 */
export function createCommit({ db, write }: Connection): (turn: Turn) => Promise<Committed> {
  const now = db
    .select({ version: conversations.version, turns: conversations.turns, handled: turns.number })
    .from(conversations)
    .leftJoin(turns, and(eq(turns.conversationId, conversations.id), eq(turns.messageId, value('messageId'))))
    .where(eq(conversations.id, value('id')))
    .prepare();
  const record = db
    .insert(turns)
    .values({
      conversationId: value('id'),
      number: value('number'),
      messageId: value('messageId'),
      requestHash: value('requestHash'),
      at: value('at'),
      entries: value('entries'),
      reply: value('reply'),
    })
    .prepare();
  const moveOn = db
    .update(conversations)
    .set({
      version: sql`${value('version')}`,
      turns: sql`${value('number')}`,
      state: sql`${value('state')}`,
      lastAt: sql`${value('at')}`,
    })
    .where(eq(conversations.id, value('id')))
    .prepare();

  function commit(turn: Turn): Committed {
    const { conversationId: id, messageId, requestHash, at, entries, reply, state } = turn;
    const found = now.get({ id, messageId });
    if (!found) throw new Error('There is no such conversation.');
    if (found.handled !== null) return 'alreadyHandled';
    if (found.version !== turn.expectedVersion) return 'changedMeanwhile';
    const number = found.turns + 1;
    for (const deed of turn.deeds) carryOut(db, deed, at);
    record.run({ id, number, messageId, requestHash, at, entries, reply });
    moveOn.run({ id, version: found.version + 1, number, state: JSON.stringify(state), at });
    return 'committed';
  }

  return async (turn) => {
    try {
      return write(() => commit(turn));
    } catch (error) {
      if (error instanceof SlotIsTaken) return 'slotTaken';
      throw error;
    }
  };
}
