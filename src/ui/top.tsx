import { Pictogram, type PictogramName } from './components/pictogram.tsx';
import type { Frame } from './frame.ts';

/** Who is signed in at the console, and where they can go. */
export interface Staff {
  readonly name: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** The form that ends their session posts here. */
  readonly signOut: string;
}

/** What is on top of every page of a resident, in the same place: a way out, a way to a person, the language. */
export function ResidentTop({ frame }: { readonly frame: Frame }) {
  const { t, path, signedIn } = frame;
  return (
    <header class="top">
      <div class="band">
        <Name href="/" />
        <form method="post" action="/snel-weg">
          <button class="button quick" type="submit">
            {t('pages.leave')}
          </button>
        </form>
        <nav class="always" aria-label={t('pages.always')}>
          <Tab href="/dringend" picture="urgent" text={t('pages.urgent')} path={path} />
          <Tab href="/afspraak" picture="person" text={t('common.talk-to-human')} path={path} />
          {signedIn ? <Tab href="/overzicht" picture="list" text={t('pages.overview')} path={path} /> : ''}
        </nav>
        <Languages frame={frame} />
      </div>
    </header>
  );
}

export function ConsoleTop({ frame, staff }: { readonly frame: Frame; readonly staff: Staff | undefined }) {
  const { t, path } = frame;
  return (
    <header class="top">
      <div class="band">
        <Name href="/medewerker" />
        {staff ? (
          <nav class="always" aria-label={t('pages.always')}>
            {staff.links.map(({ href, text }) => (
              <Way href={href} text={text} path={path} />
            ))}
          </nav>
        ) : (
          ''
        )}
        {staff ? (
          <form method="post" action={staff.signOut} class="always">
            <span class="small">{staff.name}</span>
            <button class="plain" type="submit">
              {t('pages.sign-out')}
            </button>
          </form>
        ) : (
          ''
        )}
      </div>
    </header>
  );
}

function Name({ href }: { readonly href: string }) {
  return (
    <a class="name" href={href}>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          d="M4 22h24M9 22a7 7 0 0 1 14 0M16 6v4M6.5 11.5l2.6 2.6M25.5 11.5l-2.6 2.6"
          fill="none"
          stroke="currentColor"
          stroke-width="2.6"
          stroke-linecap="round"
        />
      </svg>
      <span lang="nl">Voorbij</span>
    </a>
  );
}

function Way({ href, text, path }: { readonly href: string; readonly text: string; readonly path: string }) {
  return (
    <a class="plain" href={href} aria-current={path.split('?')[0] === href ? 'page' : undefined}>
      {text}
    </a>
  );
}

/** A way with its picture. */
function Tab({
  href,
  text,
  picture,
  path,
}: {
  readonly href: string;
  readonly text: string;
  readonly picture: PictogramName;
  readonly path: string;
}) {
  return (
    <a class="tab" href={href} aria-current={path.split('?')[0] === href ? 'page' : undefined}>
      <Pictogram name={picture} />
      {text}
    </a>
  );
}

/**
 * Every language by its own name. A form and not a link, because it changes something: it is remembered. On the first
 * page all are in sight; further on they are folded in behind the one that is chosen.
 */
function Languages({ frame: { t, languages, locale, path } }: { readonly frame: Frame }) {
  const all = (
    <form method="post" action="/taal" aria-label={t('common.aria.languages')}>
      <input type="hidden" name="back" value={path} />
      {languages.map((one) => (
        <button
          class="plain"
          type="submit"
          name="locale"
          value={one.locale}
          lang={one.locale}
          aria-current={one.locale === locale ? 'true' : undefined}
        >
          {one.name}
        </button>
      ))}
    </form>
  );
  if (path === '/') return <div class="languages languages-all">{all}</div>;
  return (
    <details class="languages">
      <summary>
        <Pictogram name="globe" />
        <span>
          <span class="unseen">{t('common.aria.languages')}: </span>
          {languages.find((one) => one.locale === locale)?.name}
        </span>
      </summary>
      {all}
    </details>
  );
}
