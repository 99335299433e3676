import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/handover.ts';
import type { Locale } from '../../../src/ports/words.ts';
import { givenAway, type Journey, openJourney, type Phone, waitingCases } from '../../support/journey.ts';
import { showPersons } from '../../support/site.ts';

let journey: Journey;
beforeEach(async () => {
  journey = await openJourney();
});
afterEach(() => journey.close());

/** No state of a page may be wider than the smallest screen; in two languages axe looks as well. */
async function inspect(phone: Phone, locale: Locale): Promise<void> {
  const where = `${phone.page.url()} ${await phone.page.locator('h1').innerText()}`;
  expect(await phone.sideways(), where).toBeLessThanOrEqual(0);
  if (locale !== 'en') expect(await phone.faults(), where).toEqual([]);
}

/** Strikes one line and sends the rest; gives what stood there at that moment, the line of the conversation apart. */
async function sendWithout(phone: Phone, struck: string) {
  await phone.page.uncheck(`#line-${struck}`);
  const ticked = await phone.ticked();
  expect(ticked.map(({ id }) => id)).not.toContain(struck);
  await phone.answer(() => phone.page.click('.question button[name=kind]'));
  return inOrder(ticked.filter(({ id }) => id !== 'conversation'));
}

/** A page groups the lines in its own way: what counts is which ones there are, and their words. */
function inOrder(lines: readonly { readonly id: string; readonly shown: string }[]) {
  return [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linesOf(one: Case | undefined) {
  return inOrder(one?.lines.map(({ id, shown }) => ({ id, shown })) ?? []);
}

describe('a resident with a cheap phone and no scripts', () => {
  it.each(['nl', 'en', 'ar'] as const)(
    'goes the whole way in %s, and sends what was left standing',
    async (locale) => {
      const { site } = journey;
      const lead = await site.hire('lead', 'lead', 'buurtteam-nieuw-west');
      const phone = await journey.phone({ locale });
      const { page, t } = phone;
      const letter = await site.letterFor(showPersons.fiveParties);
      const total = '€\u00a011.240,16';

      await phone.goto('/');
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.getAttribute('html', 'dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      await inspect(phone, locale);
      await phone.goto('/code');
      await inspect(phone, locale);

      await phone.signIn(letter);
      const overview = page.locator('main');
      expect(await overview.innerText()).toContain('5');
      expect(await overview.innerText()).not.toContain(total);
      await page.click('form[action="/overzicht/toon"] button');
      expect(await overview.innerText()).toContain(total);
      await page.click('#waarom > summary');
      expect(await page.locator('#waarom li').count()).toBeGreaterThanOrEqual(3);
      await inspect(phone, locale);

      // The special arrangement, on one's own terms.
      await phone.begin('/regeling');
      await phone.choose('compare');
      await inspect(phone, locale);
      await phone.choose('own');
      await phone.write('geen idee');
      expect(await page.inputValue('.asked [name=text]')).toBe('geen idee');
      expect(await page.locator('.asked .error').innerText()).toBe(t('conversation.misfit-amount'));
      await inspect(phone, locale);
      await phone.write('25');
      await phone.write('Mijn contract loopt af');
      await inspect(phone, locale);
      await phone.write('06 12345678');
      const asked = await sendWithout(phone, 'own-words');

      // Doing it alone.
      await phone.begin('/zelf-regelen');
      await phone.choose('plan');
      await phone.choose('zorgverzekeraar');
      await inspect(phone, locale);
      await phone.choose('skip');
      await phone.choose('enough');

      // Rest, and back.
      await phone.begin('/afmelden');
      await inspect(phone, locale);
      await phone.choose('skip');
      await phone.goto('/overzicht');
      await page.click('form:has([value=return]) button');
      expect(await page.locator('.log').innerText()).toContain(t('signalling-opt-out.welcome-back'));

      // An appointment: the number that was given before is not asked again.
      await phone.begin('/afspraak');
      await phone.choose('call');
      await inspect(phone, locale);
      await phone.chooseAt(0);
      await phone.write('Ik wil weer slapen');
      expect((await phone.ticked()).map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'wish',
          'meeting',
          'appointment',
          'name',
          'phone',
          'language',
          'debts',
          'plan',
        ]),
      );
      await inspect(phone, locale);
      const sent = await sendWithout(phone, 'debts');
      await inspect(phone, locale);

      await phone.goto('/mijn-gegevens');
      expect(await page.locator('main').innerText()).toContain(t('pages.consent.share-with-buurtteam'));

      const cases = await waitingCases(site, lead.id);
      expect(cases.map(({ kind }) => kind).sort()).toEqual(['arrangement-answer', 'handover']);
      expect(linesOf(cases.find(({ kind }) => kind === 'arrangement-answer'))).toEqual(asked);
      expect(linesOf(cases.find(({ kind }) => kind === 'handover'))).toEqual(sent);
      expect(cases.every(({ language }) => language === locale)).toBe(true);
      expect(givenAway([...phone.addresses, ...phone.titles])).toEqual([]);
    },
    // Some sixty pages: also on a machine that does other work at the same time.
    120_000,
  );
});
