import { hash } from 'node:crypto';
import { and, asc, eq, gt, gte, lte } from 'drizzle-orm';
import type { AccessLine, CaseStore } from '../../ports/cases.ts';
import { letOthersGo, stepSize } from './breath.ts';
import type { Connection, Db } from './connection.ts';
import { digestOf } from './digest.ts';
import { markOf, setMark } from './marks.ts';
import { withoutNulls } from './rows.ts';
import { accessLog, erasures, staff } from './schema.ts';

type Row = typeof accessLog.$inferSelect;
/** A place in the chain: the number of a line, and its seal. */
interface Link {
  readonly number: number;
  readonly seal: string;
}

const beginning: Link = { number: 0, seal: '' };

/** Adds a line. Works only inside the transaction of the read that it is about. */
export function append(db: Db, line: AccessLine): void {
  const last = linkAt(db, 'access-log-end');
  const { at, staffId, action, caseId = null, personKey = null, conversationId = null, reason = null } = line;
  const row = { number: last.number + 1, at, staffId, action, caseId, personKey, conversationId, reason };
  const seal = sealOf(row, last.seal);
  db.insert(accessLog)
    .values({ ...row, seal })
    .run();
  keepLink(db, 'access-log-end', { number: row.number, seal });
}

export function keepLink(db: Db, name: 'access-log-start' | 'access-log-end', { number, seal }: Link): void {
  setMark(db, name, JSON.stringify({ number, seal }));
}

function linkAt(db: Db, name: 'access-log-start' | 'access-log-end'): Link {
  const value = markOf(db, name);
  return value === undefined ? beginning : (JSON.parse(value) as Link);
}

const erasedMark = 'erased/';

/** What stands in a line in the place of somebody who was erased. */
export function erasedName(personKey: string): string {
  return `${erasedMark}${digestOf(personKey)}`;
}

/**
 * The hash of a line and of the seal before it. Of the person it takes the digest alone, so that the chain still
 * holds after the key is taken out of the line.
 */
function sealOf(line: Omit<Row, 'seal'>, before: string): string {
  const { number, at, staffId, action, caseId, personKey, conversationId, reason } = line;
  const person = personKey?.startsWith(erasedMark)
    ? personKey.slice(erasedMark.length)
    : personKey && digestOf(personKey);
  return hash(
    'sha256',
    JSON.stringify([before, number, at, staffId, action, caseId, person, conversationId, reason]),
  );
}

export function createAccessLog({
  db,
  write,
}: Connection): Pick<CaseStore, 'log' | 'logEach' | 'accessOf' | 'verifyLog'> {
  /** A key may only be missing from a line when that person was erased. */
  function rightlyErased({ personKey }: Row): boolean {
    if (!personKey?.startsWith(erasedMark)) return true;
    const digest = personKey.slice(erasedMark.length);
    return db.select().from(erasures).where(eq(erasures.personDigest, digest)).get() !== undefined;
  }

  return {
    async log(line) {
      write(() => append(db, line));
    },
    async logEach(personKeys, line) {
      write(() => {
        for (const personKey of personKeys) append(db, { ...line, personKey });
      });
    },
    async accessOf({ personKey, staffId, from, to }) {
      return db
        .select({ line: accessLog, staffName: staff.name, role: staff.role })
        .from(accessLog)
        .innerJoin(staff, eq(staff.id, accessLog.staffId))
        .where(
          and(
            personKey === undefined ? undefined : eq(accessLog.personKey, personKey),
            staffId === undefined ? undefined : eq(accessLog.staffId, staffId),
            from === undefined ? undefined : gte(accessLog.at, from),
            to === undefined ? undefined : lte(accessLog.at, to),
          ),
        )
        .orderBy(asc(accessLog.number))
        .all()
        .map(({ line: { number: _, seal: __, ...line }, ...who }) => ({ ...withoutNulls(line), ...who }));
    },
    async verifyLog() {
      const end = linkAt(db, 'access-log-end');
      let last = linkAt(db, 'access-log-start');
      let lines = 0;
      for (;;) {
        const page = db
          .select()
          .from(accessLog)
          .where(and(gt(accessLog.number, last.number), lte(accessLog.number, end.number)))
          .orderBy(asc(accessLog.number))
          .limit(stepSize)
          .all();
        for (const row of page) {
          const expected = last.number + 1;
          const holds = row.number === expected && row.seal === sealOf(row, last.seal) && rightlyErased(row);
          if (!holds) return { lines, brokenAt: expected };
          last = row;
          lines += 1;
        }
        if (page.length < stepSize) break;
        await letOthersGo();
      }
      // Lines that were cut off the end leave a chain that is whole in itself.
      const whole = last.number === end.number && last.seal === end.seal;
      return whole ? { lines } : { lines, brokenAt: last.number + 1 };
    },
  };
}
