import { Hono } from 'hono';
import { date } from '../../domain/local-date.ts';
import { PhoneLink } from '../../ui/components/contact.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';

/** The day somebody last went through this statement. */
const statedOn = date('2026-11-22');

export function accessibilityRoutes({ frameOf }: WebDeps): Hono {
  return new Hono().get('/toegankelijkheid', (c) => c.html(<AccessibilityPage frame={frameOf(c)} />));
}

/** What works for whom, and honestly what nobody has tried yet. */
function AccessibilityPage({ frame }: { readonly frame: Frame }) {
  const { t, contact } = frame;
  return (
    <Page frame={frame} title={t('pages.accessibility')} back="/" script>
      <h1>{t('pages.accessibility')}</h1>
      <p class="lead">{t('pages.access.lead')}</p>
      <p>{t('pages.access.status', { standard: { name: 'WCAG 2.2 AA' } })}</p>
      <h2>{t('pages.access.tested')}</h2>
      <ul>
        <li>{t('pages.access.tested-rules')}</li>
        <li>{t('pages.access.tested-small')}</li>
        <li>{t('pages.access.tested-script')}</li>
      </ul>
      <h2>{t('pages.access.not-tested')}</h2>
      <ul>
        <li>{t('pages.access.not-readers')}</li>
        <li>{t('pages.access.not-people')}</li>
        <li>{t('pages.access.not-languages')}</li>
      </ul>
      <h2>{t('pages.access.known')}</h2>
      <ul>
        <li>{t('pages.access.known-time')}</li>
        <li>{t('pages.access.known-letters')}</li>
      </ul>
      <h2>{t('pages.access.tell')}</h2>
      <p>
        {t('pages.access.tell-text')} <PhoneLink number={contact.phone} />
      </p>
      <p class="soft">{t('pages.access.date', { date: { date: statedOn } })}</p>
    </Page>
  );
}
