import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, openJourney, type Phone, words } from '../support/journey.ts';
import { showPersons } from '../support/site.ts';
import { said, type Voice, withVoices } from './speech.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const onDevice: Voice = { lang: 'nl-NL', localService: true };
const elsewhere: Voice = { lang: 'nl-NL', localService: false, default: true };
const t = words.translator('nl');

async function phoneWith(voices: readonly Voice[]): Promise<Phone> {
  const phone = await journey.phone({ script: true });
  await withVoices(phone.page, voices);
  return phone;
}

/** Somebody on the overview, who has given their code. */
async function onOverview(voices: readonly Voice[]): Promise<Phone> {
  const phone = await phoneWith(voices);
  await phone.signIn(await journey.site.letterFor(showPersons.fiveParties));
  return phone;
}

const button = (phone: Phone, within = 'main > [data-listen-place]') =>
  phone.page.locator(`${within} .listen`);
const residentPages = ['/', '/code', '/dringend', '/woorden', '/privacy', '/toegankelijkheid', '/regeling'];

describe('a button to read aloud', () => {
  test.each([...residentPages, '/zelf-regelen', '/afspraak', '/afmelden', '/mijn-gegevens', '/gesprek'])(
    'stands on %s, with a word, and nothing is said until somebody presses it',
    async (path) => {
      const phone = await phoneWith([onDevice]);
      await phone.goto(path);
      expect(await button(phone).innerText()).toBe(t('listen.read'));
      expect(await said(phone.page)).toEqual([]);
      await button(phone).click();
      expect(await said(phone.page)).toContain((await phone.page.locator('h1').innerText()).trim());
      expect(await phone.page.evaluate(() => window.speech?.said.every(({ lang }) => lang === 'nl-NL'))).toBe(
        true,
      );
      await phone.context.close();
    },
  );

  test('is not there at all without a script', async () => {
    const phone = await journey.phone();
    for (const path of residentPages) {
      await phone.goto(path);
      expect(await phone.page.locator('body .listen, body .listen-none').count(), path).toBe(0);
    }
    await phone.context.close();
  });

  test('stops what it started, and says so by its word', async () => {
    const phone = await phoneWith([onDevice]);
    await phone.goto('/privacy');
    await button(phone).press('Enter');
    expect(await button(phone).innerText()).toBe(t('listen.stop'));
    await button(phone).press('Enter');
    expect(await button(phone).innerText()).toBe(t('listen.read'));
    expect(await phone.page.evaluate(() => window.speech?.cancelled)).toBeGreaterThan(0);
    await button(phone).click();
    await phone.page.evaluate(() => window.speech?.finish());
    expect(await button(phone).innerText()).toBe(t('listen.read'));
    await phone.context.close();
  });

  test('uses no voice that sends the text away: then a calm sentence says what else there is', async () => {
    const phone = await phoneWith([elsewhere, { lang: 'en-GB', localService: true }]);
    await phone.goto('/privacy');
    const sentence = phone.page.locator('main .listen-none');
    expect(await sentence.innerText()).toContain(t('listen.none'));
    expect(await sentence.locator('a[href="tel:14020"]').count()).toBe(1);
    expect(await sentence.locator('a[href="/afspraak"]').count()).toBe(1);
    expect(await phone.page.locator('body .listen').count()).toBe(0);
    await phone.page.evaluate((voices) => window.speech?.install(voices), [elsewhere, onDevice]);
    await button(phone).waitFor();
    expect(await sentence.count()).toBe(0);
    await phone.context.close();
  });

  test('says the same sentence where the device has no voice, or cannot speak at all', async () => {
    const silent = await phoneWith([]);
    await silent.goto('/privacy');
    await silent.page.locator('main .listen-none').waitFor();
    await silent.context.close();
    const mute = await journey.phone({ script: true });
    await mute.page.addInitScript(() => {
      // A browser that knows nothing of speech has no such property.
      delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
      delete (window as { speechSynthesis?: unknown }).speechSynthesis;
    });
    await mute.goto('/privacy');
    await mute.page.locator('main .listen-none').waitFor();
    await mute.context.close();
  });
});

describe('on the overview', () => {
  test('no amount is said while amounts are hidden, and each as a person says it when they show', async () => {
    const phone = await onOverview([onDevice]);
    await button(phone).click();
    expect((await said(phone.page)).join('\n')).not.toMatch(/\d euro|€/);
    await phone.page.click('.headline form button');
    await phone.page.waitForURL('**bedragen=zichtbaar');
    await button(phone).click();
    const total = (await phone.page.locator('.headline .amount').innerText()).replace(/[^\d,.]/g, '');
    const [euros = '', cents = ''] = total.replaceAll('.', '').split(',');
    const spoken = `${euros} euro${cents === '00' ? '' : ` en ${Number(cents)} cent`}`;
    expect((await said(phone.page)).map((line) => line.replaceAll('\u00a0', ' '))).toContain(spoken);
    expect((await said(phone.page)).join('\n')).not.toContain('€');
    await phone.context.close();
  });

  test('what is folded in is left unread', async () => {
    const phone = await onOverview([onDevice]);
    await button(phone).click();
    expect(await said(phone.page)).toContain(t('overview.who-sees'));
    expect(await said(phone.page)).not.toContain(t('overview.who-sees-quiet'));
    await phone.context.close();
  });

  test.each([
    ['goes to another page', '.always a[href="/dringend"]', '**/dringend'],
    ['hides the amounts again', '.headline form button', '**/overzicht'],
  ])('it is silent as soon as somebody %s', async (_what, press, next) => {
    const phone = await onOverview([onDevice]);
    const { page } = phone;
    await page.click('.headline form button');
    await page.waitForURL('**bedragen=zichtbaar');
    await button(phone).click();
    await page.evaluate(() => {
      const { speechSynthesis: voice } = window;
      const cancel = voice.cancel.bind(voice);
      voice.cancel = () => {
        cancel();
        sessionStorage.setItem('silent', 'yes');
      };
    });
    await page.click(press);
    await page.waitForURL(next);
    expect(await page.evaluate(() => sessionStorage.getItem('silent'))).toBe('yes');
    expect(await said(page)).toEqual([]);
    await phone.context.close();
  });
});

describe('in the conversation', () => {
  async function talking(voices: readonly Voice[]): Promise<Phone> {
    const phone = await phoneWith(voices);
    await phone.signIn(await journey.site.letterFor(showPersons.fiveParties));
    await phone.begin('/zelf-regelen');
    return phone;
  }

  test('every message and every question has its own button, new ones too, and answers keep theirs in reach', async () => {
    const phone = await talking([onDevice]);
    await phone.choose('plan');
    const bubble = phone.page.locator('.log .bubble-assistant').last();
    await phone.chooseAt(0);
    expect(await bubble.locator('.listen').count()).toBe(1);
    expect(await phone.page.locator('.log .bubble-resident .listen').count()).toBe(0);
    await bubble.locator('.listen').click();
    const lines = await bubble.locator('p').allInnerTexts();
    expect((await said(phone.page)).length).toBe(lines.length);
    await button(phone, '.question').click();
    expect((await said(phone.page)).slice(lines.length)).toEqual([
      t('self-arrange.when'),
      ...(await phone.page.locator('.asked .hint, .asked .dates label').allInnerTexts()),
      ...(await phone.page.locator('.question .buttons button').allInnerTexts()),
      ...(await phone.page.locator('.question > .soft').allInnerTexts()),
      t('conversation.or-write'),
    ]);
    expect(await phone.faults()).toEqual([]);
    await phone.context.close();
  });

  test('new questions are read at once only for who ticked that, without amounts, and this phone alone remembers it', async () => {
    const phone = await talking([onDevice]);
    const { page } = phone;
    await phone.choose('plan');
    expect(await said(page)).toEqual([]);
    expect(await page.locator('#listen-first').isChecked()).toBe(false);
    await page.check('#listen-first');
    await phone.chooseAt(0);
    expect(await said(page)).toContain(t('self-arrange.when'));
    expect(await button(phone, '.question').innerText()).toBe(t('listen.stop'));
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'voorbij.lees-voor': 'ja' });
    expect((await phone.context.cookies()).some(({ name }) => /lees|listen/.test(name))).toBe(false);

    await phone.begin('/regeling');
    await phone.choose('compare');
    expect(await page.locator('.log').innerText()).toContain('€');
    expect((await said(page)).join('\n')).not.toMatch(/€|\d euro/);
    await page.uncheck('#listen-first');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await phone.context.close();
  });
});
