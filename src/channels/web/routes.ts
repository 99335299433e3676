import { Hono } from 'hono';
import { accessibilityRoutes } from './accessibility.tsx';
import { codeRoutes } from './code-routes.tsx';
import type { WebDeps } from './deps.ts';
import { everywhereRoutes } from './everywhere.tsx';
import { homeRoutes } from './home.tsx';
import { myDataRoutes } from './my-data-routes.tsx';
import { offlineRoutes } from './offline/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { privacyRoutes } from './privacy.tsx';
import { technicalRoutes } from './technical.ts';
import { urgentRoutes } from './urgent.tsx';
import { amountsStayBehind, type WebEnv, withVisitor } from './visitor.ts';
import { ways } from './way-list.ts';
import { wayRoutes } from './ways.tsx';
import { wordsRoutes } from './words-page.tsx';

/** Named one by one, so that nothing here runs for pages that are mounted beside these. */
const paths = [
  '/',
  '/code',
  '/overzicht/*',
  '/mijn-gegevens/*',
  '/dringend',
  '/privacy',
  '/toegankelijkheid',
  '/woorden',
  '/taal',
  '/toestel',
  '/uitloggen',
  '/snel-weg',
  ...ways.map(({ path }) => path),
];

/** All pages of residents but the conversation. They work without a script; a GET changes nothing. */
export function createWebRoutes(deps: WebDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.route('/', technicalRoutes(deps));
  const pages = new Hono<WebEnv>();
  for (const path of paths) pages.use(path, withVisitor(deps), amountsStayBehind(deps.sessions));
  pages.route('/', homeRoutes(deps));
  pages.route('/', codeRoutes(deps));
  pages.route('/', overviewRoutes(deps));
  pages.route('/', wayRoutes(deps));
  pages.route('/', urgentRoutes(deps));
  pages.route('/', myDataRoutes(deps));
  pages.route('/', privacyRoutes(deps));
  pages.route('/', accessibilityRoutes(deps));
  pages.route('/', wordsRoutes(deps));
  pages.route('/', everywhereRoutes(deps));
  pages.route('/', offlineRoutes(deps, pages));
  routes.route('/', pages);
  return routes;
}
