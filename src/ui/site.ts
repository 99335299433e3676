import { type Context, Hono } from 'hono';
import { type Asset, assetRoutes } from './assets.ts';
import { compressed } from './compressed.ts';
import type { Frame } from './frame.ts';
import { createErrorHandler, createNotFound, type ProblemLog } from './problems.tsx';
import { boundedBodies, ownFormsOnly, securityHeaders } from './security.ts';

export interface SiteDeps {
  readonly publicUrl: URL;
  readonly frameOf: (c: Context) => Frame;
  readonly assets: readonly Asset[];
  readonly log: ProblemLog;
  /** Paths whose routes are for programs: no forms come there, and they answer in their own way. */
  readonly apart?: readonly string[];
}

/** The outside of all pages, to mount them in: headers on every response, only our own forms, errors people can read. */
export function createSite({ publicUrl, frameOf, assets, log, apart = ['/api/'] }: SiteDeps): Hono {
  const site = new Hono();
  site.use(securityHeaders());
  site.use(compressed());
  for (const guard of [boundedBodies(), ownFormsOnly(publicUrl)])
    site.use((c, next) => (apart.some((path) => c.req.path.startsWith(path)) ? next() : guard(c, next)));
  site.route('/', assetRoutes(assets));
  site.notFound(createNotFound(frameOf));
  site.onError(createErrorHandler(frameOf, log));
  return site;
}
