import { and, asc, desc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { ConversationStore, StoredConversation } from '../../ports/conversations.ts';
import { caseOf } from './case-rows.ts';
import { createChoices, lateArrangementsIn, standingOptOutsIn } from './choices.ts';
import type { Connection } from './connection.ts';
import { carryOut, SlotIsTaken } from './deeds.ts';
import { identify } from './identify.ts';
import { withoutNulls } from './rows.ts';
import { cases, conversations, notices, turns } from './schema.ts';
import { lastTurnsOf, transcriptOf } from './transcript.ts';
import { createCommit } from './turns.ts';

const value = sql.placeholder;

export function createConversationStore(connection: Connection): ConversationStore {
  const { db, write } = connection;
  const choicesOf = createChoices(connection);
  // What every turn asks is prepared once: to build a query takes several times as long as to run it.
  const byId = find(eq(conversations.id, value('id')));
  const byToken = find(
    and(eq(conversations.id, value('id')), eq(conversations.tokenHash, value('tokenHash'))),
  );
  const ofPerson = find(eq(conversations.personKey, value('personKey')));
  const handled = db
    .select({ requestHash: turns.requestHash, reply: turns.reply })
    .from(turns)
    .where(and(eq(turns.conversationId, value('id')), eq(turns.messageId, value('messageId'))))
    .prepare();

  function find(where: ReturnType<typeof and>) {
    // Without a limit: a limit that is a parameter makes SQLite prepare the query anew each time.
    const prepared = db
      .select()
      .from(conversations)
      .where(where)
      .orderBy(desc(conversations.lastAt))
      .prepare();
    return (by: Readonly<Record<string, string>>): StoredConversation | undefined => {
      const row = prepared.get(by);
      if (!row) return undefined;
      const { tokenHash: _, ...conversation } = row;
      return withoutNulls(conversation);
    };
  }

  return {
    async create({ at, ...conversation }) {
      const start = { version: 0, turns: 0, createdAt: at, lastAt: at };
      db.insert(conversations)
        .values({ ...conversation, ...start })
        .run();
    },
    async load(id) {
      return byId({ id });
    },
    async loadWithToken(id, tokenHash) {
      return byToken({ id, tokenHash });
    },
    async handled(conversationId, messageId) {
      return handled.get({ id: conversationId, messageId });
    },
    commit: createCommit(connection),
    async transcript(conversationId, upToTurn) {
      return transcriptOf(db, conversationId, upToTurn);
    },
    async lastTurns(conversationId, count) {
      return lastTurnsOf(db, conversationId, count);
    },
    async latestOf(personKey) {
      return ofPerson({ personKey });
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
      return choicesOf(personKey);
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
