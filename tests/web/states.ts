import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { FlowId } from '../../src/flow/types.ts';
import { cookieOf, type Site, showPersons } from '../support/site.ts';
import { ask, book } from './waiting.ts';

/** Somebody with everything at once, somebody who waits for an answer and a talk, and somebody who asked for rest. */
const people = {
  looks: showPersons.fiveParties,
  waits: showPersons.unknownAmount,
  rests: showPersons.young,
} as const;
type Who = keyof typeof people;

type Answer = Readonly<Record<string, string>> | 'first' | 'everything';

/** A page as a resident can come to see it. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** Without it nobody is signed in. */
  readonly who?: Who;
  /** A conversation that got so far, begun for this. */
  readonly talk?: { readonly flow: FlowId; readonly answers: readonly Answer[] };
  /** What is done on the page to get there. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What shows that it is this state indeed. */
  readonly shows?: string;
  /** Without our script it cannot come about. */
  readonly onlyWithScript?: true;
}

const page = (path: string, more: Partial<State> = {}): State => ({ name: path, path, ...more });
const talk = (name: string, flow: FlowId, answers: readonly Answer[], more: Partial<State>): State => ({
  name: `/gesprek: ${name}`,
  path: '/gesprek',
  talk: { flow, answers },
  ...more,
});

const sendCode = (target: Page) => target.click('.code-form button');
async function sendWrongCode(target: Page): Promise<void> {
  const fields = { code: 'NOOIT-VERZONNEN', day: '1', month: '1', year: '1980' };
  for (const [name, value] of Object.entries(fields)) await target.fill(`[name=${name}]`, value);
  await sendCode(target);
}
const option = (id: string) => ({ option: id });
const text = (words: string) => ({ text: words });
const slotAsked: readonly Answer[] = [option('call'), text('1032 LM'), 'first'];
const toReview: readonly Answer[] = [...slotAsked, text('06 12345678'), text('rust')];

/** Every page of residents and every state it can be in. A route of which no page stands here fails a test. */
export const states: readonly State[] = [
  ...['/', '/code', '/dringend', '/privacy', '/toegankelijkheid', '/woorden', '/zonder-internet'].map(
    (path) => page(path),
  ),
  ...['/regeling', '/zelf-regelen', '/afspraak', '/afmelden', '/mijn-gegevens'].flatMap((path) => [
    page(path),
    page(path, { name: `${path} of somebody`, who: 'looks' }),
  ]),
  page('/er-is-hier-niets'),
  ...['/privacy', '/code'].map((path) =>
    page(path, {
      name: `${path} on a device of more people`,
      act: (target) =>
        target.evaluate(() =>
          document.querySelector<HTMLFormElement>('form[action="/toestel"]')?.requestSubmit(),
        ),
      shows: '[data-shared]',
    }),
  ),
  page('/code', { name: '/code with nothing filled in', act: sendCode, shows: '.summary' }),
  page('/code', { name: '/code with a wrong code', act: sendWrongCode, shows: '.summary' }),
  page('/code', { name: '/code after talking', talk: { flow: 'menu', answers: [] }, shows: '[name=keep]' }),

  page('/overzicht', { who: 'looks', shows: '[action="/overzicht/toon"]' }),
  page('/overzicht?bedragen=zichtbaar', { who: 'looks', shows: '.figure .amount' }),
  page('/regeling?bedragen=zichtbaar', { who: 'looks', shows: '[action="/overzicht/verberg"]' }),
  page('/mijn-gegevens/wissen', { who: 'looks' }),
  page('/overzicht?bedragen=zichtbaar', { name: '/overzicht of who waits', who: 'waits', shows: '.figure' }),
  page('/afspraak', { name: '/afspraak of who has one', who: 'waits' }),
  page('/regeling', { name: '/regeling of who asked', who: 'waits' }),
  page('/mijn-gegevens', {
    name: '/mijn-gegevens of who said yes',
    who: 'waits',
    shows: '#toestemming .card',
  }),
  page('/afmelden', { name: '/afmelden of who asked for rest', who: 'rests' }),

  page('/gesprek', { name: '/gesprek before it begins', shows: 'main [action="/gesprek/start"]' }),
  talk('buttons', 'appointment', [], { shows: '.question [name=option]' }),
  talk('not understood', 'appointment', [text('zomaar iets')], { shows: '.bubble-resident' }),
  talk('a moment to choose', 'appointment', [option('call'), text('1032 LM')], {
    shows: '.question [name=option]',
  }),
  talk('a field', 'appointment', slotAsked, { shows: '.asked [name=text]' }),
  talk('a field that needs another look', 'appointment', [...slotAsked, text('06 1')], {
    shows: '.asked .error',
  }),
  talk('what is to be sent', 'appointment', toReview, { shows: '.to-send' }),
  talk('booked', 'appointment', [...toReview, 'everything'], { shows: 'a[href$=".ics"]' }),
  talk('danger', 'appointment', [text('ik wil dood')], { shows: '.log a[href="tel:113"]' }),
  talk('stopped', 'appointment', [{ command: 'stop' }], { shows: '.question [action="/gesprek/start"]' }),
  talk('an amount', 'arrangement-offer', [option('own')], {
    who: 'looks',
    shows: '.asked [inputmode=decimal]',
  }),
  talk('a date', 'self-arrange', [option('plan'), 'first'], { who: 'looks', shows: '.dates' }),
  talk('amounts', 'explain-debts', ['first'], { who: 'looks', shows: '.bubble' }),
  talk('too much at once', 'appointment', [], { path: '/gesprek?melding=busy', shows: '[role=status]' }),
  page('/gesprek', { name: '/gesprek of who comes back', who: 'waits', shows: '.notice' }),
  talk('not sent yet', 'appointment', [], {
    act: async (target) => {
      await target.context().setOffline(true);
      await target.click('.question [name=option]');
      await target.locator('[data-waiting]').waitFor();
    },
    shows: '[data-waiting]:not([hidden])',
    onlyWithScript: true,
  }),
];

/** Addresses that a GET answers with something else than a page of ours. */
export const notPages = [
  /^\/assets\//,
  /^\/api\//,
  /^\/health\//,
  /^\/\.well-known\//,
  /^\/service-worker\.js$/,
  /^\/mijn-gegevens\/download$/,
  /^\/gesprek\/(?:tekst|pdf|afspraak\.ics)$/,
  // On paper.
  /\/papier$/,
  // Gone before anybody can read it: it leads to another site at once.
  /^\/snel-weg$/,
  // The workplace of staff has tests of its own.
  /^\/medewerker/,
];

/** Prepares those people, and gives a way to put a browser in a state. */
export async function prepareStates(site: Site) {
  await book(site, people.waits);
  await ask(site, people.waits);
  const rest = { flow: 'signalling-opt-out', option: 'three-months-rest' };
  await site.post('/gesprek/start', rest, await site.signIn(people.rests));

  /** The cookie of whoever is in that state. */
  async function sessionFor({ who, talk: said, path }: State): Promise<string> {
    const own = who === undefined ? '' : await site.signIn(people[who]);
    const session = said ? await talked(site, own, said) : own;
    if (path.includes('zichtbaar')) await site.post('/overzicht/toon', {}, session);
    return session;
  }

  return {
    async open(target: Page, locale: string, state: State): Promise<void> {
      const context = target.context();
      await context.setOffline(false);
      await context.clearCookies();
      const cookies = [`taal=${locale}`, await sessionFor(state)].filter((one) => one !== '');
      await context.addCookies(
        cookies.map((cookie) => {
          const [name = '', value = ''] = cookie.split('=');
          return { name, value, url: site.url };
        }),
      );
      target.setDefaultTimeout(5_000);
      await target.goto(site.url + state.path);
      await state.act?.(target);
      if (state.shows !== undefined) await target.locator(state.shows).first().waitFor({ state: 'attached' });
    },
  };
}

/** Talks as somebody without a script does, and gives the cookie. */
async function talked(
  site: Site,
  own: string,
  { flow, answers }: NonNullable<State['talk']>,
): Promise<string> {
  const session = cookieOf(await site.post('/gesprek/start', { flow: 'menu' }, own)) || own;
  // Who talked before begins anew.
  await site.post('/gesprek', { command: 'reset', messageId: randomUUID() }, session);
  await site.post('/gesprek/start', { flow }, session);
  for (const answer of answers) {
    const fields =
      typeof answer === 'string' ? await pressed(site, session, answer) : new URLSearchParams(answer);
    fields.set('messageId', randomUUID());
    await fetch(`${site.url}/gesprek`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site.url, cookie: session },
      body: fields,
    });
    site.pass(1);
  }
  return session;
}

/** The first button that stands there, or all that can be ticked. */
async function pressed(site: Site, session: string, what: 'first' | 'everything'): Promise<URLSearchParams> {
  const html = await (await site.get('/gesprek', session)).text();
  const values = (name: string) =>
    [...html.matchAll(new RegExp(`name="${name}"[^>]* value="([^"]*)"`, 'g'))].map(
      ([, value]) => value ?? '',
    );
  if (what === 'first') return new URLSearchParams({ option: values('option')[0] ?? '' });
  return new URLSearchParams([
    ['kind', 'options'],
    ...values('options').map((id) => ['options', id]),
  ] as string[][]);
}
