import { Hono } from 'hono';
import { isLocale } from '../../ports/words.ts';
import { formOf } from '../../ui/form.ts';
import { localeCookie } from '../../ui/locale.ts';
import { sharedCookie } from '../../ui/shared-device.tsx';
import type { WebDeps } from './deps.ts';
import { LeavePage } from './leave-page.tsx';
import { sessionCookie, type WebEnv } from './visitor.ts';

const secondsInYear = 365 * 24 * 60 * 60;

/** What the buttons in the frame of every page do. */
export function everywhereRoutes({ sessions, cookies, frameOf }: WebDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.post('/taal', async (c) => {
    const form = await formOf(c);
    const locale = form.text('locale');
    if (isLocale(locale)) cookies.set(c, localeCookie, locale, secondsInYear);
    return c.redirect(ownPath(form.text('back')), 303);
  });

  // Whoever shares a telephone or a computer leaves nothing on it, also not what was kept before they said so.
  routes.post('/toestel', async (c) => {
    const form = await formOf(c);
    if (form.text('shared') === 'yes') {
      cookies.set(c, sharedCookie, 'ja');
      c.header('Clear-Site-Data', '"storage"');
    } else cookies.clear(c, sharedCookie);
    return c.redirect(ownPath(form.text('back')), 303);
  });

  routes.post('/uitloggen', async (c) => {
    const token = cookies.get(c, sessionCookie);
    if (token !== undefined) await sessions.end(token);
    cookies.clear(c, sessionCookie);
    return c.redirect('/', 303);
  });

  // Leaving goes by way of a page of our own: a form may not lead to another site, and nobody should have to wait.
  routes.post('/snel-weg', async (c) => {
    const token = cookies.get(c, sessionCookie);
    if (token !== undefined) await sessions.end(token);
    cookies.clear(c, sessionCookie);
    c.header('Clear-Site-Data', '"storage"');
    return c.redirect('/snel-weg', 303);
  });
  routes.get('/snel-weg', (c) => c.html(<LeavePage frame={frameOf(c)} />));

  return routes;
}

/** A path within this site; anything that could lead elsewhere becomes the start. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[\w\-/.?=&%]*$/.test(path) ? path : '/';
}
