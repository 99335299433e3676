import { and, asc, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm';
import type { Case } from '../../domain/handover.ts';
import type { AccessLine, CaseStore } from '../../ports/cases.ts';
import { append, createAccessLog } from './access-log.ts';
import { caseOf } from './case-rows.ts';
import { caseIsOpen } from './conditions.ts';
import type { Connection } from './connection.ts';
import { withoutNulls } from './rows.ts';
import { cases, staff } from './schema.ts';
import { transcriptOf } from './transcript.ts';

/** The list shows that there is work, and of which kind; who it is about is not even read before it is opened. */
const {
  lines: _lines,
  phone: _phone,
  personKey: _person,
  conversationId: _conversation,
  conversationUpTo: _upTo,
  outcomeNote: _note,
  rank: _rank,
  ...listed
} = getTableColumns(cases);

export function createCaseStore(connection: Connection): CaseStore {
  const { db, write } = connection;

  function find(id: string): Case | undefined {
    const row = db.select().from(cases).where(eq(cases.id, id)).get();
    return row && caseOf(row);
  }

  /** The line names the person of the case, so that the resident finds it, even if the caller left that out. */
  function log(line: AccessLine, about: Case): void {
    const { id: caseId, personKey, conversationId } = about;
    append(db, {
      ...(personKey === undefined ? {} : { personKey }),
      ...(conversationId === undefined ? {} : { conversationId }),
      ...line,
      caseId,
    });
  }

  /** A case is ended by its owner, or by a lead; between the page and the button it may have gone to somebody else. */
  function mayEnd({ status, claimedBy }: Case, { staffId }: AccessLine): boolean {
    if (status !== 'claimed') return false;
    if (claimedBy === staffId) return true;
    return db.select({ role: staff.role }).from(staff).where(eq(staff.id, staffId)).get()?.role === 'lead';
  }

  return {
    ...createAccessLog(connection),
    async queue({ team }, line) {
      return write(() => {
        append(db, line);
        const ofTeam = team === undefined ? undefined : or(isNull(cases.team), eq(cases.team, team));
        return db
          .select(listed)
          .from(cases)
          .where(and(caseIsOpen, ofTeam))
          .orderBy(asc(cases.rank), asc(cases.createdAt), asc(cases.id))
          .all()
          .map((row) => ({ ...withoutNulls(row), lines: [] }));
      });
    },
    async scopeOf(id) {
      const row = db
        .select({
          kind: cases.kind,
          appointmentId: cases.appointmentId,
          requestId: cases.requestId,
          team: cases.team,
          status: cases.status,
          claimedBy: cases.claimedBy,
          personKey: cases.personKey,
          conversationId: cases.conversationId,
        })
        .from(cases)
        .where(eq(cases.id, id))
        .get();
      return row && withoutNulls(row);
    },
    async open(id, line) {
      return write(() => {
        const found = find(id);
        if (!found) return undefined;
        log(line, found);
        db.update(cases)
          .set({ openedAt: sql`coalesce(${cases.openedAt}, ${line.at})` })
          .where(eq(cases.id, id))
          .run();
        return find(id);
      });
    },
    async transcript(id, line) {
      return write(() => {
        const found = find(id);
        if (found?.conversationId === undefined || found.conversationUpTo === undefined) return undefined;
        log(line, found);
        return { case: found, entries: transcriptOf(db, found.conversationId, found.conversationUpTo) };
      });
    },
    async claim(id, line) {
      return write(() => {
        const found = find(id);
        if (!found || found.status === 'closed') return 'unknown';
        if (found.status === 'claimed') return found.claimedBy === line.staffId ? 'claimed' : 'taken';
        db.update(cases).set({ status: 'claimed', claimedBy: line.staffId }).where(eq(cases.id, id)).run();
        log(line, found);
        return 'claimed';
      });
    },
    async giveBack(id, line) {
      return write(() => {
        const found = find(id);
        if (!found || !mayEnd(found, line)) return 'unknown';
        db.update(cases).set({ status: 'new', claimedBy: null }).where(eq(cases.id, id)).run();
        log(line, found);
        return 'given-back';
      });
    },
    async close(id, outcome, outcomeNote, line) {
      return write(() => {
        const found = find(id);
        if (!found || !mayEnd(found, line)) return 'unknown';
        db.update(cases)
          .set({ status: 'closed', outcome, outcomeNote, closedAt: line.at })
          .where(eq(cases.id, id))
          .run();
        log(line, found);
        return 'closed';
      });
    },
  };
}
