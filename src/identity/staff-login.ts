import type { Clock } from '../ports/clock.ts';
import type { StaffAccount, StaffStore } from '../ports/identity.ts';
import { addressKey } from './address.ts';
import type { Keys } from './keys.ts';
import { hashPassword, newPassword, passwordIsRight } from './passwords.ts';
import { unseal } from './seal.ts';
import { timeStepOf } from './second-factor.ts';
import type { Sessions } from './sessions.ts';
import { accountKey, totpContext, userName } from './staff.ts';
import { type Counters, createTries, type Limit } from './tries.ts';

export interface StaffLimits {
  /** Wrong passwords, and apart from them wrong second factors, of one account. */
  readonly perAccount: Limit;
  readonly perAddress: Limit;
  /** How long an address that an account came in from is known as theirs. */
  readonly knownAddressMinutes: number;
}

/** The window of an account is short: nobody can keep somebody else out for longer by typing nonsense. */
const staffLimits: StaffLimits = {
  perAccount: { most: 5, minutes: 15 },
  perAddress: { most: 20, minutes: 60 },
  knownAddressMinutes: 30 * 24 * 60,
};

type SlowDown = { readonly kind: 'slow-down'; readonly minutes: number };

type PasswordAnswer =
  /** The password is right; the token is good for the second factor and nothing else. */
  | { readonly kind: 'half'; readonly token: string }
  /** Unknown user, wrong password and disabled account: one answer. */
  | { readonly kind: 'wrong' }
  | SlowDown;

type SecondFactorAnswer =
  | { readonly kind: 'in'; readonly token: string; readonly account: StaffAccount }
  /** Not the code of this moment, or one that was used already. */
  | { readonly kind: 'wrong' }
  /** No half session any more: start with the password. */
  | { readonly kind: 'expired' }
  | SlowDown;

/** Signing in takes two steps, always: a password, and a code of an authenticator app. */
export interface StaffLogin {
  /** 'before' is the token the browser has already; it ends. */
  password(typed: {
    readonly user: string;
    readonly password: string;
    readonly address: string;
    readonly before?: string;
  }): Promise<PasswordAnswer>;
  secondFactor(typed: {
    readonly token: string;
    readonly code: string;
    readonly address: string;
  }): Promise<SecondFactorAnswer>;
}

export function createStaffLogin(deps: {
  readonly staff: StaffStore;
  readonly sessions: Sessions;
  readonly counters: Counters;
  readonly keys: Pick<Keys, 'totp' | 'counters'>;
  readonly clock: Clock;
  readonly limits?: StaffLimits;
}): StaffLogin {
  const { staff, sessions, counters, keys, clock } = deps;
  const limits = deps.limits ?? staffLimits;
  const tries = createTries(counters, clock);
  /** The hash of a password nobody has: an unknown user costs the same work as a known one. */
  let nobodysHash: Promise<string> | undefined;

  const known = (user: string, address: string) =>
    `known/${accountKey(keys, user)}/${addressKey(keys, address)}`;

  /**
   * Takes a try of the address and of the account. From an address that the account came in from before, tries are
   * counted apart, so that a stranger who uses up the tries of an account does not keep its owner out.
   */
  async function take(step: 'password' | 'code', user: string, address: string) {
    const fromAddress = `staff/${addressKey(keys, address)}`;
    const seen = await counters.counted(known(user, address), limits.knownAddressMinutes * 60, clock.now());
    const apart = seen > 0 ? `/${addressKey(keys, address)}` : '';
    const ofAccount = `staff/${step}/${accountKey(keys, user)}${apart}`;
    const byAddress = await tries.take(fromAddress, limits.perAddress);
    if (!byAddress.allowed) return slowDown(limits.perAddress);
    const byAccount = await tries.take(ofAccount, limits.perAccount);
    if (!byAccount.allowed) {
      // Nothing was tried, so it costs the address nothing: its owner does not wait longer than the account does.
      await tries.right(fromAddress, limits.perAddress);
      return slowDown(limits.perAccount);
    }
    return {
      kind: 'taken' as const,
      async right() {
        await tries.right(fromAddress, limits.perAddress);
        await tries.right(ofAccount, limits.perAccount);
      },
    };
  }

  return {
    async password({ user, password, address, before }) {
      const name = userName(user);
      const taken = await take('password', name, address);
      if (taken.kind === 'slow-down') return taken;
      nobodysHash ??= hashPassword(newPassword());
      const ofNobody = await nobodysHash;
      const account = await staff.byUser(name);
      const right = await passwordIsRight(account?.passwordHash ?? ofNobody, password);
      if (!right || !account || account.disabledAt !== undefined) return { kind: 'wrong' };
      await taken.right();
      return {
        kind: 'half',
        token: await sessions.start({ kind: 'staff-half', staffId: account.id }, before),
      };
    },

    async secondFactor({ token, code, address }) {
      const session = await sessions.peek(token);
      const account =
        session?.kind === 'staff-half' && session.staffId ? await staff.byId(session.staffId) : undefined;
      if (!account || account.disabledAt !== undefined) return { kind: 'expired' };
      const taken = await take('code', account.user, address);
      if (taken.kind === 'slow-down') return taken;
      const secret = unseal(keys.totp, account.totpSecret, totpContext(account.id));
      const now = clock.now();
      const step = secret === undefined ? undefined : timeStepOf(secret, code, Date.parse(now));
      if (step === undefined || (await staff.useTimeStep(account.id, step)) === 'replayed')
        return { kind: 'wrong' };
      await taken.right();
      await counters.count(known(account.user, address), limits.knownAddressMinutes * 60, now);
      return {
        kind: 'in',
        token: await sessions.start({ kind: 'staff', staffId: account.id }, token),
        account,
      };
    },
  };
}

function slowDown(limit: Limit): SlowDown {
  return { kind: 'slow-down', minutes: limit.minutes };
}
