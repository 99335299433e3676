import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createKeys } from '../../src/identity/keys.ts';
import { createStaffAccounts } from '../../src/identity/staff.ts';
import { machineClock, overviewReader } from '../../src/wire.ts';
import { openPlant } from '../support/process.ts';
import { codeAt, cookieOf, letterFor, secretKey, showPersons } from '../support/site.ts';
import { begin, everyLine, say, send } from '../support/talk.ts';

/** Passes the eleven test, belongs to nobody, and stands in the official test set. */
const serviceNumber = '123456782';
const account = 'NL91ABNA0417164300';
const phone = '0612345678';
const canary = 'zonnebloemenveld';

const asTyped = [
  ...[serviceNumber, '1234.56.782', '123 456 782', '123-456-782', '12 123456782', '123456782 0612345678'],
  ...[
    '123\u00a0456\u00a0782',
    '123\u200b456\u200b782',
    '١٢٣٤٥٦٧٨٢',
    '۱۲۳۴۵۶۷۸۲',
    '１２３４５６７８２',
    `bsn:${serviceNumber}.`,
  ],
  ...[account, 'NL91 ABNA 0417 1643 00', 'nl91abna0417164300'],
  ...[phone, '06-12345678', '+31 6 12345678', '0031612345678', '06 1234 5678', '٠٦١٢٣٤٥٦٧٨'],
];

interface Left {
  /** All that the server wrote to its outputs. */
  readonly output: string;
  /** All that is on disk, after everything was written to where it stays. */
  readonly disk: string;
  /** What must not be found again anywhere, and what may only be where it is kept. */
  readonly never: readonly string[];
  readonly kept: readonly string[];
}

/** A resident and a caseworker do everything there is to do, and somebody else does it wrong. */
async function journey(): Promise<Left> {
  const { stores, path, server } = await openPlant({ deliveries: true });
  const overview = await overviewReader(stores)(showPersons.young);
  const letter = await letterFor(stores, machineClock, showPersons.young);
  const keys = createKeys(secretKey);
  const accounts = createStaffAccounts({
    staff: stores.staff,
    sessions: stores.sessions,
    keys,
    clock: machineClock,
  });
  const user = `mina-${canary}`;
  const added = await accounts.add({ user, name: 'Mina Gezien', role: 'lead', team: 'buurtteam-noord' });
  if (added.kind !== 'added') throw new Error(added.kind);
  const { url, output, end } = await server();

  const post = (target: string, fields: Record<string, string>, cookie = '') =>
    fetch(`${url}${target}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url, cookie },
      body: new URLSearchParams(fields),
    });
  const get = (target: string, cookie = '') =>
    fetch(`${url}${target}`, { redirect: 'manual', headers: { cookie } });

  // Over the interface for programs: all numbers, words of danger, an appointment with a number to call.
  const talk = await begin(url, { ...letter });
  for (const typed of asTyped) await send(url, talk, { text: `${typed} ${canary}` });
  await send(url, talk, { text: `ik wil niet meer leven, ${serviceNumber}, ${canary}` });
  await say(url, talk, { option: 'continue' });
  const offer = await say(url, talk, { command: 'human' }, { option: 'there' });
  const called = await say(url, talk, { option: offer.prompt?.options?.[0]?.id }, { text: '020 624 1111' });
  expect(called.prompt?.step).toBe('wish');
  await say(url, talk, everyLine(await say(url, talk, { text: `mijn bsn is ${serviceNumber}, ${canary}` })));

  // On the pages.
  const [year = '', month = '', day = ''] = letter.birthDate.split('-');
  const cookie = cookieOf(await post('/code', { code: letter.code, day, month, year }));
  await post('/code', { code: letter.code, day: '1', month: '1', year: '1990' });
  await post('/overzicht/toon', {}, cookie);
  await post('/gesprek/start', {}, cookie);
  for (const typed of asTyped)
    await post('/gesprek', { text: `${typed} ${canary}`, messageId: randomUUID() }, cookie);
  for (const target of [
    '/overzicht',
    '/overzicht?bedragen=zichtbaar',
    '/mijn-gegevens',
    '/mijn-gegevens/download',
  ])
    expect((await get(target, cookie)).status).toBe(200);

  // By staff.
  await post('/medewerker/inloggen', { user, password: `fout-${canary}` });
  const half = cookieOf(await post('/medewerker/inloggen', { user, password: added.password }));
  const otp = codeAt({ id: '', user, ...added }, machineClock);
  const whole = cookieOf(await post('/medewerker/code', { otp }, half));
  const sent = (await stores.conversations.casesOf(talk)).find(({ kind }) => kind !== 'danger');
  for (const target of ['', `/zaak/${sent?.id}`, `/zaak/${sent?.id}/gesprek`])
    expect((await get(`/medewerker${target}`, whole)).status).toBe(200);

  // By somebody who does everything wrong.
  await get(`/zoek?bsn=${serviceNumber}&naam=${canary}`);
  await get(`/${canary}/${serviceNumber}`, `sessie=${canary}`);
  await post(`/medewerker/zaak/${canary}/nemen`, {}, whole);
  for (const body of [`{"text":"${canary} ${serviceNumber}`, `["${canary}"]`, `{"${canary}":1}`])
    await fetch(`${url}/api/v1/conversations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  await fetch(`${url}/api/v1/conversations/${canary}/transcript`, {
    headers: {
      authorization: `Bearer ${canary}`,
      'x-forwarded-for': canary,
      'user-agent': canary,
      referer: canary,
    },
  });
  await post('/uitloggen', {}, cookie);
  await end('SIGTERM');

  const file = new Database(path);
  onTestFinished(() => {
    file.close();
  });
  file.pragma('wal_checkpoint(TRUNCATE)');
  const names = await readdir(dirname(path));
  const ours = names.filter((name) => name.startsWith('test.db'));
  const bytes = await Promise.all(ours.map((name) => readFile(join(dirname(path), name))));
  const secrets = [cookie, half, whole].map((one) => one.split('=')[1] ?? '');
  return {
    output: output(),
    disk: Buffer.concat(bytes).toString('utf8'),
    never: [
      ...asTyped,
      serviceNumber,
      account,
      ...secrets,
      talk.token,
      letter.code,
      letter.code.replaceAll('-', ''),
      added.password,
      added.totpSecret,
      secretKey,
    ],
    kept: [
      showPersons.young,
      overview?.person.name ?? '',
      letter.birthDate,
      talk.conversationId,
      sent?.id ?? '',
      '624 1111',
      canary,
      'Mina Gezien',
    ],
  };
}

test('nothing of what people do stands in the log, and no number of theirs, code, token or password on disk', async () => {
  const { output, disk, never, kept } = await journey();
  const lines = output.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['ready']);
  for (const trace of [...never, ...kept]) {
    expect(trace).not.toBe('');
    expect(output).not.toContain(trace);
  }
  for (const trace of never) expect(disk).not.toContain(trace);
  // What the database is for does stand in it, or the search would find nothing anyway.
  for (const trace of kept) expect(disk).toContain(trace);
});

test('what is kept of a message does not tell which service number stood in it', async () => {
  const { server } = await openPlant();
  const { url } = await server();
  const talk = await begin(url);
  const messageId = randomUUID();
  const first = await send(url, talk, { text: `mijn bsn is ${serviceNumber}` }, messageId);
  const other = await send(url, talk, { text: 'mijn bsn is 111222333' }, messageId);
  expect(other.answer).toEqual(first.answer);
});
