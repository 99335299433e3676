import { Hono } from 'hono';
import { termIds } from '../../text/terms.ts';
import { anchorOf } from '../../ui/components/explained.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';

export function wordsRoutes({ frameOf }: WebDeps): Hono {
  return new Hono().get('/woorden', (c) => c.html(<WordsPage frame={frameOf(c)} />));
}

/** The words of the letters with what they mean, each with an address of its own: a word on another page leads here. */
function WordsPage({ frame }: { readonly frame: Frame }) {
  const { t, signedIn } = frame;
  return (
    <Page frame={frame} title={t('terms.title')} back={signedIn ? '/overzicht' : '/'} script>
      <h1>{t('terms.title')}</h1>
      <p class="lead">{t('terms.lead')}</p>
      <div class="words-list">
        {termIds.map((id) => (
          <section id={anchorOf(id)} aria-labelledby={`${anchorOf(id)}-name`}>
            <h2 id={`${anchorOf(id)}-name`}>{t(`terms.${id}.term`)}</h2>
            <p>{t(`terms.${id}.what`)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
