import { Details } from '../../ui/components/blocks.tsx';
import { Button, ButtonLink, ButtonRow, PostButton } from '../../ui/components/button.tsx';
import { PhoneLink, Site } from '../../ui/components/contact.tsx';
import { ErrorSummary } from '../../ui/components/errors.tsx';
import { CodeField, DateFields } from '../../ui/components/fields.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import { SharedDevice } from '../../ui/shared-device.tsx';

/** What somebody typed, to go on with. */
export interface CodeForm {
  readonly code: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface CodeErrors {
  readonly code?: string | undefined;
  readonly date?: string | undefined;
}

export function CodePage({
  frame,
  form,
  errors = {},
  keep,
}: {
  readonly frame: Frame;
  readonly form?: CodeForm;
  readonly errors?: CodeErrors;
  /** Whether to go on with what was said before the code; undefined where nothing was, and it is not asked. */
  readonly keep?: boolean | undefined;
}) {
  const { t } = frame;
  const listed = [
    ...(errors.code ? [{ field: 'code', text: errors.code }] : []),
    ...(errors.date ? [{ field: 'day', text: errors.date }] : []),
  ];
  return (
    <Page frame={frame} title={t('pages.code.title')} back="/" script>
      <ErrorSummary title={t('common.error-summary-title')} errors={listed} />
      <h1>{t('pages.code.title')}</h1>
      <p>{t('pages.code.lead')}</p>
      <form method="post" action="/code" novalidate class="code-form">
        <CodeField t={t} value={form?.code} error={errors.code} />
        <DateFields
          t={t}
          legend={t('pages.code.birth-date')}
          hint={t('pages.code.birth-date-hint', { example: { name: '27 3 1984' } })}
          error={errors.date}
          values={form}
        />
        {keep === undefined ? (
          ''
        ) : (
          <div class="pick">
            <input type="checkbox" id="keep" name="keep" value="yes" checked={keep} />
            <label for="keep">{t('pages.code.keep')}</label>
          </div>
        )}
        <div class="buttons button-one">
          <Button>{t('pages.code.go')}</Button>
        </div>
      </form>
      <p class="soft">{t('pages.code.nobody')}</p>
      <Details title={t('offline.shared-ask')}>
        <p>{t('offline.device-text')}</p>
        <SharedDevice frame={frame} />
      </Details>
      <Details title={t('pages.code.none')}>
        <p>{t('pages.code.none-text')}</p>
        <ButtonRow>
          <PostButton action="/gesprek/start" fields={{ flow: 'menu' }}>
            {t('pages.home.question-go')}
          </PostButton>
          <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
        </ButtonRow>
      </Details>
    </Page>
  );
}

/** No tries are left, or there were too many: only a person can help now, or waiting can. */
export function CodeClosedPage({ frame, minutes }: { readonly frame: Frame; readonly minutes?: number }) {
  const { t, contact } = frame;
  const locked = minutes === undefined;
  const title = locked ? t('pages.code.locked-title') : t('pages.code.slow-title');
  return (
    <Page frame={frame} title={title} back="/" script>
      <h1>{title}</h1>
      <p class="lead">
        {locked ? t('pages.code.locked-text') : t('pages.code.slow-text', { count: { count: minutes } })}
      </p>
      <p>
        {t('pages.code.closed-call')} <PhoneLink number={contact.phone} now />
      </p>
      <p>
        {t('pages.footer.visit')} <Site address={contact.teamFinder} />
      </p>
      <ButtonRow>
        <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
        <ButtonLink href="/">{t('pages.problem.start')}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
