import { ways } from '../way-list.ts';

/** Where somebody ends up who asks for a page that cannot be had without a network. */
export const offlinePath = '/zonder-internet';

/** What a reader wants without a network, most needed first. */
export const pagesToRead = [
  '/dringend',
  '/',
  ...ways.map(({ path }) => path),
  '/woorden',
  '/privacy',
  '/toegankelijkheid',
];

/** All that a browser keeps: pages that say the same to everybody who has no session. */
export const keptPages: readonly string[] = [...pagesToRead, offlinePath];
