import { and, eq, isNull } from 'drizzle-orm';
import { urgencies } from '../../domain/handover.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { Deed } from '../../ports/conversations.ts';
import { book, cancel, move, went } from './bookings.ts';
import { closeCalls, endSharing, raiseCase } from './case-deeds.ts';
import { requestWaits } from './conditions.ts';
import type { Db } from './connection.ts';
import {
  arrangementRequests,
  cases,
  consents,
  decisions,
  disputes,
  notices,
  optOuts,
  ownPlans,
  selfArranged,
} from './schema.ts';

/** Thrown out of the transaction of a turn, so that nothing of the turn is written. */
export class SlotIsTaken extends Error {}

/** Writes what a turn does besides talking. Works only inside the transaction of that turn. */
export function carryOut(db: Db, deed: Deed, at: Instant): void {
  switch (deed.kind) {
    case 'opt-out':
      optOut(db, deed.optOut);
      return;
    case 'withdraw-opt-out':
      endOptOut(db, deed.personKey, { withdrawnAt: deed.at });
      return;
    case 'arrangement': {
      const { perMonth, ...request } = deed.request;
      db.insert(arrangementRequests)
        .values({ ...request, perMonthCents: perMonth?.cents ?? null })
        .onConflictDoNothing()
        .run();
      return;
    }
    case 'arrangement-answer': {
      const { personKey, requestId, agreed, at: answeredAt } = deed;
      const asked = requestId === undefined ? undefined : eq(arrangementRequests.id, requestId);
      db.update(arrangementRequests)
        .set({ answeredAt, agreed })
        .where(and(eq(arrangementRequests.personKey, personKey), requestWaits, asked))
        .run();
      return;
    }
    case 'raise-case':
      raiseCase(db, deed);
      return;
    case 'plan':
      db.insert(ownPlans).values(deed.plan).run();
      return;
    case 'self-arranged': {
      const { perMonth, ...done } = deed.done;
      db.insert(selfArranged)
        .values({ ...done, perMonthCents: perMonth?.cents ?? null })
        .run();
      return;
    }
    case 'dispute':
      db.insert(disputes).values(deed.dispute).onConflictDoNothing().run();
      return;
    case 'consent':
      consent(db, deed);
      return;
    case 'book':
      if (!book(db, deed.appointment, at)) throw new SlotIsTaken();
      return;
    case 'move-appointment':
      if (move(db, deed.appointmentId, deed.slot) !== 'booked') throw new SlotIsTaken();
      return;
    case 'appointment-went':
      went(db, deed.appointmentId, deed.status);
      return;
    case 'opt-out-reason':
      db.update(optOuts)
        .set({ reason: deed.reason })
        .where(
          and(eq(optOuts.personKey, deed.personKey), isNull(optOuts.withdrawnAt), isNull(optOuts.replacedAt)),
        )
        .run();
      return;
    case 'cancel-appointment':
      cancel(db, deed.appointmentId);
      return;
    case 'case':
      db.insert(cases)
        .values({ ...deed.case, rank: urgencies.indexOf(deed.case.urgency) })
        .run();
      return;
    case 'notice':
      db.insert(notices).values(deed.notice).onConflictDoNothing().run();
      return;
    case 'decision':
      db.insert(decisions).values(deed.decision).run();
      return;
  }
}

/** An active opt-out takes the place of the one before; the earlier period is kept. */
function optOut(db: Db, made: (Deed & { kind: 'opt-out' })['optOut']): void {
  endOptOut(db, made.personKey, { replacedAt: made.since });
  db.insert(optOuts).values(made).run();
  closeCalls(db, made);
}

function endOptOut(
  db: Db,
  personKey: string,
  end: { readonly withdrawnAt: Instant } | { readonly replacedAt: Instant },
): void {
  db.update(optOuts)
    .set(end)
    .where(and(eq(optOuts.personKey, personKey), isNull(optOuts.withdrawnAt), isNull(optOuts.replacedAt)))
    .run();
}

/**
 * Each purpose is given and taken back by itself; giving it twice changes nothing. Taking it back ends what rested on it,
 * also when nothing was on record as given: whoever says no has to find it gone.
 */
function consent(db: Db, { personKey, purpose, given, at }: Deed & { kind: 'consent' }): void {
  const active = and(
    eq(consents.personKey, personKey),
    eq(consents.purpose, purpose),
    isNull(consents.withdrawnAt),
  );
  if (!given) {
    db.update(consents).set({ withdrawnAt: at }).where(active).run();
    if (purpose === 'share-with-buurtteam') endSharing(db, personKey, at);
    return;
  }
  if (db.select({ id: consents.id }).from(consents).where(active).get()) return;
  db.insert(consents).values({ personKey, purpose, givenAt: at }).run();
}
