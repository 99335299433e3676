import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeys } from '../../src/identity/keys.ts';
import { createOpenings, openingLimit } from '../../src/identity/openings.ts';
import { openSite, type Site, secretKey, showPersons } from '../support/site.ts';
import { begin, post, send, type Talk } from '../support/talk.ts';

const hour = 60;
const day = 24 * hour;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const identified = async () => begin(site.url, { ...(await site.letterFor(showPersons.fiveParties)) });

async function statusOf({ conversationId, token }: Talk, what: 'overview' | 'transcript'): Promise<number> {
  const address = new URL(`/api/v1/conversations/${conversationId}/${what}`, site.url);
  return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status;
}
const say = async (talk: Talk) => (await send(site.url, talk, { text: 'hallo' })).answer.status;

describe('the token of a conversation with a code', () => {
  test('ends twelve hours after the last message, everywhere and in the words of any wrong token', async () => {
    const talk = await identified();
    site.pass(12 * hour - 1);
    expect(await statusOf(talk, 'overview')).toBe(200);
    expect(await say(talk)).toBe(200);
    site.pass(12 * hour - 1);
    expect(await statusOf(talk, 'transcript')).toBe(200);
    site.pass(1);
    expect(await statusOf(talk, 'overview')).toBe(401);
    expect(await statusOf(talk, 'transcript')).toBe(401);
    const path = `/conversations/${talk.conversationId}/messages`;
    const late = await post(site.url, path, { messageId: 'm', text: 'hallo' }, talk.token);
    const wrong = await post(site.url, path, { messageId: 'm', text: 'hallo' }, 'x'.repeat(43));
    expect([late.status, late.text]).toEqual([401, wrong.text]);
  });

  test('ends seven days after it began, however much it is used', async () => {
    const talk = await identified();
    for (let passed = 0; passed < 7 * day - 6 * hour; passed += 6 * hour) {
      expect(await say(talk)).toBe(200);
      site.pass(6 * hour);
    }
    expect(await say(talk)).toBe(200);
    site.pass(6 * hour);
    expect(await say(talk)).toBe(401);
    expect(await statusOf(talk, 'overview')).toBe(401);
  });

  test('opens nothing that is kept after stop, whatever is said next, until the code is given again', async () => {
    const talk = await identified();
    await send(site.url, talk, { command: 'stop' });
    for (const what of ['overview', 'transcript'] as const) expect(await statusOf(talk, what)).toBe(401);
    // Somebody in danger is heard, and gets no more to see by it.
    const danger = await send(site.url, talk, { text: 'ik wil niet meer leven' });
    expect(danger.answer.status).toBe(200);
    expect(danger.answer.text).toContain('"mode":"crisis"');
    for (const what of ['overview', 'transcript'] as const) expect(await statusOf(talk, what)).toBe(401);
    expect(await statusOf(await identified(), 'overview')).toBe(200);
  });
});

describe('the token of a conversation without a code', () => {
  test('goes on after stop, and for as long as the conversation is kept', async () => {
    const talk = await begin(site.url);
    await send(site.url, talk, { command: 'stop' });
    expect(await statusOf(talk, 'transcript')).toBe(200);
    site.pass(90 * day);
    expect(await statusOf(talk, 'transcript')).toBe(200);
    site.pass(day);
    expect(await statusOf(talk, 'transcript')).toBe(401);
  });
});

describe('opening conversations', () => {
  test('is limited for one address, and for nobody else, until some time has passed', async () => {
    const { clock, stores } = site;
    const limit = { most: 3, minutes: 10 };
    const keys = createKeys(secretKey);
    const openings = createOpenings({ counters: stores.codes, keys, clock, limit });
    const from = (address: string) => openings.allowed(address);
    expect(await Promise.all(Array.from({ length: 5 }, () => from('192.0.2.1')))).toEqual([
      ...Array(3).fill(true),
      ...Array(2).fill(false),
    ]);
    expect(await from('192.0.2.2')).toBe(true);
    site.pass(11);
    expect(await from('192.0.2.1')).toBe(true);
  });

  test('says so as problem+json after as many as a whole office would open', async () => {
    const { clock, stores } = site;
    const openings = createOpenings({ counters: stores.codes, keys: createKeys(secretKey), clock });
    for (let opened = 1; opened < openingLimit.most; opened += 1) await openings.allowed('127.0.0.1');
    expect((await post(site.url, '/conversations', {})).status).toBe(201);
    const refused = await post(site.url, '/conversations', {});
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
  });
});

test('a message may tick a thousand lines, and not one more', async () => {
  site.pass(11);
  const talk = await begin(site.url);
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `line-${at}`);
  expect((await send(site.url, talk, { options: ids(1000) })).answer.status).toBe(200);
  expect((await send(site.url, talk, { options: ids(1001) })).answer.status).toBe(400);
});
