import { request } from 'node:http';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, showPersons } from '../support/site.ts';
import { begin, everyLine, say } from '../support/talk.ts';
import { addressIn, methodIn, routesOf } from './router.ts';

let site: Site;
let file: Database.Database;
let routes: readonly string[];
let caseId: string;
/** A browser in which somebody is signed in as a resident and as staff; it sends both cookies, to whoever asks. */
let cookie: string;

beforeAll(async () => {
  site = await openSite();
  file = new Database(site.path, { readonly: true });
  routes = await routesOf(site);
  const talk = await begin(site.url, { ...(await site.letterFor(showPersons.young)) });
  const offer = await say(site.url, talk, { command: 'human' }, { option: 'there' });
  const slot = offer.prompt?.options?.[0]?.id;
  await say(
    site.url,
    talk,
    everyLine(await say(site.url, talk, { option: slot }, { option: 'skip' }, { option: 'skip' })),
  );
  caseId = (await site.stores.conversations.casesOf(talk))[0]?.id ?? '';
  const staff = await site.signInStaff(await site.hire('mina', 'lead', 'buurtteam-noord'));
  const resident = await site.signIn(showPersons.young);
  await site.get('/medewerker', staff);
  cookie = `${resident}; ${staff}`;
});
afterAll(async () => {
  file.close();
  await site.close();
});

/** All that is kept, but what every visit leaves behind: when a session was used, and who of staff looked. */
function state(): Readonly<Record<string, readonly unknown[]>> {
  const tables = file
    .prepare(`select name from sqlite_master where type = 'table' and name not in ('access_log', 'marks')`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      (file.prepare(`select * from ${table}`).all() as Record<string, unknown>[]).map(
        ({ last_at, opened_at, ...kept }) => (table === 'conversations' ? { ...kept, last_at } : kept),
      ),
    ]),
  );
}

/** Asks as a browser would, with nothing added to the headers by a client library. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, site.url), { method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const elsewhere = 'https://elders.example';
const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a form on another site': { origin: elsewhere, 'sec-fetch-site': 'cross-site' },
  'a form on another site, in an old browser': { origin: elsewhere },
  'a link on another site, in an older one': { referer: `${elsewhere}/pagina` },
  'a frame without an origin': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a frame without an origin, in an old browser': { origin: 'null' },
  'a neighbour under the same domain': {
    origin: 'https://buur.voorbij.example',
    'sec-fetch-site': 'same-site',
  },
  'a page that pretends to be ours': { origin: 'http://localhost:0', 'sec-fetch-site': 'cross-site' },
  'nobody says where': {},
};
const fields = 'reason=not-mine&creditor=no&status=completed&outcome=contact&note=x&text=hallo&locale=ar';

describe('another site', () => {
  test.each(Object.entries(foreign))('changes nothing: %s', async (_, headers) => {
    const before = state();
    const forms = routes.filter((route) => methodIn(route) === 'POST' && !route.includes('/api/'));
    expect(forms.length).toBeGreaterThan(20);
    for (const route of forms)
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]) {
        const path = await addressIn(site, route, caseId);
        expect(await ask('POST', path, { ...headers, cookie, 'content-type': type }, fields), route).toBe(
          403,
        );
      }
    expect(state()).toEqual(before);
  });

  test('cannot speak for a resident in the interface for programs', async () => {
    const before = state();
    const headers = { origin: elsewhere, 'sec-fetch-site': 'cross-site', cookie };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; x=application/json'])
      expect(await ask('POST', '/api/v1/conversations', { ...headers, 'content-type': type }, '{}')).toBe(
        415,
      );
    // A cookie is worth nothing there: only who holds the token of a conversation speaks in it.
    const [talk] = file.prepare('select id from conversations').pluck().all();
    expect(await ask('GET', `/api/v1/conversations/${talk}/transcript`, headers)).toBe(401);
    expect(state()).toEqual(before);
  });
});

describe('our own pages', () => {
  test('change nothing when they are only asked for', async () => {
    const before = state();
    for (const route of routes) await ask('GET', await addressIn(site, route, caseId), { cookie });
    expect(state()).toEqual(before);
  });

  test('take nothing but forms from a form', async () => {
    const before = state();
    const headers = { origin: site.url, 'sec-fetch-site': 'same-origin', cookie };
    for (const path of ['/code', '/gesprek', '/gesprek/start', '/overzicht/klopt-niet', '/taal'])
      for (const type of ['text/plain', 'application/json', 'text/xml'])
        expect(await ask('POST', path, { ...headers, 'content-type': type }, fields)).toBe(400);
    expect(state()).toEqual(before);
  });

  test('do change something when the form is ours, or all of this would prove nothing', async () => {
    const before = state();
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    expect(await ask('POST', `/medewerker/zaak/${caseId}/nemen`, { ...headers, cookie })).toBe(303);
    expect(state()).not.toEqual(before);
  });
});
