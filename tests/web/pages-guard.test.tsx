import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createWords } from '../../src/text/words.ts';
import { asset, icon } from '../../src/ui/assets.ts';
import { createCookies } from '../../src/ui/cookies.ts';
import { createFrames } from '../../src/ui/frame.ts';
import { createSite } from '../../src/ui/site.ts';
import { cookieOf, openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

function expectGuarded(answer: Response): void {
  const header = (name: string) => answer.headers.get(name) ?? '';
  const policy = new Map(
    header('content-security-policy')
      .split('; ')
      .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );
  expect(policy.get('default-src')).toBe("'none'");
  for (const own of ['style-src', 'script-src', 'connect-src', 'form-action'])
    expect(policy.get(own)).toBe("'self'");
  for (const none of ['frame-ancestors', 'base-uri', 'frame-src']) expect(policy.get(none)).toBe("'none'");
  expect(header('content-security-policy')).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(Number(/max-age=(\d+)/.exec(header('strict-transport-security'))?.[1])).toBeGreaterThanOrEqual(
    31536000,
  );
  expect(header('x-content-type-options')).toBe('nosniff');
  expect(header('x-frame-options')).toBe('DENY');
  expect(header('referrer-policy')).toBe('same-origin');
  expect(header('cross-origin-opener-policy')).toBe('same-origin');
  expect(header('cross-origin-resource-policy')).toBe('same-origin');
  expect(header('permissions-policy')).toContain('geolocation=()');
  expect(header('cache-control')).toMatch(/no-store|immutable/);
}

describe('every answer carries the headers that keep a page to itself', () => {
  const paths = [
    '/',
    '/code',
    '/overzicht',
    '/dringend',
    '/privacy',
    '/woorden',
    '/mijn-gegevens',
    '/mijn-gegevens/download',
    '/snel-weg',
    '/health/live',
    '/health/ready',
    '/.well-known/security.txt',
    '/er-is-hier-niets',
    '/%e0%a4%a',
    icon.href,
  ];
  test.each(paths)('%s', async (path) => expectGuarded(await portal.get(path)));

  test('only files that carry their own content in the address may be kept', async () => {
    const html = await (await portal.get('/')).text();
    const styles = /href="(\/assets\/voorbij\.[0-9a-f]{12}\.css)"/.exec(html)?.[1] ?? '';
    expect((await portal.get(styles)).headers.get('cache-control')).toContain('immutable');
    expect((await portal.get('/')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a form that another site sends', () => {
  const send = (headers: Record<string, string>, body = 'locale=ar&back=%2Fcode') =>
    fetch(`${portal.url}/taal`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });

  test.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from nowhere', { origin: 'null' }],
    ['from a page elsewhere', { referer: 'https://evil.example/a' }],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['without any sign of where it came from', {}],
    ['as plain text', { 'content-type': 'text/plain', origin: 'https://evil.example' }],
  ])('%s is refused, changes nothing and says what to do', async (_, headers) => {
    const answer = await send(headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain('Ga naar het begin');
    expectGuarded(answer);
  });

  test.each([
    ['our own origin', () => ({ origin: portal.url })],
    ['an older browser with only the page it came from', () => ({ referer: `${portal.url}/code` })],
    ['what a new browser says', () => ({ 'sec-fetch-site': 'same-origin', origin: 'null' })],
  ])('is taken with %s', async (_, headers) => {
    const answer = await send(headers());
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/code');
  });

  test('that tries to look does not sign anybody out', async () => {
    const session = await portal.signIn(showPersons.young);
    const answer = await send({ origin: 'https://evil.example', cookie: session });
    expect(answer.status).toBe(403);
    expect((await portal.get('/overzicht', session)).status).toBe(200);
  });
});

describe('bodies that are not a form', () => {
  const send = (body: string, type: string) =>
    fetch(`${portal.url}/code`, {
      method: 'POST',
      headers: { origin: portal.url, 'content-type': type },
      body,
    });

  test.each([
    ['plain text', 'code=1', 'text/plain'],
    ['JSON', '{"code":"1"}', 'application/json'],
    ['a broken multipart body', '--x\r\nContent-Disposition: form', 'multipart/form-data; boundary=y'],
    ['a multipart body without a boundary', 'x', 'multipart/form-data'],
  ])('%s gives 400 and a page', async (_, body, type) => {
    const answer = await send(body, type);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('niet lezen');
    expectGuarded(answer);
  });

  test('more than 256 kB gives 413 and a page, with and without a length', async () => {
    const long = `code=${'A'.repeat(256 * 1024)}`;
    const stream = new Blob([long]).stream();
    const chunked = await fetch(`${portal.url}/code`, {
      method: 'POST',
      headers: { origin: portal.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    for (const answer of [await send(long, 'application/x-www-form-urlencoded'), chunked]) {
      expect(answer.status).toBe(413);
      expect(await answer.text()).toContain('te lang');
      expectGuarded(answer);
    }
  });
});

describe('when our own code breaks', () => {
  const words = createWords();
  const cookies = createCookies(new URL('http://localhost'));
  const contact = { phone: '14 020', teamFinder: 'example.nl' };
  const frameOf = createFrames({ words, locales: ['nl', 'ar'], cookies, styles: [], icon: '', contact });

  test('the reader gets a page in their language with a reference, and the log nothing about them', async () => {
    const lines: string[] = [];
    const log = {
      error: (fields: object, message: string) => lines.push(JSON.stringify({ ...fields, message })),
    };
    const site = createSite({ publicUrl: new URL('http://localhost'), frameOf, assets: [], log });
    site.route(
      '/',
      new Hono().get('/kapot/:who', () => {
        throw new TypeError('cannot read the debts of Fatima, born 1984');
      }),
    );
    const answer = await site.request('/kapot/fatima?code=AB12', { headers: { 'accept-language': 'ar' } });
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expectGuarded(answer);
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).not.toMatch(/TypeError|\.tsx?|cannot read/);
    expect(lines).toHaveLength(1);
    const reference = /"reference":"([0-9a-f]{8})"/.exec(lines[0] ?? '')?.[1] ?? 'none';
    expect(html).toContain(reference);
    expect(lines[0]).toContain('"route":"/kapot/:who"');
    expect(lines[0]).not.toMatch(/fatima|1984|AB12/i);
  });
});

describe('cookies', () => {
  test('over https they are bound to the host, out of reach of scripts and never sent along from elsewhere', async () => {
    const secure = await openPortal({ publicUrl: 'https://voorbij.example' });
    try {
      const answer = await secure.post('/taal', { locale: 'ar', back: '/' });
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-taal=ar; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(await secure.signIn(showPersons.young)).toMatch(/^__Host-sessie=/);
    } finally {
      await secure.close();
    }
  });

  test('on plain http on one machine they work as well, without the name that would be thrown away', async () => {
    const answer = await portal.post('/taal', { locale: 'en', back: '/' });
    expect(cookieOf(answer)).toBe('taal=en');
    expect(answer.headers.getSetCookie()[0]).toContain('HttpOnly; SameSite=Lax');
    expect(answer.headers.getSetCookie()[0]).not.toContain('Secure');
  });
});

describe('what machines ask', () => {
  test('security.txt says where to report, and ends within a year', async () => {
    const answer = await portal.get('/.well-known/security.txt');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    const days = (expires - Date.parse(portal.clock.now())) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
    expect(text).toMatch(/^Contact: https?:\/\//m);
  });

  test('the service says that it lives and is ready', async () => {
    expect(await (await portal.get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await portal.get('/health/ready')).status).toBe(200);
  });

  test('the address of a file changes with its content', () => {
    expect(asset('a', 'css', 'b').href).not.toBe(asset('a', 'css', 'c').href);
    expect(readConfig({}).publicUrl.protocol).toBe('http:');
  });
});
