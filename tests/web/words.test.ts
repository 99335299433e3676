import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TermId, termIds } from '../../src/text/terms.ts';
import { anchorOf } from '../../src/ui/components/explained.tsx';
import { type Journey, openJourney, type Phone, words } from '../support/journey.ts';
import { showPersons } from '../support/site.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const t = words.translator('nl');

/** The term that an anchor of the list belongs to. */
function termAt(anchor: string): TermId {
  const found = termIds.find((id) => anchorOf(id) === anchor);
  if (!found) throw new Error(`${anchor} leads to no word`);
  return found;
}

async function signedIn(script: boolean): Promise<Phone> {
  const phone = await journey.phone({ script });
  await phone.signIn(await journey.site.letterFor(showPersons.fiveParties));
  return phone;
}

describe('a hard word, the first time that it stands on a page', () => {
  test.each(['/overzicht', '/regeling', '/afmelden', '/afspraak'])(
    'leads from %s to its meaning without a script, and only that first time',
    async (path) => {
      const phone = await signedIn(false);
      await phone.goto(path);
      const links = await phone.page
        .locator('main a.term')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(0);
      expect(new Set(links).size).toBe(links.length);
      await phone.page.locator('main a.term').first().click();
      const id = new URL(phone.page.url()).hash.slice(1);
      expect(await phone.page.locator(`[id="${id}"] p`).innerText()).toBe(t(`terms.${termAt(id)}.what`));
      await phone.context.close();
    },
  );

  test('is the first one in the order in which the page is read', async () => {
    const phone = await signedIn(false);
    const { page } = phone;
    const text = await page.locator('main p, main li').evaluateAll((all) =>
      all
        .filter((one) => !one.closest('.chart, .listen-none'))
        .map((one) => ({
          text: one.textContent ?? '',
          marked: [...one.querySelectorAll('a.term')].some((link) => link.textContent === 'CJIB'),
        })),
    );
    const first = text.findIndex((one) => /\bCJIB\b/.test(one.text));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(text.findIndex(({ marked }) => marked)).toBe(first);
    await phone.context.close();
  });

  test('unfolds its meaning in place with a script, by keyboard and for who listens', async () => {
    const phone = await signedIn(true);
    const { page } = phone;
    expect(await page.locator('main a.term').count()).toBe(0);
    const word = page.locator('main button.term').first();
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    const before = page.url();
    await word.press('Enter');
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    const box = page.locator(`[id="${await word.getAttribute('aria-controls')}"]`);
    // The meaning is read at the end of the sentence that the word stands in.
    expect(await word.evaluate((one) => one.closest('p, li')?.lastElementChild?.id)).toBe(
      await box.getAttribute('id'),
    );
    const meanings = termIds.map((id) => `${t(`terms.${id}.term`)}: ${t(`terms.${id}.what`)}`);
    expect(meanings).toContain(await box.evaluate((one) => one.firstChild?.textContent));
    await word.press('Space');
    expect(await box.count()).toBe(0);
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    expect(page.url()).toBe(before);
    await phone.context.close();
  });

  test('in the conversation too, in what was said just now; never in words of danger', async () => {
    const phone = await signedIn(true);
    const { page } = phone;
    await phone.begin('/regeling');
    expect(await page.locator('.log button.term').count()).toBeGreaterThan(0);
    await phone.choose('compare');
    const word = page.locator('.log > :last-child button.term, .log .bubble:last-child button.term').last();
    await word.click();
    expect(await page.locator('.log .meaning').count()).toBe(1);
    await page.click('.own-words summary');
    await page.fill('.own-words [name=text]', 'de deurwaarder staat voor de deur, ik wil dood');
    await phone.answer(() => page.click('.own-words .button'));
    expect(await page.locator('.bubble:has(a[href="tel:113"]) .term').count()).toBe(0);
    await phone.context.close();
  });
});

test('the list of words has every word with its meaning, in every language', async () => {
  for (const locale of ['nl', 'ar'] as const) {
    const phone = await journey.phone({ locale });
    await phone.goto('/woorden');
    for (const id of termIds)
      expect(await phone.page.locator(`[id="${anchorOf(id)}"]`).innerText()).toContain(
        phone.t(`terms.${id}.what`),
      );
    expect(await phone.faults()).toEqual([]);
    expect(await phone.sideways()).toBeLessThanOrEqual(0);
    await phone.context.close();
  }
});
