import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { openSqlite } from '../../src/storage/sqlite/stores.ts';
import { freshStorage } from '../support/storage.ts';
import { storageContract } from './storage-contract.ts';
import { claimOf, importFile, later, startConversation, turnOf } from './suite/examples.ts';

storageContract('SQLite', freshStorage);

describe('the SQLite file', () => {
  test('survives a power cut: settings as they are at work', async () => {
    const { path } = await freshStorage();
    const stores = openSqlite(path);
    onTestFinished(() => stores.close());
    const full = 2;
    expect(stores.settings()).toEqual({
      journal_mode: 'wal',
      synchronous: full,
      foreign_keys: 1,
      busy_timeout: 5000,
      secure_delete: 1,
    });
  });

  test('is read and written by its owner alone, with the files beside it', async () => {
    const { stores, path } = await freshStorage();
    await startConversation(stores, 'c1');
    const names = (await readdir(dirname(path))).filter((name) => join(dirname(path), name).startsWith(path));
    const modes = await Promise.all(
      names.map(async (name) => (await stat(join(dirname(path), name))).mode & 0o777),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  test('has exactly the columns of the data map', async () => {
    const { stores, path } = await freshStorage();
    const file = new Database(path, { readonly: true });
    onTestFinished(() => {
      file.close();
    });
    const columns = file
      .prepare(
        `select t.name || '.' || c.name from sqlite_master t join pragma_table_info(t.name) c
         where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'migrations'`,
      )
      .pluck()
      .all();
    const mapped = stores.privacy.dataMap().map(({ table, column }) => `${table}.${column}`);
    expect(mapped.sort()).toEqual(columns.sort());
  });

  test('holds no trace of a person who was erased', async () => {
    const { stores, path } = await freshStorage();
    await importFile(stores, { claims: [claimOf('Z-1', 'PSERASED'), claimOf('Z-2', 'PSSTAYS')] });
    for (const person of ['PSERASED', 'PSSTAYS']) {
      await startConversation(stores, `of ${person}`, person);
      await stores.conversations.commit(turnOf(`of ${person}`, { messageId: `I am ${person}` }));
    }
    await stores.privacy.erase('PSERASED', later(1));
    await stores.privacy.eraseConversation('of PSSTAYS', later(2));
    const folder = dirname(path);
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')),
    );
    const all = files.join('');
    expect(all).not.toContain('PSERASED');
    expect(all).not.toContain('I am PSSTAYS');
    expect(all).toContain('Name of PSSTAYS');
  });

  test('a turn takes as long after a thousand turns as after ten', async () => {
    const { stores } = await freshStorage();
    const turns = new Map<string, number>();
    const talk = async (id: string, count: number) => {
      const times: number[] = [];
      for (let number = 0; number < count; number += 1) {
        const version = turns.get(id) ?? 0;
        const turn = turnOf(id, { messageId: `m${version}`, expectedVersion: version });
        const start = performance.now();
        await stores.conversations.load(id);
        await stores.conversations.handled(id, turn.messageId);
        expect(await stores.conversations.commit(turn)).toBe('committed');
        times.push(performance.now() - start);
        turns.set(id, version + 1);
      }
      return times;
    };
    await startConversation(stores, 'short');
    await startConversation(stores, 'long');
    await talk('short', 10);
    await talk('long', 1_000);
    const [short, long]: [number[], number[]] = [[], []];
    // In turns, so that whatever else the machine does slows both down alike.
    for (let round = 0; round < 100; round += 1) {
      short.push(...(await talk('short', 1)));
      long.push(...(await talk('long', 1)));
    }
    const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length / 2] ?? 0;
    expect(median(long)).toBeLessThan(1.5 * median(short));
  });

  test('says how it is', async () => {
    const { stores } = await freshStorage();
    expect(await stores.health()).toBe('ok');
    await stores.close();
    expect(await stores.health()).toBe('unavailable');
  });

  test('an address that is none says what to do', async () => {
    await expect(openStorage('postgres://localhost/voorbij')).rejects.toThrow('PostgreSQL follows later');
    await expect(openStorage('voorbij.db')).rejects.toThrow('DATABASE_URL');
    await expect(openStorage('file:')).rejects.toThrow('say which file');
    const { path } = await freshStorage();
    const stores = await openStorage(`file://${path}`);
    await startConversation(stores, 'c1');
  });
});
