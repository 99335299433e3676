import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, type Letter, openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

function formOf({ code, birthDate }: Letter, change: Record<string, string> = {}): Record<string, string> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return { code, day, month, year, ...change };
}

/** The page without what was typed, which it gives back. */
async function said(answer: Response): Promise<string> {
  return (await answer.text()).replace(/value="[^"]*"/g, '');
}

describe('the code of the letter', () => {
  test('opens the overview, however it is typed over, with the digits of an Arabic keyboard too', async () => {
    const letter = await portal.letterFor(showPersons.young);
    const typed = letter.code.toLowerCase().replaceAll('-', ' ');
    const [year = '', month = '', day = ''] = letter.birthDate.split('-');
    const arabic = (text: string) => text.replace(/\d/g, (one) => String.fromCharCode(0x660 + Number(one)));
    const answer = await portal.post('/code', {
      code: typed,
      day: arabic(day),
      month: arabic(month),
      year: arabic(year),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/overzicht']);
    const page = await portal.get('/overzicht', cookieOf(answer));
    expect(await page.text()).toContain('1 partij');
  });

  test('gets one and the same answer for a wrong code and for a wrong birth date', async () => {
    const letter = await portal.letterFor(showPersons.young);
    const other = await portal.letterFor(showPersons.twoDistricts);
    const wrongDate = await portal.post('/code', formOf(letter, { day: '1', month: '1', year: '1950' }));
    const wrongPerson = await portal.post('/code', formOf({ ...letter, code: other.code }));
    expect([wrongDate.status, wrongPerson.status]).toEqual([401, 401]);
    expect(await said(wrongDate)).toBe(await said(wrongPerson));
    expect(wrongDate.headers.getSetCookie()).toEqual([]);
  });

  test('with a slip of the pen is almost right: it costs no try and keeps what was typed', async () => {
    const letter = await portal.letterFor(showPersons.young);
    const last = letter.code.at(-1) === '2' ? '3' : '2';
    const slip = letter.code.slice(0, -1) + last;
    for (let turn = 0; turn < 8; turn += 1) {
      const answer = await portal.post('/code', formOf({ ...letter, code: slip }));
      const html = await answer.text();
      expect(answer.status).toBe(400);
      expect(html).toContain('Bijna goed');
      expect(html).toContain(`value="${slip}"`);
    }
    expect((await portal.post('/code', formOf(letter))).status).toBe(303);
  });

  test('tells above the form and at the field what to fill in, in the same words', async () => {
    const html = await (await portal.post('/code', { code: '', day: '', month: '', year: '' })).text();
    expect(html.match(/Vul de code uit uw brief in\./g)).toHaveLength(2);
    expect(html.match(/Vul de dag, de maand en het jaar in/g)).toHaveLength(2);
    expect(html).toContain('href="#code"');
    expect(html).toContain('href="#day"');
    const noDate = await portal.post('/code', { code: 'x', day: '31', month: '2', year: '1984' });
    expect(await noDate.text()).toContain('Deze datum bestaat niet');
  });

  test('is locked after five wrong tries, and then gives a number to call, not a dead end', async () => {
    const letter = await portal.letterFor(showPersons.unknownAmount);
    const wrong = () => portal.post('/code', formOf(letter, { year: '1901' }));
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await wrong());
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 423]);
    const html = (await answers.at(-1)?.text()) ?? '';
    expect(html).toContain('tel:14020');
    expect(html).toContain('buurtteamamsterdam.nl');
    expect((await portal.post('/code', formOf(letter))).status).toBe(423);
  });
});

describe('what was said before the code, on a phone that others use too', () => {
  /** Says something without a code; gives the cookie, and what stands in the conversation. */
  async function spoken() {
    const cookie = cookieOf(await portal.post('/gesprek/start', {})) ?? '';
    await portal.post('/gesprek', { text: 'mijn geheim van gisteren' }, cookie);
    expect(await (await portal.get('/gesprek', cookie)).text()).toContain('mijn geheim van gisteren');
    return cookie;
  }

  test('is not shown to who gives a code, and stays without a name', async () => {
    const before = await spoken();
    const letter = await portal.letterFor(showPersons.young);
    const after = cookieOf(await portal.post('/code', formOf(letter), before));
    expect(await (await portal.get('/gesprek', after)).text()).not.toContain('geheim');
    expect(await portal.stores.conversations.latestOf(showPersons.young)).toBeUndefined();
    const again = await portal.post('/gesprek/start', {}, after);
    expect(again.status).toBe(303);
    expect(await (await portal.get('/gesprek', after)).text()).not.toContain('geheim');
  });

  test('goes along for who ticks that it is theirs', async () => {
    const before = await spoken();
    const page = await (await portal.get('/code', before)).text();
    expect(page).toMatch(/<input type="checkbox" id="keep" name="keep" value="yes"\/?>/);
    expect(page).toContain('Ik wil verder met het gesprek van zonet');
    const letter = await portal.letterFor(showPersons.twoDistricts);
    const wrong = await portal.post('/code', formOf(letter, { year: '1901', keep: 'yes' }), before);
    expect(await wrong.text()).toMatch(/name="keep" value="yes" checked/);
    const after = cookieOf(await portal.post('/code', formOf(letter, { keep: 'yes' }), before));
    expect(await (await portal.get('/gesprek', after)).text()).toContain('mijn geheim van gisteren');
    expect((await portal.stores.conversations.latestOf(showPersons.twoDistricts))?.turns).toBeGreaterThan(1);
  });

  test('is not asked about where nothing was said', async () => {
    expect(await (await portal.get('/code')).text()).not.toContain('name="keep"');
    const letter = await portal.letterFor(showPersons.fiveParties);
    expect((await portal.post('/code', formOf(letter, { keep: 'yes' }))).status).toBe(303);
  });
});

describe('a session', () => {
  test('gets a new token when the code is right, and the token before it is worth nothing', async () => {
    const first = await portal.signIn(showPersons.young);
    const { code, birthDate } = await portal.letterFor(showPersons.twoDistricts);
    const answer = await portal.post('/code', formOf({ code, birthDate }), first);
    expect(cookieOf(answer)).not.toBe(first);
    expect((await portal.get('/overzicht', first)).headers.get('location')).toBe('/code');
  });

  test('ends when somebody signs out or leaves quickly, also for who kept the cookie', async () => {
    for (const way of ['/uitloggen', '/snel-weg']) {
      const session = await portal.signIn(showPersons.young);
      const answer = await portal.post(way, {}, session);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^sessie=; Max-Age=0/);
      expect((await portal.get('/overzicht', session)).headers.get('location')).toBe('/code');
    }
  });

  test('leaves by way of a page that says nothing of where one was', async () => {
    const html = await (await portal.get('/snel-weg')).text();
    expect(html).not.toMatch(/Voorbij|overzicht|zorg|geld/i);
    expect(html).toMatch(/<meta http-equiv="refresh" content="0;url=https:/);
  });

  test('ends by itself after a quarter of an hour without a sign of life', async () => {
    const session = await portal.signIn(showPersons.young);
    portal.pass(14);
    expect((await portal.get('/overzicht', session)).status).toBe(200);
    portal.pass(15);
    expect((await portal.get('/overzicht', session)).headers.get('location')).toBe('/code');
  });
});
