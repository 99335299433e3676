import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openStorage } from '../../src/storage/open.ts';
import { machineClock, wireAssistant } from '../../src/wire.ts';
import { type Figure, median, whole } from './figure.ts';
import { startProduct } from './process.ts';

const conversations = 10_000;
const starts = 5;

/** How long the server takes until it answers, and what it then holds, with many open conversations on disk. */
export async function measureStart(folder: string): Promise<readonly Figure[]> {
  const database = join(folder, 'start.db');
  const stores = await openStorage(`file:${database}`);
  const { assistant } = wireAssistant({ config: readConfig({}), stores, clock: machineClock });
  for (let count = 0; count < conversations; count += 1)
    await assistant.begin({ channel: 'web', locale: 'nl', tokenHash: randomUUID(), flow: 'appointment' });
  await stores.close();

  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let time = 0; time < starts; time += 1) {
    const began = performance.now();
    const server = await startProduct(database);
    const ready = await fetch(new URL('/health/ready', server.url));
    if (!ready.ok) throw new Error(`not ready: ${ready.status}`);
    seconds.push((performance.now() - began) / 1000);
    megabytes.push(server.memory());
    await server.stop();
  }
  const [time, memory] = [median(seconds), median(megabytes)];
  return [
    {
      what: `Cold start with ${whole(conversations)} open conversations`,
      aim: 'ready within 1.5 s',
      reached: `${time.toFixed(2)} s`,
      met: time <= 1.5,
    },
    {
      what: `Resident memory after that start`,
      aim: 'under 200 MB',
      reached: `${whole(memory)} MB`,
      met: memory < 200,
    },
  ];
}
