import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from './migrate.ts';
import * as schema from './schema.ts';

export type Db = BetterSQLite3Database<typeof schema>;

/** One open database. Everything that changes it goes through 'write'. */
export interface Connection {
  readonly client: Database.Database;
  readonly db: Db;
  /** Takes the right to write first, so that what is read in it cannot change before it is written. */
  write<T>(work: () => T): T;
  /** Several reads of one and the same moment. */
  read<T>(work: () => T): T;
}

/** How long somebody who writes waits for another process that is writing, in milliseconds. */
const patience = 5000;

export function connect(path: string): Connection {
  mkdirSync(dirname(path), { recursive: true });
  // Made by us, so that nobody else on the machine can read it; the files that SQLite puts beside it follow suit.
  closeSync(openSync(path, 'a', 0o600));
  const client = new Database(path);
  client.pragma(`busy_timeout = ${patience}`);
  client.pragma('journal_mode = WAL');
  // The default of WAL would let a power cut undo what was already answered.
  client.pragma('synchronous = FULL');
  // At each checkpoint everybody waits for the disk; the default comes after two hundred turns, or half a batch of rows.
  client.pragma('wal_autocheckpoint = 4000');
  // What is deleted is overwritten, so that an erased person cannot be read back out of the file.
  client.pragma('secure_delete = ON');
  migrate(client);
  client.pragma('foreign_keys = ON');
  // Made once: to make one takes as long as a small query.
  const whole = client.transaction((work: () => unknown) => work());
  return {
    client,
    db: drizzle(client, { schema }),
    write: <T>(work: () => T) => whole.immediate(work) as T,
    read: <T>(work: () => T) => whole.deferred(work) as T,
  };
}

/** The settings that durability rests on, as they are on this connection now. */
export function settingsOf({ client }: Connection): Readonly<Record<string, unknown>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'];
  return Object.fromEntries(names.map((name) => [name, client.pragma(name, { simple: true })]));
}
