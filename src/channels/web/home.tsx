import { Hono } from 'hono';
import { Card } from '../../ui/components/blocks.tsx';
import { ButtonLink, PostButton } from '../../ui/components/button.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';

export function homeRoutes({ frameOf }: WebDeps): Hono {
  return new Hono().get('/', (c) => c.html(<HomePage frame={frameOf(c)} />));
}

/** Three kinds of people come here; each sees their own way at once. */
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
        <li>
          <Card>
            <h2>{t('pages.home.letter')}</h2>
            <p>{t('pages.home.letter-text')}</p>
            <ButtonLink href="/code">{t('pages.home.letter-go')}</ButtonLink>
          </Card>
        </li>
        <li>
          <Card>
            <h2>{t('pages.home.question')}</h2>
            <p>{t('pages.home.question-text')}</p>
            <PostButton action="/gesprek/start" fields={{ flow: 'menu' }}>
              {t('pages.home.question-go')}
            </PostButton>
          </Card>
        </li>
        <li>
          <Card>
            <h2>{t('pages.home.urgent')}</h2>
            <p>{t('pages.home.urgent-text')}</p>
            <ButtonLink href="/dringend">{t('pages.home.urgent-go')}</ButtonLink>
          </Card>
        </li>
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
      <p class="part small">
        <a class="plain" href="/medewerker">
          {t('pages.home.staff')}
        </a>
      </p>
    </Page>
  );
}

/** The sun over a quiet land: only to look at. */
function Scene() {
  return (
    <svg viewBox="0 0 320 130" aria-hidden="true" focusable="false">
      <path
        d="M158 96a38 38 0 0 1 76 0M196 42v-16M158 54l-11-11M234 54l11-11M142 92h-16M266 92h-16"
        class="scene-sun"
      />
      <path d="M0 122c60 0 84-40 140-40s96 40 180 40z" class="scene-far" />
      <path d="M90 122c50 0 74-24 120-24s70 24 110 24z" class="scene-near" />
      <path d="M0 122h320" class="scene-ground" />
    </svg>
  );
}
