/**
 * Runs beside the pages, in the browser. It keeps the pages that say the same to everybody, so that they are there
 * without a network. Whatever it keeps it asked for without saying who asks: nothing of a person can be in it.
 */

/** The parts of a service worker that are used here. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The server puts this in front of the code. */
declare const voorbij: {
  readonly version: string;
  readonly files: readonly string[];
  readonly pages: readonly string[];
  readonly offline: string;
};

/** What staff see, and what programs ask. */
const apart = /^\/(?:medewerker|api|health|\.well-known)\b/;

const prefix = 'voorbij-';
const current = `${prefix}${voorbij.version}-`;

/** Fills the store of one language, whole or not at all, and lets the others go. */
async function keep(locale: string): Promise<void> {
  const name = current + locale;
  if (!(await caches.has(name))) {
    const anonymous = { credentials: 'omit', headers: { 'accept-language': locale } } as const;
    const store = await caches.open(name);
    try {
      await store.addAll([...voorbij.files, ...voorbij.pages].map((path) => new Request(path, anonymous)));
    } catch {
      // A line that broke half-way: the next page that is opened tries again.
      await caches.delete(name);
      return;
    }
  }
  for (const other of await stores()) if (other !== name) await caches.delete(other);
}

async function stores(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** A new version fills itself in the language that the old one had. */
async function takeOver(): Promise<void> {
  const last = (await stores()).at(-1);
  if (last !== undefined) await keep(last.split('-').slice(2).join('-'));
}

async function withoutNetwork(path: string): Promise<Response> {
  return (await caches.match(path)) ?? (await caches.match(voorbij.offline)) ?? Response.error();
}

addEventListener('install', () => void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting());
addEventListener('activate', (event) => (event as Lasting).waitUntil(takeOver()));
addEventListener('message', (event) => {
  const { data, waitUntil } = event as unknown as Told;
  if (typeof data === 'string') waitUntil.call(event, keep(data));
});
addEventListener('fetch', (event) => {
  const { request } = event as Asked;
  const { origin, pathname } = new URL(request.url);
  // The rest goes as if there were no worker, everything that is sent too.
  if (request.method !== 'GET' || origin !== location.origin || apart.test(pathname)) return;
  const answer = voorbij.files.includes(pathname)
    ? caches.match(pathname).then((found) => found ?? fetch(request))
    : request.mode === 'navigate' && fetch(request).catch(() => withoutNetwork(pathname));
  if (answer) (event as Asked).respondWith(answer);
});
