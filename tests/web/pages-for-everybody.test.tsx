import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectorKinds } from '../../src/domain/collectors.ts';
import { createWords } from '../../src/text/words.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPortal, type Portal, showPersons } from './portal.ts';
import { ask, book } from './waiting.ts';

let portal: Portal;
let browser: Browser;
/** Somebody with everything at once, somebody who waits for an answer and a talk, and somebody who asked for rest. */
const people = { looks: showPersons.fiveParties, waits: showPersons.unknownAmount, rests: showPersons.young };
type Who = keyof typeof people;
const sessions = new Map<Who, string>();
/** As a phone without scripts shows it. */
let bare: Page;
/** The same for axe, which is a script itself. */
let scripted: Page;

beforeAll(async () => {
  portal = await openPortal();
  browser = await launchBrowser();
  await book(portal, people.waits);
  await ask(portal, people.waits);
  for (const who of ['looks', 'waits', 'rests'] as const) sessions.set(who, await portal.signIn(people[who]));
  const rest = { flow: 'signalling-opt-out', option: 'three-months-rest' };
  await portal.post('/gesprek/start', rest, sessions.get('rests'));
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true };
  bare = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
  scripted = await (await browser.newContext({ ...phone, bypassCSP: true })).newPage();
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

/** Pages that ask one thing have to be there at once, also over a bad line. */
const light = ['/', '/code', '/regeling', '/zelf-regelen', '/afspraak', '/afmelden', '/mijn-gegevens/wissen'];
const others = [
  '/dringend',
  '/privacy',
  '/toegankelijkheid',
  '/woorden',
  '/mijn-gegevens',
  '/overzicht',
  '/overzicht?bedragen=zichtbaar',
  '/regeling?bedragen=zichtbaar',
  '/er-is-hier-niets',
];
/** These are for who gave no code; every other page is looked at with one. */
const withoutCode = ['/', '/code', '/dringend'];
/** What these pages say to one person depends on what that person did before. */
const ofOthers: readonly (readonly [Who, string])[] = [
  ['waits', '/overzicht?bedragen=zichtbaar'],
  ['waits', '/afspraak'],
  ['waits', '/regeling'],
  ['rests', '/afmelden'],
];

function sessionFor(path: string, who: Who): string {
  return withoutCode.includes(path) ? '' : (sessions.get(who) ?? '');
}

async function open(page: Page, locale: string, path: string, who: Who = 'looks'): Promise<void> {
  const session = sessionFor(path, who);
  const cookies = [`taal=${locale}`, ...(session ? [session] : [])];
  await page.context().clearCookies();
  await page.context().addCookies(
    cookies.map((cookie) => {
      const [name = '', value = ''] = cookie.split('=');
      return { name, value, url: portal.url };
    }),
  );
  if (path.includes('zichtbaar')) await portal.post('/overzicht/toon', {}, session);
  await page.goto(`${portal.url}${path}`);
}

/** How a tag is written out is not for a reader to notice; what it means is. */
const correct = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
  },
});

const looks = [...light, ...others].map((path) => ({ who: 'looks' as const, path }));
const grid = ['nl', 'ar'].flatMap((locale) =>
  [...looks, ...ofOthers.map(([who, path]) => ({ who, path }))].map((state) => ({ locale, ...state })),
);

describe.each(grid)('$path in $locale for somebody who $who', ({ locale, path, who }) => {
  const session = () => sessionFor(path, who);
  const cookie = () => `taal=${locale}; ${session()}`;

  test('fits a small phone without a script, and everything to tap is big enough', async () => {
    const page = bare;
    await open(page, locale, path, who);
    for (const fold of await page.locator('main details > summary').all())
      if (await fold.isVisible()) await fold.click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, .plain, .button, .call, .back, .bottom nav a')]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.height < 44)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });

  test('weighs little, and nothing of it comes from elsewhere or stands in the page itself', async () => {
    if (path.includes('zichtbaar')) await portal.post('/overzicht/toon', {}, session());
    const answer = await portal.get(path, cookie());
    const html = await answer.text();
    const styles = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    const css = await (await portal.get(styles)).text();
    const weight = gzipSync(html).length + gzipSync(css).length;
    expect(weight).toBeLessThan((light.includes(path) ? 15 : 60) * 1024);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc="\/assets\/)/i);
    expect(html).not.toMatch(/(?:src|action)="(?!\/)/i);
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('is correct HTML, whatever reads it', async () => {
    if (path.includes('zichtbaar')) await portal.post('/overzicht/toon', {}, session());
    const report = await correct.validateString(await (await portal.get(path, cookie())).text());
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
    ).toEqual([]);
  });

  test('tells nobody who looks along at the tab or the history what it is about', async () => {
    const html = await (await portal.get(path, cookie())).text();
    const t = createWords().translator(locale === 'ar' ? 'ar' : 'nl');
    const names = collectorKinds.map((kind) => t(`collectors.${kind}.title`));
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const addresses = [...html.matchAll(/(?:href|action)="(\/[^"]*|#[^"]*)"/g)].map(([, address]) => address);
    expect(title).not.toBe('');
    for (const text of [title, ...addresses]) {
      expect(text).not.toMatch(/schuld|€|\d,\d\d|deurwaarder|incasso|verzekeraar|cak|cjib|INC-|GDW-|ZV-/i);
      for (const name of names) expect(text).not.toContain(name);
    }
  });
});

/** Pages that between them hold every kind of block: text, cards, forms, tables, drawings, choices. */
const samples = [
  '/',
  '/code',
  '/dringend',
  '/privacy',
  '/afmelden',
  '/mijn-gegevens',
  '/overzicht?bedragen=zichtbaar',
  '/regeling?bedragen=zichtbaar',
];

async function unfolded(locale: string, path: string): Promise<void> {
  await open(scripted, locale, path);
  await scripted.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
  });
}

async function tooFaint(rule: 'color-contrast' | 'color-contrast-enhanced'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: scripted }).options({
    runOnly: [rule],
    rules: { [rule]: { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

describe.each(samples)('%s', (path) => {
  test('is as readable in the dark', async () => {
    await scripted.emulateMedia({ colorScheme: 'dark' });
    for (const locale of ['nl', 'ar']) {
      await unfolded(locale, path);
      expect(await tooFaint('color-contrast')).toEqual([]);
    }
    await scripted.emulateMedia({ colorScheme: null });
  });

  test('gives seven to one to who asks for more contrast, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await scripted.emulateMedia({ colorScheme, contrast: 'more' });
      await unfolded('nl', path);
      expect(await tooFaint('color-contrast-enhanced'), colorScheme).toEqual([]);
    }
    await scripted.emulateMedia({ colorScheme: null, contrast: null });
  });

  test('fits a small phone with letters twice as big, and cuts none of them off', async () => {
    for (const locale of ['nl', 'ar', 'pl']) {
      await unfolded(locale, path);
      const { wide, cut } = await scripted.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const cut = [...document.querySelectorAll('a, button, summary, h1, h2, h3, label')]
          .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent);
        return { wide: document.documentElement.scrollWidth, cut };
      });
      expect(wide, locale).toBeLessThanOrEqual(320);
      expect(cut, locale).toEqual([]);
    }
  });
});

test('in the colours of the reader the drawings still differ from what they stand on', async () => {
  await scripted.emulateMedia({ forcedColors: 'active' });
  await unfolded('nl', '/overzicht?bedragen=zichtbaar');
  const lost = await scripted.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const fills = ['.share-one', '.s1', '.dot', '.mark-arrange', '.mark-nothing', '.chart text'];
    const strokes = ['.rim', '.mark', '.axis', '.line', '.arrow', '.way-arrange path', '.way-nothing path'];
    const seen = (selector: string, property: 'fill' | 'stroke') =>
      [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[property]);
    return [
      ...fills.map((selector) => ({ selector, colours: seen(selector, 'fill') })),
      ...strokes.map((selector) => ({ selector, colours: seen(selector, 'stroke') })),
    ]
      .filter(({ colours }) => colours.length === 0 || colours.includes(paper))
      .map(({ selector }) => selector);
  });
  expect(lost).toEqual([]);
  await scripted.emulateMedia({ forcedColors: null });
});
