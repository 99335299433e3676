import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../../src/storage/sqlite/stores.ts';

const migrations = readMigrationFiles({
  migrationsFolder: new URL('../../drizzle/sqlite', import.meta.url).pathname,
});

test('a file in which two requests of one person wait keeps the newest of them open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'voorbij-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'old.db');
  const file = new Database(path);
  file.exec('create table migrations (hash text primary key, made_at integer not null)');
  for (const { hash, folderMillis, sql } of migrations.slice(0, 3)) {
    for (const statement of sql) file.exec(statement);
    file.prepare('insert into migrations values (?, ?)').run(hash, folderMillis);
  }
  const insert = file.prepare(
    `insert into arrangement_requests (id, person_key, route, at, answer_before, answered_at)
     values (?, ?, 'ask', ?, '2026-11-16', ?)`,
  );
  for (const [id, person, at, answeredAt] of [
    ['first', 'PS1', '2026-11-02T08:00:00.000Z', null],
    ['newest', 'PS1', '2026-11-02T09:00:00.000Z', null],
    ['answered', 'PS1', '2026-11-02T10:00:00.000Z', '2026-11-02T11:00:00.000Z'],
    ['same moment', 'PS2', '2026-11-02T08:00:00.000Z', null],
    ['the same moment', 'PS2', '2026-11-02T08:00:00.000Z', null],
  ])
    insert.run(id, person, at, answeredAt);
  file.close();
  const stores = openSqlite(path);
  onTestFinished(() => stores.close());
  const open = async (person: string) =>
    ((await stores.privacy.export(person)).arrangement_requests ?? [])
      .filter((one) => one.answered_at === null && one.withdrawn_at === null)
      .map(({ id }) => id);
  expect([await open('PS1'), await open('PS2')]).toEqual([['newest'], ['the same moment']]);
});
