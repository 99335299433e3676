import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

/**
 * Brings a database up to this version, all or nothing. Drizzle's own migrator looks what is missing before it
 * begins to write, so that two processes that start together would both do it; here the second one waits.
 */
export function migrate(client: Database): void {
  const migrations = readMigrationFiles({ migrationsFolder: join(root(), 'drizzle', 'sqlite') });
  if (missing(client, migrations).length === 0) return;
  client
    .transaction(() => {
      client.exec('create table if not exists migrations (hash text primary key, made_at integer not null)');
      const record = client.prepare('insert into migrations (hash, made_at) values (?, ?)');
      for (const { hash, folderMillis, sql } of missing(client, migrations)) {
        for (const statement of sql) client.exec(statement);
        record.run(hash, folderMillis);
      }
    })
    .immediate();
}

function missing(client: Database, migrations: readonly MigrationMeta[]): readonly MigrationMeta[] {
  const kept = client.prepare("select 1 from sqlite_master where name = 'migrations'").get();
  const done = new Set(kept ? client.prepare('select hash from migrations').pluck().all() : []);
  return migrations.filter(({ hash }) => !done.has(hash));
}

/** The folder of the project: this file may run from src or from a bundle. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The folder with package.json and drizzle/ was not found.');
    folder = above;
  }
  return folder;
}
