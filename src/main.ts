import { type Listening, listen } from './ui/listen.ts';
import { type Base, type Log, wireSite } from './wire.ts';

/** Starts the web server on the storage that is open. */
export async function startServer(
  base: Base & { readonly secretKey: string; readonly log: Log },
): Promise<Listening> {
  const { site } = await wireSite(base);
  return listen(site, base.config);
}
