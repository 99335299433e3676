import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptPages } from '../../src/channels/web/offline/kept-pages.ts';
import { locales } from '../../src/ports/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';
import { prepareStates, states } from './states.ts';

/** Bytes, gzipped: what a phone on a slow line gets within a few seconds. */
const most = { page: 60_000, question: 15_000, script: 35_000 };

let site: Site;
let browser: Browser;
let open: Awaited<ReturnType<typeof prepareStates>>['open'];
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  ({ open } = await prepareStates(site));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const zipped = (body: Buffer | string) => gzipSync(body).length;

describe.each(['nl', 'ar'])('the first view in %s is light, and all of it is ours', (locale) => {
  // What is done on a page comes after its first view.
  test.each(states.filter(({ act }) => act === undefined))('$name', async (state) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const weights: { readonly kind: string; readonly bytes: Promise<number> }[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      weights.push({ kind, bytes: response.body().then(zipped, () => 0) });
    });
    await open(page, locale, state);
    await page.waitForLoadState('networkidle');
    // Chromium fetches these without showing it.
    const silent = page.locator('link[rel=icon], link[rel=manifest]');
    for (const href of await silent.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
      weights.push({
        kind: 'other',
        bytes: site.get(href).then(async (answer) => zipped(await answer.text())),
      });
    const sum = async (...kinds: readonly string[]) =>
      (
        await Promise.all(weights.filter(({ kind }) => kinds.includes(kind)).map(({ bytes }) => bytes))
      ).reduce((all, one) => all + one, 0);
    expect(new Set(asked)).toEqual(new Set([site.url]));
    expect(weights.filter(({ kind }) => kind === 'font')).toEqual([]);
    expect(await sum('document')).toBeGreaterThan(500);
    expect(await sum('stylesheet')).toBeGreaterThan(500);
    expect(await sum(...weights.map(({ kind }) => kind))).toBeLessThanOrEqual(most.page);
    expect(await sum('script')).toBeLessThanOrEqual(most.script);
    if (/^\/(?:gesprek|code)\b/.test(state.path))
      expect(await sum('document', 'stylesheet')).toBeLessThanOrEqual(most.question);
    await context.close();
  });
});

test.each(locales)('what is kept for later in %s weighs no more than a page may', async (locale) => {
  const headers = { 'accept-language': locale };
  const bodies = await Promise.all(
    ['/service-worker.js', ...keptPages].map(async (path) => (await site.get(path, '', headers)).text()),
  );
  expect(bodies.map(zipped).reduce((all, one) => all + one)).toBeLessThanOrEqual(most.page);
});
