import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  ConversationState,
  Notice,
  RecordedDecision,
  TranscriptEntry,
} from '../../../ports/conversations.ts';
import { conversationId, json, moment, personKey } from './columns.ts';

export const conversations = sqliteTable(
  'conversations',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    personKey: personKey(),
    version: integer('version').notNull(),
    turns: integer('turns').notNull(),
    state: json('state').$type<ConversationState>().notNull(),
    createdAt: moment('created_at').notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (t) => [index('conversations_person').on(t.personKey)],
);

export const turns = sqliteTable(
  'turns',
  {
    conversationId: conversationId()
      .notNull()
      .references(() => conversations.id),
    number: integer('number').notNull(),
    messageId: text('message_id').notNull(),
    requestHash: text('request_hash').notNull(),
    at: moment('at').notNull(),
    entries: json('entries').$type<readonly TranscriptEntry[]>().notNull(),
    reply: json('reply').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.number] }),
    uniqueIndex('turns_message').on(t.conversationId, t.messageId),
  ],
);

export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    personKey: personKey().notNull(),
    utterance: json('utterance').$type<Notice['utterance']>().notNull(),
    from: moment('from_at').notNull(),
    seenAt: moment('seen_at'),
  },
  (t) => [index('notices_person').on(t.personKey)],
);

export const decisions = sqliteTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    personKey: personKey(),
    conversationId: conversationId().notNull(),
    policy: text('policy').notNull(),
    outcome: text('outcome').notNull(),
    inputs: json('inputs').$type<RecordedDecision['inputs']>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('decisions_person').on(t.personKey), index('decisions_conversation').on(t.conversationId)],
);
