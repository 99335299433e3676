import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { begin, keysOf, replyOf, send, type Talk } from '../support/talk.ts';
import { head, inChunks, openLine, sayOnLine } from './wire-line.ts';

let site: Site;
let talk: Talk;
beforeAll(async () => {
  site = await openSite();
  talk = await begin(site.url);
});
afterAll(() => site.close());

const megabyte = 1_000_000;
const pathOf = () => `/api/v1/conversations/${talk.conversationId}/messages`;
const turnsOf = async () => (await site.stores.conversations.load(talk.conversationId))?.turns;

function postJson(body: BodyInit, type = 'application/json'): Promise<Response> {
  return fetch(new URL(pathOf(), site.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${talk.token}`, 'content-type': type },
    body,
  });
}

function postForm(body: string | FormData, path = '/gesprek/start'): Promise<Response> {
  const type = typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  return fetch(new URL(path, site.url), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site.url, ...type },
    body,
  });
}

describe('a body that is too large', () => {
  const large = JSON.stringify({ messageId: 'm', text: 'x'.repeat(megabyte) });

  test('is refused with 413, to programs and to people', async () => {
    const program = await postJson(large);
    expect(program.status).toBe(413);
    expect(program.headers.get('content-type')).toBe('application/problem+json');
    const person = await postForm(`text=${'x'.repeat(megabyte)}`);
    expect(person.status).toBe(413);
    expect(await person.text()).toContain('<h1>');
    const file = new FormData();
    file.append('text', new Blob(['x'.repeat(megabyte)]), 'groot.txt');
    expect((await postForm(file)).status).toBe(413);
  });

  test('is refused as well when it comes in pieces and does not say how long it is', async () => {
    const headers = { 'Transfer-Encoding': 'chunked', Connection: 'close' };
    const program = { ...headers, 'Content-Type': 'application/json', Authorization: `Bearer ${talk.token}` };
    expect(await sayOnLine(site.url, head('POST', pathOf(), program) + inChunks(large))).toMatch(
      /^HTTP\/1.1 413 /,
    );
    const person = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded', Origin: site.url };
    const form = inChunks(`text=${'x'.repeat(megabyte)}`);
    expect(await sayOnLine(site.url, head('POST', '/gesprek/start', person) + form)).toMatch(
      /^HTTP\/1.1 413 /,
    );
  });

  test('is never the longest text that may be sent, in whatever script it is written', async () => {
    for (const sign of ['x', 'ع', '字', '\\', '\u0001']) {
      const text = sign.repeat(20_000);
      const { answer } = await send(site.url, talk, { text });
      expect(answer.status).toBe(200);
      expect((await postForm(`text=${encodeURIComponent(text)}`)).status).toBe(303);
    }
    expect((await send(site.url, talk, { text: 'x'.repeat(20_001) })).answer.status).toBe(400);
  });
});

describe('a body that makes no sense', () => {
  const wrong: Readonly<Record<string, string>> = {
    'is cut off': '{"messageId":"m","text":"x',
    'is empty': '',
    'is nested a hundred thousand deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'is nested deep where a text belongs': `{"messageId":"m","text":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
    'has ten thousand fields': JSON.stringify(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`field${number}`, number])),
    ),
    'wants to be a prototype': '{"messageId":"m","text":"x","__proto__":{"admin":true}}',
    'is a number': '1',
    'is nothing': 'null',
    'has numbers that are none': '{"messageId":NaN,"text":"x"}',
    'says the same twice over': '{"messageId":"m","option":"a","options":["a"]}',
    'has signs that are none': '{"messageId":"m","text":"\\u00"}',
  };
  test.each(Object.entries(wrong))('%s: refused with 400 in a few words', async (_, body) => {
    const [turns, lines] = [await turnsOf(), site.log.length];
    const answer = await postJson(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.text()).length).toBeLessThan(2_000);
    expect(await turnsOf()).toBe(turns);
    expect(site.log.length - lines).toBeLessThanOrEqual(1);
    for (const line of site.log.slice(lines)) expect(line.length).toBeLessThan(300);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  test('in signs that are not UTF-8 is refused, so that no word of danger is read wrong', async () => {
    const danger = JSON.stringify({ messageId: 'm', text: 'ik wil niet meer leven' });
    for (const type of [
      'application/json; charset=utf-16',
      'application/json;charset="iso-8859-1"',
      'text/plain',
    ])
      expect((await postJson(Buffer.from(danger, 'utf16le'), type)).status).toBe(415);
    expect((await postJson(danger, 'application/json; charset=UTF-8')).status).toBe(200);
  });

  test('as a form is refused, or taken for what it is', async () => {
    const answers = [
      await postForm('%'),
      await postForm('text=%E0%A4%A'),
      await postForm(Array.from({ length: 10_000 }, (_, number) => `veld${number}=x`).join('&')),
      await postForm(`text${'[a]'.repeat(10_000)}=x`),
    ];
    for (const { status } of answers) expect(status).toBe(303);
    const broken = await fetch(new URL('/gesprek/start', site.url), {
      method: 'POST',
      headers: { origin: site.url, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--y\r\nContent-Disposition: nonsense',
    });
    expect(broken.status).toBe(400);
  });

  test('with two lengths does not smuggle a second question in', async () => {
    const smuggled = 'GET /mijn-gegevens HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const both = { 'Content-Type': 'text/plain', 'Content-Length': 4, 'Transfer-Encoding': 'chunked' };
    const answer = await sayOnLine(site.url, `${head('POST', '/taal', both)}0\r\n\r\n${smuggled}`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
  });

  test('never stopped anything: the same conversation goes on', async () => {
    expect(keysOf(replyOf(await send(site.url, talk, { command: 'reset' })))).toContain('menu.what');
  });
});

describe('two hundred senders that drip', () => {
  test('keep nobody else waiting', async () => {
    const lines = await Promise.all(Array.from({ length: 200 }, () => openLine(site.url)));
    const half = { 'Content-Type': 'application/json', 'Content-Length': 1000 };
    for (const [number, line] of lines.entries())
      line.write(
        number % 2 === 0 ? 'GET / HTTP/1.1\r\nHost: x\r\nX-A: ' : `${head('POST', pathOf(), half)}{"a`,
      );
    for (let round = 0; round < 20; round += 1) {
      for (const line of lines) line.write('b');
      expect((await site.get('/')).status).toBe(200);
      expect((await send(site.url, talk, { command: 'reset' })).answer.status).toBe(200);
    }
    // They were all still there, or this would prove nothing.
    expect(lines.filter((line) => !line.destroyed)).toHaveLength(200);
    for (const line of lines) line.destroy();
  });
});
