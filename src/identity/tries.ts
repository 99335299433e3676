import type { Clock } from '../ports/clock.ts';
import type { CodeStore } from '../ports/identity.ts';

/** The counters of the code store: atomic, over all processes. */
export type Counters = Pick<CodeStore, 'count' | 'counted'>;

export interface Limit {
  /** How many wrong tries are allowed in the window. */
  readonly most: number;
  readonly minutes: number;
}

export interface Tries {
  /**
   * Takes one try before it is made. Until it turns out right it counts as wrong, so that tries side by side
   * cannot slip past the limit. 'before' says how many were wrong, or under way, already. A refused try is not
   * counted: who keeps trying does not wait longer for it.
   */
  take(key: string, limit: Limit): Promise<{ readonly allowed: boolean; readonly before: number }>;
  /** The try that was taken turned out right and no longer counts. */
  right(key: string, limit: Limit): Promise<void>;
}

export function createTries(counters: Counters, clock: Clock): Tries {
  return {
    async take(key, limit) {
      const seconds = limit.minutes * 60;
      const at = clock.now();
      const right = await counters.counted(`right/${key}`, seconds, at);
      const before = (await counters.counted(`tried/${key}`, seconds, at)) - right;
      if (before >= limit.most) return { allowed: false, before };
      // Between the look and this count others may have come: only the count itself decides.
      const now = (await counters.count(`tried/${key}`, seconds, at)) - right;
      return { allowed: now <= limit.most, before: now - 1 };
    },
    async right(key, limit) {
      await counters.count(`right/${key}`, limit.minutes * 60, clock.now());
    },
  };
}
