import { and, asc, desc, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import type { ConversationStore, StoredConversation } from '../../ports/conversations.ts';
import { caseOf } from './case-rows.ts';
import { choicesOf, lateArrangementsIn, standingOptOutsIn } from './choices.ts';
import type { Connection } from './connection.ts';
import { carryOut, SlotIsTaken } from './deeds.ts';
import { identify } from './identify.ts';
import { withoutNulls } from './rows.ts';
import { cases, conversations, notices, turns } from './schema.ts';
import { lastTurnsOf, transcriptOf } from './transcript.ts';
import { createCommit } from './turns.ts';

export function createConversationStore(connection: Connection): ConversationStore {
  const { db, write } = connection;

  function find(where: ReturnType<typeof eq> | undefined): StoredConversation | undefined {
    const row = db
      .select()
      .from(conversations)
      .where(where)
      .orderBy(desc(conversations.lastAt))
      .limit(1)
      .get();
    if (!row) return undefined;
    const { tokenHash: _, ...conversation } = row;
    return withoutNulls(conversation);
  }

  return {
    async create({ at, ...conversation }) {
      const start = { version: 0, turns: 0, createdAt: at, lastAt: at };
      db.insert(conversations)
        .values({ ...conversation, ...start })
        .run();
    },
    async load(id) {
      return find(eq(conversations.id, id));
    },
    async loadWithToken(id, tokenHash) {
      return find(and(eq(conversations.id, id), eq(conversations.tokenHash, tokenHash)));
    },
    async handled(conversationId, messageId) {
      return db
        .select({ requestHash: turns.requestHash, reply: turns.reply })
        .from(turns)
        .where(and(eq(turns.conversationId, conversationId), eq(turns.messageId, messageId)))
        .get();
    },
    commit: createCommit(connection),
    async transcript(conversationId, upToTurn) {
      return transcriptOf(db, conversationId, upToTurn);
    },
    async lastTurns(conversationId, count) {
      return lastTurnsOf(db, conversationId, count);
    },
    async latestOf(personKey) {
      return find(eq(conversations.personKey, personKey));
    },
    async record(deeds, at) {
      try {
        write(() => {
          for (const deed of deeds) carryOut(db, deed, at);
        });
        return 'recorded';
      } catch (error) {
        if (error instanceof SlotIsTaken) return 'slotTaken';
        throw error;
      }
    },
    async identify(conversationId, personKey) {
      write(() => identify(db, conversationId, personKey));
    },
    async choicesOf(personKey) {
      return connection.read(() => choicesOf(db, personKey));
    },
    async standingOptOuts(today, page) {
      return standingOptOutsIn(db, today, page);
    },
    async lateArrangements(today) {
      return lateArrangementsIn(db, today);
    },
    async noticesOf(personKey, at) {
      return db
        .select()
        .from(notices)
        .where(and(eq(notices.personKey, personKey), lte(notices.from, at), isNull(notices.seenAt)))
        .orderBy(asc(notices.from), asc(notices.id))
        .all()
        .map(withoutNulls);
    },
    async noticesSeen(ids, at) {
      if (ids.length === 0) return;
      db.update(notices)
        .set({ seenAt: at })
        .where(and(inArray(notices.id, [...ids]), isNull(notices.seenAt)))
        .run();
    },
    async casesOf({ personKey, conversationId }) {
      const theirs = or(
        eq(cases.conversationId, conversationId),
        personKey === undefined ? undefined : eq(cases.personKey, personKey),
      );
      return db
        .select()
        .from(cases)
        .where(theirs)
        .orderBy(asc(cases.createdAt), asc(cases.id))
        .all()
        .map(caseOf);
    },
  };
}
