import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

/** A file for the browser. Its address changes with its content, so that a browser may keep it for good. */
export interface Asset {
  readonly href: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

export function asset(name: string, extension: keyof typeof types, body: Asset['body']): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { href: `/assets/${name}.${hash}.${extension}`, type: types[extension], body };
}

/** The order matters: what comes later may build on what came before. */
const sheets = [
  'tokens',
  'base',
  'frame',
  'layout',
  'components',
  'forms',
  'home',
  'overview',
  'conversation',
  'listen',
  'charts',
  'print',
];

/** Reads our style sheets from a folder into one file. */
export async function readStyles(folder: string): Promise<Asset> {
  const texts = await Promise.all(sheets.map((name) => readFile(join(folder, `${name}.css`), 'utf8')));
  return asset('voorbij', 'css', withoutComments(texts.join('\n')));
}

/** Comments are for those who read the source; on a phone they only cost time. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s+/g, '\n')
    .trim();
}

/** The mark beside the name: the sun above the line. */
export const icon: Asset = asset(
  'icon',
  'svg',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5563"/>' +
    '<path d="M4 22h24M9 22a7 7 0 0 1 14 0" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>',
);

/**
 * What a phone needs to put the site among its apps. The name gives nothing away, and there is one for all languages:
 * the page that opens has the reader's own.
 */
export function manifest(picture: Asset): Asset {
  const content = {
    id: '/',
    name: 'Voorbij',
    short_name: 'Voorbij',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f6f4ef',
    theme_color: '#0b5563',
    icons: [
      { src: icon.href, type: icon.type, sizes: 'any' },
      { src: picture.href, type: picture.type, sizes: '512x512', purpose: 'any maskable' },
    ],
  };
  return asset('voorbij', 'webmanifest', JSON.stringify(content));
}

export function assetRoutes(assets: readonly Asset[]): Hono {
  const routes = new Hono();
  for (const { href, type, body } of assets) {
    routes.get(href, (c) =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    );
  }
  return routes;
}
