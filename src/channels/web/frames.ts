import type { Context } from 'hono';
import type { Municipality } from '../../municipality/types.ts';
import { type Locale, locales } from '../../ports/words.ts';
import type { Translate } from '../../text/words.ts';
import { icon } from '../../ui/assets.ts';
import type { Cookies } from '../../ui/cookies.ts';
import { createFrames, type Frame } from '../../ui/frame.ts';
import { isSignedIn } from './visitor.ts';

/** The frame of every page, for residents and for staff. */
export function createWebFrames(deps: {
  readonly words: { translator(locale: Locale): Translate };
  readonly municipality: Municipality;
  readonly cookies: Cookies;
  /** Addresses of style sheets, ours first. */
  readonly styles: readonly string[];
  readonly script?: string;
  readonly app?: NonNullable<Frame['app']>;
}): (c: Context) => Frame {
  const { words, municipality, cookies, styles, script, app } = deps;
  return createFrames({
    words,
    cookies,
    locales,
    styles,
    icon: icon.href,
    ...(script === undefined ? {} : { script }),
    ...(app === undefined ? {} : { app }),
    contact: {
      phone: municipality.phones.city.value,
      teamFinder: municipality.websites['team-finder'].value,
    },
    signedIn: isSignedIn,
  });
}
