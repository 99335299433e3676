import type { Consent } from '../../domain/choices.ts';
import { dateInAmsterdam, type LocalDate } from '../../domain/local-date.ts';
import type { AccessLine } from '../../ports/cases.ts';
import type { RetentionTerms } from '../../ports/privacy.ts';
import { Table } from '../../ui/charts/chart.tsx';
import { Notice } from '../../ui/components/blocks.tsx';
import { ButtonLink, ButtonRow, PostButton } from '../../ui/components/button.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import { KeptTable } from './kept-table.tsx';

type Retention = RetentionTerms | undefined;

/** Without a code: what is kept in general, and where to find one's own. */
export function MyDataClosedPage({
  frame,
  retention,
}: {
  readonly frame: Frame;
  readonly retention: Retention;
}) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('pages.my-data')} back="/" script>
      <h1>{t('pages.my-data')}</h1>
      <p class="lead">{t('pages.my-data.closed')}</p>
      <ButtonRow>
        <ButtonLink href="/code">{t('pages.home.letter-go')}</ButtonLink>
        <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
      </ButtonRow>
      <h2>{t('pages.my-data.kept')}</h2>
      <KeptTable frame={frame} retention={retention} />
    </Page>
  );
}

export function MyDataPage({
  frame,
  retention,
  consents,
  views,
}: {
  readonly frame: Frame;
  readonly retention: Retention;
  readonly consents: readonly Consent[];
  readonly views: readonly (AccessLine & { readonly role: string })[];
}) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('pages.my-data')} back="/overzicht" script>
      <h1>{t('pages.my-data')}</h1>
      <p class="lead">{t('pages.my-data.lead')}</p>
      <section id="toestemming">
        <h2>{t('pages.my-data.consents')}</h2>
        {consents.length === 0 ? <p>{t('pages.my-data.consents-none')}</p> : ''}
        {consents.map((consent) => (
          <ConsentLine frame={frame} consent={consent} />
        ))}
      </section>
      <h2>{t('pages.my-data.views')}</h2>
      {views.length === 0 ? (
        <p>{t('pages.my-data.views-none')}</p>
      ) : (
        <Table
          caption={t('pages.my-data.views-caption')}
          head={[t('pages.my-data.views-when'), t('pages.my-data.views-who'), t('pages.my-data.views-what')]}
          rows={views.map(({ at, role, action }) => [
            t('overview.day', { date: { date: dateInAmsterdam(at) } }),
            role === 'lead' ? t('pages.my-data.role-lead') : t('pages.my-data.role-caseworker'),
            t(`pages.my-data.action-${action}`),
          ])}
        />
      )}
      <h2>{t('pages.my-data.kept')}</h2>
      <KeptTable frame={frame} retention={retention} />
      <h2>{t('pages.my-data.do')}</h2>
      <p>{t('pages.my-data.do-text')}</p>
      <ButtonRow>
        <ButtonLink href="/mijn-gegevens/download">{t('pages.my-data.download')}</ButtonLink>
        <ButtonLink href="/mijn-gegevens/wissen">{t('pages.my-data.erase')}</ButtonLink>
        <PostButton action="/uitloggen">{t('pages.sign-out')}</PostButton>
      </ButtonRow>
    </Page>
  );
}

function ConsentLine({ frame, consent }: { readonly frame: Frame; readonly consent: Consent }) {
  const { t } = frame;
  const { purpose, givenAt, withdrawnAt } = consent;
  const day = (at: Consent['givenAt']) => ({ date: { date: dateInAmsterdam(at) } });
  return (
    <div class="card">
      <DutchBeside frame={frame} keys={[`pages.consent.${purpose}`]} />
      <p class="soft">{t('pages.consent.given', day(givenAt))}</p>
      {withdrawnAt === undefined ? (
        <>
          <p>{t('afterwards.receipt')}</p>
          <PostButton action="/mijn-gegevens/toestemming" fields={{ purpose }}>
            {t('pages.consent.withdraw')}
          </PostButton>
        </>
      ) : (
        <Notice>
          <p>{t('pages.consent.withdrawn', day(withdrawnAt))}</p>
        </Notice>
      )}
    </div>
  );
}

/** One calm question before something that cannot be undone. */
export function ErasePage({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('pages.erase.title')} back="/mijn-gegevens" script>
      <h1>{t('pages.erase.title')}</h1>
      <DutchBeside
        frame={frame}
        keys={['pages.erase.what', 'pages.erase.stays', 'pages.erase.parties', 'pages.erase.again']}
      />
      <p>{t('afterwards.receipt')}</p>
      <ButtonRow>
        <PostButton action="/mijn-gegevens/wissen">{t('pages.erase.go')}</PostButton>
        <ButtonLink href="/mijn-gegevens">{t('pages.erase.no')}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}

/** The receipt: to print or to photograph, since nothing is left here to look it up. */
export function ErasedPage({
  frame,
  rows,
  on,
}: {
  readonly frame: Frame;
  readonly rows: number;
  readonly on: LocalDate;
}) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('pages.erased.title')} script>
      <h1>{t('pages.erased.title')}</h1>
      <Notice live>
        <p>{t('pages.erased.when', { date: { date: on } })}</p>
        <p>{t('pages.erased.rows', { count: { count: rows } })}</p>
      </Notice>
      <DutchBeside frame={frame} keys={['pages.erase.stays', 'pages.erase.parties']} />
      <p>{t('pages.erased.receipt')}</p>
      <div class="buttons button-one">
        <ButtonLink href="/">{t('pages.problem.start')}</ButtonLink>
      </div>
    </Page>
  );
}
