import { eq } from 'drizzle-orm';
import type { SessionStore } from '../../ports/identity.ts';
import type { Connection } from './connection.ts';
import { withoutNulls } from './rows.ts';
import { sessions } from './schema.ts';

export function createSessionStore({ db }: Connection): SessionStore {
  return {
    async start(session) {
      db.insert(sessions).values(session).run();
    },
    async find(tokenHash) {
      const row = db.select().from(sessions).where(eq(sessions.tokenHash, tokenHash)).get();
      return row && withoutNulls(row);
    },
    async touch(tokenHash, change) {
      db.update(sessions).set(change).where(eq(sessions.tokenHash, tokenHash)).run();
    },
    async end(tokenHash) {
      db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
    },
    async endAllOfStaff(staffId) {
      db.delete(sessions).where(eq(sessions.staffId, staffId)).run();
    },
  };
}
