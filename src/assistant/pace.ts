import type { Clock } from '../ports/clock.ts';

/**
 * How many turns a minute one conversation may take. A person does not reach it; a program that went wild does.
 * It is kept in memory: it protects the process it runs in, and losing it on a restart harms nobody.
 */
const mostTurnsAMinute = 120;

/** Says of each turn whether it still fits in its minute. Danger is never counted out: who asks sees to that. */
export function createPace(clock: Clock, most = mostTurnsAMinute): (conversationId: string) => boolean {
  let minute = '';
  let turns = new Map<string, number>();
  return (conversationId) => {
    const now = clock.now().slice(0, 16);
    if (now !== minute) {
      minute = now;
      turns = new Map();
    }
    const count = (turns.get(conversationId) ?? 0) + 1;
    turns.set(conversationId, count);
    return count <= most;
  };
}
