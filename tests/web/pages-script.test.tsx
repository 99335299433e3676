import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

let portal: Portal;
let browser: Browser;
beforeAll(async () => {
  portal = await openPortal();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** A page with our script, and nothing of the internet. */
async function openPage(path: string, session?: string): Promise<Page> {
  const context = await browser.newContext();
  await context.route(/^https:/, (route) => route.fulfill({ body: 'elsewhere' }));
  const [name = '', value = ''] = session?.split('=') ?? [];
  if (name) await context.addCookies([{ name, value, url: portal.url }]);
  const page = await context.newPage();
  await page.goto(portal.url + path);
  return page;
}

describe('Escape pressed twice', () => {
  test.each(['/overzicht', '/mijn-gegevens', '/afmelden', '/dringend'])(
    'leaves %s as the button does: the session ends, and back does not lead here',
    async (path) => {
      const session = await portal.signIn(showPersons.young);
      const page = await openPage(path, session);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.waitForURL(/^https:/);
      expect((await portal.get('/overzicht', session)).headers.get('location')).toBe('/code');
      await page.context().close();
    },
  );

  test('only when it is pressed twice at once, and nothing in between', async () => {
    const session = await portal.signIn(showPersons.young);
    const page = await openPage('/overzicht', session);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    for (const key of ['Escape', 'Tab', 'Escape', 'Tab']) await page.keyboard.press(key);
    // Held down, a key repeats: that is one press.
    await page.keyboard.down('Escape');
    for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await page.goto(`${portal.url}/overzicht`);
    expect(sent.filter((one) => !one.includes('/assets/'))).toEqual(['GET /overzicht']);
    expect((await portal.get('/overzicht', session)).status).toBe(200);
    await page.context().close();
  });
});

describe('a page that a browser kept whole', () => {
  const shownAgain = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });

  test('is asked for anew when it is of one person: who has left does not see it again', async () => {
    const session = await portal.signIn(showPersons.young);
    const page = await openPage('/overzicht', session);
    await portal.post('/uitloggen', {}, session);
    await shownAgain(page);
    await page.waitForURL('**/code');
    expect(await page.locator('[data-kept]').count()).toBe(0);
    await page.context().close();
  });

  test('stays as it is when it is for everybody', async () => {
    const page = await openPage('/dringend');
    await shownAgain(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-kept]').count()).toBe(1);
    await page.context().close();
  });
});

test('all that a browser runs of us is small', async () => {
  const html = await (await portal.get('/overzicht', await portal.signIn(showPersons.young))).text();
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, src = '']) => src);
  expect(scripts).toHaveLength(1);
  const code = await (await portal.get(scripts[0] ?? '')).text();
  expect(code.length).toBeLessThan(12 * 1024);
});
