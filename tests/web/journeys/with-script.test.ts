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

/** The same, where it cannot be sent. */
async function inOwnWordsUnsent({ page }: Phone, text: string): Promise<void> {
  await page.click('.own-words summary');
  await page.fill('.own-words [name=text]', text);
  await page.click('.own-words .button');
  await page.locator('[data-waiting]').waitFor();
}

describe('the conversation page with its script', () => {
  it('goes on without loading again: the log only grows, and the keyboard is at the new question', async () => {
    const phone = await talking();
    const { page, t } = phone;
    expect(await phone.question().innerText()).toBe(t('appointment.how'));
    await phone.choose('call');
    expect(await focused(phone)).toBe(`H1: ${t('appointment.area')}`);
    // The buttons that came are one press away from the question, and the page did not go back to its top.
    await page.keyboard.press('Tab');
    expect(await focused(phone)).toBe(
      `BUTTON: ${await page.locator('.question button').first().textContent()}`,
    );
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

  it('keeps an answer that could not be sent in sight, and sends it by itself when there is a network again', async () => {
    const phone = await talking(showPersons.young);
    const { page, context, t } = phone;
    await phone.choose('call');
    await phone.chooseAt(0);
    const before = await turnsOf(showPersons.young);
    await page.fill('.asked [name=text]', '06 12345678');
    await context.setOffline(true);
    await page.click('.question form:has(.asked) button >> nth=0');
    const unsent = page.locator('[data-waiting]');
    await unsent.waitFor();
    expect(await unsent.innerText()).toContain(t('offline.unsent'));
    expect(await unsent.innerText()).toContain('06 12345678');
    expect(await page.getByRole('alert').innerText()).toBe(t('conversation.not-sent'));
    expect(await page.inputValue('.asked [name=text]')).toBe('06 12345678');
    // Pressing again changes nothing: it waits for the network, not for the resident.
    await page.evaluate(() => document.querySelector<HTMLFormElement>('.question form')?.requestSubmit());
    await phone.answer(() => context.setOffline(false));
    expect(await phone.question().innerText()).toBe(t('appointment.wish'));
    expect(await unsent.isVisible()).toBe(false);
    expect(await page.locator('[role=alert]').textContent()).toBe('');
    expect(await turnsOf(showPersons.young)).toBe(before + 1);
    expect(await page.evaluate(() => window.watched?.taken)).toBe(0);
  });

  it('counts an answer once when it had arrived and only the reply was lost, and shows what was said', async () => {
    const phone = await talking(showPersons.unknownAmount);
    const { page, t } = phone;
    const before = await turnsOf(showPersons.unknownAmount);
    await page.route('**/gesprek', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await phone.option('call').click();
    await page.locator('[data-waiting]').waitFor();
    expect(await turnsOf(showPersons.unknownAmount)).toBe(before + 1);
    await page.unroute('**/gesprek');
    await phone.answer(() => page.click('[data-again]'));
    expect(await turnsOf(showPersons.unknownAmount)).toBe(before + 1);
    expect(await phone.question().innerText()).not.toBe(t('appointment.how'));
    expect((await page.locator('.log').innerText()).split(t('appointment.how-call'))).toHaveLength(2);
  });

  it('lets a waiting answer be changed before it is sent', async () => {
    const phone = await talking();
    const { page, context, t } = phone;
    await context.setOffline(true);
    await phone.option('there').click();
    await page.click('[data-change]');
    expect(await page.locator('[data-waiting]').isVisible()).toBe(false);
    expect(await focused(phone)).toBe(`H1: ${t('appointment.how')}`);
    await phone.option('call').click();
    await phone.answer(() => context.setOffline(false));
    expect(await page.locator('.log').innerText()).toContain(t('appointment.how-call'));
    expect(await page.locator('.log').innerText()).not.toContain(t('appointment.how-there'));
  });

  it('never sends what waits in the name of who signs in on the same phone, nor loses it when nobody is', async () => {
    const phone = await talking(showPersons.young);
    const { page, context, t } = phone;
    await page.route('**/gesprek', (route) => route.abort());
    await inOwnWordsUnsent(phone, 'alleen van mij');
    await context.clearCookies();
    await page.unroute('**/gesprek');
    await page.click('[data-again]');
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(t('offline.closed'));
    expect(await page.locator('[data-answer]').innerText()).toBe('alleen van mij');
    const [name = '', value = ''] = (await journey.site.signIn(showPersons.fiveParties)).split('=');
    await journey.site.post('/gesprek/start', { flow: 'appointment' }, `${name}=${value}`);
    const before = await turnsOf(showPersons.fiveParties);
    await context.addCookies([{ name, value, url: journey.site.url }]);
    await page.click('[data-again]');
    await page.locator('[data-answer]:empty').waitFor({ state: 'attached' });
    expect(await turnsOf(showPersons.fiveParties)).toBe(before);
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
