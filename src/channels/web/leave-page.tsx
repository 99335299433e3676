import { raw } from 'hono/utils/html';
import { directionOf } from '../../text/direction.ts';
import type { Frame } from '../../ui/frame.ts';

/** The weather, from the national institute: a page that anybody may have open. */
const neutralPlace = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/** Shows nothing of where the reader was, and is gone at once: going back does not come by it. */
export function LeavePage({ frame: { t, locale } }: { readonly frame: Frame }) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={locale} dir={directionOf(locale)}>
        <head>
          <meta charset="utf-8" />
          <title>{t('pages.leave.title')}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="refresh" content={`0;url=${neutralPlace}`} />
        </head>
        <body>
          <main>
            <h1>{t('pages.leave.title')}</h1>
            <p>
              <a href={neutralPlace} rel="noreferrer">
                {t('pages.leave.go')}
              </a>
            </p>
          </main>
        </body>
      </html>
    </>
  );
}
