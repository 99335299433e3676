import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The other end of the line. A header that anybody can write is not believed; only where https ends at a proxy on this
 * network, its own last word on where a request came from is.
 */
export function addressReader(publicUrl: URL): (c: Context) => string {
  return (c) => {
    const address = getConnInfo(c).remote.address ?? 'unknown';
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    return publicUrl.protocol === 'https:' && isNear(address) && forwarded ? forwarded : address;
  };
}

/** Loopback and private networks (RFC 1918, RFC 4193): where a proxy of our own stands. */
function isNear(address: string): boolean {
  const bare = address.replace(/^::ffff:/, '');
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(bare);
}
