import { gzipSync } from 'node:zlib';
import { openSite, showPersons } from '../support/site.ts';
import { type Figure, whole } from './figure.ts';

const aims = { page: 60_000, question: 15_000 };
const open = [
  '/',
  '/code',
  '/dringend',
  '/privacy',
  '/toegankelijkheid',
  '/woorden',
  '/regeling',
  '/afmelden',
  '/afspraak',
];
const personal = ['/overzicht', '/mijn-gegevens', '/gesprek'];

/** Bytes of the first view of each page, gzipped: the page, its style sheet, script and icon. */
export async function measurePages(): Promise<readonly Figure[]> {
  const site = await openSite();
  try {
    const cookie = await site.signIn(showPersons.fiveParties);
    await site.post('/gesprek/start', { flow: 'explain-debts' }, cookie);
    await site.post('/overzicht/toon', {}, cookie);
    const figures: Figure[] = [];
    for (const locale of ['nl', 'ar'])
      for (const path of [...open, ...personal]) {
        const own = personal.includes(path) ? cookie : '';
        const html = await (await site.get(path, own, { 'accept-language': locale })).text();
        const parts = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, at]) => at ?? '');
        const weights = new Map<string, number>();
        for (const at of new Set(parts)) weights.set(at, zipped(await (await site.get(at)).text()));
        const css = [...weights]
          .filter(([at]) => at.endsWith('.css'))
          .reduce((sum, [, size]) => sum + size, 0);
        const all = zipped(html) + [...weights.values()].reduce((sum, size) => sum + size, 0);
        const question = zipped(html) + css;
        const asks = path === '/gesprek' || path === '/code';
        figures.push({
          what: `First view of ${path} (${locale})`,
          aim: `at most ${whole(aims.page)} bytes${asks ? `; HTML and CSS at most ${whole(aims.question)}` : ''}`,
          reached: `${whole(all)} bytes${asks ? `; HTML and CSS ${whole(question)}` : ''}`,
          met: all <= aims.page && (!asks || question <= aims.question),
        });
      }
    return figures;
  } finally {
    await site.close();
  }
}

function zipped(text: string): number {
  return gzipSync(text).length;
}
