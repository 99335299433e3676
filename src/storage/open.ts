import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stores } from '../ports/stores.ts';
import { openSqlite } from './sqlite/stores.ts';

/**
 * Opens the storage that a DATABASE_URL names and brings it up to this version. `file:PATH` is a SQLite file; a
 * relative path is seen from the folder the program was started in.
 */
export async function openStorage(databaseUrl: string): Promise<Stores> {
  if (databaseUrl.startsWith('file:')) return openSqlite(pathOf(databaseUrl));
  if (/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Error(
      'DATABASE_URL: PostgreSQL follows later. Use a file for now, such as file:.data/voorbij.db',
    );
  throw new Error(
    'DATABASE_URL: this is not an address of a database. Use one such as file:.data/voorbij.db',
  );
}

function pathOf(fileUrl: string): string {
  if (fileUrl.startsWith('file://')) return fileURLToPath(fileUrl);
  const path = fileUrl.slice('file:'.length);
  if (path === '') throw new Error('DATABASE_URL: say which file, such as file:.data/voorbij.db');
  return resolve(path);
}
