import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';
import { answerLate } from './late-answers.ts';
import { deleteExpired } from './retention.ts';

export interface Jobs {
  stop(): void;
}

const everyMinutes = 10;

/**
 * The work that comes round by itself: deleting what is past its term, and telling who waits longer than promised.
 * Each job may run in several processes at once: what it writes is written once.
 */
export function runJobs(deps: {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly log: { error(fields: Readonly<Record<string, unknown>>, message: string): void };
}): Jobs {
  const { stores, clock, log } = deps;
  const round = async () => {
    await deleteExpired(stores, clock);
    await answerLate(stores, clock);
  };
  const again = () => {
    round().catch((error: unknown) => {
      log.error(
        { kind: error instanceof Error ? error.name : 'unknown' },
        'a round of jobs did not end well',
      );
    });
  };
  const timer = setInterval(again, everyMinutes * 60_000);
  timer.unref();
  again();
  return { stop: () => clearInterval(timer) };
}
