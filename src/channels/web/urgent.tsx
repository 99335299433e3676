import { Hono } from 'hono';
import type { PhoneId, WebsiteId } from '../../municipality/types.ts';
import { isLocale } from '../../ports/words.ts';
import type { WordKey } from '../../text/words.ts';
import { Card } from '../../ui/components/blocks.tsx';
import { ButtonLink, PostButton } from '../../ui/components/button.tsx';
import { PhoneLink, Site } from '../../ui/components/contact.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';
import { pdfAnswer } from './pdf.ts';

interface Danger {
  readonly id: 'now' | 'suicide' | 'violence' | 'eviction' | 'cutoff' | 'food' | 'seizure';
  readonly text: readonly WordKey[];
  readonly phones: readonly PhoneId[];
  readonly sites?: readonly WebsiteId[];
  /** The law has the municipality act within days. */
  readonly fast?: true;
  /** There is a paper to show to whoever is at the door. */
  readonly paper?: true;
}

/** From life to money: the first thing a person sees is the first thing that cannot wait. */
const dangers: readonly Danger[] = [
  { id: 'now', text: ['pages.urgent.now-text'], phones: ['emergency'] },
  {
    id: 'suicide',
    text: ['crisis.suicide-call', 'crisis.suicide-now'],
    phones: ['suicide-prevention', 'suicide-prevention-long'],
    sites: ['suicide-prevention'],
  },
  { id: 'violence', text: ['crisis.violence-call', 'crisis.violence-now'], phones: ['domestic-violence'] },
  { id: 'eviction', text: ['crisis.eviction-call', 'crisis.eviction-tonight'], phones: ['city'], fast: true },
  { id: 'cutoff', text: ['crisis.cutoff-call'], phones: ['city'], fast: true },
  { id: 'food', text: ['crisis.food-call'], phones: ['city'] },
  {
    id: 'seizure',
    text: ['crisis.seizure-call', 'pages.urgent.seizure-real'],
    phones: ['city', 'legal-help'],
    sites: ['bailiff-register', 'protected-income'],
    paper: true,
  },
];

/** Works without a code, a script or an answer: numbers to call now. */
export function urgentRoutes({ frameOf, municipality, factsOn, clock, papers }: WebDeps): Hono {
  const routes = new Hono();
  routes.get('/dringend', (c) => {
    const { urgentWorkingDays } = factsOn(clock.today());
    return c.html(<UrgentPage frame={frameOf(c)} municipality={municipality} days={urgentWorkingDays} />);
  });
  routes.get('/dringend/papier', async (c) => {
    const { locale } = frameOf(c);
    return pdfAnswer(c, await papers.door(isLocale(locale) ? locale : 'nl'), 'papier');
  });
  return routes;
}

function UrgentPage({
  frame,
  municipality,
  days,
}: {
  readonly frame: Frame;
  readonly municipality: WebDeps['municipality'];
  readonly days: number | undefined;
}) {
  const { t } = frame;
  const { phones, websites } = municipality;
  const numbers = {
    suicideLine: { name: phones['suicide-prevention'].value },
    suicideLineFree: { name: phones['suicide-prevention-long'].value },
    violenceLine: { name: phones['domestic-violence'].value },
    emergency: { name: phones.emergency.value },
    city: { name: phones.city.value },
  };
  return (
    <Page frame={frame} title={t('pages.urgent.title')} back="/" script>
      <h1>{t('pages.urgent.title')}</h1>
      <p class="lead">{t('pages.urgent.lead')}</p>
      {frame.locale === 'nl' ? '' : <p class="soft">{t('common.not-checked-yet')}</p>}
      <ul class="grid debts">
        {dangers.map((danger) => (
          <li>
            <Card>
              <h2>{t(`pages.urgent.${danger.id}`)}</h2>
              {danger.phones.map((id) => (
                <p>
                  <PhoneLink number={phones[id].value} now />
                </p>
              ))}
              <DutchBeside frame={frame} keys={danger.text} values={numbers} brief />
              {danger.fast && days !== undefined ? (
                <DutchBeside
                  frame={frame}
                  keys={['pages.urgent.days']}
                  values={{ count: { count: days } }}
                  brief
                />
              ) : (
                ''
              )}
              {(danger.sites ?? []).map((id) => (
                <p>
                  <Site address={websites[id].value} />
                </p>
              ))}
              {danger.paper ? <ButtonLink href="/dringend/papier">{t('paper.door.go')}</ButtonLink> : ''}
            </Card>
          </li>
        ))}
        <li>
          <Card>
            <h2>{t('pages.urgent.call-me')}</h2>
            <p>{t('pages.urgent.call-me-text')}</p>
            <PostButton action="/gesprek/start" fields={{ flow: 'appointment' }}>
              {t('pages.urgent.call-me-go')}
            </PostButton>
          </Card>
        </li>
      </ul>
    </Page>
  );
}
