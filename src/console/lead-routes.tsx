import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffMember } from '../casework/staff-member.ts';
import type { ConsoleDeps } from './deps.ts';
import { viewOf } from './frame.tsx';
import { FindingsPage, RestPage } from './lead-pages.tsx';
import { restFile } from './rest-file.ts';
import { doorFor, type Visitors } from './visitors.ts';

/** Lists over all people. For who is no lead they do not exist. */
export function leadRoutes(deps: ConsoleDeps, visitors: Visitors): Hono {
  const { lists } = deps;
  const app = new Hono();

  function forLeads<T>(
    read: (staff: StaffMember) => Promise<T | undefined>,
    answer: (c: Context, staff: StaffMember, found: T) => Response | Promise<Response>,
  ) {
    return async (c: Context) => {
      const visitor = await visitors.of(c);
      if (visitor.kind !== 'staff') return c.redirect(doorFor(visitor), 303);
      const found = await read(visitor.staff);
      if (found === undefined) throw new HTTPException(404);
      return answer(c, visitor.staff, found);
    };
  }

  app.get(
    '/rust',
    forLeads(lists.rest, (c, staff, list) => c.html(<RestPage view={viewOf(deps, c, staff)} list={list} />)),
  );

  app.get(
    '/rust.csv',
    forLeads(lists.allRest, (c, _staff, all) => {
      c.header('Content-Type', 'text/csv; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="rust.csv"');
      return c.body(restFile(all));
    }),
  );

  app.get(
    '/signalen',
    forLeads(lists.findings, (c, staff, list) =>
      c.html(<FindingsPage view={viewOf(deps, c, staff)} list={list} />),
    ),
  );

  return app;
}
