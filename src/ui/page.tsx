import type { PropsWithChildren } from 'hono/jsx';
import { raw } from 'hono/utils/html';
import { directionOf } from '../text/direction.ts';
import { Bottom } from './bottom.tsx';
import { ListenPlace, ListenTools } from './components/listen.tsx';
import type { Frame } from './frame.ts';
import { ConsoleTop, ResidentTop, type Staff } from './top.tsx';

export type PageProps = PropsWithChildren<{
  readonly frame: Frame;
  /** Never an amount or a party: it stands in the tab and in the history. */
  readonly title: string;
  /** Where the link at the top left leads. */
  readonly back?: string | undefined;
  readonly kind?: 'resident' | 'console';
  /** The page is better with our script; it works without. */
  readonly script?: boolean;
  /** What can be read aloud: the page as a whole, or the parts that say so themselves. */
  readonly aloud?: 'page' | 'parts';
  readonly staff?: Staff;
}>;

/** The frame around every page: language, a way out, a way to a person, and nothing from outside. */
export function Page({
  frame,
  title,
  back,
  kind = 'resident',
  script,
  aloud = 'page',
  staff,
  children,
}: PageProps) {
  const { t, locale } = frame;
  const listens = kind === 'resident' && script === true && frame.script !== undefined;
  const whole = listens && aloud === 'page';
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={locale} dir={directionOf(locale)}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} – Voorbij`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" type="image/svg+xml" href={frame.icon} />
          {kind === 'resident' && frame.app ? (
            <>
              <link rel="manifest" href={frame.app.manifest} />
              <link rel="apple-touch-icon" href={frame.app.picture} />
            </>
          ) : (
            ''
          )}
          {frame.styles.map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {script && frame.script ? <script src={frame.script} defer /> : ''}
        </head>
        <body class={kind} data-shared={frame.shared ? 'yes' : undefined}>
          <a class="skip" href="#main">
            {t('common.aria.skip-to-content')}
          </a>
          {kind === 'console' ? <ConsoleTop frame={frame} staff={staff} /> : <ResidentTop frame={frame} />}
          <main id="main" class="band" tabindex={-1} data-aloud={whole ? '' : undefined}>
            {back ? (
              <a class="back" href={back}>
                {t('common.back')}
              </a>
            ) : (
              ''
            )}
            {whole ? <ListenPlace /> : ''}
            {children}
          </main>
          {kind === 'resident' ? <Bottom frame={frame} /> : ''}
          {listens ? <ListenTools frame={frame} asks={aloud === 'parts'} /> : ''}
        </body>
      </html>
    </>
  );
}
