import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createWords } from '../../src/text/words.ts';
import { openSite, type Site, showPersons } from '../support/site.ts';
import { begin, post, type Talk } from '../support/talk.ts';
import { createFault } from './broken-storage.ts';
import { expectSafeHeaders } from './headers.ts';
import { addressIn, methodIn, routesOf } from './router.ts';

/** What a resident might have typed, with lines that look like places in code. */
const secret = 'M. Geheim 123456782';
const message = `no such column: ${secret}\n    at ${secret} (/home/geheim.ts:1:1)\nNL91ABNA0417164300`;
const fault = createFault();

let site: Site;
let talk: Talk;
let cookie: string;

beforeAll(async () => {
  site = await openSite({ between: fault.between });
  talk = await begin(site.url);
  const staff = await site.signInStaff(await site.hire('mina', 'lead', 'buurtteam-noord'));
  cookie = `${await site.signIn(showPersons.young)}; ${staff}`;
});
afterEach(() => fault.mend());
afterAll(() => site.close());

/** Nothing that somebody typed, wherever it would turn up. */
function expectNoWords(text: string): void {
  for (const word of ['Geheim', 'geheim', '123456782', 'NL91', 'no such column'])
    expect(text).not.toContain(word);
}

/** Nothing of how the program is made either, in what leaves it. */
function expectNoLeak(text: string): void {
  expectNoWords(text);
  for (const trace of ['node_modules', '.ts:', '/src/', '    at ']) expect(text).not.toContain(trace);
}

async function ask(route: string, language = 'nl', found?: string): Promise<Response> {
  const address = found ?? (await addressIn(site, route, talk.conversationId));
  const program = address.startsWith('/api/');
  const method = methodIn(route);
  return fetch(new URL(address, site.url), {
    method,
    redirect: 'manual',
    headers: {
      cookie,
      origin: site.url,
      'accept-language': language,
      authorization: `Bearer ${talk.token}`,
      'content-type': program ? 'application/json' : 'application/x-www-form-urlencoded',
    },
    ...(method === 'POST' ? { body: program ? '{"messageId":"m","text":"x"}' : 'user=a&password=b' } : {}),
  });
}

describe('when every question to the storage fails', () => {
  test('no route says more than that something went wrong, and each has its line in the log', async () => {
    const routes = await routesOf(site);
    let failed = 0;
    for (const route of routes) {
      // Which file a page asks for is read from the page, so before anything breaks.
      const address = await addressIn(site, route, talk.conversationId);
      fault.breakWith(() => new Error(message));
      const lines = site.log.length;
      const answer = await ask(route, 'nl', address);
      fault.mend();
      const body = await answer.text();
      expectSafeHeaders(answer);
      expectNoLeak(body);
      expectNoLeak(JSON.stringify([...answer.headers]));
      expectNoWords(site.log.slice(lines).join(''));
      if (answer.status !== 500) {
        // Only what asks nothing of the storage goes on.
        expect(answer.status < 500 || address === '/health/ready', route).toBe(true);
        continue;
      }
      failed += 1;
      const [line = '{}', ...more] = site.log.slice(lines);
      expect(more).toEqual([]);
      const { reference, at, error } = JSON.parse(line) as Record<string, unknown>;
      expect(reference).toMatch(/^[0-9a-f]{8}$/);
      expect(body).toContain(String(reference));
      expect(at).toEqual(expect.arrayContaining([expect.stringContaining('/src/')]));
      expect(error).toBe('Error');
    }
    expect(failed).toBeGreaterThan(40);
  });

  test.each(['nl', 'en', 'ar'] as const)(
    'the page says so in the language of the reader: %s',
    async (locale) => {
      fault.breakWith(() => new Error(message));
      const t = createWords().translator(locale);
      const answer = await ask('GET /overzicht', locale);
      const page = await answer.text();
      expect(answer.status).toBe(500);
      expect(page).toContain(`<html lang="${locale}"`);
      for (const words of [t('pages.problem.broken.title'), t('pages.problem.broken.text')])
        expect(page).toContain(words.replaceAll("'", '&#39;'));
      // A person is within reach, also now.
      expect(page).toContain('href="tel:');
    },
  );

  test('a program gets problem+json with the reference', async () => {
    fault.breakWith(() => new Error(message));
    const { status, text, headers } = await post(site.url, '/conversations', {});
    expect(status).toBe(500);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('api-version')).toMatch(/./);
    expect(JSON.parse(text)).toMatchObject({
      status: 500,
      reference: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
  });

  test.each([
    ['a text instead of an error', () => message],
    ['nothing at all', () => undefined],
    ['an error without a stack', () => Object.assign(new Error(message), { stack: undefined })],
    ['an error that is a name', () => Object.assign(new Error(message), { name: 'TimeoutError' })],
    [
      'an error of an error',
      () => new AggregateError([new Error(message)], message, { cause: new Error(message) }),
    ],
  ])('nothing leaks and nobody stops, whatever is thrown: %s', async (_, make) => {
    const lines = site.log.length;
    for (const route of ['GET /overzicht', 'GET /medewerker', 'GET /api/v1/conversations/:id/transcript']) {
      fault.breakWith(make);
      const answer = await ask(route);
      expect(answer.status).toBe(500);
      expectNoLeak(await answer.text());
      fault.mend();
      expect((await ask(route)).status, route).toBeLessThan(300);
    }
    expectNoWords(site.log.slice(lines).join(''));
  });

  test('pages that ask nothing of the storage go on, and the service says that it is not ready', async () => {
    fault.breakWith(() => new Error(message));
    for (const path of ['/', '/dringend', '/privacy', '/code', '/toegankelijkheid', '/health/live'])
      expect((await site.get(path)).status, path).toBe(200);
    expect((await site.get('/health/ready')).status).toBe(503);
  });
});

test('everything works again as soon as the storage does', async () => {
  fault.breakWith(() => new Error(message));
  await ask('GET /overzicht');
  fault.mend();
  expect((await ask('GET /overzicht')).status).toBe(200);
  expect((await site.get('/health/ready')).status).toBe(200);
});
