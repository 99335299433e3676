import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeAt, cookieOf, openSite, type Site, showPersons } from '../support/site.ts';

const minutesInDay = 8 * 60;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Whether a cookie opens what is behind the door of residents, and of staff. */
const opensOverview = async (cookie: string) => (await site.get('/overzicht', cookie)).status === 200;
const opensQueue = async (cookie: string) =>
  !(await (await site.get('/medewerker', cookie)).text()).includes('name="password"');
const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';

describe('the session of a resident', () => {
  test('gets another id when a code lets somebody in, and the old one is dead at once', async () => {
    const before = cookieOf(await site.post('/gesprek/start'));
    const { code, birthDate } = await site.letterFor(showPersons.young);
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const after = cookieOf(await site.post('/code', { code, day, month, year }, before));
    expect(tokenOf(after)).not.toBe(tokenOf(before));
    expect(await opensOverview(after)).toBe(true);
    expect(await opensOverview(before)).toBe(false);
    expect(await (await site.get('/gesprek', before)).text()).toContain('action="/gesprek/start"');
  });

  test('never has an id that somebody else chose', async () => {
    const planted = `sessie=${'p'.repeat(43)}`;
    const { code, birthDate } = await site.letterFor(showPersons.young);
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const after = cookieOf(await site.post('/code', { code, day, month, year }, planted));
    expect(after).toMatch(/^sessie=[\w-]{43}$/);
    expect(after).not.toBe(planted);
    expect(await opensOverview(planted)).toBe(false);
  });

  for (const path of ['/uitloggen', '/snel-weg', '/mijn-gegevens/wissen'])
    test(`is dead at once after ${path}, and its cookie is taken away`, async () => {
      const person = path.endsWith('wissen') ? showPersons.twoDistricts : showPersons.young;
      const cookie = await site.signIn(person);
      const answer = await site.post(path, {}, cookie);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^sessie=;.*Max-Age=0/);
      expect(await opensOverview(cookie)).toBe(false);
    });

  test('of another phone ends as well when a person is erased', async () => {
    const [here, there] = [
      await site.signIn(showPersons.unknownAmount),
      await site.signIn(showPersons.unknownAmount),
    ];
    await site.post('/mijn-gegevens/wissen', {}, here);
    expect(await opensOverview(there)).toBe(false);
  });

  test('ends fifteen minutes after the last use', async () => {
    const cookie = await site.signIn(showPersons.young);
    site.pass(14);
    expect(await opensOverview(cookie)).toBe(true);
    site.pass(15);
    expect(await opensOverview(cookie)).toBe(false);
  });

  test('ends eight hours after it began, however much it is used', async () => {
    const cookie = await site.signIn(showPersons.young);
    let minutes = 0;
    for (; minutes < minutesInDay - 10; minutes += 10) {
      expect(await opensOverview(cookie)).toBe(true);
      site.pass(10);
    }
    expect(await opensOverview(cookie)).toBe(true);
    site.pass(10);
    expect(await opensOverview(cookie)).toBe(false);
  });
});

describe('the session of staff', () => {
  test('gets another id at each of the two steps, and the old one is dead at once', async () => {
    const mina = await site.hire('mina', 'caseworker', 'buurtteam-noord');
    const half = await site.halfWay(mina);
    expect(await opensQueue(half)).toBe(false);
    const again = cookieOf(
      await site.post('/medewerker/inloggen', { user: 'mina', password: mina.password }, half),
    );
    expect(again).not.toBe(half);
    const otp = codeAt(mina, site.clock);
    expect((await site.post('/medewerker/code', { otp }, half)).headers.get('location')).toBe('/medewerker');
    const whole = cookieOf(await site.post('/medewerker/code', { otp }, again));
    expect(tokenOf(whole)).not.toBe(tokenOf(again));
    expect(await opensQueue(whole)).toBe(true);
    for (const old of [half, again]) expect(await opensQueue(old)).toBe(false);
  });

  test('opens nothing of residents, and theirs nothing of staff', async () => {
    const staff = await site.signInStaff(await site.hire('lena', 'lead', 'buurtteam-noord'));
    const resident = await site.signIn(showPersons.young);
    expect(await opensOverview(`sessie=${tokenOf(staff)}`)).toBe(false);
    expect(await opensQueue(`werkplek=${tokenOf(resident)}`)).toBe(false);
  });

  test('is dead at once after logging out', async () => {
    const cookie = await site.signInStaff(await site.hire('omar', 'caseworker', 'buurtteam-noord'));
    const answer = await site.post('/medewerker/uitloggen', {}, cookie);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^werkplek=;.*Max-Age=0/);
    expect(await opensQueue(cookie)).toBe(false);
  });

  test('ends thirty minutes after the last use, and eight hours after it began', async () => {
    const ria = await site.hire('ria', 'caseworker', 'buurtteam-noord');
    const idle = await site.signInStaff(ria);
    site.pass(29);
    expect(await opensQueue(idle)).toBe(true);
    site.pass(30);
    expect(await opensQueue(idle)).toBe(false);

    const busy = await site.signInStaff(ria);
    for (let minutes = 0; minutes < minutesInDay; minutes += 20) {
      expect(await opensQueue(busy)).toBe(true);
      site.pass(20);
    }
    expect(await opensQueue(busy)).toBe(false);
  });

  test('leaves five minutes for the second step', async () => {
    const sam = await site.hire('sam', 'caseworker', 'buurtteam-noord');
    const half = await site.halfWay(sam);
    site.pass(5);
    const late = await site.post('/medewerker/code', { otp: codeAt(sam, site.clock) }, half);
    expect(late.headers.get('location')).toBe('/medewerker');
    expect(cookieOf(late)).toBe('');
  });

  test('ends at once, half or whole, when the account is disabled', async () => {
    const jan = await site.hire('jan', 'caseworker', 'buurtteam-noord');
    const whole = await site.signInStaff(jan);
    const half = await site.halfWay(jan);
    await site.accounts.disable('jan');
    expect(await opensQueue(whole)).toBe(false);
    site.pass(1);
    const second = await site.post('/medewerker/code', { otp: codeAt(jan, site.clock) }, half);
    expect(cookieOf(second)).toBe('');
    await expect(site.halfWay(jan)).rejects.toThrow('401');
  });
});

describe('cookies', () => {
  const attributesOf = (cookie: string) => cookie.split('; ').slice(1).sort();

  test('over https are bound to this host, and never leave it readable', async () => {
    const safe = await openSite({ publicUrl: 'https://voorbij.example' });
    const answers = await cookiesOf(safe);
    await safe.close();
    expect(answers.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-taal',
      '__Host-sessie',
      '__Host-sessie',
      '__Host-werkplek',
    ]);
    for (const cookie of answers) {
      const attributes = attributesOf(cookie).filter((one) => !one.startsWith('Max-Age'));
      expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    }
  });

  test('over http, for a demonstration, have all but what a browser would refuse there', async () => {
    const answers = await cookiesOf(site);
    expect(answers.map((cookie) => cookie.split('=')[0])).toEqual(['taal', 'sessie', 'sessie', 'werkplek']);
    for (const cookie of answers) {
      const attributes = attributesOf(cookie).filter((one) => !one.startsWith('Max-Age'));
      expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
    }
  });

  test('that tell who somebody is do not outlive the browser; only the language does', async () => {
    const [language, ...others] = await cookiesOf(site);
    expect(language).toContain('Max-Age=31536000');
    for (const cookie of others) expect(cookie).not.toMatch(/Max-Age|Expires/i);
  });

  /** Every cookie there is: of the language, of a conversation, of a resident, of staff. */
  async function cookiesOf(at: Site): Promise<readonly string[]> {
    const { code, birthDate } = await at.letterFor(showPersons.fiveParties);
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const user = randomUUID();
    const { password } = await at.hire(user, 'caseworker', 'buurtteam-noord');
    const answers = [
      await at.post('/taal', { locale: 'en', back: '/' }),
      await at.post('/gesprek/start'),
      await at.post('/code', { code, day, month, year }),
      await at.post('/medewerker/inloggen', { user, password }),
    ];
    return answers.flatMap((answer) => answer.headers.getSetCookie());
  }
});
