import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keptPages, offlinePath } from '../../src/channels/web/offline/kept-pages.ts';
import { type Locale, locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';

const words = createWords();
/** The style sheet, the script and the icon. */
const filesKept = 3;
let portal: Portal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  portal = await openPortal();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});
beforeEach(() => reader('nl'));
afterEach(() => context.close());

async function reader(locale: Locale): Promise<void> {
  context = await browser.newContext({ locale });
  page = await context.newPage();
}

/** All that this browser keeps for this site, by address. */
function kept(): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        found[`${name} ${new URL(request.url).pathname}`] =
          (await (await caches.match(request))?.text()) ?? '';
    return found;
  });
}

/** Opens a page and waits until all that is to be at hand is there. */
async function settle(path = '/'): Promise<void> {
  await page.goto(portal.url + path);
  await expect
    .poll(async () => Object.keys(await kept()).length, { timeout: 15_000 })
    .toBe(keptPages.length + filesKept);
}

async function signIn(): Promise<void> {
  const [name = '', value = ''] = (await portal.signIn(showPersons.fiveParties)).split('=');
  await context.addCookies([{ name, value, url: portal.url }]);
}

describe('without a network', () => {
  test.each(locales)('the pages for everybody are there in %s, with their looks', async (locale) => {
    await context.close();
    await reader(locale);
    await settle();
    await context.setOffline(true);
    for (const path of ['/', offlinePath, '/dringend']) {
      await page.goto(portal.url + path);
      expect(await page.getAttribute('html', 'lang'), path).toBe(locale);
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length), path).toBeGreaterThan(50);
    }
    expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
  });

  test('any other page gives way to one that says calmly what works and which number to call', async () => {
    await settle();
    await context.setOffline(true);
    for (const path of ['/overzicht', '/gesprek', '/code', '/mijn-gegevens']) {
      await page.goto(portal.url + path);
      expect(await page.locator('h1').innerText()).toBe(words.say({ key: 'offline.title' }, 'nl'));
      expect(await page.locator('main a[href="tel:14020"]').first().isVisible()).toBe(true);
      for (const link of await page.locator('main .extras a').all())
        expect(keptPages).toContain(await link.getAttribute('href'));
      expect(new URL(page.url()).pathname).toBe(path);
    }
    // As soon as there is a network again, the page that was asked for comes by itself.
    await context.setOffline(false);
    await page.locator('form[action="/gesprek/start"], .lead').first().waitFor();
    await expect.poll(() => page.locator('h1').innerText()).toBe(words.say({ key: 'pages.my-data' }, 'nl'));
  });

  test('a form leads to that page as well, and not to a message of the browser', async () => {
    await settle();
    await page.goto(`${portal.url}/afspraak`);
    await context.setOffline(true);
    await page.click('main form[action="/gesprek/start"] button');
    await page.waitForURL(`**${offlinePath}`);
    expect(await page.locator('h1').innerText()).toBe(words.say({ key: 'offline.title' }, 'nl'));
  });

  test('who changes the language has the pages in the new one, and no longer in the old', async () => {
    await settle();
    await page.click('.languages [value=ar]');
    await expect
      .poll(async () => [...new Set(Object.keys(await kept()).map((one) => one.split(' ')[0]))].join(), {
        timeout: 15_000,
      })
      .toMatch(/^voorbij-[0-9a-f]{12}-ar$/);
    await context.setOffline(true);
    await page.goto(`${portal.url}/dringend`);
    expect(await page.getAttribute('html', 'lang')).toBe('ar');
  });
});

describe('what is kept', () => {
  test('is what somebody without a session would get, also for who is signed in and looks at amounts', async () => {
    await signIn();
    await portal.post(
      '/gesprek/start',
      { flow: 'explain-debts' },
      (await context.cookies()).map((one) => `${one.name}=${one.value}`).join('; '),
    );
    for (const path of ['/overzicht', '/gesprek', '/mijn-gegevens', '/regeling', '/afspraak', '/afmelden'])
      await page.goto(portal.url + path);
    await page.goto(`${portal.url}/overzicht`);
    await page.click('form[action="/overzicht/toon"] button');
    expect(await page.locator('main').innerText()).toContain('11.240,16');
    await settle('/gesprek');
    const all = await kept();
    const strangers = new Map<string, string>();
    for (const path of keptPages) strangers.set(path, await (await portal.get(path)).text());
    for (const [place, text] of Object.entries(all)) {
      const path = place.split(' ')[1] ?? '';
      if (path.startsWith('/assets/')) continue;
      expect(text, path).toBe(strangers.get(path));
      expect(text, path).not.toMatch(/11\.240|action="\/uitloggen"|href="\/overzicht"/);
    }
    expect(Object.keys(all).map((place) => place.split(' ')[1])).toEqual(
      expect.arrayContaining([...keptPages]),
    );
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('is gone when somebody leaves quickly', async () => {
    await context.route(/^https:/, (route) => route.fulfill({ body: 'elsewhere' }));
    await settle();
    await page.click('form[action="/snel-weg"] button');
    await page.waitForURL(/^https:/);
    const other = await context.newPage();
    await other.route('**/*', (route) => route.fulfill({ body: 'empty', contentType: 'text/html' }));
    await other.goto(`${portal.url}/leeg`);
    expect(await other.evaluate(() => caches.keys())).toEqual([]);
    expect((await other.evaluate(() => navigator.serviceWorker.getRegistrations())).length).toBe(0);
  });
});

describe('on a device that others use too', () => {
  test.each(['/code', '/privacy'])(
    'one choice on %s leaves nothing there, and keeps nothing any more',
    async (path) => {
      await settle();
      await page.goto(portal.url + path);
      for (const fold of await page.locator('main summary').all()) await fold.click();
      await page.click('form[action="/toestel"] button');
      await page.waitForURL(`**${path}`);
      expect(await page.locator('body').getAttribute('data-shared')).toBe('yes');
      await signIn();
      for (const other of ['/overzicht', '/gesprek', '/dringend'])
        await page.goto(portal.url + other, { waitUntil: 'networkidle' });
      expect(await kept()).toEqual({});
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      );
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      // It ends with the browser, or when somebody says that the device is theirs.
      const cookie = (await context.cookies()).find(({ name }) => name === 'gedeeld');
      expect(cookie?.expires).toBe(-1);
      await page.goto(`${portal.url}/privacy`);
      await page.click('form[action="/toestel"] button');
      await settle();
    },
  );
});

describe('the worker', () => {
  test('is the same as long as nothing it keeps changes, and stands at the root', async () => {
    const first = await portal.get('/service-worker.js');
    expect(first.headers.get('content-type')).toContain('text/javascript');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await (await portal.get('/service-worker.js')).text()).toBe(await first.text());
  });

  test.each([
    ['is refused by the browser', () => Promise.reject(new Error('refused'))],
    ['never comes', () => new Promise(() => undefined)],
  ])('leaves the site as it is when it %s', async (_, register) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(`ServiceWorkerContainer.prototype.register = ${register}`);
    await page.goto(portal.url);
    await page.click('main a[href="/code"]');
    await page.fill('[name=code]', 'x');
    await page.click('.code-form button');
    expect(await page.locator('.summary').count()).toBe(1);
    expect(await kept()).toEqual({});
    expect(faults).toEqual([]);
  });

  test('is not asked for where the line is not safe: a browser offers none there', async () => {
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(portal.url, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('service-worker'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('stays away from what staff see and what programs ask', async () => {
    await settle();
    await context.setOffline(true);
    await expect(page.goto(`${portal.url}/medewerker`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await expect(page.goto(`${portal.url}/api/v1/openapi.json`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});

test('a phone can put the site among its apps, under a name that gives nothing away', async () => {
  const html = await (await portal.get('/')).text();
  const href = /rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await portal.get(href);
  expect(answer.headers.get('content-type')).toBe('application/manifest+json');
  const manifest = (await answer.json()) as {
    name: string;
    icons: { src: string; type: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ id: '/', name: 'Voorbij', start_url: '/', scope: '/' });
  for (const { src, type } of manifest.icons) {
    const picture = await portal.get(src);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, type]);
  }
  expect(await (await portal.get('/medewerker')).text()).not.toContain('rel="manifest"');
});
