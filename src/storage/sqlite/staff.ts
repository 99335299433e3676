import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { StaffAccount, StaffStore } from '../../ports/identity.ts';
import type { Connection } from './connection.ts';
import { withoutNulls } from './rows.ts';
import { sessions, staff } from './schema.ts';

export function createStaffStore({ db, write }: Connection): StaffStore {
  function find(where: ReturnType<typeof eq>): StaffAccount | undefined {
    const row = db.select().from(staff).where(where).get();
    if (!row) return undefined;
    const { lastTimeStep: _, createdAt: __, ...account } = row;
    return withoutNulls(account);
  }

  return {
    async add(account, at) {
      const { changes } = db
        .insert(staff)
        .values({ ...account, createdAt: at })
        .onConflictDoNothing()
        .run();
      return changes === 1 ? 'added' : 'exists';
    },
    async disable(user, at) {
      return write(() => {
        const account = find(eq(staff.user, user));
        if (!account) return 'unknown';
        db.update(staff)
          .set({ disabledAt: at })
          .where(and(eq(staff.id, account.id), isNull(staff.disabledAt)))
          .run();
        // Whoever is logged in is out in the same moment.
        db.delete(sessions).where(eq(sessions.staffId, account.id)).run();
        return 'disabled';
      });
    },
    async byUser(user) {
      return find(eq(staff.user, user));
    },
    async byId(id) {
      return find(eq(staff.id, id));
    },
    async useTimeStep(staffId, step) {
      const { changes } = db
        .update(staff)
        .set({ lastTimeStep: step })
        .where(and(eq(staff.id, staffId), or(isNull(staff.lastTimeStep), lt(staff.lastTimeStep, step))))
        .run();
      return changes === 1 ? 'fresh' : 'replayed';
    },
  };
}
