import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateInAmsterdam, timeInAmsterdam } from '../../src/domain/local-date.ts';
import { createWords } from '../../src/text/words.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';
import { ask, book, casesOf } from './waiting.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  await portal.stores.staff.add(
    {
      id: 'staff-1',
      user: 'mina',
      name: 'Mina de Wit',
      role: 'caseworker',
      team: 'buurtteam-nieuw-west',
      passwordHash: 'x',
      totpSecret: 'x',
    },
    portal.clock.now(),
  );
});
afterAll(() => portal.close());

const { fiveParties, twoDistricts, unknownAmount, young } = showPersons;
const t = createWords().translator('nl');
const bare = (html: string) =>
  html
    .replace(/[\u2068\u2069]/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const dayOf = (moment: Parameters<typeof dateInAmsterdam>[0]) =>
  bare(t('overview.day', { date: { date: dateInAmsterdam(moment) } }));

async function text(session: string, path = '/overzicht'): Promise<string> {
  return bare(await (await portal.get(path, session)).text());
}

/** The steps of the status line that have a day, with it, and those that have not. */
async function stepsOf(session: string): Promise<readonly (readonly [string, string])[]> {
  const html = await (await portal.get('/overzicht', session)).text();
  return [...html.matchAll(/<li class="step( step-done)?">(.*?)<\/li>/gs)].map(([, done, inside = '']) => {
    const [, name = ''] = /<strong>([^<]+)/.exec(inside) ?? [];
    return [name, done ? bare(inside).replace(name, '').trim() : '-'] as const;
  });
}

describe('the status line of what was sent', () => {
  test('is not there for who sent nothing', async () => {
    const session = await portal.signIn(young);
    expect(await text(session)).not.toContain('Wat u stuurde');
    expect(await text(session, '/afspraak')).toContain('Maak een afspraak');
  });

  test('goes from sent to read to planned to spoken, each with its day', async () => {
    const { case: sent, appointment } = await book(portal, fiveParties);
    const line = (action: 'card' | 'claim') => ({
      at: portal.clock.now(),
      staffId: 'staff-1',
      action,
      caseId: sent.id,
    });
    const sentOn = dayOf(sent.createdAt);
    const on = dayOf(appointment.startAt);
    let session = await portal.signIn(fiveParties);
    expect(await stepsOf(session)).toEqual([
      ['Verstuurd', sentOn],
      ['Gelezen', '-'],
      ['Gepland', `voor ${on}`],
      ['Gesproken', '-'],
    ]);
    expect(await text(session)).toContain(
      `Wat nu komt: Het gesprek is op ${on} om ${timeInAmsterdam(appointment.startAt)} uur.`,
    );

    portal.pass(24 * 60);
    const readOn = dayOf(portal.clock.now());
    await portal.stores.cases.open(sent.id, line('card'));
    await portal.stores.cases.claim(sent.id, line('claim'));
    session = await portal.signIn(fiveParties);
    expect(await stepsOf(session)).toContainEqual(['Gelezen', readOn]);
    expect(readOn).not.toBe(sentOn);

    await portal.stores.conversations.record(
      [{ kind: 'appointment-went', appointmentId: appointment.id, status: 'completed' }],
      portal.clock.now(),
    );
    expect(await stepsOf(session)).toContainEqual(['Gesproken', on]);
    await portal.stores.cases.close(sent.id, 'help-accepted', 'goed gesprek', line('card'));
    expect(await stepsOf(session)).toContainEqual(['Klaar', dayOf(portal.clock.now())]);
    const all = `${await text(session)} ${await text(session, '/afspraak')}`;
    expect(all).not.toMatch(/mina|staff-1|goed gesprek/i);

    portal.pass(15 * 24 * 60);
    expect(await text(await portal.signIn(fiveParties))).not.toContain('Wat u stuurde');
  });

  test('says when we are late, and gives a number to call', async () => {
    const sent = await ask(portal, twoDistricts);
    let session = await portal.signIn(twoDistricts);
    const promised = sent.dueAt ? dayOf(sent.dueAt) : '';
    expect(await text(session)).toContain(`U hoort uiterlijk op ${promised} iets.`);
    portal.pass(30 * 24 * 60);
    session = await portal.signIn(twoDistricts);
    expect(await text(session)).toContain(`U zou uiterlijk op ${promised} iets van ons horen.`);
    expect(await text(session)).toContain('Bel 14 020 als u niet wilt wachten.');
  });

  test('takes the place of asking again: the cards and the page of the arrangement lead to it', async () => {
    const session = await portal.signIn(twoDistricts);
    const html = await (await portal.get('/overzicht', session)).text();
    expect(bare(html)).toContain('Wacht op het antwoord.');
    expect(html).not.toContain('name="flow" value="arrangement-offer"');
    expect(bare(html).match(/U krijgt antwoord voor/g)).toBeNull();
    const page = await (await portal.get('/regeling', session)).text();
    expect(bare(page)).toContain('Uw vraag om een regeling');
    expect(page).not.toContain('name="flow" value="arrangement-offer"');
  });

  test('says it is answered as soon as it is, and keeps a yes in sight after it was read', async () => {
    const at = portal.clock.now();
    await portal.stores.conversations.record(
      [{ kind: 'arrangement-answer', personKey: twoDistricts, agreed: true, at }],
      at,
    );
    const session = await portal.signIn(twoDistricts);
    expect(await stepsOf(session)).toContainEqual(['Beantwoord', dayOf(at)]);
    for (const path of ['/overzicht', '/regeling'])
      expect(await text(session, path)).toContain(`Uw regeling is rond. Dat was op ${dayOf(at)}.`);
  });

  test('never shows a danger that was said, nor anything of somebody else', async () => {
    const at = portal.clock.now();
    const [sent] = await casesOf(portal, twoDistricts);
    if (!sent) throw new Error('somebody sent something before');
    const danger = { ...sent, id: 'd1', kind: 'danger', danger: 'eviction', personKey: young } as const;
    await portal.stores.conversations.record([{ kind: 'case', case: danger }], at);
    const session = await portal.signIn(young);
    for (const path of ['/overzicht', '/afspraak', '/regeling'])
      expect(await text(session, path)).not.toContain('Wat u stuurde');
  });
});

describe('an appointment on its page', () => {
  test('says day, time and team, can be changed through the conversation, and goes into a calendar', async () => {
    const { appointment } = await book(portal, unknownAmount);
    const session = await portal.signIn(unknownAmount);
    const page = await text(session, '/afspraak');
    expect(page).toContain(`Dag ${dayOf(appointment.startAt)}`);
    expect(page).toContain(`Tijd ${timeInAmsterdam(appointment.startAt)} uur`);
    expect(page).toContain('(voorbeeld)');
    expect(page).toContain('Wij bellen u');
    expect(page).not.toContain('Maak een afspraak');

    await portal.post('/gesprek/start', { flow: 'appointment', option: 'move' }, session);
    expect(await text(session, '/gesprek')).toContain('Welk moment past u?');
    await portal.post('/gesprek/start', { flow: 'appointment' }, session);
    expect(await text(session, '/gesprek')).toContain('Wat wilt u met deze afspraak?');
    // Only looking cancels nothing.
    const { status } = (await portal.stores.diary.appointment(appointment.id)) ?? {};
    expect(status).toBe('new');

    const file = await portal.get('/gesprek/afspraak.ics', session);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(await file.text()).toContain(appointment.id);
  });

  test('that was cancelled is gone, and a new one is one button away', async () => {
    const session = await portal.signIn(unknownAmount);
    const { id } = (await portal.stores.diary.appointmentOf({ personKey: unknownAmount })) ?? { id: '' };
    await portal.stores.diary.cancel(id, portal.clock.now());
    const page = await text(session, '/afspraak');
    expect(page).not.toContain('Uw afspraak Dag');
    expect(page).toContain('Uw afspraak is afgezegd.');
    expect(page).toContain('Maak een afspraak');
    expect(await text(session)).toContain('Maak een afspraak');
  });

  test('of a conversation without a code is there for that browser, and for nobody else', async () => {
    const start = await portal.post('/gesprek/start', { flow: 'appointment' });
    const cookie = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    await portal.post('/gesprek', { option: 'there' }, cookie);
    await portal.post('/gesprek', { text: '1064 VP' }, cookie);
    const html = await (await portal.get('/gesprek', cookie)).text();
    const slot = /name="option" value="(?!none)([^"]+)"/.exec(html)?.[1] ?? '';
    await portal.post('/gesprek', { option: slot }, cookie);
    portal.pass(1);
    await portal.post('/gesprek', { option: 'skip' }, cookie);
    await portal.post('/gesprek', { option: 'skip' }, cookie);
    await portal.post('/gesprek', { kind: 'options', options: 'appointment' }, cookie);
    expect(await text(cookie, '/afspraak')).toContain('Uw afspraak Dag');
    expect(await text('', '/afspraak')).not.toContain('Uw afspraak Dag');
  });
});
