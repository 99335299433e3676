import { expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { openSite } from '../support/site.ts';
import { faultsIn, openPhones } from '../web/looked-at.ts';
import { states } from '../web/states.ts';

test.each(locales)('axe finds no fault on any page in any state in %s', async (locale) => {
  const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const phones = await openPhones(site, browser);
  for (const state of states) expect(await faultsIn(phones, locale, state), state.name).toEqual([]);
  await browser.close();
  await site.close();
});
