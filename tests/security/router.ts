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

/** An address that such a route answers. */
export async function addressIn(site: Site, route: string, id = 'verzonnen'): Promise<string> {
  const [, path = ''] = route.split(' ');
  if (!path.startsWith('/assets/')) return path.replace(':id', id).replace('*', 'verzonnen');
  const pages = await Promise.all(['/', '/medewerker'].map(async (page) => (await site.get(page)).text()));
  const [name = '', end = ''] = path.split('.');
  const found = new RegExp(`${name}\\.[0-9a-f]{12}\\.${end}`).exec(pages.join(''))?.[0];
  if (!found) throw new Error(`no page asks for ${path}`);
  return found;
}

export const methodIn = (route: string) => route.split(' ')[0]?.replace('ALL', 'DELETE') ?? '';
