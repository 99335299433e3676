import { Hono } from 'hono';
import { consentPurposes } from '../../domain/choices.ts';
import { formOf } from '../../ui/form.ts';
import type { WebDeps } from './deps.ts';
import { ErasedPage, ErasePage, MyDataClosedPage, MyDataPage } from './my-data.tsx';
import { isSignedIn, type ResidentEnv, residentsOnly, sessionCookie } from './visitor.ts';

/** What is kept on a resident, to see, to take along, to take back and to erase. */
export function myDataRoutes(deps: WebDeps): Hono<ResidentEnv> {
  const { conversations, cases, privacy, sessions, cookies, factsOn, clock, frameOf, record } = deps;
  const routes = new Hono<ResidentEnv>();

  routes.get('/mijn-gegevens', async (c) => {
    const frame = frameOf(c);
    const { retention } = factsOn(clock.today());
    if (!isSignedIn(c)) return c.html(<MyDataClosedPage frame={frame} retention={retention} />);
    const personKey = c.get('visitor')?.session.personKey ?? '';
    const { consents } = await conversations.choicesOf(personKey);
    const views = await cases.accessOf({ personKey });
    return c.html(<MyDataPage frame={frame} retention={retention} consents={consents} views={views} />);
  });

  routes.get('/mijn-gegevens/download', residentsOnly, async (c) => {
    const all = await privacy.export(c.get('personKey'));
    c.header('Content-Disposition', 'attachment; filename="voorbij-gegevens.json"');
    return c.body(`${JSON.stringify(all, null, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  routes.post('/mijn-gegevens/toestemming', residentsOnly, async (c) => {
    const asked = (await formOf(c)).text('purpose');
    const purpose = consentPurposes.find((one) => one === asked);
    if (purpose) {
      const personKey = c.get('personKey');
      await record({ kind: 'consent', personKey, purpose, given: false, at: clock.now() });
    }
    return c.redirect('/mijn-gegevens#toestemming', 303);
  });

  routes.get('/mijn-gegevens/wissen', residentsOnly, (c) => c.html(<ErasePage frame={frameOf(c)} />));
  routes.post('/mijn-gegevens/wissen', residentsOnly, async (c) => {
    const frame = { ...frameOf(c), signedIn: false, path: '/mijn-gegevens' };
    const { removed } = await privacy.erase(c.get('personKey'), clock.now());
    await sessions.end(c.get('token'));
    cookies.clear(c, sessionCookie);
    const rows = Object.values(removed).reduce((all, count) => all + count, 0);
    return c.html(<ErasedPage frame={frame} rows={rows} on={clock.today()} />);
  });

  return routes;
}
