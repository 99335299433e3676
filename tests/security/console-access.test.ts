import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/handover.ts';
import { openWorkplace, type Workplace } from '../console/workplace.ts';

const visitors = ['nobody', 'half', 'resident', 'own', 'other', 'lead'] as const;
type Visitor = (typeof visitors)[number];

/** A status, and where somebody is sent on. */
type Answer = number | string;

interface Row {
  readonly method: 'GET' | 'POST';
  /** As the console declares it. */
  readonly route: string;
  /** With OWN for a case of team Noord, and SHARED for one that has no team. */
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<Visitor, Answer>>;
}

const toDoor = { nobody: '/medewerker', half: '/medewerker/code', resident: '/medewerker' };
const everybody = (answer: Answer) => ({
  nobody: answer,
  half: answer,
  resident: answer,
  own: answer,
  other: answer,
  lead: answer,
});

/** Every route of the console, for everybody who might knock. The case belongs to the team of 'own'. */
const matrix: readonly Row[] = [
  { method: 'GET', route: '/', path: '', answers: everybody(200) },
  { method: 'GET', route: '/inloggen', path: '/inloggen', answers: everybody('/medewerker') },
  {
    method: 'POST',
    route: '/inloggen',
    path: '/inloggen',
    answers: everybody(401),
  },
  { method: 'GET', route: '/code', path: '/code', answers: { ...everybody('/medewerker'), half: 200 } },
  {
    method: 'POST',
    route: '/code',
    path: '/code',
    answers: { ...everybody('/medewerker'), half: 401 },
  },
  {
    method: 'GET',
    route: '/zaak/:id',
    path: '/zaak/OWN',
    answers: { ...toDoor, own: 200, other: 404, lead: 200 },
  },
  {
    method: 'GET',
    route: '/zaak/:id',
    path: '/zaak/SHARED',
    answers: { ...toDoor, own: 200, other: 200, lead: 200 },
  },
  {
    method: 'GET',
    route: '/zaak/:id',
    path: '/zaak/bestaat-niet',
    answers: { ...toDoor, own: 404, other: 404, lead: 404 },
  },
  {
    method: 'GET',
    route: '/zaak/:id/gesprek',
    path: '/zaak/OWN/gesprek',
    answers: { ...toDoor, own: 200, other: 404, lead: 200 },
  },
  {
    method: 'POST',
    route: '/zaak/:id/nemen',
    path: '/zaak/OWN/nemen',
    answers: { ...toDoor, other: 404, own: 'card', lead: 409 },
  },
  {
    method: 'POST',
    route: '/zaak/:id/antwoord',
    path: '/zaak/OWN/antwoord',
    fields: { creditor: 'no' },
    // It is a handover, not a request: there is nothing to answer.
    answers: { ...toDoor, other: 404, own: 404, lead: 404 },
  },
  {
    method: 'POST',
    route: '/zaak/:id/afspraak',
    path: '/zaak/OWN/afspraak',
    fields: { status: 'completed' },
    // No appointment came of it.
    answers: { ...toDoor, other: 404, own: 404, lead: 404 },
  },
  {
    method: 'POST',
    route: '/zaak/:id/teruggeven',
    path: '/zaak/OWN/teruggeven',
    fields: { reason: 'no-time' },
    answers: { ...toDoor, other: 404, own: '/medewerker', lead: 404 },
  },
  {
    method: 'POST',
    route: '/zaak/:id/afronden',
    path: '/zaak/OWN/afronden',
    fields: { outcome: 'contact', note: 'gesproken' },
    // It was given back above: nobody has it, so nobody can close it.
    answers: { ...toDoor, other: 404, own: 404, lead: 404 },
  },
  {
    method: 'POST',
    route: '/volgende',
    path: '/volgende',
    // There is one case for everybody and one of team Noord left.
    answers: { ...toDoor, other: 'shared', own: 'card', lead: 200 },
  },
  // Lists over all people are for leads; for a caseworker they look like a page that does not exist.
  ...['/rust', '/rust.csv', '/signalen'].map(
    (path): Row => ({
      method: 'GET',
      route: path,
      path,
      answers: { ...toDoor, own: 404, other: 404, lead: 200 },
    }),
  ),
  { method: 'GET', route: '*', path: '/verzonnen', answers: everybody(404) },
  { method: 'POST', route: '/uitloggen', path: '/uitloggen', answers: everybody(200) },
];

let place: Workplace;
let cookies: Record<Visitor, string>;
let cases: { one: Case; shared: Case };

beforeAll(async () => {
  place = await openWorkplace();
  const own = await place.hire('mina', 'caseworker', 'buurtteam-noord');
  const other = await place.hire('lena', 'caseworker', 'buurtteam-zuid');
  const lead = await place.hire('ria', 'lead', 'buurtteam-zuid');
  const half = await place.hire('omar', 'caseworker', 'buurtteam-noord');
  const resident = await place.sessions.start({ kind: 'resident', personKey: 'P-1' });
  cookies = {
    nobody: '',
    own: await place.signIn(own),
    other: await place.signIn(other),
    lead: await place.signIn(lead),
    half: await place.halfWay(half),
    // The token of a resident, put where that of staff belongs.
    resident: `werkplek=${resident}`,
  };
  cases = {
    one: await place.send({ team: 'buurtteam-noord', conversationUpTo: 1, initials: 'QX' }),
    shared: await place.send({ initials: 'QY' }),
  };
});
afterAll(() => place.close());

async function ask({ method, path, fields = {} }: Row, visitor: Visitor): Promise<Response> {
  const named = path.replace('OWN', cases.one.id).replace('SHARED', cases.shared.id);
  const address = `/medewerker${named}`;
  // Everybody types another user name: five wrong passwords for one would lock it.
  const form = { ...fields, user: visitor };
  return method === 'GET'
    ? place.get(address, cookies[visitor])
    : place.post(address, form, cookies[visitor]);
}

function expected(answer: Answer): Answer {
  if (answer === 'card') return `/medewerker/zaak/${cases.one.id}`;
  return answer === 'shared' ? `/medewerker/zaak/${cases.shared.id}` : answer;
}

describe('the console', () => {
  it('has no route that is not in the matrix', () => {
    const declared = place.routes
      .filter(({ path, method }) => path !== '/*' || method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    const tested = new Set(matrix.map(({ method, route }) => `${method} ${route}`));
    for (const route of declared) expect(tested).toContain(route);
    expect(declared.length).toBeGreaterThan(8);
  });

  // In this order: what is done with the case in one row is there in the next.
  for (const row of matrix)
    for (const visitor of ['nobody', 'half', 'resident', 'other', 'own', 'lead'] as const)
      it(`answers ${row.method} ${row.path || '/'} for ${visitor}`, async () => {
        const answer = await ask(row, visitor);
        const location = answer.headers.get('location');
        expect(location ?? answer.status).toBe(expected(row.answers[visitor]));
      });
});

describe('the queue', () => {
  it('is only shown to staff who came in with both factors', async () => {
    const cookie = await place.signIn(await place.hire('mina2', 'caseworker', 'buurtteam-noord'));
    for (const visitor of ['nobody', 'half', 'resident'] as const) {
      const page = await (await place.get('/medewerker', cookies[visitor])).text();
      expect(page).toContain('name="password"');
      expect(page).not.toContain('/zaak/');
    }
    expect(await (await place.get('/medewerker', cookie)).text()).toContain('/zaak/');
  });
});

describe('a case of another team', () => {
  it('looks exactly like one that does not exist', async () => {
    const lena = { user: 'lena2', role: 'caseworker', team: 'buurtteam-zuid' } as const;
    const cookie = await place.signIn(await place.hire(lena.user, lena.role, lena.team));
    for (const end of ['', '/gesprek']) {
      const theirs = await place.get(`/medewerker/zaak/${cases.one.id}${end}`, cookie);
      const none = await place.get(`/medewerker/zaak/bestaat-niet${end}`, cookie);
      const strip = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date');
      expect(theirs.status).toBe(404);
      expect(strip(theirs)).toEqual(strip(none));
      expect(await theirs.text()).toBe(await none.text());
    }
  });

  it('is not in the list, and its initials are not either', async () => {
    const cookie = await place.signIn(await place.hire('lena3', 'caseworker', 'buurtteam-zuid'));
    const page = await (await place.get('/medewerker', cookie)).text();
    expect(page).not.toContain(cases.one.id);
    expect(page).not.toContain('QX');
    const lead = await place.signIn(await place.hire('ria2', 'lead', 'buurtteam-zuid'));
    expect(await (await place.get('/medewerker', lead)).text()).toContain(cases.one.id);
  });
});
