import { sessionCookie } from '../../src/channels/web/visitor.ts';
import { createKeys } from '../../src/identity/keys.ts';
import { createSessions } from '../../src/identity/sessions.ts';
import type { Locale } from '../../src/ports/words.ts';
import type { Journey, Phone } from '../support/journey.ts';
import { secretKey, showPersons } from '../support/site.ts';
import type { Camera } from './camera.ts';

/** What a walk needs: a town of its own, a language, and a camera. */
export interface Stage {
  readonly journey: Journey;
  readonly locale: Locale;
  readonly camera: Camera;
}

/** A walk along pages and states that belong together. Each begins in a town where nothing has happened yet. */
export type Walk = (stage: Stage) => Promise<void>;

/** Pages for who gave no code. */
const visitor: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale });
  const pages = {
    home: '/',
    urgent: '/dringend',
    'way-arrangement': '/regeling',
    'way-self': '/zelf-regelen',
    'way-appointment': '/afspraak',
    'way-rest': '/afmelden',
    'my-data-closed': '/mijn-gegevens',
    privacy: '/privacy',
    accessibility: '/toegankelijkheid',
    'talk-not-begun': '/gesprek',
    'problem-not-found': '/er-is-hier-niets',
    code: '/code',
  };
  for (const [name, path] of Object.entries(pages)) {
    await phone.goto(path);
    await camera.shoot(phone, name);
  }
  await phone.page.click('.code-form button');
  await camera.shoot(phone, 'code-error');
  await phone.goto('/dringend');
  await camera.print(phone, 'urgent');
};

/** The code is guessed at until it is closed. */
const guesser: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale });
  const { code } = await journey.site.letterFor(showPersons.young);
  for (let tries = 0; tries < 6; tries += 1) {
    await phone.goto('/code');
    for (const [name, value] of Object.entries({ code, day: '1', month: '1', year: '1980' }))
      await phone.page.fill(`[name=${name}]`, value);
    await phone.page.click('.code-form button');
    if (tries === 0) await camera.shoot(phone, 'code-wrong');
  }
  await camera.shoot(phone, 'code-closed');
};

/** Everything there is to see about oneself, and then it is wiped. */
const looker: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale });
  const { page } = phone;
  await phone.signIn(await journey.site.letterFor(showPersons.fiveParties));
  await camera.shoot(phone, 'overview-hidden');
  await page.click('form[action="/overzicht/toon"] button');
  await camera.shoot(phone, 'overview-shown');
  await unfold(phone);
  await camera.shoot(phone, 'overview-unfolded');
  await phone.goto('/overzicht?bedragen=zichtbaar');
  await camera.print(phone, 'overview');
  await phone.goto('/regeling');
  await camera.shoot(phone, 'arrangement-hidden');
  await page.click('form[action="/overzicht/toon"] button');
  await camera.shoot(phone, 'arrangement-shown');
  await phone.goto('/afmelden');
  await camera.shoot(phone, 'rest-choices');
  await phone.goto('/mijn-gegevens');
  await camera.shoot(phone, 'my-data');
  await camera.print(phone, 'my-data');
  await phone.goto('/mijn-gegevens/wissen');
  await camera.shoot(phone, 'wipe');
  await page.click('main form[action="/mijn-gegevens/wissen"] button');
  await camera.shoot(phone, 'wiped');
};

/** Somebody of whom one amount is not known asks for a talk, sends it, and waits. */
const booker: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale });
  const { page } = phone;
  await phone.signIn(await journey.site.letterFor(showPersons.unknownAmount));
  await page.click('form[action="/overzicht/toon"] button');
  await camera.shoot(phone, 'overview-incomplete');
  await phone.begin('/afspraak');
  await camera.shoot(phone, 'talk-choice');
  await phone.choose('call');
  await camera.shoot(phone, 'talk-slot');
  await phone.chooseAt(0);
  await phone.write('06 123');
  await camera.shoot(phone, 'talk-misfit');
  await phone.write('06 12345678');
  await camera.shoot(phone, 'talk-own-words');
  await phone.write('Ik wil weten wat ik eerst moet doen');
  await page.uncheck('#line-phone');
  await camera.shoot(phone, 'talk-review');
  await page.check('#line-phone');
  await phone.answer(() => page.click('.question button[name=kind]'));
  await camera.shoot(phone, 'talk-sent');
  await phone.goto('/overzicht');
  await camera.shoot(phone, 'overview-waiting');
  await phone.goto('/afspraak');
  await camera.shoot(phone, 'appointment-booked');
};

/** The conversation with its script: an answer is coming, it does not come, it is danger, it is over. */
const talker: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale, script: true });
  const { page, context } = phone;
  await phone.goto('/');
  await page.click('form[action="/gesprek/start"] button');
  await camera.shoot(phone, 'talk-menu');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/gesprek', async (route) => {
    await held;
    await route.continue();
  });
  await phone.answer(async () => {
    await phone.option('appointment').click();
    await page.locator('[data-typing]').waitFor({ state: 'visible' });
    await camera.shoot(phone, 'talk-waiting');
    release();
  });
  await context.setOffline(true);
  await page.locator('.question button').first().click();
  await page.locator('[role=alert]:not(:empty)').waitFor();
  await camera.shoot(phone, 'talk-not-sent');
  await context.setOffline(false);
  await page.click('.own-words summary');
  await page.fill('.own-words [name=text]', 'ik wil dood');
  await phone.answer(() => page.click('.own-words .button'));
  await camera.shoot(phone, 'talk-crisis');
  await phone.answer(() => page.click('.ways-out [value=stop]'));
  await camera.shoot(phone, 'talk-ended');
};

/** Rest was asked for, and stands. */
const rester: Walk = async ({ journey, locale, camera }) => {
  const phone = await journey.phone({ locale });
  await phone.signIn(await journey.site.letterFor(showPersons.young));
  await camera.shoot(phone, 'overview-small');
  await phone.goto('/afmelden');
  await phone.page.click('form:has([value=three-months-rest]) button');
  await camera.shoot(phone, 'talk-rest');
  await phone.goto('/afmelden');
  await camera.shoot(phone, 'rest-standing');
  await phone.goto('/overzicht');
  await camera.shoot(phone, 'overview-resting');
};

/** A code that is right while nobody reports anything, and at last a storage that does not answer. */
const unlucky: Walk = async ({ journey, locale, camera }) => {
  const { site } = journey;
  const phone = await journey.phone({ locale });
  const { sessions } = site.stores;
  const { clock } = site;
  const token = await createSessions({ store: sessions, keys: createKeys(secretKey), clock }).start({
    kind: 'resident',
    personKey: 'PSDE0000000009999Z',
  });
  await phone.context.addCookies([{ name: sessionCookie, value: token, url: site.url }]);
  await phone.goto('/overzicht');
  await camera.shoot(phone, 'overview-empty');
  await site.stores.close();
  await phone.goto('/overzicht');
  await camera.shoot(phone, 'problem-broken');
};

async function unfold({ page }: Phone): Promise<void> {
  for (const fold of await page.locator('main details:not([open]) > summary').all())
    if (await fold.isVisible()) await fold.click();
}

export const walks = { visitor, guesser, looker, booker, talker, rester, unlucky };
