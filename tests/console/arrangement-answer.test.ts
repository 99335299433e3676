import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/local-date.ts';
import { type Colleague, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let mina: Colleague;
let cookie: string;
beforeAll(async () => {
  place = await openWorkplace();
  mina = await place.hire('mina', 'caseworker', 'buurtteam-noord');
  cookie = await place.signIn(mina);
});
afterAll(() => place.close());

const personKey = 'PS-ANSWER';

/** A request that waits, and its case in the hands of a caseworker. */
async function claimedRequest(id: string, tied = true): Promise<string> {
  const at = place.clock.now();
  const request = {
    id,
    personKey,
    route: 'ask',
    at,
    answerBefore: addDays(place.clock.today(), 14),
  } as const;
  await place.storage.conversations.record([{ kind: 'arrangement', request }], at);
  const sent = await place.send({
    kind: 'arrangement-answer',
    personKey,
    team: 'buurtteam-noord',
    ...(tied ? { requestId: id } : {}),
  });
  const path = `/medewerker/zaak/${sent.id}`;
  await place.post(`${path}/nemen`, {}, cookie);
  return path;
}

const arrangement = async () => (await place.storage.conversations.choicesOf(personKey)).arrangement;
const notices = async () =>
  (await place.storage.conversations.noticesOf(personKey, place.clock.now())).map((one) => one.utterance.key);

describe('the answer to a request for an arrangement', () => {
  it('is a yes only when the creditor and the caseworker both say yes', async () => {
    const path = await claimedRequest('one');
    for (const half of [{ creditor: 'yes' }, { caseworker: 'yes' }, {}]) {
      const refused = await place.post(`${path}/antwoord`, half, cookie);
      expect(refused.status).toBe(422);
      expect(await arrangement()).not.toHaveProperty('answeredAt');
      expect(await notices()).toEqual([]);
    }
    const both = await place.post(`${path}/antwoord`, { creditor: 'yes', caseworker: 'yes' }, cookie);
    expect(both.status).toBe(303);
    expect(await arrangement()).toMatchObject({ agreed: true, answeredAt: place.clock.now() });
  });

  it('waits for the resident at the next visit, and is never a bare no', async () => {
    expect(await notices()).toEqual(['arrangement-offer.answer-yes']);
    place.clock.pass(1);
    const path = await claimedRequest('two');
    await place.post(`${path}/antwoord`, { creditor: 'no' }, cookie);
    expect(await arrangement()).toMatchObject({ agreed: false });
    expect(await notices()).toContain('arrangement-offer.answer-no');
  });

  it('belongs to the request of the card: an old card cannot answer a newer request', async () => {
    const old = await claimedRequest('old');
    const no = { creditor: 'no' };
    await place.post(`${old}/antwoord`, no, cookie);
    place.clock.pass(1);
    const fresh = await claimedRequest('fresh');
    const before = await notices();
    const again = await place.post(`${old}/antwoord`, { creditor: 'yes', caseworker: 'yes' }, cookie);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Bij deze zaak wacht geen aanvraag meer op antwoord.');
    expect(await arrangement()).toMatchObject({ id: 'fresh' });
    expect(await arrangement()).not.toHaveProperty('answeredAt');
    expect(await notices()).toEqual(before);
    expect(await (await place.get(old, cookie)).text()).not.toContain('/antwoord');
    expect((await place.post(`${fresh}/antwoord`, no, cookie)).status).toBe(303);
    expect(await arrangement()).toMatchObject({ id: 'fresh', agreed: false });
    expect(await notices()).toHaveLength(before.length + 1);
  });

  it('is given once, on the first card, when two devices sent the same wish', async () => {
    place.clock.pass(1);
    const first = await claimedRequest('device one');
    const second = await claimedRequest('device two');
    const no = { creditor: 'no' };
    expect((await place.post(`${second}/antwoord`, no, cookie)).status).toBe(409);
    expect((await place.post(`${first}/antwoord`, no, cookie)).status).toBe(303);
    expect(await arrangement()).toMatchObject({ id: 'device one', agreed: false });
  });

  it('goes to the request that waits when a card from before does not name one', async () => {
    place.clock.pass(1);
    const path = await claimedRequest('unnamed', false);
    expect((await place.post(`${path}/antwoord`, { creditor: 'no' }, cookie)).status).toBe(303);
    expect(await arrangement()).toMatchObject({ id: 'unnamed', agreed: false });
  });

  it('cannot be given to a case that is not a request, or that a colleague has', async () => {
    const other = await place.send({ kind: 'handover', personKey, team: 'buurtteam-noord' });
    const path = `/medewerker/zaak/${other.id}`;
    await place.post(`${path}/nemen`, {}, cookie);
    const answer = { creditor: 'no' };
    expect((await place.post(`${path}/antwoord`, answer, cookie)).status).toBe(404);
    const request = await claimedRequest('three');
    const bob = await place.hire('bob', 'caseworker', 'buurtteam-noord');
    expect((await place.post(`${request}/antwoord`, answer, await place.signIn(bob))).status).toBe(404);
  });
});
