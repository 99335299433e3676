import { inspectRoutes } from 'hono/dev';
import { wireSite } from '../../src/wire.ts';
import type { Site } from '../support/site.ts';

/** Every route that answers, as 'METHOD /path', out of the router itself; the hash in the name of a file left out. */
export async function routesOf({ base }: Site): Promise<readonly string[]> {
  const { site } = await wireSite(base);
  const answering = inspectRoutes(site).filter(({ isMiddleware }) => !isMiddleware);
  const named = answering.map(({ method, path }) => `${method} ${path.replace(/\.[0-9a-f]{12}\./, '.')}`);
  return [...new Set(named)];
}
