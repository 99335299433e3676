import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routesOf } from '../../src/assistant/lists.ts';
import { optOutScopes } from '../../src/domain/choices.ts';
import { collectorKinds } from '../../src/domain/collectors.ts';
import { signalPartnersAmong } from '../../src/domain/signalling.ts';
import { amount } from '../../src/text/format.ts';
import { createWords } from '../../src/text/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
  portal = await openPortal();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const { fiveParties, young, unknownAmount } = showPersons;
const words = createWords();
const t = words.translator('nl');
const bare = (html: string) => html.replace(/[\u2068\u2069]/g, '').replace(/\u00a0/g, ' ');
const amountsIn = (html: string) => bare(html).match(/€ ?[\d.]+(?:,\d\d)?/g) ?? [];
const textOf = (html: string) =>
  bare(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const shownAt = '/regeling?bedragen=zichtbaar';

async function page(path: string, session: string): Promise<string> {
  return (await portal.get(path, session)).text();
}

describe('the ways beside each other', () => {
  test('hold no amount until it is asked for, and lose them as the overview does', async () => {
    const session = await portal.signIn(fiveParties);
    expect(amountsIn(await page('/regeling', session))).toEqual([]);
    expect(amountsIn(await page(shownAt, session))).toEqual([]);
    const asked = await portal.post('/overzicht/toon', { at: 'regeling' }, session);
    expect(asked.headers.get('location')).toBe(`${shownAt}#wegen`);
    const shown = await portal.get(shownAt, session);
    expect(shown.headers.get('refresh')).toBe('120; url=/regeling');
    expect(amountsIn(await shown.text()).length).toBeGreaterThan(3);

    for (const elsewhere of ['/regeling', '/privacy', '/afmelden']) {
      await portal.post('/overzicht/toon', { at: 'regeling' }, session);
      await portal.get(elsewhere, session);
      expect(amountsIn(await page(shownAt, session)), `after ${elsewhere}`).toEqual([]);
    }
    await portal.post('/overzicht/toon', { at: 'regeling' }, session);
    const hidden = await portal.post('/overzicht/verberg', { at: 'regeling' }, session);
    expect(hidden.headers.get('location')).toBe('/regeling');
    await portal.post('/overzicht/toon', { at: 'regeling' }, session);
    portal.pass(2);
    expect(amountsIn(await page(shownAt, session))).toEqual([]);
  });

  test('say of each way what it costs, how long, what it brings and what it asks, as the domain has it', async () => {
    const session = await portal.signIn(fiveParties);
    await portal.post('/overzicht/toon', {}, session);
    const html = await page(shownAt, session);
    const rows = html.split('<tr>').slice(1);
    const columns = routesOf(await portal.overviewOf(fiveParties), portal.clock.today());
    expect(rows).toHaveLength(3);
    for (const [index, column] of columns.entries()) {
      const row = textOf(rows[index] ?? '');
      expect(row).toContain(t(`compare.route-${column.route}`));
      for (const label of ['Per maand', 'Hoe lang', 'Wat het u brengt', 'Wat het kost of vraagt'])
        expect(row.split(label)[1]?.trim().length, `${column.route}: ${label}`).toBeGreaterThan(0);
      for (const line of [...column.howLong, ...column.brings, ...column.asks])
        expect(row).toContain(bare(words.say(line, 'nl')));
      for (const money of [column.perMonth, column.paidInAll, column.forgiven])
        if (money) expect(row).toContain(bare(amount(money)));
    }
    // With the CAK the premium itself differs: an arrangement is not EUR 30 beside EUR 172,70.
    expect(textOf(html)).toContain('€ 30,00, en uw normale premie van ongeveer € 157,00');
    expect(textOf(html)).toContain('deze regeling is een voorbeeld');
    expect(html).not.toMatch(/checked|selected/);
  });

  test('are equally wide, and below each other on a phone', async () => {
    const [name = '', value = ''] = (await portal.signIn(fiveParties)).split('=');
    await portal.post('/overzicht/toon', {}, `${name}=${value}`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies([{ name, value, url: portal.url }]);
    const tab = await context.newPage();
    for (const [width, columns] of [
      [1280, 3],
      [800, 3],
      [320, 1],
    ] as const) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(portal.url + shownAt);
      const boxes = await Promise.all(
        (await tab.locator('.compare tr').all()).map((row) => row.boundingBox()),
      );
      expect(new Set(boxes.map((box) => Math.round(box?.width ?? 0))).size, `${width} px`).toBe(1);
      expect(new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size, `${width} px`).toBe(columns);
      const heads = await tab.getByRole('rowheader').count();
      expect(heads).toBe(3);
    }
    await context.close();
  });

  test('of unknown height lapse by an unknown amount, and no figure stands for it', async () => {
    const session = await portal.signIn(unknownAmount);
    await portal.post('/overzicht/toon', {}, session);
    const html = textOf(await page(shownAt, session));
    expect(html).toContain('Hoeveel u daarna niet hoeft te betalen, weten wij nog niet.');
    expect(html).toContain('ten minste');
    expect(html).not.toContain('€ 0,00');
  });

  test('are for who gave a code: others see the page without them', async () => {
    const html = await page(shownAt, '');
    expect(html).not.toContain('Drie wegen');
    expect(html).toContain('Bekijk de regeling');
  });
});

describe('asking for rest', () => {
  test('names who of the own parties tells the city, and who does not', async () => {
    for (const personKey of [fiveParties, young]) {
      const html = await page('/afmelden', await portal.signIn(personKey));
      const holders = new Set((await portal.overviewOf(personKey)).debts.map(({ holder }) => holder));
      const [, tells = '', others = ''] = html.split(/Deze geven (?=een achterstand|niets)/);
      const tell = signalPartnersAmong(holders);
      for (const kind of collectorKinds) {
        const name = `<li>${t(`collectors.${kind}.title`)}</li>`;
        expect(tells.includes(name), `${kind} tells`).toBe(tell.includes(kind));
        expect(others.includes(name), `${kind} does not`).toBe(holders.has(kind) && !tell.includes(kind));
      }
    }
  });

  test('says what goes on before any button, and below each button what only that choice means', async () => {
    const html = await page('/afmelden', await portal.signIn(fiveParties));
    const before = html.split('value="signalling-opt-out"')[0] ?? '';
    for (const key of ['danger', 'collection', 'registration', 'letter', 'own-appointment'] as const)
      expect(before).toContain(t(`signalling.goes-on-${key}`));
    const withoutCak = await page('/afmelden', await portal.signIn(young));
    expect(withoutCak).not.toContain(t('signalling.goes-on-registration'));
    const choices =
      (html.split('<ul class="buttons choices">')[1] ?? '').split('</ul>')[0]?.split('<li>').slice(1) ?? [];
    expect(choices).toHaveLength(optOutScopes.length + 1);
    const [everything = '', noCalls = '', noVisits = '', rest = ''] = choices;
    expect(everything).toContain('Dit geldt tot u zelf iets anders kiest.');
    expect(noCalls).toContain(t('signalling.goes-on-visits'));
    expect(noVisits).toContain(t('signalling.goes-on-calls'));
    // Three months from Monday 23 November 2026.
    expect(bare(rest)).toContain('dinsdag 23 februari 2027');
    expect(new Set(choices.map((one) => /class="button"/.test(one)))).toEqual(new Set([true]));
    for (const said of ['Dit stopt niet:', 'Alleen uw zorgverzekeraar en het CAK'])
      expect(html).not.toContain(said);
  });

  test('has the Dutch beside whatever the law has a say in', async () => {
    const session = await portal.signIn(fiveParties);
    const html = await page('/afmelden', `${session}; taal=ar`);
    for (const key of [
      'danger',
      'collection',
      'registration',
      'letter',
      'own-appointment',
      'visits',
      'calls',
    ] as const)
      expect(html).toContain(t(`signalling.goes-on-${key}`));
    expect(html).toContain(t('signalling-opt-out.what-stops'));
  });

  test('says that it stands once it was asked, and ends with one tap', async () => {
    const session = await portal.signIn(young);
    await portal.post('/gesprek/start', { flow: 'signalling-opt-out', option: 'three-months-rest' }, session);
    const html = await page('/afmelden', session);
    expect(textOf(html)).toContain('U vroeg om rust op maandag 23 november 2026.');
    expect(textOf(html)).toContain('Dit geldt tot en met dinsdag 23 februari 2027.');
    expect(html).not.toContain('value="everything"');
    await portal.post('/gesprek/start', { flow: 'signalling-opt-out', option: 'return' }, session);
    expect(await page('/afmelden', session)).toContain('value="everything"');
  });
});
