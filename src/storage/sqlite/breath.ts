import { setImmediate } from 'node:timers/promises';

/**
 * Long work is cut into steps of this many rows, each a transaction of its own with room for others in between:
 * for the residents of this process, who wait for its thread, and of others, who wait to write.
 */
export const stepSize = 1000;

export async function letOthersGo(): Promise<void> {
  await setImmediate();
}
