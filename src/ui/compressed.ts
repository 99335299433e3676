import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import { localeCookie } from './locale.ts';
import { sharedCookie } from './shared-device.tsx';

/** Text; what is smaller than a packet is not worth the trouble, but no page is. */
const text = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml|application\/json)\b/;

/**
 * Sends text compressed, but never what holds a secret beside something that another site can have repeated in it: the
 * length of such an answer tells the secret bit by bit (BREACH). So only our style sheets and scripts, and what is read
 * by somebody without a session or a token.
 */
export function compressed(): MiddlewareHandler {
  const smaller = compress({ encoding: 'gzip', contentTypeFilter: text });
  return (c, next) => (holdsNoSecret(c) ? smaller(c, next) : next());
}

function holdsNoSecret(c: Context): boolean {
  if (c.req.method !== 'GET') return false;
  if (c.req.path.startsWith('/assets/')) return true;
  const names = Object.keys(getCookie(c)).map((name) => name.replace(/^__Host-/, ''));
  return (
    c.req.header('authorization') === undefined &&
    names.every((name) => name === localeCookie || name === sharedCookie)
  );
}
