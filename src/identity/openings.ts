import type { Clock } from '../ports/clock.ts';
import { addressKey } from './address.ts';
import type { Keys } from './keys.ts';
import type { Counters, Limit } from './tries.ts';

/**
 * How many conversations one network address may open. So many that a proxy or a whole city office behind one address
 * never notices, and few enough that one machine cannot fill the disk in an afternoon. Each opening that is allowed is
 * one durable write more, for all processes count together; one that is refused writes nothing.
 */
export const openingLimit: Limit = { most: 2000, minutes: 10 };

export interface Openings {
  /** Counts an opening; false when this address opened too many just now. */
  allowed(address: string): Promise<boolean>;
}

export function createOpenings(deps: {
  readonly counters: Counters;
  readonly keys: Pick<Keys, 'counters'>;
  readonly clock: Clock;
  readonly limit?: Limit;
}): Openings {
  const { counters, keys, clock, limit = openingLimit } = deps;
  return {
    async allowed(address) {
      const key = `opened/${addressKey(keys, address)}`;
      const seconds = limit.minutes * 60;
      const at = clock.now();
      if ((await counters.counted(key, seconds, at)) >= limit.most) return false;
      return (await counters.count(key, seconds, at)) <= limit.most;
    },
  };
}
