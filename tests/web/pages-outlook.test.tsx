import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerOf } from '../../src/assistant/offer.ts';
import { personOutlookOf } from '../../src/channels/web/overview/outlook-view.ts';
import { pageFactsOn } from '../../src/policy/page-facts.ts';
import { amount } from '../../src/text/format.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const bare = (html: string) => html.replace(/[\u2068\u2069]/g, '').replace(/\u00a0/g, ' ');
const textOf = (html: string) =>
  bare(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const amountsIn = (html: string) => bare(html).match(/€ ?[\d.]+(?:,\d\d)?/g) ?? [];

/** The fold of the coming months, as it stands on the page at an address. */
async function fold(session: string, path: string, locale = 'nl'): Promise<string> {
  const html = await (await portal.get(path, `${session}; taal=${locale}`)).text();
  const [, after = ''] = html.split(/<details class="fold card" id="vooruit"[^>]*>/);
  return after.split('<details class="fold card"')[0] ?? '';
}

async function shown(personKey: string, locale = 'nl'): Promise<string> {
  const session = await portal.signIn(personKey);
  const answer = await portal.post('/overzicht/toon', { at: 'vooruit' }, session);
  return fold(session, (answer.headers.get('location') ?? '').split('#')[0] ?? '', locale);
}

async function offerFor(personKey: string) {
  const offer = offerOf(await portal.overviewOf(personKey), portal.clock.today());
  if (offer?.kind !== 'offer') throw new Error(`${personKey} has no offer in figures`);
  return offer;
}

describe('doing nothing and arranging', () => {
  test('hold no amount until it is asked for, and asking comes back to the same place, open', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const hidden = await fold(session, '/overzicht');
    expect(amountsIn(hidden)).toEqual([]);
    expect(hidden).toContain('Laat het bedrag zien');
    const answer = await portal.post('/overzicht/toon', { at: 'vooruit' }, session);
    expect(answer.headers.get('location')).toBe('/overzicht?bedragen=zichtbaar&open=vooruit#vooruit');
    const page = await (await portal.get('/overzicht?bedragen=zichtbaar&open=vooruit', session)).text();
    expect(page).toMatch(/<details class="fold card" id="vooruit" open/);
    expect(page).not.toMatch(/<details class="fold card" id="waarom" open/);
    const elsewhere = await portal.post('/overzicht/toon', { at: 'https://evil.example' }, session);
    expect(elsewhere.headers.get('location')).toBe('/overzicht?bedragen=zichtbaar');
  });

  test('are drawn as in the table: now, after a year and after three years, to the cent', async () => {
    const { debt, perMonth } = await offerFor(showPersons.fiveParties);
    const html = await shown(showPersons.fiveParties);
    const money = (cents: number) => bare(amount({ cents }));
    const year = money(debt.cents - 12 * perMonth.cents);
    const [drawing = '', table = ''] = [
      /<svg [^>]*aria-labelledby="outlook-title.*?<\/svg>/s,
      /<table>.*<\/table>/s,
    ].map((part) => part.exec(html)?.[0] ?? '');
    const values = [...drawing.matchAll(/class="value">([^<]+)/g)].map(([, value = '']) => bare(value));
    expect(values.sort()).toEqual([money(debt.cents), year, money(0)].sort());
    const rows = table.split('<tr>').map((row) => amountsIn(row));
    expect(rows).toContainEqual([money(debt.cents), money(debt.cents)]);
    expect(rows).toContainEqual([money(debt.cents), year]);
    expect(rows).toContainEqual([money(debt.cents), money(0)]);
    expect(textOf(table).match(/ten minste/g)).toHaveLength(6);
    expect(drawing).toMatch(/<desc id="outlook-desc">Als u niets doet, blijft ten minste/);
  });

  test('differ in pattern and in shape of their marks, not in colour alone', async () => {
    const html = await shown(showPersons.fiveParties);
    expect(html.match(/<rect[^>]+class="mark-nothing"/g)?.length).toBeGreaterThan(3);
    expect(html.match(/<circle[^>]+class="mark-arrange"/g)?.length).toBeGreaterThan(3);
    const styles =
      /href="(\/assets\/voorbij[^"]+\.css)"/.exec(await (await portal.get('/')).text())?.[1] ?? '';
    const css = await (await portal.get(styles)).text();
    expect(css).toMatch(/\.way-nothing path \{[^}]*stroke-dasharray/);
  });

  test('what lies beyond the known premium is hatched, thin, and said in words', async () => {
    const html = await shown(showPersons.fiveParties);
    expect(html).toContain('fill="url(#not-known)"');
    // Of 36 months only December 2026 is known.
    const solid = /<g class="way-arrange"><path d="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(solid.match(/[ML]/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Wij weten de premie tot en met donderdag 31 december 2026.');
    expect(textOf(html)).toContain(
      'Rente en nieuwe kosten tellen wij niet mee. Daarom zeggen wij: ten minste.',
    );
  });

  test('tell what a month costs each way, and what waiting costs', async () => {
    const text = textOf(await shown(showPersons.fiveParties));
    // EUR 172,70 less EUR 157,00, and EUR 157,00 with the term of EUR 30,00.
    expect(text).toContain('Een maand wachten kost u nu ongeveer € 15,70.');
    expect(text).toContain('€ 172,70 aan het CAK');
    expect(text).toContain('€ 187,00: uw normale premie en € 30,00 voor de oude rekening');
    expect(text).toContain('deze regeling is een voorbeeld');
  });

  test('without the CAK the premium is left out on both sides, and nothing is unknown', async () => {
    const html = await shown(showPersons.young);
    expect(html).not.toContain('not-known)"');
    expect(textOf(html)).not.toContain('wachten kost');
    expect(textOf(html)).toContain('Uw eigen premie is in beide gevallen gelijk.');
    expect(textOf(html)).toContain('€ 30,00, en uw eigen premie');
  });

  test('an amount that a party left open is not drawn as if it were known', async () => {
    const html = await shown(showPersons.unknownAmount);
    expect(html).not.toContain('<svg');
    expect(textOf(html)).toContain('Uw oude schuld blijft staan: ten minste');
    expect(textOf(html)).toContain('Hoeveel u daarna niet hoeft te betalen, weten wij nog niet.');
    expect(textOf(html)).toContain('€ 187,00: uw normale premie');
  });

  test('say the same amounts in Arabic, with the drawing from left to right', async () => {
    const [dutch, arabic] = await Promise.all(
      ['nl', 'ar'].map(async (locale) => amountsIn(await shown(showPersons.fiveParties, locale)).sort()),
    );
    expect(arabic).toEqual(dutch);
  });

  test('are not there for somebody without the CAK and without terms', async () => {
    const overview = await portal.overviewOf(showPersons.young);
    const elsewhere = overview.debts.map((debt) => ({ ...debt, creditor: 'Zonder Voorwaarden' }));
    const today = portal.clock.today();
    expect(personOutlookOf(overview, today, pageFactsOn)).toBeDefined();
    expect(personOutlookOf({ ...overview, debts: elsewhere }, today, pageFactsOn)).toBeUndefined();
  });

  test('in a year whose premium nobody published, nothing of it is guessed', async () => {
    portal.pass(45 * 24 * 60);
    const text = textOf(await shown(showPersons.fiveParties));
    expect(portal.clock.today() >= '2027-01-01').toBe(true);
    expect(text).not.toMatch(/172,70|187,00|15,70/);
    expect(text).toContain('De premie van de komende maanden weten wij nog niet.');
    expect(text).toContain('dit bedrag is nog niet bekend');
  });
});
