import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Cookies that no script can read and no other site can send along. */
export interface Cookies {
  get(c: Context, name: string): string | undefined;
  set(c: Context, name: string, value: string, maxAgeSeconds?: number): void;
  clear(c: Context, name: string): void;
}

/**
 * Over https a cookie is bound to this host (`__Host-`) and only sent encrypted. The demonstration runs over plain
 * http on one machine, where a browser would throw such a cookie away.
 */
export function createCookies(publicUrl: URL): Cookies {
  const https = publicUrl.protocol === 'https:';
  const full = (name: string) => (https ? `__Host-${name}` : name);
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https } as const;
  return {
    get: (c, name) => getCookie(c, full(name)),
    set: (c, name, value, maxAge) =>
      setCookie(c, full(name), value, maxAge === undefined ? options : { ...options, maxAge }),
    clear: (c, name) => {
      deleteCookie(c, full(name), options);
    },
  };
}
