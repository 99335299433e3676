import { and, asc, desc, eq, gt, gte, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { ArrangementRequest, Consent, OptOut, StandingChoices } from '../../domain/choices.ts';
import type { PersonKey } from '../../domain/claims.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { cents } from '../../domain/money.ts';
import { requestWaits } from './conditions.ts';
import type { Db } from './connection.ts';
import { withoutNulls } from './rows.ts';
import {
  arrangementRequests,
  consents,
  disputes,
  notices,
  optOuts,
  ownPlans,
  selfArranged,
} from './schema.ts';

/** All that a person chose and that still matters: of what can be chosen once at a time, the latest. */
export function choicesOf(db: Db, personKey: PersonKey): StandingChoices {
  const { replacedAt: _, ...optOut } = db
    .select()
    .from(optOuts)
    .where(and(eq(optOuts.personKey, personKey), isNull(optOuts.withdrawnAt), isNull(optOuts.replacedAt)))
    .get() ?? { replacedAt: null };
  const arrangement = db
    .select()
    .from(arrangementRequests)
    .where(and(eq(arrangementRequests.personKey, personKey), isNull(arrangementRequests.withdrawnAt)))
    .orderBy(desc(arrangementRequests.at))
    .get();
  const plan = db
    .select()
    .from(ownPlans)
    .where(eq(ownPlans.personKey, personKey))
    .orderBy(desc(ownPlans.at))
    .get();
  return {
    ...('id' in optOut ? { optOut: withoutNulls(optOut) } : {}),
    ...(arrangement ? { arrangement: inMoney(arrangement) } : {}),
    ...(plan ? { plan: withoutNulls(plan) } : {}),
    selfArranged: db
      .select()
      .from(selfArranged)
      .where(eq(selfArranged.personKey, personKey))
      .orderBy(asc(selfArranged.at))
      .all()
      .map(inMoney),
    disputes: db
      .select()
      .from(disputes)
      .where(eq(disputes.personKey, personKey))
      .orderBy(asc(disputes.at))
      .all(),
    consents: consentsOf(db, personKey),
  };
}

/** Promised before today, not answered, and no message made about it yet. */
export function lateArrangementsIn(db: Db, today: LocalDate): readonly ArrangementRequest[] {
  const told = db
    .select({ id: notices.id })
    .from(notices)
    .where(eq(notices.id, sql`'late-' || ${arrangementRequests.id}`));
  return db
    .select()
    .from(arrangementRequests)
    .where(and(requestWaits, lt(arrangementRequests.answerBefore, today), notExists(told)))
    .all()
    .map(inMoney);
}

/** The latest word on each purpose, given or taken back. */
function consentsOf(db: Db, personKey: PersonKey): readonly Consent[] {
  const rows = db
    .select({ purpose: consents.purpose, givenAt: consents.givenAt, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(eq(consents.personKey, personKey))
    .orderBy(asc(consents.id))
    .all();
  return [...new Map(rows.map((row) => [row.purpose, withoutNulls(row)])).values()];
}

/** Who has rest on this day, in order of the key. */
export function standingOptOutsIn(
  db: Db,
  today: LocalDate,
  { limit, after }: { readonly limit: number; readonly after?: PersonKey },
): readonly OptOut[] {
  return db
    .select()
    .from(optOuts)
    .where(
      and(
        isNull(optOuts.withdrawnAt),
        isNull(optOuts.replacedAt),
        or(isNull(optOuts.until), gte(optOuts.until, today)),
        after === undefined ? undefined : gt(optOuts.personKey, after),
      ),
    )
    .orderBy(asc(optOuts.personKey))
    .limit(limit)
    .all()
    .map(({ replacedAt: _, ...optOut }) => withoutNulls(optOut));
}

function inMoney<T extends { readonly perMonthCents: number | null }>(row: T) {
  const { perMonthCents, ...rest } = row;
  return { ...withoutNulls(rest), ...(perMonthCents === null ? {} : { perMonth: cents(perMonthCents) }) };
}
