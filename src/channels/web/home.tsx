import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { WordKey } from '../../text/words.ts';
import { ButtonLink, PostButton } from '../../ui/components/button.tsx';
import { Pictogram, type PictogramName } from '../../ui/components/pictogram.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';
import { ways } from './way-list.ts';

export function homeRoutes({ frameOf }: WebDeps): Hono {
  return new Hono().get('/', (c) => c.html(<HomePage frame={frameOf(c)} />));
}

/** A page to read behind a door. Only what exists stands in a list: a new page is one line there. */
interface Reading {
  readonly href: string;
  readonly text: WordKey;
}

const withoutLetter: readonly Reading[] = ways.map(({ id, path }) => ({
  href: path,
  text: `pages.way.${id}.title`,
}));

const withLetter: readonly Reading[] = [
  { href: '/privacy', text: 'pages.privacy.title' },
  { href: '/mijn-gegevens', text: 'pages.my-data' },
];

const forSomebodyElse: readonly Reading[] = [
  { href: '/dringend', text: 'pages.urgent.title' },
  { href: '/toegankelijkheid', text: 'pages.accessibility' },
  { href: '/medewerker', text: 'pages.home.staff' },
];

/** Three kinds of people come here; each sees their own way at once, and so does who cannot wait. */
function HomePage({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('pages.home.title')} script>
      <div class="hero">
        <div>
          <h1>{t('pages.home.title')}</h1>
          <p class="lead">{t('pages.home.lead')}</p>
        </div>
        <Scene />
      </div>
      <ul class="grid ways">
        <Door t={t} id="letter" picture="letter" readings={withLetter}>
          <ButtonLink href="/code">{t('pages.home.letter-go')}</ButtonLink>
        </Door>
        <Door t={t} id="question" picture="talk" readings={withoutLetter}>
          <PostButton action="/gesprek/start" fields={{ flow: 'menu' }}>
            {t('pages.home.question-go')}
          </PostButton>
        </Door>
        <Door t={t} id="help" picture="people" readings={forSomebodyElse}>
          <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
        </Door>
        <Door t={t} id="urgent" picture="urgent">
          <ButtonLink href="/dringend">{t('pages.home.urgent-go')}</ButtonLink>
        </Door>
      </ul>
      <section class="part">
        <h2>{t('pages.home.expect')}</h2>
        <ul class="ticks">
          <li>{t('pages.home.expect-choice')}</li>
          <li>{t('pages.home.expect-quiet')}</li>
          <li>{t('pages.home.expect-hidden')}</li>
          <li>{t('pages.home.expect-person')}</li>
        </ul>
      </section>
    </Page>
  );
}

function Door({
  t,
  id,
  picture,
  readings = [],
  children,
}: {
  readonly t: Frame['t'];
  readonly id: 'letter' | 'question' | 'help' | 'urgent';
  readonly picture: PictogramName;
  readonly readings?: readonly Reading[];
  /** The one button of this door. */
  readonly children: Child;
}) {
  return (
    <li class={id === 'urgent' ? 'card door door-urgent' : 'card door'}>
      <h2 class="pictured">
        <Pictogram name={picture} disc />
        {t(`pages.home.${id}`)}
      </h2>
      <p>{t(`pages.home.${id}-text`)}</p>
      <div class="door-way">{children}</div>
      {readings.length === 0 ? '' : <Readings t={t} of={readings} />}
    </li>
  );
}

function Readings({ t, of }: { readonly t: Frame['t']; readonly of: readonly Reading[] }) {
  return (
    <div>
      <p class="soft small">{t('pages.home.read-first')}</p>
      <ul class="links">
        {of.map(({ href, text }) => (
          <li>
            <a class="plain" href={href}>
              {t(text)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sun over a quiet land: only to look at. */
function Scene() {
  return (
    <svg viewBox="0 0 320 110" aria-hidden="true" focusable="false">
      <path
        d="M158 84a38 38 0 0 1 76 0M196 30v-16M158 42l-11-11M234 42l11-11M142 80h-16M266 80h-16"
        class="scene-sun"
      />
      <path d="M0 110c60 0 84-40 140-40s96 40 180 30v10z" class="scene-far" />
      <path d="M60 110c60 0 84-24 140-24s80 14 120 10v14z" class="scene-near" />
    </svg>
  );
}
