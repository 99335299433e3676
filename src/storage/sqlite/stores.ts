import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'drizzle-orm';
import type { StorageHealth, Stores } from '../../ports/stores.ts';
import { createCaseStore } from './cases.ts';
import { createCodeStore } from './codes.ts';
import { type Connection, connect, settingsOf } from './connection.ts';
import { createConversationStore } from './conversations.ts';
import { createDebtStore } from './debts.ts';
import { createDiaryStore } from './diary.ts';
import { createPrivacyStore } from './privacy.ts';
import { createSessionStore } from './sessions.ts';
import { createStaffStore } from './staff.ts';

export interface SqliteStores extends Stores {
  /** The settings that durability rests on, as they are now. */
  readonly settings: () => Readonly<Record<string, unknown>>;
}

/** All stores in one SQLite file, which is made, with its folder, when it is not there. */
export function openSqlite(path: string): SqliteStores {
  const connection = connect(path);
  return {
    debts: createDebtStore(connection),
    conversations: createConversationStore(connection),
    diary: createDiaryStore(connection),
    codes: createCodeStore(connection),
    sessions: createSessionStore(connection),
    staff: createStaffStore(connection),
    cases: createCaseStore(connection),
    privacy: createPrivacyStore(connection),
    async health() {
      return healthOf(connection, path);
    },
    async close() {
      connection.client.close();
    },
    settings: () => settingsOf(connection),
  };
}

/** Below this much free room on the disk, in bytes, somebody has to act. */
const littleRoom = 16 * 1024 * 1024;

function healthOf({ db }: Connection, path: string): StorageHealth {
  try {
    db.get(sql`select 1 from marks`);
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < littleRoom ? 'disk-full' : 'ok';
  } catch {
    return 'unavailable';
  }
}
