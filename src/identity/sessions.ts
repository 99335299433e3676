import { randomBytes } from 'node:crypto';
import type { PersonKey } from '../domain/claims.ts';
import { addMinutes, type Instant } from '../domain/local-date.ts';
import type { Clock } from '../ports/clock.ts';
import type { Session, SessionStore } from '../ports/identity.ts';
import { type Keys, keyedHash } from './keys.ts';

/** Whom a session is for. A resident without a person key has not given a code yet. */
type Visitor =
  | { readonly kind: 'resident'; readonly personKey?: PersonKey; readonly conversationId?: string }
  | { readonly kind: 'staff-half' | 'staff'; readonly staffId: string };

interface Life {
  /** Minutes without a request after which it ends. */
  readonly idle: number;
  /** Minutes after the start when it ends, used or not. */
  readonly absolute: number;
}

const lives: Readonly<Record<Session['kind'], Life>> = {
  resident: { idle: 15, absolute: 8 * 60 },
  staff: { idle: 30, absolute: 8 * 60 },
  // Only to type the second factor.
  'staff-half': { idle: 5, absolute: 10 },
};

/** A session that was used so short ago is not written again: a page asks for several things at once. */
const secondsUnwritten = 20;

/** How long amounts stay on a screen that others may look at. */
const minutesAmountsShown = 2;

/** Opaque tokens of 256 random bits. The store has their hash only; the token itself is in the cookie alone. */
export interface Sessions {
  /**
   * Starts a session and gives its token. At a step up (a code was right, a second factor was right) the token
   * before it ends, so that a token that was planted earlier is worth nothing. What a person was talking about goes
   * along; what was said before anybody gave a code only when 'keep' says that it is this person's own.
   */
  start(visitor: Visitor, before?: string, also?: { readonly keep: boolean }): Promise<string>;
  /** The session of a token, kept alive by asking; undefined when there is none, or it ended. */
  find(token: string): Promise<Session | undefined>;
  /** As find, without keeping it alive: for what a page asks by itself. */
  peek(token: string): Promise<Session | undefined>;
  attachConversation(token: string, conversationId: string): Promise<void>;
  /** Shows amounts for two minutes; gives until when. */
  showAmounts(token: string): Promise<Instant | undefined>;
  hideAmounts(token: string): Promise<void>;
  amountsShown(session: Session): boolean;
  /** Logging out: the token is worth nothing from here on. */
  end(token: string): Promise<void>;
}

export function createSessions(deps: {
  readonly store: SessionStore;
  readonly keys: Pick<Keys, 'sessions'>;
  readonly clock: Clock;
}): Sessions {
  const { store, keys, clock } = deps;
  const hashOf = (token: string) => keyedHash(keys.sessions, token);

  async function live(hash: string): Promise<Session | undefined> {
    const session = await store.find(hash);
    if (!session) return undefined;
    const { idle, absolute } = lives[session.kind];
    const now = clock.now();
    if (now < addMinutes(session.lastAt, idle) && now < addMinutes(session.createdAt, absolute))
      return session;
    await store.end(hash);
    return undefined;
  }

  async function find(token: string): Promise<Session | undefined> {
    const hash = hashOf(token);
    const session = await live(hash);
    if (!session) return undefined;
    const now = clock.now();
    if (Date.parse(now) - Date.parse(session.lastAt) < secondsUnwritten * 1000) return session;
    await store.touch(hash, { lastAt: now });
    return { ...session, lastAt: now };
  }

  return {
    async start(visitor, before, { keep } = { keep: false }) {
      const earlier = before === undefined ? undefined : await live(hashOf(before));
      if (before !== undefined) await store.end(hashOf(before));
      const token = randomBytes(32).toString('base64url');
      const at = clock.now();
      await store.start({
        ...(visitor.kind === 'resident' && earlier?.kind === 'resident'
          ? carriedOver(earlier, visitor, keep)
          : {}),
        ...visitor,
        tokenHash: hashOf(token),
        createdAt: at,
        lastAt: at,
      });
      return token;
    },
    find,
    peek: (token) => live(hashOf(token)),
    async attachConversation(token, conversationId) {
      if (await find(token)) await store.touch(hashOf(token), { lastAt: clock.now(), conversationId });
    },
    async showAmounts(token) {
      if (!(await find(token))) return undefined;
      const lastAt = clock.now();
      const amountsUntil = addMinutes(lastAt, minutesAmountsShown);
      await store.touch(hashOf(token), { lastAt, amountsUntil });
      return amountsUntil;
    },
    async hideAmounts(token) {
      if (await find(token)) await store.touch(hashOf(token), { lastAt: clock.now(), amountsUntil: null });
    },
    amountsShown: (session) => session.amountsUntil !== undefined && clock.now() < session.amountsUntil,
    end: (token) => store.end(hashOf(token)),
  };
}

/**
 * Only what somebody was talking about outlives a step up; amounts are hidden again. What was said under one person's
 * code stays with that person, and what was said without a code with nobody: the next one on the same phone starts
 * afresh, unless they say that those words are theirs.
 */
function carriedOver(
  { personKey, conversationId }: Session,
  now: { readonly personKey?: PersonKey },
  keep: boolean,
): { readonly conversationId?: string } {
  const theirs = personKey === undefined ? keep : personKey === now.personKey;
  return conversationId === undefined || !theirs ? {} : { conversationId };
}
