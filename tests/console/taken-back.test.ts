import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let cookie: string;
beforeAll(async () => {
  place = await openWorkplace();
  cookie = await place.signIn(await place.hire('mina', 'caseworker', 'buurtteam-noord'));
});
afterAll(() => place.close());

const personKey = 'PS-BACK';
const page = async (path: string) => {
  const answer = await place.get(`/medewerker${path}`, cookie);
  return { status: answer.status, text: await answer.text() };
};

it('who takes back that something was shared is read by nobody any more, unless a danger was said', async () => {
  const sent = {
    personKey,
    lines: [{ id: 'wish', shown: 'mijn geheim', dutch: 'mijn geheim', turn: 1 }],
    initials: 'QX',
    phone: '06 12345678',
    conversationUpTo: 1,
  };
  const talked = [[{ from: 'resident', text: 'mijn verhaal' }]] as const;
  const help = await place.send(sent, talked);
  const request = await place.send({ ...sent, kind: 'arrangement-answer' }, talked);
  const danger = await place.send(
    { ...sent, kind: 'danger', danger: 'eviction', urgency: 'crisis', initials: 'QD' },
    talked,
  );
  await place.post(`/medewerker/zaak/${help.id}/nemen`, {}, cookie);
  for (const { id } of [help, request]) {
    expect((await page(`/zaak/${id}`)).text).toContain('mijn geheim');
    expect((await page(`/zaak/${id}/gesprek`)).text).toContain('mijn verhaal');
  }

  const at = place.clock.now();
  const consent = { kind: 'consent', personKey, purpose: 'share-with-buurtteam', given: false, at } as const;
  await place.storage.conversations.record([consent], at);

  const queue = (await page('')).text;
  expect(queue).not.toContain('QX');
  expect(queue).toContain('QD');
  for (const { id } of [help, request]) {
    const card = await page(`/zaak/${id}`);
    expect(card.text).toContain('Uitkomst: Toestemming ingetrokken');
    for (const word of ['mijn geheim', 'QX', '12345678', '/gesprek', '/afronden', '/nemen'])
      expect(card.text).not.toContain(word);
    expect((await page(`/zaak/${id}/gesprek`)).status).toBe(404);
  }
  expect((await page(`/zaak/${danger.id}`)).text).toContain('mijn geheim');
  expect((await page(`/zaak/${danger.id}/gesprek`)).text).toContain('mijn verhaal');
});
