import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';

/** Nothing may load that is not ours, nothing may run that stands in the page, and nobody may frame it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The referrer stays within this site instead of being dropped: with 'no-referrer' browsers also leave out the
 * origin of our own forms, and older ones have nothing else by which to tell our forms from another site's.
 */
const always: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Puts the headers on every response, those of errors too; what is not said to be public is not kept anywhere. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of always) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

/**
 * Refuses what another site makes a browser send. A browser says so itself (Sec-Fetch-Site); an older one gives
 * the origin or the page it came from. Who gives nothing at all is refused as well.
 */
export function ownFormsOnly(publicUrl: URL): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const from = c.req.header('origin') ?? originOf(c.req.header('referer'));
      const own = from === publicUrl.origin || from === new URL(c.req.url).origin;
      if (!(site === undefined ? own : site === 'same-origin')) throw new HTTPException(403);
    }
    await next();
  };
}

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** The most a body may weigh: the longest text that is taken, each of its signs written as nine in a form. */
export function boundedBodies(maxBytes = 256 * 1024): MiddlewareHandler {
  const tooLarge = (c: Context): never => {
    // The rest of the body is not read, so nothing can follow it on this connection.
    c.header('Connection', 'close');
    throw new HTTPException(413);
  };
  const counted = bodyLimit({ maxSize: maxBytes, onError: tooLarge });
  return async (c, next) => {
    // Only a body of untold length has to be counted, from a copy of the request; the server holds others to theirs.
    if (c.req.header('transfer-encoding') !== undefined) return counted(c, next);
    if (Number(c.req.header('content-length') ?? 0) > maxBytes) tooLarge(c);
    return next();
  };
}
