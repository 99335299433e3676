import { and, eq, inArray, or } from 'drizzle-orm';
import type { OptOut } from '../../domain/choices.ts';
import { caseIsOpen } from './conditions.ts';
import type { Db } from './connection.ts';
import { cases, conversations } from './schema.ts';

/**
 * Takes the calls to somebody who opts out off all work lists. Appointments that the resident made stay, and so do
 * calls when only visits were refused. Works only inside a transaction that may write.
 */
export function closeCalls(db: Db, { personKey, scope, since }: OptOut): void {
  if (scope === 'no-visits') return;
  const theirConversations = db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.personKey, personKey));
  db.update(cases)
    .set({ status: 'closed', outcome: 'opted-out', closedAt: since })
    .where(
      and(
        eq(cases.kind, 'call'),
        caseIsOpen,
        or(eq(cases.personKey, personKey), inArray(cases.conversationId, theirConversations)),
      ),
    )
    .run();
}
