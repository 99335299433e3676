import { and, eq, isNotNull, lt, or, type SQL } from 'drizzle-orm';
import type { PersonKey } from '../../domain/claims.ts';
import { dateInAmsterdam, type LocalDate } from '../../domain/local-date.ts';
import type { Erased, PersonExport, PrivacyStore } from '../../ports/privacy.ts';
import { erasedName } from './access-log.ts';
import type { Connection } from './connection.ts';
import { dataMap, type MappedTable, mappedTables } from './data-map.ts';
import { digestOf } from './digest.ts';
import { inOrderOfRemoval, rowsOfConversation, rowsOfPerson } from './person-rows.ts';
import { deleteExpired } from './retention.ts';
import { accessLog, erasures, optOuts } from './schema.ts';

const keptAtPerson = {
  opt_outs: 'the wish not to be called or visited goes on, without the reason',
  access_log: 'staff answer for what they read; the person is a digest in it',
  erasures: 'a digest, so that older deliveries do not bring the person back',
};

export function createPrivacyStore(connection: Connection): PrivacyStore {
  const { client, db, read, write } = connection;

  /** Everything but what only serves to check a secret. */
  function rowsOf({ table, columns }: MappedTable, where: SQL): PersonExport[string] {
    const shown = [...columns].filter(([, { line }]) => line[0] !== 'secret');
    const fields = Object.fromEntries(shown.map(([name, { column }]) => [name, column]));
    return db.select(fields).from(table).where(where).all();
  }

  function collect(where: (table: MappedTable) => SQL | undefined): PersonExport {
    return read(() => {
      const found = mappedTables.map((table) => {
        const about = where(table);
        return [table.name, about ? rowsOf(table, about) : []] as const;
      });
      return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
    });
  }

  function remove(where: (table: MappedTable) => SQL | undefined): Record<string, number> {
    const removed: Record<string, number> = {};
    for (const mapped of inOrderOfRemoval) {
      const about = where(mapped);
      const { changes } = about ? db.delete(mapped.table).where(about).run() : { changes: 0 };
      if (changes > 0) removed[mapped.name] = changes;
    }
    return removed;
  }

  function erase(personKey: PersonKey, at: LocalDate): Erased {
    const removed = remove((mapped) => {
      if (mapped.table === accessLog || mapped.table === erasures) return undefined;
      const theirs = rowsOfPerson(db, mapped, personKey);
      return mapped.table === optOuts ? and(theirs, isOver(at)) : theirs;
    });
    const mark = db.update(optOuts).set({ reason: null }).where(eq(optOuts.personKey, personKey)).run();
    const lines = db
      .update(accessLog)
      .set({ personKey: erasedName(personKey) })
      .where(eq(accessLog.personKey, personKey))
      .run();
    db.insert(erasures)
      .values({ personDigest: digestOf(personKey), erasedOn: at })
      .onConflictDoUpdate({ target: erasures.personDigest, set: { erasedOn: at } })
      .run();
    return { removed, kept: keptNow({ opt_outs: mark.changes, access_log: lines.changes, erasures: 1 }) };
  }

  /** Out of the log of changes, too, which deletions alone leave as it was. */
  function forget(): void {
    client.pragma('wal_checkpoint(TRUNCATE)');
  }

  return {
    async export(personKey) {
      return collect((table) => rowsOfPerson(db, table, personKey));
    },
    async erase(personKey, at) {
      const erased = write(() => erase(personKey, dateInAmsterdam(at)));
      forget();
      return erased;
    },
    async exportConversation(id) {
      return collect((table) => rowsOfConversation(table, id));
    },
    async eraseConversation(id) {
      const removed = write(() =>
        remove((mapped) => (mapped.table === accessLog ? undefined : rowsOfConversation(mapped, id))),
      );
      const logged = db.select().from(accessLog).where(eq(accessLog.conversationId, id)).limit(1).all();
      forget();
      return { removed, kept: keptNow({ access_log: logged.length }) };
    },
    async deleteExpired(terms, at) {
      const removed = await deleteExpired(connection, terms, at);
      forget();
      return removed;
    },
    dataMap,
  };
}

/** Periods of opt-out that ended: only the one that still holds has to be known again. */
function isOver(today: LocalDate): SQL | undefined {
  return or(isNotNull(optOuts.withdrawnAt), isNotNull(optOuts.replacedAt), lt(optOuts.until, today));
}

function keptNow(rows: Partial<Record<keyof typeof keptAtPerson, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keptAtPerson).filter(([table]) => (rows[table as keyof typeof rows] ?? 0) > 0),
  );
}
