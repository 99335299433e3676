import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { addMinutes, dateInAmsterdam, instant } from '../../src/domain/local-date.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { openStorage } from '../../src/storage/open.ts';
import { wireAssistant } from '../../src/wire.ts';
import { type Figure, median, percent } from './figure.ts';

const measured = 300;
const depths = [10, 1000] as const;

/** Whether a turn takes longer when much was said before it. */
export async function measureDepth(folder: string): Promise<readonly Figure[]> {
  const stores = await openStorage(`file:${join(folder, 'depth.db')}`);
  // The clock moves with every look, so that the limit of turns a minute stays out of the measurement.
  let now = instant(Date.now());
  const clock: Clock = {
    now: () => {
      now = addMinutes(now, 1);
      return now;
    },
    today: () => dateInAmsterdam(now),
  };
  const { assistant } = wireAssistant({ config: readConfig({}), stores, clock });
  const turn = async (conversationId: string) => {
    const input = { kind: 'option', id: 'cak' } as const;
    const handled = await assistant.handle({
      conversationId,
      channel: 'api',
      messageId: randomUUID(),
      input,
    });
    if (handled.kind !== 'replied') throw new Error(`a turn was not handled: ${handled.kind}`);
  };
  const times = new Map<number, number[]>(depths.map((depth) => [depth, []]));
  // A fresh conversation of each depth for every few measurements, so that the depth stays what it is said to be.
  for (let round = 0; round < 3; round += 1) {
    const talks = await Promise.all(
      depths.map(async (depth) => {
        const opened = await assistant.begin({ channel: 'api', locale: 'nl', tokenHash: randomUUID() });
        for (let count = 1; count < depth; count += 1) await turn(opened.conversationId);
        return { depth, id: opened.conversationId };
      }),
    );
    for (let time = 0; time < measured / 3; time += 1)
      for (const { depth, id } of talks) {
        const began = performance.now();
        await turn(id);
        times.get(depth)?.push(performance.now() - began);
      }
  }
  await stores.close();
  const [few, many] = depths.map((depth) => median([...(times.get(depth) ?? []), 0])) as [number, number];
  const more = many / few - 1;
  return [
    {
      what: 'A turn after 1 000 turns, against one after 10',
      aim: 'flat within 10%',
      reached: `${more < 0 ? '-' : '+'}${percent(Math.abs(more))}`,
      met: Math.abs(more) <= 0.1,
      because: `${many.toFixed(2)} ms and ${few.toFixed(2)} ms, medians of ${measured}`,
    },
  ];
}
