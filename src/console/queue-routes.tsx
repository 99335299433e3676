import { type Context, Hono } from 'hono';
import type { StaffMember } from '../casework/staff-member.ts';
import type { ConsoleDeps } from './deps.ts';
import { viewOf } from './frame.tsx';
import { LoginPage } from './login-pages.tsx';
import { QueuePage } from './queue-page.tsx';
import { doorFor, type Visitors } from './visitors.ts';

/** How often 'next' looks again when colleagues are faster. */
const looks = 5;

export function queueRoutes(deps: ConsoleDeps, visitors: Visitors): Hono {
  const { casework, frame } = deps;
  const app = new Hono();

  async function queuePage(c: Context, staff: StaffMember, message?: 'nobody-waits') {
    const [queue, late] = await Promise.all([casework.queue(staff), deps.lateTeams()]);
    const theirs = late.filter((team) => staff.role === 'lead' || team.locationId === staff.team);
    return c.html(<QueuePage view={viewOf(deps, c, staff)} queue={queue} late={theirs} message={message} />);
  }

  app.get('/', async (c) => {
    const visitor = await visitors.of(c);
    return visitor.kind === 'staff' ? queuePage(c, visitor.staff) : c.html(<LoginPage frame={frame(c)} />);
  });

  /** Takes the case that comes first and opens it. Two people who press at once get two different cases. */
  app.post('/volgende', async (c) => {
    const visitor = await visitors.of(c);
    if (visitor.kind !== 'staff') return c.redirect(doorFor(visitor), 303);
    for (let look = 0; look < looks; look += 1) {
      const id = await casework.next(visitor.staff);
      if (id === undefined) break;
      if ((await casework.claim(visitor.staff, id)) === 'claimed')
        return c.redirect(`/medewerker/zaak/${encodeURIComponent(id)}`, 303);
    }
    return queuePage(c, visitor.staff, 'nobody-waits');
  });

  return app;
}
