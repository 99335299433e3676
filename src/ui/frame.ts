import type { Context } from 'hono';
import type { TermId } from '../text/terms.ts';
import type { Translate } from '../text/words.ts';
import type { Cookies } from './cookies.ts';
import { chosenLocale, localeCookie } from './locale.ts';
import { sharedCookie } from './shared-device.tsx';

/** A language that a reader can choose, by its own name. */
export interface Language {
  readonly locale: string;
  readonly name: string;
}

/** How to reach a person: on every page. */
export interface Contact {
  /** As it is written. */
  readonly phone: string;
  /** Where somebody finds the team of their own neighbourhood, as it is printed: without https:// in front. */
  readonly teamFinder: string;
}

/** What every page needs to know about the request it answers. */
export interface Frame {
  readonly locale: string;
  readonly t: Translate;
  /** The Dutch words, to stand beside a text that no person has reviewed yet. */
  readonly dutch: Translate;
  readonly languages: readonly Language[];
  /** Where the reader is, to come back to after a change of language. */
  readonly path: string;
  /** Addresses of style sheets: ours, then what the city puts over it. */
  readonly styles: readonly string[];
  readonly script?: string;
  readonly icon: string;
  /** How a phone puts the site among its apps: the description, and a picture for those that do not read it. */
  readonly app?: { readonly manifest: string; readonly picture: string };
  readonly contact: Contact;
  /** A resident has opened the overview with a code. */
  readonly signedIn: boolean;
  /** The hard words that this page explained already: a word is explained once. */
  readonly told: Set<TermId>;
  /** Others use this browser too: nothing is to be kept in it. */
  readonly shared: boolean;
}

export interface FrameDeps<L extends string> {
  readonly words: { translator(locale: L): Translate };
  readonly locales: readonly [L, ...L[]];
  readonly cookies: Pick<Cookies, 'get'>;
  readonly styles: readonly string[];
  readonly script?: string;
  readonly icon: string;
  readonly app?: NonNullable<Frame['app']>;
  readonly contact: Contact;
  readonly signedIn?: (c: Context) => boolean;
}

/** Makes the frame of a request; the first language of the list is the source, Dutch. */
export function createFrames<L extends string>(deps: FrameDeps<L>): (c: Context) => Frame {
  const { words, locales, cookies, signedIn, ...fixed } = deps;
  const languages = locales.map((locale) => ({
    locale,
    name: words.translator(locale)('common.language-name'),
  }));
  const dutch = words.translator(locales[0]);
  // A page that is put together of parts asks for its frame more than once.
  const toldOn = new WeakMap<Context, Set<TermId>>();
  return (c) => {
    const locale = chosenLocale(c, locales, cookies.get(c, localeCookie));
    const url = new URL(c.req.url);
    const told = toldOn.get(c) ?? new Set();
    toldOn.set(c, told);
    return {
      ...fixed,
      locale,
      languages,
      dutch,
      t: words.translator(locale),
      path: `${url.pathname}${url.search}`,
      signedIn: signedIn?.(c) ?? false,
      told,
      shared: cookies.get(c, sharedCookie) !== undefined,
    };
  };
}
