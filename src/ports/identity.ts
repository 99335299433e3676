import type { PersonKey } from '../domain/claims.ts';
import type { Instant, LocalDate } from '../domain/local-date.ts';

/** A letter code as it is kept: only a keyed hash of it. */
export interface StoredCode {
  readonly hash: string;
  readonly personKey: PersonKey;
  readonly wave: string;
  readonly validUntil: LocalDate;
}

export interface CodeStore {
  /** Adds codes of a wave; a hash that exists already fails the whole call. */
  issue(codes: readonly StoredCode[], at: Instant): Promise<void>;
  codesOf(personKey: PersonKey): Promise<readonly StoredCode[]>;
  /**
   * Spends one of the tries of this code hash, known or not, in one atomic step, and says how many are spent
   * now; a code with none left is locked. A right second fact gives the tries back.
   */
  spendTry(hash: string, most: number, at: Instant): Promise<'spent' | 'locked'>;
  giveBackTries(hash: string): Promise<void>;
  find(hash: string): Promise<StoredCode | undefined>;
  /** Counts one event in a window of time and gives the count; atomic, over all processes. */
  count(key: string, windowSeconds: number, at: Instant): Promise<number>;
  /** The count without adding to it. */
  counted(key: string, windowSeconds: number, at: Instant): Promise<number>;
}

export interface Session {
  readonly tokenHash: string;
  readonly kind: 'resident' | 'staff' | 'staff-half';
  readonly personKey?: PersonKey;
  readonly conversationId?: string;
  readonly staffId?: string;
  readonly createdAt: Instant;
  readonly lastAt: Instant;
  /** Until when amounts are shown, after 'laat het bedrag zien'. */
  readonly amountsUntil?: Instant;
}

export interface SessionStore {
  start(session: Session): Promise<void>;
  find(tokenHash: string): Promise<Session | undefined>;
  /** Moves the idle time on and changes what is given. */
  touch(
    tokenHash: string,
    change: {
      readonly lastAt: Instant;
      readonly amountsUntil?: Instant | null;
      readonly conversationId?: string;
    },
  ): Promise<void>;
  end(tokenHash: string): Promise<void>;
  endAllOfStaff(staffId: string): Promise<void>;
}

export const roles = ['caseworker', 'lead'] as const;
export type Role = (typeof roles)[number];

export interface StaffAccount {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly role: Role;
  /** The Buurtteam whose cases they see; a lead sees all. */
  readonly team: string;
  readonly passwordHash: string;
  /** Encrypted; only the second-factor check reads it. */
  readonly totpSecret: string;
  readonly disabledAt?: Instant;
}

export interface StaffStore {
  add(account: StaffAccount, at: Instant): Promise<'added' | 'exists'>;
  disable(user: string, at: Instant): Promise<'disabled' | 'unknown'>;
  byUser(user: string): Promise<StaffAccount | undefined>;
  byId(id: string): Promise<StaffAccount | undefined>;
  /** Accepts a time step of the one-time code once: 'replayed' when it was used already. */
  useTimeStep(staffId: string, step: number): Promise<'fresh' | 'replayed'>;
}
