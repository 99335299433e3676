import { and, eq, inArray, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dateInAmsterdam, type Instant, instant, type LocalDate } from '../../domain/local-date.ts';
import type { RetentionTerms } from '../../ports/privacy.ts';
import { letOthersGo, stepSize } from './breath.ts';
import type { Connection } from './connection.ts';
import {
  appointments,
  arrangementRequests,
  cases,
  codes,
  codeTries,
  consents,
  decisions,
  disputes,
  eventCounts,
  notices,
  optOuts,
  ownPlans,
  selfArranged,
  sessions,
  slots,
} from './schema.ts';

/** Before which moment, and before which day, something of each kind is past its term. */
export type Cutoffs = Readonly<
  Record<keyof RetentionTerms, { readonly at: Instant; readonly on: LocalDate }>
>;

export function cutoffsOf(terms: RetentionTerms, now: Instant): Cutoffs {
  const before = (days: number) => {
    const at = instant(Date.parse(now) - days * 24 * 60 * 60 * 1000);
    return { at, on: dateInAmsterdam(at) };
  };
  return {
    conversationDays: before(terms.conversationDays),
    caseDays: before(terms.caseDays),
    sessionDays: before(terms.sessionDays),
    deliveryDays: before(terms.deliveryDays),
    accessLogDays: before(terms.accessLogDays),
    codeDays: before(terms.codeDays),
  };
}

/** The tables of which each row has a term of its own. */
export function expiryRules(
  to: Cutoffs,
): readonly { readonly table: SQLiteTable; readonly where: SQL | undefined }[] {
  const cases_ = to.caseDays.at;
  const endOfOptOut = sql`coalesce(${optOuts.withdrawnAt}, ${optOuts.replacedAt}, ${optOuts.until})`;
  return [
    { table: cases, where: and(eq(cases.status, 'closed'), lt(cases.closedAt, cases_)) },
    { table: decisions, where: lt(decisions.at, cases_) },
    { table: arrangementRequests, where: lt(arrangementRequests.at, cases_) },
    { table: ownPlans, where: lt(ownPlans.at, cases_) },
    { table: selfArranged, where: lt(selfArranged.at, cases_) },
    { table: disputes, where: lt(disputes.at, cases_) },
    { table: consents, where: lt(sql`coalesce(${consents.withdrawnAt}, ${consents.givenAt})`, cases_) },
    // An opt-out without an end has no term; a period that ended is proof for as long as a case is.
    { table: optOuts, where: lt(endOfOptOut, cases_) },
    { table: appointments, where: lt(appointments.endAt, cases_) },
    { table: slots, where: lt(slots.endAt, to.conversationDays.at) },
    { table: notices, where: lt(notices.from, to.conversationDays.at) },
    { table: sessions, where: lt(sessions.lastAt, to.sessionDays.at) },
    { table: eventCounts, where: lt(eventCounts.startsAt, Date.parse(to.sessionDays.at) / 1000) },
    { table: codes, where: lt(codes.validUntil, to.codeDays.on) },
    {
      // Of a code that still exists the tries stay: a lock is not undone by waiting.
      table: codeTries,
      where: and(
        lt(codeTries.lastAt, to.codeDays.at),
        notInArray(codeTries.hash, sql`(select ${codes.hash} from ${codes})`),
      ),
    },
  ];
}

export async function removeInSteps(
  { db, write }: Connection,
  table: SQLiteTable,
  where: SQL | undefined,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const some = sql`(select rowid from ${table} where ${where} limit ${stepSize})`;
    const { changes } = write(() => db.delete(table).where(inArray(sql`rowid`, some)).run());
    removed += changes;
    if (changes < stepSize) return removed;
    await letOthersGo();
  }
}
