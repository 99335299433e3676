import { and, asc, eq, gt, gte, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ArrangementRequest, Consent, OptOut, StandingChoices } from '../../domain/choices.ts';
import type { PersonKey } from '../../domain/claims.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import { cents } from '../../domain/money.ts';
import { requestWaits } from './conditions.ts';
import type { Connection, Db } from './connection.ts';
import { inOrder, withoutNulls } from './rows.ts';
import {
  arrangementRequests,
  consents,
  disputes,
  notices,
  optOuts,
  ownPlans,
  selfArranged,
} from './schema.ts';

const value = sql.placeholder;

/** All that a person chose and that still matters: of what can be chosen once at a time, the latest. */
export function createChoices({ db, read }: Connection): (personKey: PersonKey) => StandingChoices {
  // Every turn of a resident asks for all of these, so they are prepared once.
  const theirs = <T extends { readonly personKey: SQLiteColumn }>(table: T) =>
    eq(table.personKey, value('personKey'));
  const optOut = db
    .select()
    .from(optOuts)
    .where(and(theirs(optOuts), isNull(optOuts.withdrawnAt), isNull(optOuts.replacedAt)))
    .prepare();
  const arrangements = db
    .select()
    .from(arrangementRequests)
    .where(and(theirs(arrangementRequests), isNull(arrangementRequests.withdrawnAt)))
    .prepare();
  const plans = db.select().from(ownPlans).where(theirs(ownPlans)).prepare();
  const arranged = db.select().from(selfArranged).where(theirs(selfArranged)).prepare();
  const disputed = db.select().from(disputes).where(theirs(disputes)).prepare();
  const consented = db
    .select({ purpose: consents.purpose, givenAt: consents.givenAt, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(theirs(consents))
    .orderBy(asc(consents.id))
    .prepare();

  return (personKey) =>
    read(() => {
      const of = { personKey };
      const { replacedAt: _, ...rest } = optOut.get(of) ?? { replacedAt: null };
      const requests = arrangements.all(of);
      // The one that waits is the latest, also when the one before it was answered in the same moment.
      const asked = requests.find(({ answeredAt }) => answeredAt === null) ?? byTime(requests).at(-1);
      const planned = byTime(plans.all(of)).at(-1);
      return {
        ...('id' in rest ? { optOut: withoutNulls(rest) } : {}),
        ...(asked ? { arrangement: inMoney(asked) } : {}),
        ...(planned ? { plan: withoutNulls(planned) } : {}),
        selfArranged: byTime(arranged.all(of)).map(inMoney),
        disputes: byTime(disputed.all(of)),
        consents: latestOfEach(consented.all(of).map(withoutNulls)),
      };
    });
}

function byTime<T extends { readonly at: Instant }>(rows: readonly T[]): readonly T[] {
  return inOrder(rows, (row) => row.at);
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
function latestOfEach(rows: readonly Consent[]): readonly Consent[] {
  return [...new Map(rows.map((row) => [row.purpose, row])).values()];
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
