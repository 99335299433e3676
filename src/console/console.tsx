import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Frame } from '../ui/frame.ts';
import { contentSecurityPolicy, ownFormsOnly, securityHeaders } from '../ui/security.ts';
import { caseRoutes } from './case-routes.tsx';
import type { ConsoleDeps } from './deps.ts';
import { leadRoutes } from './lead-routes.tsx';
import { loginRoutes } from './login-routes.tsx';
import { NotFoundPage, RefusedPage } from './message-pages.tsx';
import { queueRoutes } from './queue-routes.tsx';
import { consoleStyles } from './styles.ts';
import { createVisitors } from './visitors.ts';

/** Nothing of the console runs in the browser, so no script may, not even our own. */
const withoutScripts = contentSecurityPolicy
  .replace("script-src 'self'", "script-src 'none'")
  .replace("connect-src 'self'", "connect-src 'none'");

/** The pages of caseworkers, to be put at /medewerker; `consoleStyles` has to be served beside them. */
export function createConsole(given: ConsoleDeps): Hono {
  const deps: ConsoleDeps = { ...given, frame: (c) => withStyles(given.frame(c)) };
  const visitors = createVisitors(deps);
  const app = new Hono();
  app.use(securityHeaders());
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Content-Security-Policy', withoutScripts);
    c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(ownFormsOnly(deps.publicUrl));
  app.route('/', loginRoutes(deps, visitors));
  app.route('/', queueRoutes(deps, visitors));
  app.route('/', caseRoutes(deps, visitors));
  app.route('/', leadRoutes(deps, visitors));
  app.all('*', (c) => notFound(c, deps));
  app.onError((error, c) => {
    if (!(error instanceof HTTPException)) throw error;
    if (error.status === 404) return notFound(c, deps);
    return c.html(<RefusedPage frame={deps.frame(c)} />, error.status);
  });
  return app;
}

function withStyles(frame: Frame): Frame {
  return { ...frame, styles: [...frame.styles, consoleStyles.href] };
}

function notFound(c: Context, deps: ConsoleDeps) {
  return c.html(<NotFoundPage frame={deps.frame(c)} />, 404);
}
