import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Phone, words } from '../../support/journey.ts';
import { codeAt, showPersons } from '../../support/site.ts';

let journey: Journey;
let desk: Page;
let resident: Phone;

/** A caseworker signs in with a code of their app; a resident of the same neighbourhood reads Arabic. */
beforeAll(async () => {
  journey = await openJourney();
  const { site } = journey;
  const dana = await site.hire('dana', 'caseworker', 'buurtteam-nieuw-west');
  desk = (await journey.phone()).page;
  await desk.goto(new URL('/medewerker', site.url).href);
  await desk.fill('[name=user]', dana.user);
  await desk.fill('[name=password]', dana.password);
  await desk.click('main form button');
  await desk.fill('[name=otp]', codeAt(dana, site.clock));
  await desk.click('main form button');
  resident = await journey.phone({ locale: 'ar' });
  await resident.signIn(await site.letterFor(showPersons.fiveParties));
});
afterAll(() => journey.close());

/** Sends what is ticked, and gives the lines as the resident read them. */
async function send() {
  const ticked = await resident.ticked();
  await resident.answer(() => resident.page.click('.question button[name=kind]'));
  return ticked;
}

/** Opens the one case of this kind that waits, by its link in the queue. */
async function openCard(kind: string): Promise<void> {
  await desk.goto(new URL('/medewerker', journey.site.url).href);
  await desk
    .locator('.cases > li', {
      hasText: words.translator('nl')(`console.kind-${kind}` as 'console.kind-handover'),
    })
    .locator('a')
    .click();
}

describe('a caseworker of the Buurtteam', () => {
  it('sees exactly what was sent, and the conversation word for word up to the sending', async () => {
    const { site } = journey;
    await resident.begin('/afspraak');
    await resident.choose('there');
    await resident.chooseAt(2);
    await resident.choose('skip');
    await resident.write('أريد أن أنام');
    await resident.page.uncheck('#line-name');
    const sent = await send();
    const talked = await site.stores.conversations.latestOf(showPersons.fiveParties);
    const upTo = await site.stores.conversations.transcript(talked?.id ?? '');
    await resident.choose('explain');
    await resident.choose('no');

    await openCard('handover');
    const card = await desk.locator('main').innerText();
    for (const { shown } of sent.filter(({ id }) => id !== 'conversation')) expect(card).toContain(shown);
    expect(await desk.locator('.sent > li').count()).toBe(sent.length - 1);
    expect(card).not.toContain('M. Voorbeeld');

    await desk.click('main a.button[href$="/gesprek"]');
    const quotes = await desk.locator('.said .grid > div:first-child').allInnerTexts();
    expect(quotes.map((quote) => quote.trim())).toEqual(upTo.map(({ text }) => text.trim()));
    expect(upTo.at(-1)?.key).toBe('menu.what');

    await desk.goBack();
    await desk.click('form[action$="/nemen"] button');
    await desk.check('[name=outcome] >> nth=0');
    await desk.fill('[name=note]', 'Gesproken');
    await desk.click('form[action$="/afronden"] button');
    expect(await desk.locator('.cases > li').count()).toBe(0);
  });

  it('cannot read a conversation that was struck', async () => {
    await resident.begin('/regeling');
    await resident.choose('take');
    await resident.choose('skip');
    await resident.page.uncheck('#line-conversation');
    const sent = await send();
    await openCard('arrangement-answer');
    expect(await desk.locator('.sent > li').count()).toBe(sent.length);
    expect(await desk.locator('main a[href*="/gesprek"]').count()).toBe(0);
    const answer = await desk.goto(`${desk.url()}/gesprek`);
    expect(answer?.status()).toBe(404);
  });
});
