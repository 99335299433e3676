import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownTotal } from '../../src/domain/overview.ts';
import { amount } from '../../src/text/format.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal({ without: ['cjib'] });
});
afterAll(() => portal.close());

const bare = (html: string) => html.replace(/[\u2068\u2069]/g, '').replace(/\u00a0|&nbsp;/g, ' ');
const amountsIn = (html: string) => bare(html).match(/€ ?[\d.]+(?:,\d\d)?/g) ?? [];

async function pageOf(session: string, path = '/overzicht', locale = 'nl'): Promise<string> {
  return (await portal.get(path, `${session}; taal=${locale}`)).text();
}

async function show(session: string): Promise<string> {
  const answer = await portal.post('/overzicht/toon', {}, session);
  return answer.headers.get('location') ?? '';
}

describe('amounts', () => {
  test('stay hidden until they are asked for, and are then the same in every language, to the cent', async () => {
    const session = await portal.signIn(showPersons.twoDistricts);
    const overview = await portal.overviewOf(showPersons.twoDistricts);
    const hidden = await pageOf(session);
    expect(amountsIn(hidden)).toEqual([]);
    expect(hidden).toContain('2 partijen');

    const shown = await show(session);
    for (const locale of ['nl', 'ar', 'en']) {
      const html = await pageOf(session, shown, locale);
      expect(html).toContain(amount(knownTotal(overview.total)));
      for (const debt of overview.debts) if (debt.amount) expect(html).toContain(amount(debt.amount));
    }
  });

  test('are gone again after two minutes, and the page leaves by itself when they end', async () => {
    const session = await portal.signIn(showPersons.twoDistricts);
    const shown = await show(session);
    const answer = await portal.get(shown, session);
    expect(answer.headers.get('refresh')).toBe('120; url=/overzicht');
    expect(amountsIn(await answer.text()).length).toBeGreaterThan(3);
    portal.pass(2);
    expect(amountsIn(await pageOf(session, shown))).toEqual([]);
  });

  test('are hidden at once by the button, and by the plain address', async () => {
    const session = await portal.signIn(showPersons.twoDistricts);
    const shown = await show(session);
    expect(amountsIn(await pageOf(session))).toEqual([]);
    expect(amountsIn(await pageOf(session, shown)).length).toBeGreaterThan(0);
    await portal.post('/overzicht/verberg', {}, session);
    expect(amountsIn(await pageOf(session, shown))).toEqual([]);
  });

  test('do not come back with the back button', async () => {
    const browser: Browser = await launchBrowser();
    try {
      const [name = '', value = ''] = (await portal.signIn(showPersons.twoDistricts)).split('=');
      const context = await browser.newContext({ javaScriptEnabled: false });
      await context.addCookies([{ name, value, url: portal.url }]);
      const page = await context.newPage();
      await page.goto(`${portal.url}/overzicht`);
      const ask = async () => {
        await page.click('form[action="/overzicht/toon"] button >> nth=0');
        await page.waitForURL('**/overzicht?*');
        expect(amountsIn(await page.content()).length).toBeGreaterThan(0);
      };
      await ask();
      await page.goBack();
      expect(amountsIn(await page.content())).toEqual([]);

      await ask();
      await page.click('a[href="/privacy"]');
      await page.waitForURL('**/privacy');
      await page.goBack();
      await page.waitForURL('**/overzicht?*');
      expect(amountsIn(await page.content())).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('what is not known', () => {
  test('is called unknown and never zero, and the total says at least', async () => {
    const session = await portal.signIn(showPersons.unknownAmount);
    const overview = await portal.overviewOf(showPersons.unknownAmount);
    expect(overview.unknownAmounts).toBe(1);
    const shown = bare(await pageOf(session, await show(session)));
    expect(shown).toContain(`ten minste ${bare(amount(knownTotal(overview.total)))}`);
    expect(shown).toContain('Van 1 rekening is de hoogte onbekend.');
    expect(shown).toContain('>onbekend<');
    expect(shown).not.toContain('€ 0,00</bdi></dd></div><div><dt>Voor wie');
  });

  test('names a party that never delivered anything, for everybody', async () => {
    const session = await portal.signIn(showPersons.young);
    expect(bare(await pageOf(session))).toContain('gaf ons nog nooit iets door: het CJIB');
  });

  test('keeps what is no longer reported in sight, outside the total', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const overview = await portal.overviewOf(showPersons.fiveParties);
    expect(overview.noLongerReported.length).toBeGreaterThan(0);
    const html = bare(await pageOf(session));
    for (const { number } of overview.noLongerReported)
      expect(html).toContain(`nummer ${number}: niet meer gemeld sinds`);
  });
});

describe('each debt', () => {
  test('has one next step as a button, and everything that is known of it', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const overview = await portal.overviewOf(showPersons.fiveParties);
    const html = bare(await pageOf(session, await show(session)));
    const cards = html.split('<section class="card" id="regel-').slice(1);
    expect(cards).toHaveLength(overview.debts.length);
    for (const debt of overview.debts) {
      const card = cards.find((one) => one.includes(`>${debt.number}<`)) ?? '';
      const before = card.split('</section>')[0] ?? '';
      expect(before.match(/action="\/gesprek\/start"/g)).toHaveLength(1);
      expect(before.match(/action="\/overzicht\/klopt-niet"/g)).toHaveLength(1);
      if (debt.creditor) expect(before).toContain(debt.creditor);
      if (debt.amount) expect(before).toContain(bare(amount(debt.amount)));
      if (debt.parts) expect(before).toContain(bare(amount(debt.parts.principal)));
    }
  });

  test('that is said to be wrong stays where it is, with what was said beside it', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const { debts } = await portal.overviewOf(showPersons.fiveParties);
    const [debt] = debts;
    const answer = await portal.post(
      '/overzicht/klopt-niet',
      { debt: `${debt?.holder}/${debt?.number}`, reason: 'already-paid' },
      session,
    );
    expect(answer.headers.get('location')).toBe('/overzicht#regel-1');
    const html = bare(await pageOf(session));
    expect(html).toContain('Ik heb dit al betaald.');
    expect(html).toContain(`>${debt?.number}<`);
    expect((await portal.overviewOf(showPersons.fiveParties)).debts).toHaveLength(debts.length);
    const { disputes } = await portal.stores.conversations.choicesOf(showPersons.fiveParties);
    expect(disputes.map(({ claimNumber, reason }) => [claimNumber, reason])).toEqual([
      [debt?.number, 'already-paid'],
    ]);
  });

  test('of somebody else cannot be said to be wrong', async () => {
    const session = await portal.signIn(showPersons.young);
    const [other] = (await portal.overviewOf(showPersons.fiveParties)).debts;
    await portal.post(
      '/overzicht/klopt-niet',
      { debt: `${other?.holder}/${other?.number}`, reason: 'other' },
      session,
    );
    expect((await portal.stores.conversations.choicesOf(showPersons.young)).disputes).toEqual([]);
  });
});

describe('the drawings', () => {
  test('say the same as the tables beside them', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const html = bare(await pageOf(session, await show(session)));
    const figures = html
      .split('<figure')
      .slice(1)
      .map((one) => one.split('</figure>')[0] ?? '');
    expect(figures).toHaveLength(4);
    for (const figure of figures)
      expect(figure).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+</);
    const [bars = '', growth = ''] = figures;
    const drawn = amountsIn(bars.split('<details>')[0] ?? '').slice(-3);
    const rows = bars.split('<tbody>')[1]?.split('</tr>').slice(0, -1) ?? [];
    const added = rows.map((row) =>
      amountsIn(row).reduce((all, one) => all + Number(one.replace(/[^\d]/g, '')), 0),
    );
    expect(drawn.map((one) => Number(one.replace(/[^\d]/g, '')))).toEqual(added);
    const { total } = await portal.overviewOf(showPersons.fiveParties);
    expect(amountsIn(growth).at(-1)).toBe(bare(amount(knownTotal(total))));
  });
});

describe('without a code', () => {
  test.each([
    '/overzicht',
    '/overzicht?bedragen=zichtbaar',
    '/mijn-gegevens/download',
    '/mijn-gegevens/wissen',
  ])('%s asks for one', async (path) =>
    expect((await portal.get(path)).headers.get('location')).toBe('/code'),
  );
  test.each([
    '/overzicht/toon',
    '/overzicht/klopt-niet',
    '/mijn-gegevens/wissen',
    '/mijn-gegevens/toestemming',
  ])('posting to %s does nothing', async (path) =>
    expect((await portal.post(path, { purpose: 'show' })).headers.get('location')).toBe('/code'),
  );
});
