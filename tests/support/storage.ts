import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';

export interface TestStorage {
  readonly stores: Stores;
  /** The address of the storage, to open it somewhere else. */
  readonly url: string;
  /** Opens the same storage once more, as another process would. */
  again(): Promise<Stores>;
  /** Changes the stored rows behind the back of the stores, as somebody with the file could. */
  tamper(sql: string): Promise<void>;
  /** The file and what belongs to it, for tests that look inside. */
  readonly path: string;
}

/** A fresh storage in a file of its own, closed and removed when the test ends. */
export async function freshStorage(): Promise<TestStorage> {
  const folder = await mkdtemp(join(tmpdir(), 'voorbij-'));
  const path = join(folder, 'data', 'test.db');
  const url = `file:${path}`;
  const opened: Stores[] = [];
  const again = async () => {
    const stores = await openStorage(url);
    opened.push(stores);
    return stores;
  };
  onTestFinished(async () => {
    await Promise.all(opened.map((stores) => stores.close()));
    await rm(folder, { recursive: true, force: true });
  });
  return {
    stores: await again(),
    url,
    again,
    async tamper(sql) {
      const file = new Database(path);
      file.exec(sql);
      file.close();
    },
    path,
  };
}
