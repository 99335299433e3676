import { and, eq, inArray, lte, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { PersonKey } from '../../domain/claims.ts';
import type { CollectorKind } from '../../domain/collectors.ts';
import { numberKey, type PersonHistory } from '../../domain/history.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { Connection } from './connection.ts';
import { claims, deliveries, refusedRows } from './schema.ts';

const value = sql.placeholder;
/** Later than any moment, as text: what is known now. */
const now = '~';

/** What the deliveries that counted at a moment say of one person. */
export function createHistory({
  db,
  read,
}: Connection): (person: PersonKey, knownAt?: Instant) => PersonHistory {
  const other = alias(claims, 'other');
  const otherFile = alias(deliveries, 'other_file');
  const published = <T extends typeof deliveries | typeof otherFile>(table: T) =>
    and(eq(table.status, 'published'), lte(table.publishedAt, value('knownAt')));
  const asOf = sql<LocalDate>`${deliveries.asOf}`;

  // Without 'distinct', which SQLite would prepare anew each time: sets are made below.
  const dates = db
    .select({ collector: deliveries.collector, asOf })
    .from(deliveries)
    .where(published(deliveries))
    .prepare();
  // The joins are 'cross' only to keep their order: SQLite would rather walk through all claims there are.
  const ofPerson = and(
    published(deliveries),
    eq(claims.deliveryId, deliveries.id),
    eq(claims.personKey, value('person')),
  );
  const accepted = db
    .select({ asOf, collector: deliveries.collector, number: claims.number, claim: claims.claim })
    .from(deliveries)
    .crossJoin(claims)
    .where(ofPerson)
    .prepare();
  // One number, two rows, in files of one party and date: whoever else the other row is on.
  const differing = db
    .select({ collector: deliveries.collector, asOf, number: claims.number })
    .from(deliveries)
    .crossJoin(claims)
    .crossJoin(otherFile)
    .crossJoin(other)
    .where(
      and(
        ofPerson,
        published(otherFile),
        eq(otherFile.collector, deliveries.collector),
        eq(otherFile.asOf, deliveries.asOf),
        eq(other.deliveryId, otherFile.id),
        eq(other.number, claims.number),
        ne(other.fingerprint, claims.fingerprint),
      ),
    )
    .prepare();
  const refused = db
    .select({
      asOf,
      collector: deliveries.collector,
      file: deliveries.file,
      line: refusedRows.line,
      claim: refusedRows.claim,
      personKey: refusedRows.personKey,
      field: refusedRows.field,
      reason: refusedRows.reason,
    })
    .from(refusedRows)
    .innerJoin(deliveries, eq(deliveries.id, refusedRows.deliveryId))
    .where(
      and(
        published(deliveries),
        or(
          eq(refusedRows.personKey, value('person')),
          inArray(refusedRows.claim, sql`(select value from json_each(${value('numbers')}))`),
        ),
      ),
    )
    .prepare();

  return (person, knownAt) =>
    read(() => {
      const at = { person, knownAt: knownAt ?? now };
      const rows = accepted.all(at);
      const theirs = new Set(rows.map(({ collector, number }) => `${collector}/${number}`));
      const numbers = JSON.stringify([...new Set(rows.map(({ number }) => number))]);
      return {
        claims: rows.map(({ asOf: deliveredFor, claim: { line: _, ...claim } }) => ({ deliveredFor, claim })),
        refused: refused
          .all({ ...at, numbers })
          .filter((row) => row.personKey === person || theirs.has(`${row.collector}/${row.claim}`))
          .map(({ asOf: deliveredFor, personKey, ...row }) => ({
            deliveredFor,
            row: { ...row, personKey: personKey ?? undefined },
          })),
        differing: new Set(differing.all(at).map((row) => numberKey(row.collector, row.asOf, row.number))),
        deliveries: byCollector(dates.all(at)),
      };
    });
}

function byCollector(
  rows: readonly { readonly collector: CollectorKind; readonly asOf: LocalDate }[],
): ReadonlyMap<CollectorKind, readonly LocalDate[]> {
  const found = new Map<CollectorKind, Set<LocalDate>>();
  for (const { collector, asOf } of rows) {
    const dates = found.get(collector);
    if (dates) dates.add(asOf);
    else found.set(collector, new Set([asOf]));
  }
  return new Map([...found].map(([collector, dates]) => [collector, [...dates]]));
}
