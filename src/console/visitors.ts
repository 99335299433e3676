import type { Context } from 'hono';
import type { StaffMember } from '../casework/staff-member.ts';
import type { ConsoleDeps } from './deps.ts';

/** Who is at the door. Only 'staff' sees anything of residents. */
export type Visitor =
  | { readonly kind: 'nobody' }
  /** The password was right; the second factor is still to come. */
  | { readonly kind: 'half'; readonly token: string }
  | { readonly kind: 'staff'; readonly token: string; readonly staff: StaffMember };

export interface Visitors {
  of(c: Context): Promise<Visitor>;
  remember(c: Context, token: string): void;
  forget(c: Context): Promise<void>;
}

/** The cookie of staff is another one than that of residents: a session of the one opens nothing of the other. */
const cookie = 'werkplek';

export function createVisitors(deps: Pick<ConsoleDeps, 'sessions' | 'accounts' | 'cookies'>): Visitors {
  const { sessions, accounts, cookies } = deps;
  return {
    async of(c) {
      const token = cookies.get(c, cookie);
      const session = token === undefined ? undefined : await sessions.find(token);
      if (token === undefined || !session) return { kind: 'nobody' };
      if (session.kind === 'staff-half') return { kind: 'half', token };
      const account = await accounts.accountOf(session);
      if (!account) return { kind: 'nobody' };
      const { id, name, role, team } = account;
      return { kind: 'staff', token, staff: { id, name, role, team } };
    },
    remember: (c, token) => cookies.set(c, cookie, token),
    async forget(c) {
      const token = cookies.get(c, cookie);
      if (token !== undefined) await sessions.end(token);
      cookies.clear(c, cookie);
    },
  };
}

/** Where somebody who may not see a page yet goes on: the second factor, or the login. */
export function doorFor(visitor: Visitor): string {
  return visitor.kind === 'half' ? '/medewerker/code' : '/medewerker';
}
