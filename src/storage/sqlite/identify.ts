import { and, eq, isNull } from 'drizzle-orm';
import type { PersonKey } from '../../domain/claims.ts';
import type { Db } from './connection.ts';
import { appointments, cases, conversations, decisions } from './schema.ts';

/**
 * Ties a conversation, and all that came of it so far, to a person. Throws when it is somebody else's: two people
 * at one screen each get a conversation of their own. Works only inside a transaction that may write.
 */
export function identify(db: Db, conversationId: string, personKey: PersonKey): void {
  const found = db
    .select({ personKey: conversations.personKey })
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .get();
  if (!found) throw new Error('There is no such conversation.');
  if (found.personKey === personKey) return;
  if (found.personKey !== null) throw new Error('This conversation is of another person: start a new one.');
  db.update(conversations).set({ personKey }).where(eq(conversations.id, conversationId)).run();
  for (const table of [cases, decisions, appointments]) {
    db.update(table)
      .set({ personKey })
      .where(and(eq(table.conversationId, conversationId), isNull(table.personKey)))
      .run();
  }
}
