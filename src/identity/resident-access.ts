import { timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonKey } from '../domain/claims.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { CodeTerms } from '../policy/own-terms.ts';
import type { Clock } from '../ports/clock.ts';
import type { CodeStore } from '../ports/identity.ts';
import { addressKey } from './address.ts';
import type { ResidentIdentification } from './identification.ts';
import { type Keys, keyedHash } from './keys.ts';
import { hashCode, readCode } from './letter-codes.ts';
import { createTries, type Limit } from './tries.ts';

export interface ResidentLimits {
  readonly triesPerCode: number;
  readonly perAddress: Limit;
  /** From this many wrong tries of all together, an address that had a wrong one already is slowed down. */
  readonly overall: Limit;
  /** Every answer to a code takes at least this long, so that its time tells nothing either. */
  readonly answerMilliseconds: number;
}

/** The limits that policy sets for the codes, as the door applies them. */
export function residentLimits(terms: Omit<CodeTerms, 'validMonths'>): ResidentLimits {
  return {
    triesPerCode: terms.triesPerCode,
    perAddress: { most: terms.wrongPerAddressPerHour, minutes: 60 },
    overall: { most: terms.wrongPerHour, minutes: 60 },
    answerMilliseconds: 40,
  };
}

type ResidentAccessAnswer =
  | {
      readonly kind: 'opened';
      readonly personKey: PersonKey;
      readonly identification: ResidentIdentification;
    }
  /** A slip of the pen, seen by the check sign; nothing was spent. */
  | { readonly kind: 'almost' }
  /** Wrong code, wrong birth date, expired code, or birth dates that differ: deliberately one answer. */
  | { readonly kind: 'wrong' }
  /** No tries are left for this code; a new letter or a person helps. */
  | { readonly kind: 'locked' }
  /** Too many wrong tries; 'minutes' is the longest it can last. */
  | { readonly kind: 'slow-down'; readonly minutes: number };

export interface ResidentAccess {
  open(attempt: {
    readonly code: string;
    readonly birthDate: LocalDate;
    readonly address: string;
  }): Promise<ResidentAccessAnswer>;
}

export interface ResidentAccessDeps {
  readonly codes: CodeStore;
  /** The birth date in the deliveries; not 'sure' when they contradict each other. */
  readonly birthDateOf: (
    person: PersonKey,
  ) => Promise<{ readonly birthDate: LocalDate; readonly sure: boolean } | undefined>;
  readonly keys: Pick<Keys, 'codes' | 'counters'>;
  readonly clock: Clock;
  /** The limits of a day: they come from policy, which may change them. */
  readonly limitsOn: (day: LocalDate) => ResidentLimits;
  /** Told once an hour at most, when so many tries are wrong that somebody may be guessing. */
  readonly alarm?: (wrongTries: number) => void;
}

/** The key of nobody: unknown codes are worked out for this person, so that they take the same steps. */
const nobody: PersonKey = '';

/** The front door for residents: a code from a letter, and the birth date as second fact. */
export function createResidentAccess(deps: ResidentAccessDeps): ResidentAccess {
  const { codes, keys, clock } = deps;
  const tries = createTries(codes, clock);

  async function attempt(
    hash: string,
    birthDate: LocalDate,
    from: string,
    limits: ResidentLimits,
  ): Promise<ResidentAccessAnswer> {
    const at = clock.now();
    const seconds = limits.overall.minutes * 60;
    const taken = await tries.take(from, limits.perAddress);
    const slowDown = { kind: 'slow-down', minutes: limits.perAddress.minutes } as const;
    if (!taken.allowed) return slowDown;
    const underAttack = (await codes.counted('wrong/all', seconds, at)) >= limits.overall.most;
    if (underAttack && taken.before > 0) return slowDown;

    const spent = await codes.spendTry(hash, limits.triesPerCode, at);
    const found = await codes.find(hash);
    const known = await deps.birthDateOf(found?.personKey ?? nobody);
    const dateIsRight = sameDate(known?.birthDate ?? '', birthDate);
    const stillValid = found !== undefined && found.validUntil >= clock.today();
    if (spent === 'spent' && stillValid && known?.sure && dateIsRight) {
      await codes.giveBackTries(hash);
      await tries.right(from, limits.perAddress);
      const identification = { method: 'letter-code', subject: found.personKey, loa: 'letter' } as const;
      return { kind: 'opened', personKey: found.personKey, identification };
    }
    const wrong = await codes.count('wrong/all', seconds, at);
    if (wrong === limits.overall.most) deps.alarm?.(wrong);
    return { kind: spent === 'spent' ? 'wrong' : 'locked' };
  }

  /** Compares without telling by its time how much of the date was right. */
  function sameDate(one: string, other: string): boolean {
    const [a, b] = [one, other].map((text) => Buffer.from(keyedHash(keys.codes, `birth-date/${text}`)));
    return a !== undefined && b !== undefined && timingSafeEqual(a, b);
  }

  return {
    async open({ code, birthDate, address }) {
      const read = readCode(code);
      if (read.kind !== 'code') return { kind: 'almost' };
      const limits = deps.limitsOn(clock.today());
      const [answer] = await Promise.all([
        attempt(hashCode(keys, read.code), birthDate, addressKey(keys, address), limits),
        pause(limits.answerMilliseconds),
      ]);
      return answer;
    },
  };
}
