import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overviewReader } from '../../src/wire.ts';
import { openSite, type Site, showPersons } from '../support/site.ts';
import { begin, everyLine, say, type Talk } from '../support/talk.ts';
import { matrix, type Row, type Visitor, visitors } from './access-matrix.ts';
import { addressIn, routesOf } from './router.ts';

let site: Site;
let routes: readonly string[];
let talks: { readonly residentA: Talk; readonly residentB: Talk };
let caseId: string;
let colleagues: Awaited<ReturnType<typeof hire>>;
let cookies: Readonly<Record<Visitor, string>>;

beforeAll(async () => {
  site = await openSite();
  routes = await routesOf(site);
  const [forA, forB] = [
    await site.letterFor(showPersons.young),
    await site.letterFor(showPersons.twoDistricts),
  ];
  talks = { residentA: await begin(site.url, { ...forA }), residentB: await begin(site.url, { ...forB }) };
  caseId = await sendCase(talks.residentA);
  colleagues = await hire();
  cookies = await comeIn();
});
afterAll(() => site.close());

async function hire() {
  return {
    half: await site.hire('omar', 'caseworker', 'buurtteam-nieuw-west'),
    other: await site.hire('lena', 'caseworker', 'buurtteam-zuid'),
    own: await site.hire('mina', 'caseworker', 'buurtteam-nieuw-west'),
    lead: await site.hire('ria', 'lead', 'buurtteam-zuid'),
  };
}

async function comeIn(): Promise<Readonly<Record<Visitor, string>>> {
  const { own, other, lead, half } = colleagues;
  return {
    nobody: '',
    own: await site.signInStaff(own),
    other: await site.signInStaff(other),
    lead: await site.signInStaff(lead),
    half: await site.halfWay(half),
    residentA: await site.signIn(showPersons.young),
    residentB: await site.signIn(showPersons.twoDistricts),
  };
}

/** Resident A, who lives in Nieuw-West, books an appointment and sends everything along. */
async function sendCase(talk: Talk): Promise<string> {
  const offer = await say(site.url, talk, { command: 'human' }, { option: 'there' });
  const slot = offer.prompt?.options?.[0]?.id;
  const review = await say(site.url, talk, { option: slot }, { option: 'skip' }, { option: 'skip' });
  await say(site.url, talk, everyLine(review));
  const [sent] = await site.stores.conversations.casesOf(talk);
  if (!sent) throw new Error('no case came of it');
  return sent.id;
}

/** In the API everybody shows what they have: a bearer token, or that of their session. */
function tokenOf(visitor: Visitor): string {
  if (visitor === 'residentA' || visitor === 'residentB') return talks[visitor].token;
  return cookies[visitor].split('=')[1] ?? '';
}

const named = (text: string, conversation = talks.residentA.conversationId, id = caseId) =>
  text.replace('TALK', conversation).replace('CASE', id);

/** The address of a route, with the ids of resident A in it. */
async function addressOf(route: string, { path }: Row): Promise<string> {
  return path === undefined ? addressIn(site, route) : named(path);
}

async function ask(route: string, row: Row, visitor: Visitor, address?: string): Promise<Response> {
  const target = address ?? (await addressOf(route, row));
  const method = route.split(' ')[0] ?? '';
  if (!target.startsWith('/api/')) {
    // Everybody types another user name: five wrong passwords for one would lock it.
    const fields = { ...row.fields, user: visitor };
    return method === 'POST'
      ? site.post(target, fields, cookies[visitor])
      : site.get(target, cookies[visitor]);
  }
  return fetch(new URL(target, site.url), {
    method: method === 'ALL' ? 'DELETE' : method,
    headers: { authorization: `Bearer ${tokenOf(visitor)}`, 'content-type': 'application/json' },
    ...(row.json ? { body: JSON.stringify(row.json) } : {}),
  });
}

test('every route has a row in the matrix, and every row a route', () => {
  expect(routes.toSorted()).toEqual(Object.keys(matrix).toSorted());
});

/** In the order of the matrix: what is done with the case in one row is there in the next. */
function answersAsWritten(rows: readonly (readonly [string, Row])[]): void {
  describe.each(rows)('%s', (route, row) => {
    test.each(visitors)('answers %s as written', async (visitor) => {
      const answer = await ask(route, row, visitor);
      const expected = row.answers[visitor];
      expect(answer.headers.get('location') ?? answer.status).toBe(
        expected === 'CASE' ? `/medewerker/zaak/${caseId}` : expected,
      );
    });
  });
}

const rows = Object.entries(matrix);
answersAsWritten(rows.filter(([, row]) => !row.ends));

/** Everything that somebody could see of an answer. */
async function seen(answer: Response): Promise<unknown> {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, body: await answer.text() };
}

describe('what belongs to somebody else looks exactly like what does not exist', () => {
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const withId = rows.filter(([route]) => route.includes(':id') && !route.startsWith('ALL'));
  test.each(withId)('%s', async (route, row) => {
    const visitor = route.includes('/api/') ? 'residentB' : 'other';
    const theirs = await ask(route, row, visitor);
    const none = await ask(route, row, visitor, named(row.path ?? '', nowhere, nowhere));
    expect(theirs.status).toBe(route.includes('/api/') ? 401 : 404);
    expect(await seen(theirs)).toEqual(await seen(none));
  });

  test('a debt that somebody doubts', async () => {
    const [debt] = (await overviewReader(site.stores)(showPersons.fiveParties))?.debts ?? [];
    const doubt = (number: string) =>
      site.post('/overzicht/klopt-niet', { number, reason: 'not-mine' }, cookies.residentB);
    expect(await seen(await doubt(debt?.number ?? ''))).toEqual(await seen(await doubt('verzonnen')));
    for (const person of [showPersons.fiveParties, showPersons.twoDistricts])
      expect((await site.stores.conversations.choicesOf(person)).disputes).toEqual([]);
  });

  test('a message that somebody marks as read', async () => {
    const from = site.clock.now();
    const notice = { id: 'n1', personKey: showPersons.fiveParties, utterance: { key: 'common.yes' }, from };
    await site.stores.conversations.record([{ kind: 'notice', notice }], from);
    const read = (id: string) => site.post('/overzicht/gelezen', { notice: id }, cookies.residentB);
    expect(await seen(await read('n1'))).toEqual(await seen(await read('verzonnen')));
    const [kept] = await site.stores.conversations.noticesOf(showPersons.fiveParties, from);
    expect(kept?.seenAt).toBeUndefined();
  });

  test('a conversation that went on under the session of somebody who came before on the same phone', async () => {
    const first = await site.signIn(showPersons.fiveParties);
    await site.post('/gesprek/start', {}, first);
    const { code, birthDate } = await site.letterFor(showPersons.unknownAmount);
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const answer = await site.post('/code', { code, day, month, year }, first);
    const second = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await (await site.get('/gesprek', second)).text()).toContain('action="/gesprek/start"');
  });
});

answersAsWritten(rows.filter(([, row]) => row.ends));
