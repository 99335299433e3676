import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Phone, waitingCases } from '../../support/journey.ts';
import { showPersons } from '../../support/site.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

/** What the browser saw happen on the page itself: it is gone when the page is loaded again. */
interface Watched {
  added: number;
  taken: number;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/** Somebody in the conversation about an appointment, with the log being watched. */
async function talking(personKey: string = showPersons.twoDistricts): Promise<Phone> {
  const phone = await journey.phone({ script: true });
  await phone.signIn(await journey.site.letterFor(personKey));
  await phone.begin('/afspraak');
  await phone.page.evaluate(() => {
    const watched: Watched = { added: 0, taken: 0 };
    window.watched = watched;
    const log = document.querySelector('[role=log]');
    if (!log) return;
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes, type } of changes) {
        watched.added += addedNodes.length;
        watched.taken += removedNodes.length + (type === 'childList' ? 0 : 1);
      }
    }).observe(log, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  return phone;
}

function focused(phone: Phone): Promise<string> {
  return phone.page.evaluate(
    () => `${document.activeElement?.tagName}: ${document.activeElement?.textContent}`,
  );
}

async function turnsOf(personKey: string): Promise<number> {
  return (await journey.site.stores.conversations.latestOf(personKey))?.turns ?? 0;
}

/** Writes below a question that is answered with buttons. */
async function inOwnWords(phone: Phone, text: string): Promise<void> {
  await phone.page.click('.own-words summary');
  await phone.page.fill('.own-words [name=text]', text);
  await phone.answer(() => phone.page.click('.own-words .button'));
}

describe('the conversation page with its script', () => {
  it('goes on without loading again: the log only grows, and the keyboard is at the new question', async () => {
    const phone = await talking();
    const { page, t } = phone;
    expect(await phone.question().innerText()).toBe(t('appointment.how'));
    await phone.choose('call');
    expect(await focused(phone)).toBe(`H1: ${t('appointment.area')}`);
    await phone.choose('centrum');
    expect(await focused(phone)).toBe(`H1: ${t('appointment.when')}`);
    await phone.chooseAt(0);
    expect(await focused(phone)).toBe(`H1: ${t('appointment.phone')}`);
    await phone.write('06 123');
    expect(await focused(phone)).toMatch(/^INPUT/);
    expect(await page.locator('.asked .error').innerText()).toBe(t('conversation.misfit-phone'));
    await phone.write('06 12345678');
    expect(await focused(phone)).toBe(`H1: ${t('appointment.wish')}`);

    expect(await page.evaluate(() => window.watched?.taken)).toBe(0);
    expect(await page.evaluate(() => window.watched?.added)).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.log').innerText()).toContain(t('appointment.how-call'));

    // One press of the phone's own button leaves the conversation; nothing of it is lost.
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/afspraak');
    await phone.goto('/gesprek');
    expect(await phone.question().innerText()).toBe(t('appointment.wish'));
  });

  it('sends once, however often the button is pressed, and shows that an answer is coming', async () => {
    const phone = await talking();
    const { page } = phone;
    const before = await turnsOf(showPersons.twoDistricts);
    let posts = 0;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/gesprek', async (route) => {
      posts += 1;
      await held;
      await route.continue();
    });
    await phone.answer(async () => {
      await phone.option('call').dblclick();
      await page.locator('[data-typing]').waitFor({ state: 'visible' });
      expect(await page.locator('[data-question]').getAttribute('aria-busy')).toBe('true');
      await phone.option('there').click();
      release();
    });
    expect(await page.locator('[data-typing]').isVisible()).toBe(false);
    expect(posts).toBe(1);
    expect(await turnsOf(showPersons.twoDistricts)).toBe(before + 1);
    expect(await page.evaluate(() => window.watched)).toBeDefined();
  });

  it('keeps an answer that could not be sent, says so, and sends it when asked again', async () => {
    const phone = await talking(showPersons.young);
    const { page, context, t } = phone;
    await phone.choose('call');
    await phone.chooseAt(0);
    await page.fill('.asked [name=text]', '06 12345678');
    await context.setOffline(true);
    await page.click('.question form:has(.asked) button >> nth=0');
    await page
      .getByRole('alert')
      .filter({ hasText: t('conversation.not-sent') })
      .waitFor();
    expect(await page.inputValue('.asked [name=text]')).toBe('06 12345678');
    await context.setOffline(false);
    await phone.answer(() => page.click('.question form:has(.asked) button >> nth=0'));
    expect(await phone.question().innerText()).toBe(t('appointment.wish'));
    expect(await page.locator('[role=alert]').textContent()).toBe('');
  });

  it('hears danger in any words, keeps talking, and gives numbers that can be tapped', async () => {
    const { site } = journey;
    const lead = await site.hire('crisis-lead', 'lead', 'buurtteam-nieuw-west');
    const phone = await talking();
    const { page, t } = phone;
    await inOwnWords(phone, 'ik wil dood');
    const numbers = page.locator('.log a[href^="tel:"]');
    expect(await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      expect.arrayContaining(['tel:113', 'tel:08000113', 'tel:112']),
    );
    expect(await phone.question().innerText()).toBe(t('crisis.what-now'));
    expect(await phone.faults()).toEqual([]);
    expect((await waitingCases(site, lead.id)).filter(({ kind }) => kind === 'danger')).toHaveLength(1);
    await phone.choose('continue');
    expect(await phone.question().innerText()).toBe(t('appointment.how'));
    await inOwnWords(phone, 'praat met een mens');
    expect(await page.locator('.log a[href="tel:14020"]').count()).toBe(1);
    await inOwnWords(phone, 'stop');
    expect(await phone.question().innerText()).toBe(t('conversation.ended'));
    expect(await phone.faults()).toEqual([]);
    await page.click('.question form[action="/gesprek/start"] button');
    expect(await phone.question().innerText()).toBe(t('appointment.how'));
  });
});
