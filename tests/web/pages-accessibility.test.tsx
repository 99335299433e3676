import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const words = createWords();
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

test.each(locales)(
  'the statement on access says its status, that nobody from outside looked, and what else is possible: %s',
  async (locale) => {
    const html = bare(await (await portal.get('/toegankelijkheid', `taal=${locale}`)).text());
    for (const key of [
      'applies',
      'status-title',
      'status-own',
      'tested',
      'not-audit',
      'known',
      'tell-text',
      'other-visit',
      'disagree-text',
    ])
      expect(html).toContain(bare(words.say({ key: `pages.access.${key}` }, locale)));
    for (const text of [
      'WCAG 2.2 AA',
      'Besluit digitale toegankelijkheid overheid',
      'toegankelijkheidsverklaring.nl',
      'href="tel:14020"',
    ])
      expect(html).toContain(text);
    const status = {
      key: 'pages.access.status',
      values: { status: { name: 'B' }, standard: { name: 'WCAG 2.2 AA' } },
    };
    expect(html).toContain(bare(words.say(status, locale)));
  },
);
