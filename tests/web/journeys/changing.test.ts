import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Phone, words } from '../../support/journey.ts';
import { showPersons } from '../../support/site.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

async function signedIn(personKey: string): Promise<Phone> {
  const phone = await journey.phone();
  await phone.signIn(await journey.site.letterFor(personKey));
  return phone;
}

/** The calendar file behind the link on the page, read by a calendar. */
async function calendarOf(phone: Phone) {
  const href = await phone.page.getAttribute('a[href$=".ics"]', 'href');
  const answer = await phone.context.request.get(new URL(href ?? '', phone.page.url()).href);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const event = new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent');
  if (!event) throw new Error('there is no event in the calendar file');
  const { uid, startDate, sequence } = new ICAL.Event(event);
  return { uid, from: startDate.toJSDate().toISOString(), sequence };
}

describe('an appointment that suits somebody better', () => {
  it('is moved and cancelled by the resident, and a calendar follows', async () => {
    const { site } = journey;
    const phone = await signedIn(showPersons.young);
    const mine = () => site.stores.diary.appointmentOf({ personKey: showPersons.young });
    await phone.begin('/afspraak');
    await phone.choose('there');
    await phone.chooseAt(0);
    await phone.choose('skip');
    await phone.choose('skip');
    await phone.answer(() => phone.page.click('.question button[name=kind]'));
    const booked = await mine();
    const first = await calendarOf(phone);
    expect(first.from).toBe(booked?.startAt);

    await phone.choose('appointment');
    await phone.choose('move');
    await phone.chooseAt(1);
    expect(await phone.page.locator('.log').innerText()).toContain(
      phone.t('appointment.how-there').slice(0, 0),
    );
    const moved = await mine();
    const second = await calendarOf(phone);
    expect(moved?.startAt).not.toBe(booked?.startAt);
    expect(second).toEqual({ uid: first.uid, from: moved?.startAt, sequence: first.sequence + 1 });

    await phone.choose('appointment');
    await phone.choose('cancel');
    expect(await phone.page.locator('.log').innerText()).toContain(phone.t('appointment.cancelled'));
    expect(await mine()).toBeUndefined();
    expect(await phone.page.locator('a[href$=".ics"]').count()).toBe(0);
  });
});

/** What somebody sees of a button: its size, its colours, its letters. */
async function looksOf(phone: Phone, selector: string): Promise<readonly string[]> {
  return phone.page.locator(selector).evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity } =
        getComputedStyle(button);
      const look = [color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, opacity];
      return [`${Math.round(width)} by ${Math.round(height)}`, ...look].join(', ');
    }),
  );
}

describe('rest', () => {
  it('is asked for in two taps, with a receipt, and left in one', async () => {
    const { site } = journey;
    const phone = await signedIn(showPersons.unknownAmount);
    const { page, t } = phone;
    const optOut = async () => (await site.stores.conversations.choicesOf(showPersons.unknownAmount)).optOut;
    await page.click('main a[href="/afmelden"]');
    await page.click('form:has([value=everything]) button');
    const receipt = words.say(
      { key: 'signalling-opt-out.receipt', values: { today: { date: site.clock.today() } } },
      'nl',
    );
    expect(await page.locator('.log').innerText()).toContain(receipt);
    expect(await optOut()).toMatchObject({ scope: 'everything', since: site.clock.now() });

    await phone.goto('/overzicht');
    await page.click('form:has([value=return]) button');
    expect(await page.locator('.log').innerText()).toContain(t('signalling-opt-out.welcome-back'));
    expect(await optOut()).toBeUndefined();
  });
});

describe('no way is made to look better than another', () => {
  it('wherever a resident chooses', async () => {
    const phone = await signedIn(showPersons.fiveParties);
    const places = [
      ['/', '.ways .button'],
      ['/overzicht', 'main > section:not(.folds) > .buttons > .button'],
      ['/afmelden', 'main .buttons:has(form[action="/gesprek/start"]) .button'],
      ['/regeling', 'main .buttons:has(form[action="/gesprek/start"]) .button'],
    ] as const;
    for (const [path, selector] of places) {
      await phone.goto(path);
      const looks = await looksOf(phone, selector);
      expect(looks.length, path).toBeGreaterThanOrEqual(2);
      expect(new Set(looks).size, `${path}: ${looks.join(' | ')}`).toBe(1);
    }
    await phone.begin('/regeling');
    expect(new Set(await looksOf(phone, '.question .buttons .button')).size).toBe(1);
    await phone.choose('take');
    expect(new Set(await looksOf(phone, '.question .buttons .button')).size).toBe(1);
    await phone.choose('skip');
    const looks = await looksOf(phone, '.question .buttons .button');
    expect(looks).toHaveLength(2);
    expect(new Set(looks).size, looks.join(' | ')).toBe(1);
  });
});

describe('a conversation that is taken up again', () => {
  it('goes on at the same question on another phone, in another language, with every answer kept', async () => {
    const letter = await journey.site.letterFor(showPersons.twoDistricts);
    const phone = await journey.phone();
    await phone.signIn(letter);
    await phone.begin('/afspraak');
    await phone.choose('there');
    await phone.choose('west');
    expect(await phone.question().innerText()).toBe(phone.t('appointment.when'));

    const other = await journey.phone();
    await other.signIn(letter);
    await other.goto('/gesprek');
    expect(await other.page.locator('main').innerText()).toContain(other.t('conversation.resume'));
    expect(await other.question().innerText()).toBe(other.t('appointment.when'));
    await other.chooseAt(0);
    await other.choose('skip');

    const arabic = words.translator('ar');
    await other.page.click('.languages summary');
    await other.page.click('button[name=locale][value=ar]');
    await other.page.waitForURL('**/gesprek');
    expect(await other.page.getAttribute('html', 'dir')).toBe('rtl');
    expect(await other.question().innerText()).toBe(arabic('appointment.wish'));
    // What was said before stays as it was said.
    expect(await other.page.locator('.log [lang=nl][dir=ltr]').count()).toBeGreaterThan(0);
    await other.page.click('.answers summary');
    expect(await other.page.locator('.answers').innerText()).toContain(arabic('appointment.how-there'));
    await other.write('النوم');
    expect(await other.question().innerText()).toBe(arabic('appointment.review'));

    // An earlier answer is changed: the later ones stay.
    await other.page.click('.answers summary');
    await other.answer(() => other.page.click('.answers button[value=how]'));
    expect(await other.question().innerText()).toBe(arabic('appointment.how'));
    await other.choose('home');
    expect(await other.question().innerText()).toBe(arabic('appointment.review'));
    const lines = await other.ticked();
    expect(lines.find(({ id }) => id === 'meeting')?.shown).toContain(arabic('appointment.how-home'));
    expect(lines.find(({ id }) => id === 'wish')?.shown).toContain('النوم');
    expect(lines.map(({ id }) => id)).toContain('appointment');
  });
});

describe('a question without a code', () => {
  it('leads to the page for the code, and on from there as the person of the letter', async () => {
    const letter = await journey.site.letterFor(showPersons.twoDistricts);
    const phone = await journey.phone();
    const { page, t } = phone;
    await phone.goto('/');
    await page.click('form:has([value=menu]) button');
    await phone.choose('code');
    await page.click('main a.button[href="/code"]');
    expect(new URL(page.url()).pathname).toBe('/code');
    expect(await page.isChecked('[name=keep]')).toBe(false);
    await phone.signIn(letter, { keep: true });
    await phone.begin('/regeling');
    expect(await page.locator('.log').innerText()).toContain(t('arrangement-offer.not-a-promise'));
    expect(await page.locator('.earlier').textContent()).toContain(t('menu.i-have-a-code'));
  });
});

describe('amounts on a screen that others may look at', () => {
  it('hide again after two minutes, on the overview and in the conversation', async () => {
    const { site } = journey;
    const phone = await signedIn(showPersons.fiveParties);
    const { page } = phone;
    const total = '11.240,16';
    await page.click('form[action="/overzicht/toon"] button');
    expect(await page.locator('main').innerText()).toContain(total);
    site.pass(3);
    await page.reload();
    expect(await page.content()).not.toContain(total);

    await phone.goto('/');
    await page.click('form:has([value=menu]) button');
    await phone.choose('explain');
    expect(await page.content()).not.toContain(total);
    await phone.choose('yes');
    expect(await page.locator('.log').innerText()).toContain(total);
    site.pass(3);
    await page.reload();
    expect(await page.locator('.log').innerText()).toBe('');
    expect(await page.locator('.earlier').getAttribute('open')).toBeNull();
    expect(await phone.question().innerText()).toBe(phone.t('explain-debts.topics'));
  });
});
