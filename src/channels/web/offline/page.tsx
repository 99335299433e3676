import type { WordKey } from '../../../text/words.ts';
import { Card } from '../../../ui/components/blocks.tsx';
import { PhoneLink } from '../../../ui/components/contact.tsx';
import type { Frame } from '../../../ui/frame.ts';
import { Page } from '../../../ui/page.tsx';
import { ways } from '../way-list.ts';
import { pagesToRead } from './kept-pages.ts';

const names: Readonly<Record<string, WordKey>> = {
  '/': 'pages.problem.start',
  '/dringend': 'pages.urgent.title',
  '/woorden': 'terms.title',
  '/privacy': 'pages.privacy.title',
  '/toegankelijkheid': 'pages.accessibility',
  ...Object.fromEntries(ways.map(({ id, path }) => [path, `pages.way.${id}.title`])),
};

/** What a browser shows in place of a page it cannot get: what works now, and a number that needs no internet. */
export function OfflinePage({ frame }: { readonly frame: Frame }) {
  const { t, contact } = frame;
  return (
    <Page frame={{ ...frame, signedIn: false, path: '/' }} title={t('offline.title')} script>
      <h1>{t('offline.title')}</h1>
      <p class="lead">{t('offline.lead')}</p>
      <Card>
        <p>{t('offline.call')}</p>
        <p>
          <PhoneLink number={contact.phone} now />
        </p>
      </Card>
      <section class="part">
        <h2>{t('offline.works')}</h2>
        <ul class="extras">
          {pagesToRead.map((path) => (
            <li>
              <a href={path}>{t(names[path] ?? 'pages.problem.start')}</a>
            </li>
          ))}
        </ul>
      </section>
      <p data-no-network>{t('offline.later')}</p>
    </Page>
  );
}
