import { Hono } from 'hono';
import { PhoneLink } from '../../ui/components/contact.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import { SharedDevice } from '../../ui/shared-device.tsx';
import type { WebDeps } from './deps.ts';
import { KeptTable } from './kept-table.tsx';

export function privacyRoutes({ frameOf, factsOn, clock }: WebDeps): Hono {
  return new Hono().get('/privacy', (c) => {
    const frame = frameOf(c);
    return c.html(<PrivacyPage frame={frame} retention={factsOn(clock.today()).retention} />);
  });
}

/** What happens to somebody's data, in the order in which they meet it. */
function PrivacyPage({
  frame,
  retention,
}: {
  readonly frame: Frame;
  readonly retention: ReturnType<WebDeps['factsOn']>['retention'];
}) {
  const { t, contact } = frame;
  return (
    <Page frame={frame} title={t('pages.privacy')} back="/" script>
      <h1>{t('pages.privacy.title')}</h1>
      <p class="lead">{t('pages.privacy.lead')}</p>
      <h2>{t('pages.privacy.never')}</h2>
      <ul class="ticks">
        <li>{t('pages.privacy.never-numbers')}</li>
        <li>{t('pages.privacy.never-trackers')}</li>
        <li>{t('pages.privacy.never-told')}</li>
        <li>{t('pages.privacy.never-sold')}</li>
      </ul>
      <h2>{t('pages.privacy.from')}</h2>
      <DutchBeside frame={frame} keys={['pages.privacy.from-text', 'pages.privacy.why-text']} />
      <h2>{t('pages.privacy.how-long')}</h2>
      <KeptTable frame={frame} retention={retention} />
      <h2>{t('pages.privacy.rights')}</h2>
      <DutchBeside
        frame={frame}
        keys={['pages.privacy.rights-text', 'pages.privacy.complaint']}
        values={{ authority: { name: 'Autoriteit Persoonsgegevens' } }}
      />
      <p>
        <a href="/mijn-gegevens">{t('pages.my-data')}</a>
      </p>
      <h2>{t('pages.privacy.cookies')}</h2>
      <p>{t('pages.privacy.cookies-text')}</p>
      <p>{t('pages.privacy.listen')}</p>
      <h2>{t('offline.device')}</h2>
      <p>{t('offline.device-text')}</p>
      <SharedDevice frame={frame} />
      <h2 id="melden">{t('pages.privacy.report')}</h2>
      <p>
        {t('pages.privacy.report-text')} <PhoneLink number={contact.phone} />
      </p>
    </Page>
  );
}
