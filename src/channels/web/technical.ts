import { Hono } from 'hono';
import type { WebDeps } from './deps.ts';

/** What machines ask: whether the service lives and is ready, and where to report a weakness (RFC 9116). */
export function technicalRoutes({ ready, publicUrl, builtAt }: WebDeps): Hono {
  const routes = new Hono();
  routes.get('/health/live', (c) => c.json({ status: 'ok' }));
  routes.get('/health/ready', async (c) => {
    const isReady = await ready();
    return c.json({ status: isReady ? 'ok' : 'not-ready' }, isReady ? 200 : 503);
  });
  routes.get('/.well-known/security.txt', (c) => c.text(securityText(publicUrl, builtAt)));
  return routes;
}

/** The standard asks for an end within a year: after it nobody may be reading the messages any more. */
function securityText(publicUrl: URL, builtAt: string): string {
  const expires = new Date(Date.parse(builtAt) + 350 * 24 * 60 * 60 * 1000);
  const page = (path: string) => new URL(path, publicUrl).href;
  return [
    `Contact: ${page('/privacy#melden')}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${page('/.well-known/security.txt')}`,
    `Policy: ${page('/privacy#melden')}`,
    '',
  ].join('\n');
}
