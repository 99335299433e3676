import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open.ts';
import { machineClock, overviewReader } from '../../src/wire.ts';
import { importFictional, type Letter, letterFor } from '../support/site.ts';
import { type Figure, median, medianRatio, percent, whole } from './figure.ts';
import { answeredPerSecond, type Message } from './load.ts';
import { type Server, startBare, startProduct } from './process.ts';

/** Enough that none of them comes near the limit of turns a minute. */
const conversations = 1000;
const rounds = 5;
const seconds = 3;

/** An open conversation, as the channel that opened it knows it. */
interface Open {
  readonly path: string;
  readonly token: string;
}

/** Turns through the programming interface, each of them durable, as a share of what the machine could do at most. */
export async function measureTurns(folder: string): Promise<readonly Figure[]> {
  const database = join(folder, 'turns.db');
  const letters = await residentsWithDebts(database, folder);
  const [product, bare] = await Promise.all([
    startProduct(database),
    startBare(join(folder, 'bare-turns.db')),
  ]);
  try {
    const anonymous = await open(product, () => ({}));
    const identified = await open(product, (at) => letters[at % letters.length] ?? {});
    // Once through the menu, so that each measured turn comes back to where it began.
    for (const option of ['explain', 'yes']) await sayToAll(product, identified, option);

    const kinds = {
      bare: { server: bare, next: sender(anonymous, 'cak') },
      anonymous: { server: product, next: sender(anonymous, 'cak') },
      identified: { server: product, next: sender(identified, 'who') },
    };
    const rates = { bare: [] as number[], anonymous: [] as number[], identified: [] as number[] };
    for (let round = -1; round < rounds; round += 1)
      for (const kind of ['bare', 'anonymous', 'identified'] as const) {
        const { server, next } = kinds[kind];
        const rate = await answeredPerSecond(server.url, round < 0 ? 1 : seconds, next);
        // The first round is there to get warm.
        if (round >= 0) rates[kind].push(rate);
      }
    const figure = (what: string, of: readonly number[], aim?: number): Figure => {
      const share = medianRatio(of, rates.bare);
      return {
        what,
        ...(aim === undefined ? {} : { aim: `at least ${percent(aim)} of the limit`, met: share >= aim }),
        reached: percent(share),
        because: `${whole(median(of))} turns a second; limit ${whole(median(rates.bare))} inserts a second`,
      };
    };
    return [
      figure('Turns of somebody without a code', rates.anonymous, 0.4),
      figure('Turns of a resident who asks who has what', rates.identified),
    ];
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
  }
}

/** Brings in deliveries and gives a letter to everybody who has a debt in them. */
async function residentsWithDebts(database: string, folder: string): Promise<readonly Letter[]> {
  const stores = await openStorage(`file:${database}`);
  await importFictional(stores, machineClock, folder);
  const letters: Letter[] = [];
  const overviewOf = overviewReader(stores);
  for await (const person of stores.debts.persons()) {
    const overview = await overviewOf(person);
    if (overview?.birthDateIsSure && overview.debts.length > 0)
      letters.push(await letterFor(stores, machineClock, person));
  }
  await stores.close();
  return letters;
}

async function open(server: Server, opening: (at: number) => object): Promise<readonly Open[]> {
  return inTens(conversations, async (at) => {
    const answer = await post(server, {
      path: '/api/v1/conversations',
      headers: {},
      body: JSON.stringify(opening(at)),
    });
    const { conversationId, token } = answer as { readonly conversationId: string; readonly token: string };
    return { path: `/api/v1/conversations/${conversationId}/messages`, token };
  });
}

async function sayToAll(server: Server, all: readonly Open[], option: string): Promise<void> {
  const next = sender(all, option);
  await inTens(all.length, () => post(server, next()));
}

/** The same message to one conversation after the other. */
function sender(all: readonly Open[], option: string): () => Message {
  let sent = 0;
  return () => {
    const to = all[sent % all.length];
    if (!to) throw new Error('there is nobody to send to');
    sent += 1;
    return {
      path: to.path,
      headers: { authorization: `Bearer ${to.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ messageId: randomUUID(), option }),
    };
  };
}

async function post({ url }: Server, { path, headers, body }: Message): Promise<unknown> {
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Does it so many times, ten at once. */
async function inTens<T>(count: number, make: (at: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = [];
  for (let from = 0; from < count; from += 10)
    made.push(
      ...(await Promise.all(Array.from({ length: Math.min(10, count - from) }, (_, at) => make(from + at)))),
    );
  return made;
}
