import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Colleague, codeAt, cookieOf, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let mina: Colleague;

beforeAll(async () => {
  place = await openWorkplace();
  mina = await place.hire('mina', 'caseworker', 'buurtteam-noord');
});
afterAll(() => place.close());

async function isIn(cookie: string): Promise<boolean> {
  const page = await (await place.get('/medewerker', cookie)).text();
  return page.includes('Wachtrij</h1>');
}

describe('signing in as staff', () => {
  it('takes a password and then the code of the moment', async () => {
    const door = await (await place.get('/medewerker')).text();
    expect(door).toContain('name="user"');
    expect(door).toContain('name="password"');
    const half = await place.halfWay(mina);
    expect(await isIn(half)).toBe(false);
    expect(await (await place.get('/medewerker/code', half)).text()).toContain('name="otp"');
    expect(await isIn(await place.signIn(mina))).toBe(true);
  });

  it('answers a wrong password and an unknown user alike', async () => {
    const wrong = await place.post('/medewerker/inloggen', { user: 'mina', password: 'niet-het-goede' });
    const nobody = await place.post('/medewerker/inloggen', { user: 'niemand', password: 'niet-het-goede' });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(await nobody.text()).toBe(await wrong.text());
    expect(cookieOf(wrong)).toBe('');
  });

  it('refuses a wrong code, and a right one the second time', async () => {
    const half = await place.halfWay(mina);
    place.clock.pass(1);
    const right = codeAt(mina, place.clock.now());
    const wrong = right === '000000' ? '000001' : '000000';
    expect((await place.post('/medewerker/code', { otp: wrong }, half)).status).toBe(401);
    const first = await place.post('/medewerker/code', { otp: right }, half);
    expect(first.status).toBe(303);
    const other = await place.halfWay(mina);
    const again = await place.post('/medewerker/code', { otp: right }, other);
    expect(again.status).toBe(401);
    expect(await again.text()).toContain('al gebruikt');
  });

  it('gives another token at every step, and the earlier one is worth nothing', async () => {
    const half = await place.halfWay(mina);
    place.clock.pass(1);
    const answer = await place.post('/medewerker/code', { otp: codeAt(mina, place.clock.now()) }, half);
    const full = cookieOf(answer);
    expect(full).not.toBe(half);
    expect(await isIn(full)).toBe(true);
    expect((await place.get('/medewerker/code', half)).status).toBe(303);
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('ends by signing out', async () => {
    const cookie = await place.signIn(mina);
    expect((await place.post('/medewerker/uitloggen', {}, cookie)).status).toBe(200);
    expect(await isIn(cookie)).toBe(false);
  });

  it('ends after half an hour without work', async () => {
    const cookie = await place.signIn(mina);
    place.clock.pass(29);
    expect(await isIn(cookie)).toBe(true);
    place.clock.pass(31);
    expect(await isIn(cookie)).toBe(false);
  });

  it('ends after eight hours, also when somebody keeps working', async () => {
    const cookie = await place.signIn(mina);
    for (let minutes = 0; minutes < 7 * 60 + 40; minutes += 20) {
      expect(await isIn(cookie)).toBe(true);
      place.clock.pass(20);
    }
    place.clock.pass(20);
    expect(await isIn(cookie)).toBe(false);
  });

  it('is refused when another site sends the form', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ user: 'mina', password: mina.password }) };
    const foreign = { ...form, headers: { origin: 'https://ergens.example' } };
    const answer = await fetch(`${place.url}/medewerker/inloggen`, foreign);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('lets no page be kept, framed or run a script', async () => {
    const cookie = await place.signIn(mina);
    for (const path of ['/medewerker', '/medewerker/zaak/geen', '/medewerker/code', '/medewerker/nergens']) {
      const { headers } = await place.get(path, cookie);
      expect(headers.get('cache-control')).toBe('no-store');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });
});
