import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Overview } from '../../src/domain/overview.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { type ReadPdf, readPdf } from '../documents/pdf.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal({ without: ['cjib'] });
});
afterAll(() => portal.close());

const words = createWords();
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const said = ({ text, alternatives }: ReadPdf) => bare([text, ...alternatives].join(' '));

async function paper(path: string, cookie: string, locale = 'nl') {
  const answer = await portal.get(path, `${cookie}; taal=${locale}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { answer, bytes, pdf: readPdf(bytes) };
}

/** As a letter writes it: worked out here, from the cents alone. */
function written(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${whole},${String(cents % 100).padStart(2, '0')}`;
}

/** What each party asks and all of them together, added up from the single debts. */
function sums({ debts }: Overview) {
  const of = (some: Overview['debts']) => some.reduce((all, { amount }) => all + (amount?.cents ?? 0), 0);
  const parties = [...Map.groupBy(debts, ({ holder }) => holder)].map(([holder, own]) => ({
    holder,
    cents: of(own),
    known: own.filter(({ amount }) => amount !== undefined).length,
    bills: own.length,
  }));
  return { total: of(debts), parties };
}

describe('the overview on paper', () => {
  test.each([
    ['five parties', showPersons.fiveParties],
    ['two parties', showPersons.twoDistricts],
    ['an unknown amount', showPersons.unknownAmount],
    ['one bill', showPersons.young],
  ])('says the same sums as the page, to the cent, on one page: %s', async (_who, key) => {
    const session = await portal.signIn(key);
    const overview = await portal.overviewOf(key);
    const { total, parties } = sums(overview);
    for (const locale of locales) {
      const { pdf } = await paper('/overzicht/papier', session, locale);
      expect(pdf.pages).toBe(1);
      const printed = said(pdf);
      // The CJIB has never delivered anything: nobody's total is whole.
      const atLeast = { key: 'common.at-least', values: { amount: { cents: total } } };
      expect(printed).toContain(bare(words.say(atLeast, locale)));
      expect(bare(words.say(atLeast, locale))).toContain(written(total));
      for (const { holder, cents, known, bills } of parties) {
        expect(printed).toContain(bare(words.say({ key: `collectors.${holder}.title` }, locale)));
        if (known === 0) expect(printed).toContain(bare(words.say({ key: 'common.unknown' }, locale)));
        else expect(printed).toContain(written(cents));
        if (known > 0 && known < bills)
          expect(printed).toContain(
            bare(words.say({ key: 'common.at-least', values: { amount: { cents } } }, locale)),
          );
      }
      for (const { asOf } of overview.debts)
        expect(printed).toContain(
          bare(words.say({ key: 'overview.day', values: { date: { date: asOf } } }, locale)),
        );
    }
  });

  test('never says zero where nothing is known', async () => {
    const session = await portal.signIn(showPersons.unknownAmount);
    const { debts } = await portal.overviewOf(showPersons.unknownAmount);
    expect(debts.some(({ amount }) => amount === undefined)).toBe(true);
    expect(debts.some(({ amount }) => amount?.cents === 0)).toBe(false);
    const { pdf } = await paper('/overzicht/papier', session);
    expect(said(pdf)).not.toMatch(/€ 0,00/);
    expect(said(pdf)).toMatch(/onbekend/);
  });

  test('has the next steps of the page, and nothing that the page does not say', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const html = bare(
      (await (await portal.get('/overzicht', `${session}; taal=nl`)).text()).replaceAll('&#39;', "'"),
    );
    // A hard word in it leads to its meaning: the sentence is what a reader sees of it.
    const next = [...html.matchAll(/<p class="next">.*?<\/strong> (.*?)<\/p>/g)].map(([, one = '']) =>
      one.replace(/<[^>]*>/g, ''),
    );
    expect(next.length).toBeGreaterThan(3);
    const printed = said((await paper('/overzicht/papier', session)).pdf).replace(/ /g, '');
    for (const sentence of next) expect(printed).toContain(sentence.replace(/ /g, ''));
  });

  test('is kept by nobody on the way, and tells nothing by its name and its title', async () => {
    const session = await portal.signIn(showPersons.fiveParties);
    const { person } = await portal.overviewOf(showPersons.fiveParties);
    const { answer, bytes } = await paper('/overzicht/papier', session);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="overzicht.pdf"');
    const file = Buffer.from(bytes).toString('latin1');
    expect(/<dc:title>.*?<\/dc:title>/s.exec(file)?.[0]).toContain('Uw overzicht');
    for (const text of [person.name, showPersons.fiveParties, '€', String(person.birthDate)])
      expect(file).not.toContain(text);
  });

  test('leaves the amounts on the page as they were, shown or hidden', async () => {
    const session = await portal.signIn(showPersons.twoDistricts);
    const shown = async () =>
      /€/.test(await (await portal.get('/overzicht?bedragen=zichtbaar', session)).text());
    await paper('/overzicht/papier', session);
    expect(await shown()).toBe(false);
    await portal.post('/overzicht/toon', {}, session);
    await paper('/overzicht/papier', session);
    expect(await shown()).toBe(true);
  });

  test('is offered on the page, with what becomes of it', async () => {
    const session = await portal.signIn(showPersons.young);
    const html = await (await portal.get('/overzicht', session)).text();
    expect(html).toContain('href="/overzicht/papier"');
    expect(html).toContain(words.say({ key: 'paper.overview.go-text' }, 'nl'));
  });
});

describe('the conversation on paper', () => {
  test('has what was said, as text and as PDF, for who said it alone', async () => {
    const session = await portal.signIn(showPersons.young);
    await portal.post('/gesprek/start', {}, session);
    const typed = 'Ik snap het niet <b>#panic("x")</b> 😀';
    await portal.post('/gesprek', { text: typed }, session);
    const { answer, pdf } = await paper('/gesprek/pdf', session);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="gesprek.pdf"');
    expect(said(pdf)).toContain('Ik snap het niet <b>#panic("x")</b> □');
    expect(said(pdf)).toContain('U praat met een computer');
    const text = await portal.get('/gesprek/tekst', session);
    expect(text.headers.get('cache-control')).toBe('no-store');
    expect(await text.text()).toContain(typed);

    const other = await portal.signIn(showPersons.twoDistricts);
    for (const cookie of [other, ''])
      expect((await portal.get('/gesprek/pdf', cookie)).headers.get('location')).toBe('/gesprek');
  });
});

test.each(locales)(
  'the paper for at the door needs no code, and comes in the language of the page: %s',
  async (locale) => {
    const { answer, pdf } = await paper('/dringend/papier', '', locale);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="papier.pdf"');
    expect(said(pdf)).toContain(bare(words.say({ key: 'paper.door.title' }, locale)));
    const html = await (await portal.get('/dringend', `taal=${locale}`)).text();
    expect(html).toContain('href="/dringend/papier"');
  },
);
