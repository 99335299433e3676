import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/domain/local-date.ts';
import { claimOf, importFile } from '../contracts/suite/examples.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Colleague, codeAt, openWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let mina: Colleague;

beforeAll(async () => {
  place = await openWorkplace();
  mina = await place.hire('mina', 'caseworker', 'buurtteam-noord');
  browser = await launchBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await place.close();
});

/** Goes on with Tab until the element with this text or name has the focus, as somebody without a mouse does. */
async function tabTo(target: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const name = (await focused.getAttribute('name')) ?? '';
    if (name === target || (await focused.textContent())?.trim() === target) return;
  }
  throw new Error(`'${target}' cannot be reached with Tab on ${page.url()}`);
}

/** The page as axe and the HTML rules see it. Axe needs scripts, so it looks at a copy in a page of its own. */
async function faults(): Promise<readonly string[]> {
  const html = await page.content();
  const copy = await browser.newContext({ bypassCSP: true });
  await copy.addCookies(await context.cookies());
  const other = await copy.newPage();
  await other.goto(page.url());
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  await copy.close();
  const report = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // How the HTML is written out is up to the browser that gave it back to us.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
    },
  }).validateString(html);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ...report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ),
  ];
}

describe('a working day without a mouse and without scripts', () => {
  it('goes from signing in to a closed case, and every page on the way is accessible', async () => {
    const lines = [
      {
        id: 'wish',
        shown: 'أريد أن أحتفظ بسيارتي',
        dutch: 'Dit wil ik als eerste: mijn auto houden',
        turn: 1,
      },
      { id: 'debts', shown: 'ديوني', dutch: 'Mijn schulden: ten minste € 1.200,00 bij 3 partijen', turn: 1 },
    ];
    const at = place.clock.now();
    const said = {
      at,
      from: 'resident',
      channel: 'web',
      text: 'أريد أن أحتفظ بسيارتي',
      locale: 'ar',
    } as const;
    const asked = {
      at,
      from: 'assistant',
      channel: 'web',
      key: 'common.next',
      text: 'التالي',
      locale: 'ar',
    } as const;
    const createdAt = addMinutes(at, -45);
    await place.send(
      {
        lines,
        language: 'ar',
        initials: 'FH',
        phone: '06 12345678',
        conversationUpTo: 1,
        urgency: 'urgent',
        createdAt,
      },
      [[said, asked]],
    );
    await place.send({ initials: 'AB' });

    await page.goto(`${place.url}/medewerker`);
    expect(await faults()).toEqual([]);
    await tabTo('user');
    await page.keyboard.type(mina.user);
    await tabTo('password');
    await page.keyboard.type(mina.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/medewerker/code');
    expect(await faults()).toEqual([]);
    await tabTo('otp');
    await page.keyboard.type(codeAt(mina, place.clock.now()));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/medewerker');
    expect(await page.textContent('main')).toContain('2 nieuw, 1 dringend');
    expect(await faults()).toEqual([]);

    await tabTo('Volgende');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zaak/*');
    expect(await page.textContent('h1')).toContain('FH');
    expect(await page.locator('bdi[lang="ar"]').first().textContent()).toBe(lines[0]?.shown);
    expect(await faults()).toEqual([]);

    await tabTo('Lees het gesprek');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gesprek');
    expect(await page.textContent('main')).toContain(said.text);
    expect(await faults()).toEqual([]);

    await page.goBack();
    await tabTo('outcome');
    await page.keyboard.press('Space');
    await tabTo('note');
    await page.keyboard.type('Gesproken, belt morgen zelf');
    await tabTo('Rond af');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/medewerker');
    const queue = await page.textContent('main');
    expect(queue).toContain('1 nieuw, 0 dringend');
    expect(queue).not.toContain('FH');
  });

  it('gives leads lists that are accessible, in tables that say what stands in them', async () => {
    const ria = await place.hire('ria', 'lead', 'buurtteam-noord');
    const [name = '', value = ''] = (await place.signIn(ria)).split('=');
    const since = place.clock.now();
    const optOut = { id: 'o1', personKey: 'PSDE000000000019B', scope: 'everything', since } as const;
    await place.storage.conversations.record([{ kind: 'opt-out', optOut }], since);
    await importFile(place.storage, {
      claims: [claimOf('Z-OPEN', 'PSDE000000000019B', { open: undefined })],
    });
    await context.clearCookies();
    await context.addCookies([{ name, value, url: place.url }]);
    await page.goto(`${place.url}/medewerker`);
    for (const list of ['Rust', 'Signalen']) {
      await tabTo(list);
      await page.keyboard.press('Enter');
      await page.waitForURL(list === 'Rust' ? '**/rust' : '**/signalen');
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await faults()).toEqual([]);
    }
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const { id } = await place.send({
      initials: 'AB',
      lines: [{ id: 'wish', shown: 'x'.repeat(300), dutch: 'x'.repeat(300), turn: 1 }],
      conversationUpTo: 1,
    });
    const cookies = await context.cookies();
    const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
    await narrow.addCookies(cookies);
    const small = await narrow.newPage();
    for (const path of ['', `/zaak/${id}`, `/zaak/${id}/gesprek`, '/rust', '/signalen']) {
      const answer = await small.goto(`${place.url}/medewerker${path}`);
      expect(answer?.status()).toBe(200);
      const width = await small.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
    await narrow.close();
  });
});
