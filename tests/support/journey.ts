import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { collectorKinds } from '../../src/domain/collectors.ts';
import type { Case } from '../../src/domain/handover.ts';
import { type Locale, locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { launchBrowser } from './browser.ts';
import { type Letter, openSite, type Site, type SiteSettings } from './site.ts';

export const words = createWords();

const size = { width: 360, height: 740 };

export type Journey = Awaited<ReturnType<typeof openJourney>>;

/** A site, a browser, and cheap phones: what a test of a whole journey needs. */
export async function openJourney(settings: SiteSettings = {}) {
  const [site, browser] = await Promise.all([openSite(settings), launchBrowser()]);
  return {
    site,
    browser,
    /** A phone of 360 points wide, with its own cookies; without a script unless asked for. */
    async phone({
      locale = 'nl',
      script = false,
    }: {
      locale?: Locale;
      script?: boolean;
    } = {}): Promise<Phone> {
      const context = await browser.newContext({
        viewport: size,
        locale,
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
      });
      return phoneOf(site, browser, context, await context.newPage(), locale);
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export type Phone = ReturnType<typeof phoneOf>;

function phoneOf(site: Site, browser: Browser, context: BrowserContext, page: Page, locale: Locale) {
  page.setDefaultTimeout(10_000);
  const addresses: string[] = [];
  const titles: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const t = words.translator(locale);
  let copy: Page | undefined;
  return {
    context,
    page,
    t,
    /** Every address that stood in the address bar. */
    addresses: addresses as readonly string[],
    /** The title of every page that was looked at. */
    titles: titles as readonly string[],
    async goto(path: string): Promise<void> {
      await page.goto(new URL(path, site.url).href);
      titles.push(await page.title());
    },
    async signIn({ code, birthDate }: Letter, { keep = false } = {}): Promise<void> {
      await this.goto('/code');
      const [year = '', month = '', day = ''] = birthDate.split('-');
      const fields = { code, day: String(Number(day)), month: String(Number(month)), year };
      for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
      if (keep) await page.check('[name=keep]');
      await page.click('.code-form button');
      await page.waitForURL('**/overzicht');
      titles.push(await page.title());
    },
    /** Goes on from the page of a way into the conversation. */
    async begin(path: string): Promise<void> {
      await this.goto(path);
      await page.click('main form[action="/gesprek/start"] button');
      titles.push(await page.title());
    },
    /** The question that waits. */
    question: () => page.locator('.question h1'),
    option: (id: string): Locator => page.locator(`.question button[name=option][value="${id}"]`),
    /** Presses one of the answers, and waits for the question that comes next. */
    async choose(id: string): Promise<void> {
      await this.answer(() => this.option(id).click());
    },
    /** Presses one of the answers that come out of data, such as a moment. */
    async chooseAt(place: number): Promise<void> {
      await this.answer(() => page.locator('.question button[name=option]').nth(place).click());
    },
    /** Writes the answer in the field of the question. */
    async write(text: string): Promise<void> {
      await page.fill('.asked [name=text]', text);
      await this.answer(() => page.locator('.question form:has(.asked) button').first().click());
    },
    /** Every answer renews the id of the next message: when it has changed, the answer is in. */
    async answer(act: () => Promise<unknown>): Promise<void> {
      const id = page.locator('.ways-out [name=messageId]');
      const before = await id.inputValue();
      await act();
      await page
        .locator(`.ways-out [name=messageId]:not([value="${before}"])`)
        .waitFor({ state: 'attached' });
      titles.push(await page.title());
    },
    /** The lines of the preview that would be sent now. */
    async ticked(): Promise<readonly { readonly id: string; readonly shown: string }[]> {
      const boxes = await page.locator('.question input[name=options]:checked').all();
      return Promise.all(
        boxes.map(async (box) => {
          const id = await box.inputValue();
          return { id, shown: (await page.locator(`label[for="line-${id}"]`).innerText()).trim() };
        }),
      );
    },
    /** What axe finds on this page, with everything unfolded. It needs scripts, so it looks at a copy of this phone. */
    async faults(): Promise<readonly string[]> {
      copy ??= await (await browser.newContext({ bypassCSP: true, viewport: size, locale })).newPage();
      await copy.context().addCookies(await context.cookies());
      await copy.goto(page.url());
      await copy.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      // All is in one document: without frames to look through, axe needs no page of its own to gather what it found.
      const { violations } = await new AxeBuilder({ page: copy }).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    },
    /** How many points the page is wider than a screen of 320. */
    async sideways(): Promise<number> {
      await page.setViewportSize({ ...size, width: 320 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.setViewportSize(size);
      return width - 320;
    },
  };
}

/** Words that tell somebody who looks along what a page is about: they stand in no title and in no address. */
const telltales = [
  /schuld|debt|\u062f\u064a\u0646|\u062f\u064a\u0648\u0646/i,
  /\u20ac|\d+[.,]\d{2}\b/,
  ...collectorKinds.flatMap((kind) => [
    new RegExp(`\\b${kind}\\b`, 'i'),
    ...locales.map((locale) => new RegExp(words.say({ key: `collectors.${kind}.title` }, locale), 'i')),
  ]),
];

/** The titles and addresses that give something away. */
export function givenAway(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => decodeURIComponent(text))
    .filter((text) => telltales.some((one) => one.test(text)));
}

/** What every team together has in its queue, read as somebody who may see all of it. */
export async function waitingCases(site: Site, staffId: string): Promise<readonly Case[]> {
  const at = site.clock.now();
  const queue = await site.stores.cases.queue({}, { at, staffId, action: 'queue' });
  const cases = await Promise.all(
    queue.map(({ id }) => site.stores.cases.open(id, { at, staffId, caseId: id, action: 'card' })),
  );
  return cases.filter((one) => one !== undefined);
}
