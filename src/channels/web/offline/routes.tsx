import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { LocalDate } from '../../../domain/local-date.ts';
import { locales } from '../../../ports/words.ts';
import type { WebDeps } from '../deps.ts';
import type { WebEnv } from '../visitor.ts';
import { keptPages, offlinePath } from './kept-pages.ts';
import { OfflinePage } from './page.tsx';

/** What the worker is told, before its own code. */
interface Kept {
  /** Another one whenever anything that is kept reads differently. */
  readonly version: string;
  /** Files whose address changes with their content. */
  readonly files: readonly string[];
  readonly pages: readonly string[];
  readonly offline: string;
}

/** The page for who has no network, and the worker that keeps it and the other pages for everybody at hand. */
export function offlineRoutes(
  deps: Pick<WebDeps, 'frameOf' | 'clock' | 'worker'>,
  pages: Hono<WebEnv>,
): Hono {
  const { frameOf, clock, worker } = deps;
  const routes = new Hono();
  let made: { readonly on: LocalDate; readonly code: Promise<string> } | undefined;

  routes.get(offlinePath, (c) => c.html(<OfflinePage frame={frameOf(c)} />));

  // It stands at the root, because a worker can only stand in for pages below its own address.
  routes.get('/service-worker.js', async (c) => {
    const on = clock.today();
    if (made?.on !== on) made = { on, code: workerFor(pages, worker) };
    return c.body(await made.code, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });

  return routes;
}

/** Pages carry amounts and terms of the day, so that a new day may make a new version, just as a new build does. */
async function workerFor(pages: Hono<WebEnv>, { code, files }: WebDeps['worker']): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify([code, files, keptPages]));
  for (const locale of locales)
    for (const path of keptPages)
      digest.update(await (await pages.request(path, { headers: { 'accept-language': locale } })).text());
  const version = digest.digest('hex').slice(0, 12);
  const kept: Kept = { version, files, pages: keptPages, offline: offlinePath };
  return `const voorbij=${JSON.stringify(kept)};${code}`;
}
