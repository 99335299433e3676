import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routesOf } from '../security/router.ts';
import { launchBrowser } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';
import { faultsIn, openPhones, type Phones } from './looked-at.ts';
import { notPages, states } from './states.ts';

let site: Site;
let browser: Browser;
let phones: Phones;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  phones = await openPhones(site, browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('every page that there is is looked at', async () => {
  const gets = (await routesOf(site))
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice(4));
  const pages = gets.filter((path) => !notPages.some((one) => one.test(path)));
  expect(pages.length).toBeGreaterThan(10);
  const looked = states.map(({ path }) => path.split('?')[0]);
  expect(pages.filter((path) => !looked.includes(path))).toEqual([]);
  // What is called no page has to be there, and be none.
  expect(notPages.filter((one) => !gets.some((path) => one.test(path)))).toEqual([]);
});

describe.each(['nl', 'ar'])('axe finds no fault in %s, with our script and without it', (locale) => {
  test.each(states)('$name', async (state) => {
    expect(await faultsIn(phones, locale, state)).toEqual([]);
  });
});
