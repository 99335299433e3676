import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../src/ports/words.ts';
import type { Site } from '../support/site.ts';
import { withVoices } from './speech.ts';
import { prepareStates, type State } from './states.ts';

/** Two phones of 320 points, one of which our script never reaches; axe is a script itself, so both can run scripts. */
export async function openPhones(site: Site, browser: Browser) {
  const settings = {
    viewport: { width: 320, height: 640 },
    bypassCSP: true,
    serviceWorkers: 'block',
  } as const;
  const [scripted, bare] = await Promise.all(
    [true, false].map(async (script) => {
      const context = await browser.newContext({ ...settings, reducedMotion: 'reduce' });
      if (!script) await context.route('**/assets/*.js', (route) => route.abort());
      const page = await context.newPage();
      // As on a phone, the voices are there at once: what comes with them is looked at too, and nothing comes late.
      await withVoices(
        page,
        locales.map((lang) => ({ lang, localService: true })),
      );
      return page;
    }),
  );
  const { open } = await prepareStates(site);
  return { scripted: scripted as Page, bare: bare as Page, open };
}

export type Phones = Awaited<ReturnType<typeof openPhones>>;

/** What axe finds in a state, with everything unfolded; with our script, without it, or both where they differ. */
export async function faultsIn({ scripted, bare, open }: Phones, locale: string, state: State) {
  const seen: string[] = [];
  const faults: unknown[] = [];
  for (const phone of state.onlyWithScript ? [scripted] : [bare, scripted]) {
    await open(phone, locale, state);
    await phone.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    });
    // What is the same to the letter, but for ids that are new every time, does not need a second look.
    const html = (await phone.content()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+\.[0-9a-f]{16}/g, '');
    if (seen.includes(html)) continue;
    seen.push(html);
    const { violations } = await new AxeBuilder({ page: phone }).setLegacyMode().analyze();
    faults.push(...violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]));
  }
  await scripted.context().setOffline(false);
  return faults;
}
