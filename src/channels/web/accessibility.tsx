import { Hono } from 'hono';
import { date } from '../../domain/local-date.ts';
import type { WordKey } from '../../text/words.ts';
import { PhoneLink } from '../../ui/components/contact.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';

/** The day somebody last went through this statement. */
const statedOn = date('2026-11-22');

export function accessibilityRoutes({ frameOf }: WebDeps): Hono {
  return new Hono().get('/toegankelijkheid', (c) => c.html(<AccessibilityPage frame={frameOf(c)} />));
}

/**
 * After the state's model for such a statement: what it is about, the status, what it rests on, what is known not to
 * work, and where somebody goes with it. 'B' is 'meets part of it': the highest that may be said without an outside audit.
 */
function AccessibilityPage({ frame }: { readonly frame: Frame }) {
  const { t, contact } = frame;
  return (
    <Page frame={frame} title={t('pages.accessibility')} back="/" script>
      <h1>{t('pages.accessibility')}</h1>
      <p class="lead">{t('pages.access.lead')}</p>
      <p>{t('pages.access.applies')}</p>
      <p>{t('pages.access.law', { decree: { name: 'Besluit digitale toegankelijkheid overheid' } })}</p>
      <h2>{t('pages.access.status-title')}</h2>
      <p>
        <strong>
          {t('pages.access.status', { status: { name: 'B' }, standard: { name: 'WCAG 2.2 AA' } })}
        </strong>{' '}
        {t('pages.access.status-own')}
      </p>
      <p>{t('pages.access.status-register', { site: { name: 'toegankelijkheidsverklaring.nl' } })}</p>
      {parts.map(({ title, lines }) => (
        <>
          <h2>{t(title)}</h2>
          <ul>
            {lines.map((line) => (
              <li>{t(line)}</li>
            ))}
          </ul>
        </>
      ))}
      <h2>{t('pages.access.tell')}</h2>
      <p>
        {t('pages.access.tell-text')} <PhoneLink number={contact.phone} />
      </p>
      <h2>{t('pages.access.other')}</h2>
      <ul>
        <li>
          {t('pages.access.other-call')} <PhoneLink number={contact.phone} />
        </li>
        <li>{t('pages.access.other-visit')}</li>
        <li>{t('pages.access.other-paper')}</li>
      </ul>
      <h2>{t('pages.access.disagree')}</h2>
      <p>{t('pages.access.disagree-text')}</p>
      <p class="soft">{t('pages.access.date', { date: { date: statedOn } })}</p>
    </Page>
  );
}

const parts: readonly { readonly title: WordKey; readonly lines: readonly WordKey[] }[] = [
  {
    title: 'pages.access.tested',
    lines: [
      'pages.access.tested-rules',
      'pages.access.tested-small',
      'pages.access.tested-script',
      'pages.access.tested-papers',
    ],
  },
  {
    title: 'pages.access.not-tested',
    lines: [
      'pages.access.not-audit',
      'pages.access.not-readers',
      'pages.access.not-people',
      'pages.access.not-languages',
    ],
  },
  {
    title: 'pages.access.known',
    lines: [
      'pages.access.known-time',
      'pages.access.known-own-words',
      'pages.access.known-papers',
      'pages.access.known-letters',
    ],
  },
];
