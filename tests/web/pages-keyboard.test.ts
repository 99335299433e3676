import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';
import { openPhones, type Phones } from './looked-at.ts';
import { type State, states } from './states.ts';

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

/** Gives everything that the keyboard can reach a number, in the order of reading; gives how many there are. */
function numbered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const reachable = 'a[href], button, input:not([type=hidden]), textarea, summary, [tabindex="0"]';
    const groups = new Set<string>();
    const inOrder = [...document.querySelectorAll<HTMLElement>(reachable)].filter((element) => {
      if (!element.checkVisibility() || element.closest('[inert]')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // One stop for a few answers that belong together.
      const group = `${element.name} ${[...document.forms].indexOf(element.form as HTMLFormElement)}`;
      return !groups.has(group) && groups.add(group);
    });
    for (const [index, element] of inOrder.entries()) element.dataset.stop = String(index);
    return inOrder.length;
  });
}

interface Stop {
  readonly stop: number;
  readonly marked: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly inView: boolean;
}

/** Where the keyboard is; undefined when it has left the page. */
function here(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      stop: Number(element.dataset.stop),
      marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      inView: box.bottom > 0 && box.top < innerHeight,
    };
  });
}

describe('with only a keyboard', () => {
  const walked = states.filter(({ act }) => act === undefined);
  test.each(walked)(
    '$name is walked from begin to end, in the order of reading and in sight',
    async (state) => {
      const page = phones.scripted;
      await phones.open(page, 'nl', state);
      const count = await numbered(page);
      const stops: Stop[] = [];
      for (let press = 0; press < count + 1; press += 1) {
        await page.keyboard.press('Tab');
        const stop = await here(page);
        // Past the end a browser goes to its own buttons, or, without any, round to the first.
        if (stop === undefined || (stop.stop === 0 && stops.length > 1)) break;
        stops.push(stop);
      }
      expect(stops.map(({ stop }) => stop)).toEqual([...Array(count).keys()]);
      expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
      for (const [index, { bottom }] of stops.entries())
        expect(bottom, `stop ${index} stands above the one before`).toBeGreaterThan(
          stops[index - 1]?.top ?? -1,
        );
    },
  );

  test.each(['/', '/dringend', '/gesprek'])('the link over the top of %s leads to the text', async (path) => {
    const page = phones.bare;
    await phones.open(page, 'nl', { name: path, path });
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
  });

  const mistaken = states.filter(({ shows }) => shows === '.summary');
  test.each(mistaken)('$name is heard at once: its summary leads to the field', async (state: State) => {
    for (const page of [phones.bare, phones.scripted]) {
      await phones.open(page, 'nl', state);
      const focused = (selector: string) =>
        page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
      await expect.poll(() => focused('.summary')).toBe(true);
      await page.keyboard.press('Tab');
      expect(await focused('.summary a')).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused('#code')).toBe(true);
    }
  });
});
