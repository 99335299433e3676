import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { disputeReasons } from '../../../domain/choices.ts';
import { debtKey } from '../../../domain/overview.ts';
import { isLocale, type Locale } from '../../../ports/words.ts';
import { formOf } from '../../../ui/form.ts';
import type { Frame } from '../../../ui/frame.ts';
import type { WebDeps } from '../deps.ts';
import { pdfAnswer } from '../pdf.ts';
import { type ResidentEnv, residentsOnly, secondsShown } from '../visitor.ts';
import { EmptyPage } from './empty-page.tsx';
import { foldsOfAmounts } from './fold.tsx';
import { personOutlookOf } from './outlook-view.ts';
import { OverviewPage } from './page.tsx';
import { onPaper } from './paper.ts';
import { waitingOf } from './sent.ts';
import { partiesOf, type View } from './view.ts';

/**
 * Amounts show only at these addresses, and only as long as the session allows: the plain ones never have them. Who
 * asked for them in a fold comes back to that fold.
 */
function shownAt(place: string | undefined): string {
  if (place === 'regeling') return '/regeling?bedragen=zichtbaar#wegen';
  const fold = foldsOfAmounts.find((id) => id === place);
  return fold ? `/overzicht?bedragen=zichtbaar&open=${fold}#${fold}` : '/overzicht?bedragen=zichtbaar';
}

/** A little longer than a session lasts unused: the page then asks for the code again by itself. */
const secondsUntilClosed = 15 * 60 + 5;

export function overviewRoutes(deps: WebDeps): Hono<ResidentEnv> {
  const { sessions, conversations, record, clock, frameOf, overviewOf, papers } = deps;
  const routes = new Hono<ResidentEnv>();

  routes.get('/overzicht', residentsOnly, async (c) => {
    const view = await viewOf(deps, c);
    if (view === undefined) return c.html(<EmptyPage frame={frameOf(c)} />);
    const left = view.visible ? secondsShown(c.get('session'), clock) : secondsUntilClosed;
    c.header('Refresh', `${left}; url=/overzicht`);
    return c.html(<OverviewPage view={view} />);
  });

  routes.get('/overzicht/papier', residentsOnly, async (c) => {
    const view = await viewOf(deps, c);
    if (view === undefined) return c.redirect('/overzicht', 303);
    return pdfAnswer(c, await papers.overview(onPaper(view), localeOf(view.frame)), 'overzicht');
  });

  routes.post('/overzicht/toon', residentsOnly, async (c) => {
    const place = (await formOf(c)).text('at', 20);
    await sessions.showAmounts(c.get('token'));
    return c.redirect(shownAt(place), 303);
  });
  routes.post('/overzicht/verberg', residentsOnly, async (c) => {
    const place = (await formOf(c)).text('at', 20);
    await sessions.hideAmounts(c.get('token'));
    return c.redirect(place === 'regeling' ? '/regeling' : '/overzicht', 303);
  });

  routes.post('/overzicht/gelezen', residentsOnly, async (c) => {
    const ids = (await formOf(c)).all('notice', 100);
    const own = await conversations.noticesOf(c.get('personKey'), clock.now());
    const seen = own.map(({ id }) => id).filter((id) => ids.includes(id));
    await conversations.noticesSeen(seen, clock.now());
    return c.redirect('/overzicht', 303);
  });

  routes.post('/overzicht/klopt-niet', residentsOnly, async (c) => {
    const form = await formOf(c);
    const personKey = c.get('personKey');
    const reason = disputeReasons.find((one) => one === form.text('reason'));
    const overview = await overviewOf(personKey);
    const debt = overview?.debts.find((one) => debtKey(one) === form.text('debt', 200));
    // Only a debt of this person can be doubted; without a reason there is nothing to write down.
    if (debt && reason) {
      const dispute = {
        id: disputeId(personKey, debtKey(debt), reason),
        personKey,
        party: debt.holder,
        claimNumber: debt.number,
        reason,
        at: clock.now(),
      };
      await record({ kind: 'dispute', dispute });
    }
    const index = debt && overview ? overview.debts.indexOf(debt) + 1 : 0;
    return c.redirect(index > 0 ? `/overzicht#regel-${index}` : '/overzicht', 303);
  });

  return routes;
}

function localeOf({ locale }: Frame): Locale {
  return isLocale(locale) ? locale : 'nl';
}

/** It follows from what is doubted, so that pressing twice is one doubt. */
function disputeId(personKey: string, debt: string, reason: string): string {
  const all = JSON.stringify([personKey, debt, reason]);
  return createHash('sha256').update(all).digest('hex').slice(0, 32);
}

async function viewOf(deps: WebDeps, c: Context<ResidentEnv>): Promise<View | undefined> {
  const { clock, conversations, municipality, sessions, words } = deps;
  const personKey = c.get('personKey');
  const overview = await deps.overviewOf(personKey);
  if (overview === undefined) return undefined;
  const [choices, notices] = await Promise.all([
    conversations.choicesOf(personKey),
    conversations.noticesOf(personKey, clock.now()),
  ]);
  const waiting = await waitingOf(deps, c.get('session'), choices.arrangement);
  const frame = deps.frameOf(c);
  const today = clock.today();
  const facts = deps.factsOn(today);
  return {
    frame,
    overview,
    choices,
    notices: notices.filter(({ seenAt }) => seenAt === undefined),
    waiting,
    facts,
    outlook: personOutlookOf(overview, today, deps.factsOn),
    municipality,
    today,
    visible: c.req.query('bedragen') === 'zichtbaar' && sessions.amountsShown(c.get('session')),
    open: foldsOfAmounts.find((id) => id === c.req.query('open')),
    say: (sentence) => words.say(sentence, localeOf(frame)),
    parties: partiesOf(overview, choices, facts),
  };
}
