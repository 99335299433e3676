import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, openJourney, type Phone } from '../support/journey.ts';
import { showPersons } from '../support/site.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

/** What the page says comes next. */
const afterwards = (phone: Phone) => phone.page.locator('.question > .soft').allInnerTexts();
const previous = (phone: Phone) => phone.page.locator('.ways-out button[value=back]');

describe.each([
  ['nl', showPersons.young],
  ['ar', showPersons.unknownAmount],
] as const)('a step of the conversation in %s', (locale, person) => {
  test('is followed by what it said would come, and has its way back', async () => {
    const phone = await journey.phone({ locale });
    const { t } = phone;
    await phone.signIn(await journey.site.letterFor(showPersons.fiveParties));
    await phone.begin('/zelf-regelen');
    expect(await afterwards(phone)).toEqual([]);
    await phone.choose('done');
    const steps = [
      ['self-arrange.per-month', () => phone.chooseAt(0)],
      ['self-arrange.proof', () => phone.choose('skip')],
      ['self-arrange.what', () => phone.choose('said')],
    ] as const;
    for (const [next, act] of steps) {
      expect(await afterwards(phone)).toEqual([t('afterwards.question', { question: { key: next } })]);
      expect(await previous(phone).isVisible()).toBe(true);
      await act();
      expect(await phone.question().innerText()).toBe(t(next));
    }
    expect(await phone.page.locator('main > .back').getAttribute('href')).toBe('/overzicht');
    await phone.context.close();
  });

  test('says before sending that nothing was sent, and where to read what happens then', async () => {
    const phone = await journey.phone({ locale });
    const { t } = phone;
    await phone.signIn(await journey.site.letterFor(person));
    await phone.begin('/afspraak');
    expect(await afterwards(phone)).toEqual([t('afterwards.nothing-sent-yet')]);
    await phone.choose('call');
    await phone.chooseAt(0);
    await phone.write('06 12345678');
    expect(await afterwards(phone)).toEqual([t('afterwards.review')]);
    await phone.choose('skip');
    expect(await phone.question().innerText()).toBe(t('appointment.review'));
    expect(await afterwards(phone)).toEqual([t('afterwards.sending')]);
    expect(await phone.faults()).toEqual([]);
    await phone.context.close();
  });
});
