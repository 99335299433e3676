import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** Where it listens on this machine. */
  readonly url: string;
  /** Takes no new requests, lets those that are under way end, and resolves. */
  stop(): Promise<void>;
}

/** How long a request that is under way may take before the server stops without it. */
const drainMilliseconds = 8000;

/** Puts a site on a port of this machine; port 0 takes any that is free. */
export async function listen(
  site: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  // Looked at often, or the ends below would come half a minute late.
  const serverOptions = { connectionsCheckingInterval: 2000 };
  const server = createAdaptorServer({ fetch: site.fetch, serverOptions });
  // A sender that drips its headers or its body keeps a connection, not the server.
  if ('headersTimeout' in server) {
    server.headersTimeout = 10_000;
    server.requestTimeout = 30_000;
    // A proxy keeps a connection open for about a minute: ours has to last longer, or the proxy meets a closed one.
    server.keepAliveTimeout = 75_000;
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        const late = setTimeout(
          () => 'closeAllConnections' in server && server.closeAllConnections(),
          drainMilliseconds,
        );
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
