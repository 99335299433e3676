import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pass } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { Reply } from '../../src/assistant/types.ts';
import { openPlant, type ServerProcess } from '../support/process.ts';
import { begin, replyOf, type Sent, send, someAnswer } from '../support/talk.ts';

const writers = 8;
/** After so many messages a writer begins another conversation. */
const longest = 14;
/** Before so many answers a kill would prove little. */
const enough = 100;

export interface Figures {
  readonly kills: number;
  readonly acknowledged: number;
  /** Messages whose answer the kill cut off. */
  readonly cutOff: number;
  readonly booked: number;
  readonly readyAfter: { readonly median: number; readonly most: number };
}

/**
 * Eight writers talk and book, the server is killed in the middle, and starts again; after each time everything that
 * was answered is still there, and what was not is there whole or not at all.
 */
export async function surviveKills(kills: number): Promise<Figures> {
  // Behind a proxy, so that each kill has writers of other addresses: one alone may not open so many conversations.
  const plant = await openPlant({ publicUrl: 'https://voorbij.example' });
  const file = new Database(plant.path, { readonly: true });
  expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
  const all: Sent[] = [];
  const readyAfter: number[] = [];
  let server = await plant.server();
  for (let kill = 0; kill < kills; kill += 1) {
    const sent: Sent[] = [];
    const busy = Promise.withResolvers<void>();
    const heard = (one: Sent) => sent.push(one) === enough && busy.resolve();
    const talking = Promise.all(
      Array.from({ length: writers }, () => write(server.url, `192.0.2.${kill % 256}`, heard)),
    );
    await Promise.race([busy.promise, talking]);
    await pass(randomInt(300));
    await server.end('SIGKILL');
    await talking;

    server = await plant.server();
    readyAfter.push(server.readyAfter);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expectKept(file, sent);
    await expectSameAnswers(server, sent);
    expectWhole(file);
    all.push(...sent);
  }
  expectKept(file, all);
  await server.end('SIGTERM');
  const booked = file.prepare('select count(*) from appointments').pluck().get() as number;
  file.close();
  const sorted = readyAfter.toSorted((a, b) => a - b).map(Math.round);
  return {
    kills,
    acknowledged: all.filter(({ answer }) => answer).length,
    cutOff: all.filter(({ answer }) => !answer).length,
    booked,
    readyAfter: { median: sorted[Math.floor(kills / 2)] ?? 0, most: sorted.at(-1) ?? 0 },
  };
}

/** Talks until the line is cut, and tells what was sent and what came back. */
async function write(url: string, from: string, heard: (one: Sent) => void): Promise<void> {
  for (;;) {
    const talk = await begin(url, {}, from).catch(cut);
    if (!talk) return;
    let reply: Reply = talk.reply;
    for (let turn = 0; turn < longest; turn += 1) {
      const body = someAnswer(reply);
      const messageId = randomUUID();
      const message = await send(url, talk, body, messageId).catch(cut);
      if (!message) {
        heard({ ...talk, messageId, body });
        return;
      }
      heard(message);
      reply = replyOf(message);
    }
  }
}

/** A cut line is what is waited for; anything else is not. */
function cut(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
  return undefined;
}

/** Every acknowledged message is in its row, once, with the very reply that went out. */
function expectKept(file: Database.Database, sent: readonly Sent[]): void {
  const find = file.prepare('select reply from turns where conversation_id = ? and message_id = ?').pluck();
  for (const { conversationId, messageId, answer } of sent) {
    const rows = find.all(conversationId, messageId) as string[];
    if (!answer) expect(rows.length).toBeLessThanOrEqual(1);
    else expect(rows.map((row) => ({ reply: JSON.parse(row) }))).toEqual([JSON.parse(answer.text)]);
  }
}

/** Who sends a message again, answered or cut off, gets one and the same answer, and nothing is done twice. */
async function expectSameAnswers(server: ServerProcess, sent: readonly Sent[]): Promise<void> {
  const last = new Map(sent.map((one) => [one.conversationId, one]));
  for (const one of [...last.values()].slice(-2 * writers)) {
    const again = await send(server.url, one, one.body, one.messageId);
    const oncemore = await send(server.url, one, one.body, one.messageId);
    expect(again.answer.status).toBe(200);
    expect(oncemore.answer).toEqual(again.answer);
    if (one.answer) expect(again.answer).toEqual(one.answer);
  }
}

/** Nothing half: what a turn says is what its rows say, and the file itself is sound. */
function expectWhole(file: Database.Database): void {
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.pragma('foreign_key_check')).toEqual([]);
  const none = (sql: string) => expect(file.prepare(sql).all()).toEqual([]);
  none(`select c.id from conversations c left join turns t on t.conversation_id = c.id group by c.id
        having c.turns <> count(t.number) or c.version <> c.turns or coalesce(max(t.number), 0) <> c.turns`);
  none(`select slot_id from appointments where status <> 'cancelled' group by slot_id having count(*) > 1`);
  none(`select conversation_id from appointments where status = 'new'
        group by conversation_id having count(*) > 1`);
  // An appointment and the case that tells the team of it were made in one turn.
  none(`select a.id from appointments a left join cases c on c.appointment_id = a.id
        group by a.id having count(c.id) <> 1`);
  none(`select id from cases where appointment_id is not null
        and appointment_id not in (select id from appointments)`);
  none(saidAndDone('appointment.booked', '1'));
  none(saidAndDone('appointment.cancelled', `status = 'cancelled'`));
}

/** Conversations in which something was said more or less often than it was done. */
function saidAndDone(key: string, done: string): string {
  return `select c.id from conversations c where
    (select count(*) from turns t, json_each(t.entries) e
      where t.conversation_id = c.id and e.value ->> 'key' = '${key}') <>
    (select count(*) from appointments a where a.conversation_id = c.id and ${done})`;
}
