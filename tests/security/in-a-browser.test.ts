import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openSite, type Site, showPersons } from '../support/site.ts';

let site: Site;
let browser: Browser;
let elsewhere: Server;
let context: BrowserContext;
let page: Page;

/** What the other site serves now. */
let bait = '';
/** Another site for a browser, and one that is only another origin: the name of the host makes the difference. */
const others = ['localhost', '127.0.0.1'] as const;
const otherUrl = (host: string) => `http://${host}:${(elsewhere.address() as AddressInfo).port}/`;

beforeAll(async () => {
  elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(bait));
  await new Promise<void>((resolve) => elsewhere.listen(0, () => resolve()));
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  elsewhere.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  const [name = '', value = ''] = (await site.signIn(showPersons.fiveParties)).split('=');
  await context.addCookies([{ name, value, url: site.url }]);
});
afterEach(() => context.close());

/** Browsers tell things a moment later. */
const patience = { timeout: 10_000 };

describe('somebody who is signed in', () => {
  test.each(others)('cannot be shown in a frame of another page, at %s', async (host) => {
    bait = `<iframe src="${site.url}/overzicht"></iframe><iframe src="${site.url}/medewerker"></iframe>`;
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(otherUrl(host));
    await expect
      .poll(() => refused.filter((text) => text.includes('frame-ancestors')), patience)
      .toHaveLength(2);
    for (const frame of page.frames().slice(1)) expect(frame.url()).not.toContain(site.url);
  });

  test.each(others)('changes nothing through a form of another page, at %s', async (host) => {
    const doubt = async () => (await site.stores.conversations.choicesOf(showPersons.fiveParties)).disputes;
    const before = await doubt();
    // Each doubt counts once, so every round has one of its own.
    const reason = { localhost: 'not-mine', '127.0.0.1': 'already-paid' }[host];
    await page.goto(`${site.url}/overzicht`);
    const number = await page
      .locator('form[action="/overzicht/klopt-niet"] input[name=debt]')
      .first()
      .inputValue();
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
      bait = `<form method="post" enctype="${type}" action="${site.url}/overzicht/klopt-niet">
        <input name="debt" value="${number}"><input name="reason" value="${reason}"></form>
        <script>document.forms[0].submit()</script>`;
      const answered = page.waitForResponse((response) => response.url().endsWith('/klopt-niet'));
      await page.goto(otherUrl(host));
      expect((await answered).status()).toBe(403);
    }
    expect(await doubt()).toEqual(before);
    // The same form on our own page does it, or the above would prove nothing.
    await page.goto(`${site.url}/overzicht`);
    const form = page.locator('form[action="/overzicht/klopt-niet"]').first();
    await form.evaluate((element: HTMLFormElement, value) => {
      element.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
      element.requestSubmit();
    }, reason);
    await expect.poll(doubt, patience).toHaveLength(before.length + 1);
  });

  test('leaves nothing behind after logging out, not with the back button either', async () => {
    await page.goto(`${site.url}/overzicht`);
    await page.goto(`${site.url}/mijn-gegevens`);
    await page.goto(`${site.url}/overzicht`);
    expect(await page.content()).toContain('action="/uitloggen"');
    await page
      .locator('form[action="/uitloggen"]')
      .first()
      .evaluate((element: HTMLFormElement) => element.requestSubmit());
    await page.waitForURL(`${site.url}/`);
    for (let step = 0; step < 3; step += 1) {
      await page.goBack();
      expect(page.url()).not.toMatch(/overzicht$/);
      expect(await page.content()).not.toContain('action="/overzicht/toon"');
      expect(await page.content()).not.toContain('/mijn-gegevens/download');
    }
  });
});
