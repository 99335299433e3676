import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/handover.ts';
import type { TranscriptEntry } from '../../src/ports/conversations.ts';
import { openWorkplace, type Workplace } from '../console/workplace.ts';
import { launchBrowser } from '../support/browser.ts';
import { payloads } from './payloads.ts';

/** Somebody anonymous writes and somebody with access reads: nothing that is written may ever run. */
let place: Workplace;
let browser: Browser;
let canary: Server;
const canaryHits: string[] = [];
let texts: readonly string[];
let cookie: string;
let sent: Case;

beforeAll(async () => {
  canary = createServer((request, response) => {
    canaryHits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('hit(-1)');
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  texts = payloads(`http://127.0.0.1:${(canary.address() as AddressInfo).port}`);
  place = await openWorkplace();
  cookie = await place.signIn(await place.hire('mina', 'caseworker', 'buurtteam-noord'));
  sent = await sendEverything();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await place.close();
  canary.close();
});

/** One case with every text in every field that a resident can fill, and one case for each text in the queue. */
async function sendEverything(): Promise<Case> {
  const at = place.clock.now();
  const written = texts.map(
    (text): TranscriptEntry => ({ at, from: 'resident', channel: 'web', text, locale: 'en' }),
  );
  const saidBack = texts.map(
    (text): TranscriptEntry => ({
      at,
      from: 'assistant',
      channel: 'api',
      key: 'handover.own-words',
      values: { words: { name: text } },
      text,
      locale: 'en',
    }),
  );
  const first = texts[0] ?? '';
  const made = await place.send(
    {
      lines: texts.map((text, number) => ({
        id: ['wish', 'own-words', 'debts', `dispute-${text}`][number % 4] ?? '',
        shown: `shown ${text}`,
        dutch: text,
        turn: 1,
      })),
      language: `en"><script>hit(-2)</script>`,
      phone: `06 ${first}`,
      conversationUpTo: 2,
    },
    [written, saidBack],
    [
      {
        kind: 'arrangement',
        request: {
          id: 'r1',
          personKey: 'P-1',
          route: 'trust',
          inOwnWords: first,
          at,
          answerBefore: place.clock.today(),
        },
      },
      {
        kind: 'dispute',
        dispute: { id: 'd1', personKey: 'P-1', party: 'cak', claimNumber: first, reason: 'other', at },
      },
    ],
  );
  for (const text of texts) await place.send({ initials: text, language: text });
  return made;
}

interface Seen {
  readonly hits: readonly number[];
  readonly dialogs: readonly string[];
  /** Addresses outside the console that the page asked for. */
  readonly requests: readonly string[];
  readonly quotes: readonly string[];
  /** Elements and attributes that only a script or a foreign address needs. */
  readonly foreign: readonly string[];
}

/** Opens a page and sees what ran, what was asked for and what stands in it. */
async function look(context: BrowserContext, open: (page: Page) => Promise<unknown>): Promise<Seen> {
  const page = await context.newPage();
  const dialogs: string[] = [];
  const requests: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${place.url}/`) && !request.url().startsWith('about:'))
      requests.push(request.url());
  });
  await open(page);
  const seen = await page.evaluate(async () => {
    // Two frames: what reacts to being drawn has reacted.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const all = [...document.querySelectorAll('*')];
    const named =
      'script,iframe,object,embed,img,video,audio,base,math,svg svg,style,template,meta[http-equiv]';
    const attributes = all.flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') || name === 'style' || /^\s*(javascript|data):/i.test(value),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    );
    return {
      hits: (window as unknown as { hits: number[] }).hits,
      quotes: [...document.querySelectorAll('.quote')].map((quote) => quote.textContent ?? ''),
      foreign: [...[...document.querySelectorAll(named)].map((element) => element.outerHTML), ...attributes],
    };
  });
  await page.close();
  return { ...seen, dialogs, requests };
}

async function reader(bypassCSP: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: place.url }]);
  await context.addInitScript(() => {
    const record: number[] = [];
    Object.assign(window, { hits: record, hit: (number: number) => record.push(number) });
  });
  return context;
}

function nothingRan(seen: Seen): void {
  expect(seen.hits).toEqual([]);
  expect(seen.dialogs).toEqual([]);
  expect(seen.requests).toEqual([]);
  expect(seen.foreign).toEqual([]);
  expect(canaryHits).toEqual([]);
}

/** Line ends come out of HTML as one sign; everything else is as it was written. */
const asHtmlKeepsIt = (text: string) => text.replace(/\r\n?/g, '\n');

describe('what a resident wrote', () => {
  it('comes in at least five hundred kinds of attack', () => {
    expect(new Set(texts).size).toBeGreaterThanOrEqual(500);
  });

  for (const policy of ['on', 'off'] as const)
    describe(`with the content security policy ${policy}`, () => {
      let context: BrowserContext;
      beforeAll(async () => {
        context = await reader(policy === 'off');
      });
      afterAll(() => context.close());
      const open = (path: string) => look(context, (page) => page.goto(`${place.url}${path}`));

      it('does not run in the queue, and is still readable there', async () => {
        const seen = await open('/medewerker');
        nothingRan(seen);
        for (const text of texts) expect(seen.quotes).toContain(asHtmlKeepsIt(text));
      });

      it('does not run in the card, and is still readable there', async () => {
        const seen = await open(`/medewerker/zaak/${sent.id}`);
        nothingRan(seen);
        for (const text of [...texts, ...texts.map((one) => `shown ${one}`), sent.phone ?? ''])
          expect(seen.quotes).toContain(asHtmlKeepsIt(text));
      });

      it('does not run in the transcript, and stands there word for word', async () => {
        const seen = await open(`/medewerker/zaak/${sent.id}/gesprek`);
        nothingRan(seen);
        // Written by the resident, then shown back by the assistant with the Dutch beside it.
        expect(seen.quotes.slice(0, texts.length)).toEqual(texts.map(asHtmlKeepsIt));
        const repeated = seen.quotes.slice(texts.length);
        expect(repeated.filter((_, place) => place % 2 === 0)).toEqual(texts.map(asHtmlKeepsIt));
        expect(repeated).toHaveLength(texts.length * 2);
      });
    });

  it('does not run out of the note with which a case was closed', async () => {
    const note = texts.slice(0, 40).join(' ').slice(0, 2000);
    const { id } = await place.send({ initials: texts[4] ?? '' });
    await place.post(`/medewerker/zaak/${id}/nemen`, {}, cookie);
    const context = await reader(true);
    const refused = await place.post(`/medewerker/zaak/${id}/afronden`, { note }, cookie);
    const html = await refused.text();
    nothingRan(await look(context, (page) => page.setContent(html)));
    await place.post(`/medewerker/zaak/${id}/afronden`, { outcome: 'contact', note }, cookie);
    nothingRan(await look(context, (page) => page.goto(`${place.url}/medewerker/zaak/${id}`)));
    await context.close();
  });

  it('would run in a page that takes it for HTML: the trap works, and comes last', async () => {
    const context = await reader(true);
    const seen = await look(context, async (page) => {
      await page.goto(`${place.url}/medewerker/code`);
      // Not the ones that lead away from the page, or nothing could be counted in it.
      const staying = texts.filter((text) => !/http-equiv|<base|<form/i.test(text));
      await page.evaluate((all) => {
        for (const text of all) {
          const place = document.createElement('div');
          place.innerHTML = text;
          document.body.append(place);
        }
      }, staying);
      await page.waitForFunction(() => (window as unknown as { hits: number[] }).hits.length > 20);
    });
    expect(seen.hits.length).toBeGreaterThan(20);
    expect(seen.requests.length).toBeGreaterThan(5);
    expect(seen.foreign.length).toBeGreaterThan(100);
    await context.close();
  });
});
