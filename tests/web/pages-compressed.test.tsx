import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** An answer as it goes over the line. */
function asSent(path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ headers: Readonly<Record<string, unknown>>; body: Buffer }>((resolve, reject) => {
    const asked = { headers: { 'accept-encoding': 'gzip', ...headers } };
    request(new URL(path, portal.url), asked, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

const linksIn = (html: string) =>
  [...html.matchAll(/"(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, to]) => to ?? '');

describe('text goes over the line compressed', () => {
  test('where it holds no secret: public pages, style sheets, scripts and the description of the interface', async () => {
    const assets = linksIn(await (await portal.get('/code')).text());
    expect(assets.map((path) => path.split('.').at(-1))).toEqual(['css', 'js']);
    for (const path of ['/', '/code', '/privacy', '/dringend', '/api/v1/openapi.json', ...assets]) {
      const { headers, body } = await asSent(path);
      expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(headers, path).not.toHaveProperty('etag');
      const plain = await asSent(path, { 'accept-encoding': 'identity' });
      expect(plain.headers, path).toMatchObject({ vary: 'Accept-Encoding' });
      expect(plain.headers, path).not.toHaveProperty('content-encoding');
      expect(gunzipSync(body).equals(plain.body), path).toBe(true);
      expect(body.length, path).toBeLessThan(plain.body.length * 0.75);
      expect(headers['cache-control']).toBe(plain.headers['cache-control']);
    }
  });

  test('for who chose a language, too, and the style sheet for everybody', async () => {
    expect((await asSent('/', { cookie: 'taal=ar' })).headers['content-encoding']).toBe('gzip');
    const cookie = await portal.signIn(showPersons.young);
    const [styles = ''] = linksIn(await (await portal.get('/code')).text());
    expect((await asSent(styles, { cookie })).headers['content-encoding']).toBe('gzip');
  });
});

test('a page with a session, or an answer to a token, is not compressed: its length would tell what is in it', async () => {
  const signedIn = await portal.signIn(showPersons.young);
  const asking = cookieOf(await portal.post('/gesprek/start', {})) ?? '';
  for (const [path, headers] of [
    ['/overzicht', { cookie: signedIn }],
    ['/gesprek', { cookie: asking }],
    ['/', { cookie: `taal=nl; ${signedIn}` }],
    ['/medewerker', { cookie: 'werkplek=verzonnen' }],
    ['/', { cookie: '__Host-sessie=verzonnen' }],
    ['/api/v1/conversations/verzonnen/transcript', { authorization: 'Bearer verzonnen' }],
  ] as const)
    expect((await asSent(path, headers)).headers, path).not.toHaveProperty('content-encoding');
  const wrong = await portal.post('/code', { code: 'x', day: '1', month: '1', year: '1980' });
  expect(wrong.headers.get('content-encoding')).toBeNull();
});
