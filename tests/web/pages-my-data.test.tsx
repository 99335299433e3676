import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const { young, twoDistricts } = showPersons;

describe('what is kept on somebody', () => {
  test('can be taken along, and holds nothing of anybody else', async () => {
    const session = await portal.signIn(young);
    const answer = await portal.get('/mijn-gegevens/download', session);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="voorbij-gegevens.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).toContain(young);
    for (const other of Object.values(showPersons)) if (other !== young) expect(text).not.toContain(other);
  });

  test('a yes can be taken back one by one, and the page keeps the proof', async () => {
    const at = portal.clock.now();
    const give = { kind: 'consent', personKey: twoDistricts, given: true, at } as const;
    await portal.stores.conversations.record(
      [
        { ...give, purpose: 'share-with-buurtteam' },
        { ...give, purpose: 'share-with-insurer' },
      ],
      at,
    );
    const session = await portal.signIn(twoDistricts);
    await portal.post('/mijn-gegevens/toestemming', { purpose: 'share-with-insurer' }, session);
    const { consents } = await portal.stores.conversations.choicesOf(twoDistricts);
    expect(consents.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt !== undefined])).toEqual(
      expect.arrayContaining([
        ['share-with-buurtteam', false],
        ['share-with-insurer', true],
      ]),
    );
    const html = await (await portal.get('/mijn-gegevens', session)).text();
    expect(html).toContain('U nam dit terug op');
    expect(html.match(/Neem mijn ja terug/g)).toHaveLength(1);
  });

  test('shows every look of staff, without their name', async () => {
    const session = await portal.signIn(young);
    const at = portal.clock.now();
    await portal.stores.staff.add(
      {
        id: 'staff-1',
        user: 'mina',
        name: 'Mina de Wit',
        role: 'caseworker',
        team: 'buurtteam-noord',
        passwordHash: 'x',
        totpSecret: 'x',
      },
      at,
    );
    await portal.stores.cases.log({
      at,
      staffId: 'staff-1',
      action: 'transcript',
      personKey: young,
    });
    const html = await (await portal.get('/mijn-gegevens', session)).text();
    expect(html).toContain('las uw gesprek');
    expect(html).not.toMatch(/mina|staff-1/i);
  });

  test('is erased after one calm question, with a receipt, and the way in is closed', async () => {
    const session = await portal.signIn(young);
    const question = await (await portal.get('/mijn-gegevens/wissen', session)).text();
    expect(question).toContain('Dit kunnen wij niet terugdraaien');
    expect((await portal.get('/overzicht', session)).status).toBe(200);

    const receipt = await portal.post('/mijn-gegevens/wissen', {}, session);
    const html = (await receipt.text()).replace(/[\u2068\u2069]/g, '');
    expect(receipt.status).toBe(200);
    expect(html).toContain('gewist op maandag 23 november 2026');
    expect(Number(/Het ging om (\d+) regel/.exec(html)?.[1])).toBeGreaterThan(0);
    expect((await portal.get('/overzicht', session)).headers.get('location')).toBe('/code');
    expect(JSON.stringify(await portal.stores.privacy.export(young))).not.toMatch(/Testman|1067 LM|PSDE/);
    await expect(portal.overviewOf(young)).rejects.toThrow('nothing is known');
    expect((await portal.overviewOf(twoDistricts)).debts.length).toBeGreaterThan(0);
  });
});
