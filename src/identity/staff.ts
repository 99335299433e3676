import { randomUUID } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import type { Role, Session, SessionStore, StaffAccount, StaffStore } from '../ports/identity.ts';
import { type Keys, keyedHash } from './keys.ts';
import { hashPassword, newPassword, type PasswordFault, passwordFault } from './passwords.ts';
import { seal } from './seal.ts';
import { newTotpSecret, otpauthUrl } from './second-factor.ts';

/** What is typed for a new account. */
export interface NewStaff {
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  readonly team: string;
  /** Made up when it is left out. */
  readonly password?: string;
}

type StaffAdded =
  /** Password and secret are known here only, and once. */
  | {
      readonly kind: 'added';
      readonly password: string;
      readonly totpSecret: string;
      readonly otpauthUrl: string;
    }
  | { readonly kind: 'exists' }
  | { readonly kind: 'weak-password'; readonly fault: PasswordFault };

/** The accounts of staff: making and disabling them. Signing in is in `staff-login.ts`. */
export interface StaffAccounts {
  add(staff: NewStaff): Promise<StaffAdded>;
  /** Nobody signs in with the account any more, and who is in is out at once. */
  disable(user: string): Promise<'disabled' | 'unknown'>;
  /** The account behind a full staff session, unless it was disabled meanwhile. */
  accountOf(session: Session): Promise<StaffAccount | undefined>;
}

export function createStaffAccounts(deps: {
  readonly staff: StaffStore;
  readonly sessions: Pick<SessionStore, 'endAllOfStaff'>;
  readonly keys: Pick<Keys, 'totp'>;
  readonly clock: Clock;
}): StaffAccounts {
  const { staff, sessions, keys, clock } = deps;
  return {
    async add({ user, name, role, team, password = newPassword() }) {
      const fault = passwordFault(password);
      if (fault) return { kind: 'weak-password', fault };
      const id = randomUUID();
      const totpSecret = newTotpSecret();
      const account: StaffAccount = {
        id,
        user: userName(user),
        name,
        role,
        team,
        passwordHash: await hashPassword(password),
        totpSecret: seal(keys.totp, totpSecret, totpContext(id)),
      };
      if ((await staff.add(account, clock.now())) === 'exists') return { kind: 'exists' };
      return { kind: 'added', password, totpSecret, otpauthUrl: otpauthUrl(totpSecret, account.user) };
    },
    async disable(user) {
      const account = await staff.byUser(userName(user));
      const done = await staff.disable(userName(user), clock.now());
      if (account) await sessions.endAllOfStaff(account.id);
      return done;
    },
    async accountOf(session) {
      if (session.kind !== 'staff' || session.staffId === undefined) return undefined;
      const account = await staff.byId(session.staffId);
      return account?.disabledAt === undefined ? account : undefined;
    },
  };
}

/** User names are compared without regard to case and stray spaces. */
export function userName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** What a sealed second-factor secret belongs to: it does not open under another account. */
export function totpContext(staffId: string): string {
  return `totp/${staffId}`;
}

/** The counter name of an account, without the user name in it. */
export function accountKey(keys: Pick<Keys, 'counters'>, user: string): string {
  return keyedHash(keys.counters, `staff/${user}`);
}
