import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/local-date.ts';
import { type Colleague, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let mina: Colleague;
let omar: Colleague;
let asMina: string;
let asOmar: string;

beforeAll(async () => {
  place = await openWorkplace();
  mina = await place.hire('mina', 'caseworker', 'buurtteam-noord');
  omar = await place.hire('omar', 'caseworker', 'buurtteam-noord');
  asMina = await place.signIn(mina);
  asOmar = await place.signIn(omar);
});
afterAll(() => place.close());

const cardOf = async (id: string, cookie: string) =>
  (await place.get(`/medewerker/zaak/${id}`, cookie)).text();

/** Takes everything out of the queue, so that a test begins with an empty one. */
async function empty(): Promise<void> {
  for (;;) {
    const answer = await place.post('/medewerker/volgende', {}, asMina);
    const path = answer.headers.get('location');
    if (answer.status === 200) return;
    if (!path?.includes('/zaak/')) throw new Error(`next leads to ${path}`);
    await place.post(`${path}/afronden`, { outcome: 'contact', note: 'klaar' }, asMina);
  }
}

describe('working on cases', () => {
  it('shows how many are new and urgent, and only initials until a case is opened', async () => {
    await empty();
    const line = { id: 'wish', shown: 'mijn wens', dutch: 'mijn wens' };
    const createdAt = addMinutes(place.clock.now(), -90);
    await place.send({ initials: 'QX', lines: [line], phone: '06 11111111', createdAt });
    await place.send({ initials: 'QY', urgency: 'urgent', createdAt });
    await place.send({ initials: 'QZ', language: 'ar', kind: 'call' });
    const page = await (await place.get('/medewerker', asMina)).text();
    expect(page).toContain('3 nieuw, 1 dringend');
    for (const word of ['QX', 'QY', 'QZ', 'Arabisch', 'Terugbellen', '1 uur', '0 minuten'])
      expect(page).toContain(word);
    for (const word of ['mijn wens', '06 11111111']) expect(page).not.toContain(word);
    const places = ['QY', 'QX', 'QZ'].map((initials) => page.indexOf(initials));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page).toContain('Dit is dringend. Dat gaat voor gewone zaken.');
    expect(page).toContain('Niets is dringender, en deze persoon wacht het langst.');
    expect(page).toContain('2 zaken zijn dringender of wachten langer.');
  });

  it('says within how many minutes a danger is looked at, and puts it first when that is over', async () => {
    await empty();
    const danger = { kind: 'danger', danger: 'food', urgency: 'urgent', initials: 'QD' } as const;
    await place.send({ ...danger, createdAt: addMinutes(place.clock.now(), -29) });
    await place.send({ urgency: 'crisis', initials: 'QC' });
    const queue = async () => (await place.get('/medewerker', asMina)).text();
    const before = await queue();
    expect(before).toContain('binnen 30 minuten');
    expect(before.indexOf('QC')).toBeLessThan(before.indexOf('QD'));
    place.clock.pass(2);
    const after = await queue();
    expect(after.indexOf('QD')).toBeLessThan(after.indexOf('QC'));
    expect(after).toContain('Er is gevaar genoemd en de beloofde tijd is om. Niemand keek nog.');
    expect(after).toContain('te laat');
    const next = await place.post('/medewerker/volgende', {}, asMina);
    expect(await cardOf(next.headers.get('location')?.split('/').at(-1) ?? '', asMina)).toContain('QD');
  });

  it('gives two people who press at once two different cases, until nobody waits', async () => {
    await empty();
    for (let made = 0; made < 6; made += 1) await place.send({});
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) =>
        place.post('/medewerker/volgende', {}, turn % 2 ? asMina : asOmar),
      ),
    );
    const given = answers.map((answer) => answer.headers.get('location'));
    expect(new Set(given).size).toBe(6);
    const after = await place.post('/medewerker/volgende', {}, asMina);
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('Er wacht nu niemand.');
  });

  it('has one owner at a time', async () => {
    const { id } = await place.send({});
    const claims = await Promise.all(
      [asMina, asOmar].map((cookie) => place.post(`/medewerker/zaak/${id}/nemen`, {}, cookie)),
    );
    expect(claims.map((answer) => answer.status).sort()).toEqual([303, 409]);
    const loser = claims.find((answer) => answer.status === 409);
    expect(await loser?.text()).toContain('Een collega heeft deze zaak net genomen.');
  });

  it('comes back with a reason, and only from its owner', async () => {
    const { id } = await place.send({});
    await place.post(`/medewerker/zaak/${id}/nemen`, {}, asMina);
    const back = `/medewerker/zaak/${id}/teruggeven`;
    expect((await place.post(back, { reason: 'no-time' }, asOmar)).status).toBe(404);
    const without = await place.post(back, {}, asMina);
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('Kies een reden.');
    expect((await place.post(back, { reason: 'verzonnen' }, asMina)).status).toBe(422);
    expect((await place.post(back, { reason: 'knows-person' }, asMina)).status).toBe(303);
    expect(await cardOf(id, asOmar)).toContain('Neem deze zaak');
    const log = await place.storage.cases.accessOf({ staffId: mina.id });
    const line = log.find((one) => one.caseId === id && one.action === 'give-back');
    expect(line?.reason).toBe('knows-person');
  });

  it('cannot be closed without an outcome and a reason for it', async () => {
    const { id } = await place.send({});
    await place.post(`/medewerker/zaak/${id}/nemen`, {}, asMina);
    const end = `/medewerker/zaak/${id}/afronden`;
    const noOutcome = await place.post(end, { note: 'Wij spraken elkaar' }, asMina);
    expect(noOutcome.status).toBe(422);
    // What was typed is not lost.
    expect(await noOutcome.text()).toContain('Wij spraken elkaar');
    expect((await place.post(end, { outcome: 'verzonnen', note: 'x' }, asMina)).status).toBe(422);
    const noReason = await place.post(end, { outcome: 'self-arranged', note: '   ' }, asMina);
    expect(noReason.status).toBe(422);
    expect(await noReason.text()).toContain('Schrijf op waarom');
    expect((await place.post(end, { outcome: 'self-arranged', note: 'x' }, asOmar)).status).toBe(404);
    const done = await place.post(end, { outcome: 'self-arranged', note: 'Belde zelf het CAK' }, asMina);
    expect(done.status).toBe(303);
    const card = await cardOf(id, asMina);
    expect(card).toContain('Uitkomst: Zelf geregeld');
    expect(card).toContain('Belde zelf het CAK');
    expect(card).not.toContain('/afronden');
    expect(await (await place.get('/medewerker', asMina)).text()).not.toContain(id);
    expect((await place.post(end, { outcome: 'stopped', note: 'nog een keer' }, asMina)).status).toBe(404);
  });
});

describe('the access log', () => {
  it('has one line for every read, and no page of a resident comes without one', async () => {
    const { id } = await place.send({ conversationUpTo: 1, personKey: 'P-9' }, [
      [{ from: 'resident', text: 'hoi' }],
    ]);
    const reads = [
      { path: '/medewerker', action: 'queue' },
      { path: `/medewerker/zaak/${id}`, action: 'card' },
      { path: `/medewerker/zaak/${id}/gesprek`, action: 'transcript' },
    ];
    for (const { path, action } of reads) {
      const before = await place.storage.cases.accessOf({ staffId: omar.id });
      expect((await place.get(path, asOmar)).status).toBe(200);
      const after = await place.storage.cases.accessOf({ staffId: omar.id });
      expect(after.length).toBe(before.length + 1);
      expect(after.filter((one) => one.action === action).length).toBe(
        before.filter((one) => one.action === action).length + 1,
      );
    }
    const aboutPerson = await place.storage.cases.accessOf({ personKey: 'P-9' });
    expect(aboutPerson.map(({ action, staffId, caseId }) => [action, staffId, caseId])).toEqual([
      ['card', omar.id, id],
      ['transcript', omar.id, id],
    ]);
    expect((await place.storage.cases.verifyLog()).brokenAt).toBeUndefined();
  });

  it('has no line for what nobody got to see', async () => {
    const lena = await place.hire('lena', 'caseworker', 'buurtteam-zuid');
    const asLena = await place.signIn(lena);
    const { id } = await place.send({ team: 'buurtteam-noord', conversationUpTo: 1, personKey: 'P-8' });
    for (const path of [`/medewerker/zaak/${id}`, `/medewerker/zaak/${id}/gesprek`])
      expect((await place.get(path, asLena)).status).toBe(404);
    expect(await place.storage.cases.accessOf({ personKey: 'P-8' })).toEqual([]);
  });
});
