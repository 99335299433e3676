import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { OptOut } from '../../domain/choices.ts';
import type { PersonKey } from '../../domain/claims.ts';
import { type CaseKind, urgencies } from '../../domain/handover.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { Deed } from '../../ports/conversations.ts';
import { caseIsOpen, requestWaits } from './conditions.ts';
import type { Db } from './connection.ts';
import { arrangementRequests, cases, conversations } from './schema.ts';

// What deeds of a resident do to cases. Everything here works only inside a transaction that may write.

/**
 * Takes the calls to somebody who opts out off all work lists. Appointments that the resident made stay, and so do
 * calls when only visits were refused.
 */
export function closeCalls(db: Db, { personKey, scope, since }: OptOut): void {
  if (scope === 'no-visits') return;
  db.update(cases)
    .set({ status: 'closed', outcome: 'opted-out', closedAt: since })
    .where(and(eq(cases.kind, 'call'), caseIsOpen, areOf(db, personKey)))
    .run();
}

/** The kinds of cases that a resident sent; a danger goes to the team without asking. */
const sentKinds: readonly CaseKind[] = ['handover', 'arrangement-answer'];

/**
 * Ends the open cases that a resident sent and takes out what was sent: what is not there cannot be read. The
 * conversation stays the resident's own. A request in them would wait for ever, so that one ends, too.
 */
export function endSharing(db: Db, personKey: PersonKey, at: Instant): void {
  db.update(cases)
    .set({
      status: 'closed',
      outcome: 'consent-withdrawn',
      closedAt: at,
      lines: [],
      conversationUpTo: null,
      phone: null,
      initials: '??',
    })
    .where(and(inArray(cases.kind, [...sentKinds]), caseIsOpen, areOf(db, personKey)))
    .run();
  db.update(arrangementRequests)
    .set({ withdrawnAt: at })
    .where(and(eq(arrangementRequests.personKey, personKey), requestWaits))
    .run();
}

/**
 * Puts the case of a late answer up in the queue; nothing that is more urgent comes down. A case that was closed
 * without the answer comes back, or nobody would be asked again.
 */
export function raiseCase(db: Db, { personKey, requestId }: Deed & { readonly kind: 'raise-case' }): void {
  const rank = urgencies.indexOf('urgent');
  const ofRequest = eq(cases.requestId, requestId);
  const theirs = and(eq(cases.kind, 'arrangement-answer'), eq(cases.personKey, personKey));
  db.update(cases)
    .set({ urgency: 'urgent', rank })
    .where(and(theirs, caseIsOpen, or(ofRequest, isNull(cases.requestId)), sql`${cases.rank} > ${rank}`))
    .run();
  db.update(cases)
    .set({ status: 'new', claimedBy: null, outcome: null, closedAt: null, urgency: 'urgent', rank })
    .where(and(theirs, ofRequest, eq(cases.status, 'closed')))
    .run();
}

/** Cases of a person, also those from a conversation that became theirs. */
function areOf(db: Db, personKey: PersonKey): SQL | undefined {
  const theirConversations = db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.personKey, personKey));
  return or(
    eq(cases.personKey, personKey),
    and(isNull(cases.personKey), inArray(cases.conversationId, theirConversations)),
  );
}
