import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overviewReader } from '../../src/wire.ts';
import { openSite, type Site, showPersons } from '../support/site.ts';
import { type Body, begin, everyLine, keysOf, replyOf, say, send, type Talk } from '../support/talk.ts';

const times = 20;
const many = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: times }, make));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const turnsOf = async ({ conversationId }: Talk) =>
  (await site.stores.conversations.load(conversationId))?.turns ?? 0;
const appointmentOf = ({ conversationId }: Talk) => site.stores.diary.appointmentOf({ conversationId });
const casesOf = ({ conversationId }: Talk) => site.stores.conversations.casesOf({ conversationId });

/** A conversation where one more message books an appointment, and that message. */
async function aboutToBook(): Promise<{ readonly talk: Talk; readonly body: Body; readonly before: number }> {
  const talk = await begin(site.url);
  const offer = await say(site.url, talk, { command: 'human' }, { option: 'there' }, { text: '1032 LM' });
  const slot = offer.prompt?.options?.[0]?.id;
  const review = await say(site.url, talk, { option: slot }, { option: 'skip' }, { option: 'skip' });
  return { talk, body: everyLine(review), before: await turnsOf(talk) };
}

describe('a message that is sent more than once', () => {
  test('has one effect and one reply when all come at the same time', async () => {
    const { talk, body, before } = await aboutToBook();
    const messageId = randomUUID();
    const sent = await many(() => send(site.url, talk, body, messageId));
    expect(new Set(sent.map(({ answer }) => answer.text)).size).toBe(1);
    expect(sent.map(({ answer }) => answer.status)).toEqual(sent.map(() => 200));
    expect(keysOf(replyOf(sent[0] ?? missing()))).toContain('appointment.booked');
    expect(await turnsOf(talk)).toBe(before + 1);
    expect(await appointmentOf(talk)).toMatchObject({ status: 'new', sequence: 0 });
    expect(await casesOf(talk)).toHaveLength(1);
  });

  test('has one effect and one reply when it comes again and again, also after other messages', async () => {
    const { talk, body, before } = await aboutToBook();
    const messageId = randomUUID();
    const first = await send(site.url, talk, body, messageId);
    await say(site.url, talk, { command: 'human' }, { option: 'cancel' });
    for (let time = 1; time < times; time += 1)
      expect((await send(site.url, talk, body, messageId)).answer).toEqual(first.answer);
    expect(await turnsOf(talk)).toBe(before + 3);
    // What was cancelled afterwards stays cancelled, however often the booking comes along again.
    expect(await appointmentOf(talk)).toBeUndefined();
    expect(await casesOf(talk)).toHaveLength(1);
  });

  test('is refused when another message came under the same id, and changes nothing', async () => {
    const { talk, body } = await aboutToBook();
    const messageId = randomUUID();
    const first = await send(site.url, talk, body, messageId);
    const after = await turnsOf(talk);
    for (const other of [{ option: 'not-send' }, { text: 'iets anders' }, { ...body, locale: 'en' }]) {
      const { answer } = await send(site.url, talk, other, messageId);
      expect(answer.status).toBe(422);
      expect(JSON.parse(answer.text)).toMatchObject({
        status: 422,
        type: expect.stringContaining('id-reused'),
      });
    }
    expect(await turnsOf(talk)).toBe(after);
    expect((await send(site.url, talk, body, messageId)).answer).toEqual(first.answer);
  });

  test('belongs to its own conversation: the same id in another one is another message', async () => {
    const messageId = randomUUID();
    const talks = await Promise.all([begin(site.url), begin(site.url)]);
    for (const talk of talks)
      expect((await send(site.url, talk, { command: 'human' }, messageId)).answer.status).toBe(200);
    expect(await Promise.all(talks.map(turnsOf))).toEqual([2, 2]);
  });

  test('is done once when the reply got lost on the way', async () => {
    const { talk, body, before } = await aboutToBook();
    const messageId = randomUUID();
    await sendAndHangUp(talk, { messageId, ...body });
    const again = await send(site.url, talk, body, messageId);
    expect(keysOf(replyOf(again))).toContain('appointment.booked');
    expect((await send(site.url, talk, body, messageId)).answer).toEqual(again.answer);
    expect(await turnsOf(talk)).toBe(before + 1);
    expect(await casesOf(talk)).toHaveLength(1);
  });

  test('keeps its order: of different messages at the same time each is done once, or has to be sent again', async () => {
    const talk = await begin(site.url);
    const before = await turnsOf(talk);
    const sent = await many(() => send(site.url, talk, { text: `hallo ${randomUUID()}` }));
    const done = sent.filter(({ answer }) => answer.status === 200);
    expect(sent.filter(({ answer }) => answer.status !== 200 && answer.status !== 409)).toEqual([]);
    expect(await turnsOf(talk)).toBe(before + done.length);
    expect(done.length).toBeGreaterThan(0);
  });
});

describe('a form that is sent more than once', () => {
  test('of the conversation is one turn', async () => {
    const started = await site.post('/gesprek/start');
    const cookie = started.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await (await site.get('/gesprek', cookie)).text();
    const messageId = /name="messageId" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(messageId).not.toBe('');
    await many(() => site.post('/gesprek', { messageId, text: 'hallo daar' }, cookie));
    const after = await (await site.get('/gesprek/tekst', cookie)).text();
    expect(after.split('hallo daar')).toHaveLength(2);
  });

  test('of an amount that is not right is one doubt', async () => {
    const cookie = await site.signIn(showPersons.young);
    const overview = await overviewReader(site.stores)(showPersons.young);
    const [debt] = overview?.debts ?? [];
    const fields = { debt: `${debt?.holder}/${debt?.number}`, reason: 'already-paid' };
    await many(() => site.post('/overzicht/klopt-niet', fields, cookie));
    expect((await site.stores.conversations.choicesOf(showPersons.young)).disputes).toHaveLength(1);
  });
});

/** Sends a message on a line of its own and hangs up before anything comes back. */
async function sendAndHangUp({ conversationId, token }: Talk, message: Body): Promise<void> {
  const text = JSON.stringify(message);
  const { hostname, port } = new URL(site.url);
  const line = connect(Number(port), hostname);
  const head = [
    `POST /api/v1/conversations/${conversationId}/messages HTTP/1.1`,
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `Authorization: Bearer ${token}`,
  ];
  line.write(`${head.join('\r\n')}\r\n\r\n${text}`, () => line.destroy());
  await once(line, 'close');
}

function missing(): never {
  throw new Error('nothing was sent');
}
