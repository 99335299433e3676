import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, showPersons } from '../support/site.ts';
import { begin, post, type Talk } from '../support/talk.ts';
import { expectSafeHeaders, expectStrictPolicy } from './headers.ts';
import { addressIn, methodIn, routesOf } from './router.ts';

let site: Site;
let cookies: Readonly<Record<'nobody' | 'resident' | 'staff', string>>;
let talk: Talk;

beforeAll(async () => {
  site = await openSite();
  cookies = {
    nobody: '',
    resident: await site.signIn(showPersons.fiveParties),
    staff: await site.signInStaff(await site.hire('mina', 'lead', 'buurtteam-noord')),
  };
  talk = await begin(site.url);
});
afterAll(() => site.close());

const leaves = ['/uitloggen', '/snel-weg', '/mijn-gegevens/wissen'];

describe('every answer is guarded', () => {
  test.each(['nobody', 'resident', 'staff'] as const)('on all routes, for %s', async (visitor) => {
    const routes = (await routesOf(site)).toSorted();
    expect(routes.length).toBeGreaterThan(60);
    for (const route of routes) {
      const address = await addressIn(site, route, talk.conversationId);
      if (methodIn(route) === 'POST' && leaves.some((path) => address.endsWith(path))) continue;
      const answer = await fetch(new URL(address, site.url), {
        method: methodIn(route),
        redirect: 'manual',
        headers: {
          cookie: cookies[visitor],
          origin: site.url,
          authorization: `Bearer ${talk.token}`,
          'content-type': address.startsWith('/api/')
            ? 'application/json'
            : 'application/x-www-form-urlencoded',
        },
        ...(methodIn(route) === 'POST' ? { body: '{}' } : {}),
      });
      expect(answer.status, route).toBeLessThan(500);
      expectSafeHeaders(answer);
    }
  });

  test('also when it says goodbye', async () => {
    for (const path of leaves)
      expectSafeHeaders(await site.post(path, {}, await site.signIn(showPersons.young)));
  });

  test('also when something is wrong with the question', async () => {
    const html = { 'content-type': 'application/x-www-form-urlencoded', origin: site.url };
    const wrong: readonly (readonly [number, string, RequestInit])[] = [
      [404, '/verzonnen', {}],
      [404, '/overzicht/verzonnen', {}],
      [404, '/assets/voorbij.000000000000.css', {}],
      [404, '/code', { method: 'PUT', headers: html }],
      [403, '/code', { method: 'POST', headers: { origin: 'https://elders.example' } }],
      [400, '/code', { method: 'POST', headers: { origin: site.url, 'content-type': 'text/plain' } }],
      [413, '/code', { method: 'POST', headers: html, body: 'x'.repeat(1_000_000) }],
      [404, '/api/v1/verzonnen', {}],
      [405, '/api/v1/conversations', { method: 'GET' }],
      [405, '/api/v1/conversations', { method: 'OPTIONS' }],
      [415, '/api/v1/conversations', { method: 'POST', body: '{}' }],
      [401, `/api/v1/conversations/${talk.conversationId}/transcript`, {}],
    ];
    for (const [status, path, init] of wrong) {
      const answer = await fetch(new URL(path, site.url), { redirect: 'manual', ...init });
      expect(answer.status, path).toBe(status);
      expectSafeHeaders(answer);
    }
  });

  test('and nothing runs on the pages of staff, not even what is ours', async () => {
    for (const path of ['/medewerker', '/medewerker/verzonnen']) {
      const policy = (await site.get(path, cookies.staff)).headers.get('content-security-policy');
      expectStrictPolicy(policy);
      expect(policy).toContain("script-src 'none'");
    }
  });

  test('also for who only asks for the headers', async () => {
    for (const path of ['/', '/overzicht', '/api/v1/openapi.json']) {
      const answer = await fetch(new URL(path, site.url), { method: 'HEAD', redirect: 'manual' });
      expectSafeHeaders(answer);
      expect(await answer.text()).toBe('');
    }
  });
});

describe('the interface for programs', () => {
  test('says its version on every answer, and what is wrong as problem+json', async () => {
    const path = `/conversations/${talk.conversationId}/messages`;
    const answers = [
      await post(site.url, '/verzonnen', {}),
      await post(site.url, '/conversations', { onbekend: 1 }),
      await post(site.url, '/conversations', { code: 'AAAA', birthDate: '2000-02-30' }),
      await post(site.url, '/conversations', { text: 'x'.repeat(1_000_000) }),
      await post(site.url, path, { messageId: 'm' }, 'x'.repeat(43)),
      await post(site.url, path, { messageId: '', text: 'x' }, talk.token),
      await post(site.url, path, { messageId: 'm', text: 'x', option: 'y' }, talk.token),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 413, 400, 400, 400]);
    for (const { status, text, headers } of answers) {
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/);
      const problem: unknown = JSON.parse(text);
      expect(problem).toMatchObject({ status, type: expect.stringMatching(/^https:/) });
      expect(problem).toMatchObject({
        title: expect.stringMatching(/./),
        detail: expect.stringMatching(/./),
      });
    }
  });

  test('says which ways there are where the asked one is not', async () => {
    const allowed: readonly (readonly [string, string, string])[] = [
      ['GET', '/conversations', 'POST'],
      ['DELETE', `/conversations/${talk.conversationId}/messages`, 'POST'],
      ['POST', `/conversations/${talk.conversationId}/transcript`, 'GET, HEAD'],
      ['PUT', '/openapi.json', 'GET, HEAD'],
    ];
    for (const [method, path, allow] of allowed) {
      const answer = await fetch(`${site.url}/api/v1${path}`, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe(allow);
    }
  });
});
