import { Notice } from '../ui/components/blocks.tsx';
import { Button } from '../ui/components/button.tsx';
import { ErrorSummary } from '../ui/components/errors.tsx';
import { Field } from '../ui/components/fields.tsx';
import type { Frame } from '../ui/frame.ts';
import { Page } from '../ui/page.tsx';

export type LoginFault = 'wrong' | 'slow-down' | 'ended';

/** The first step: who are you, and the password. What was wrong of the two is not said. */
export function LoginPage({
  frame,
  fault,
}: {
  readonly frame: Frame;
  readonly fault?: LoginFault | undefined;
}) {
  const { t } = frame;
  const title = t('console.login-title');
  const wrong = fault === 'wrong' ? t('console.login-wrong') : undefined;
  return (
    <Page frame={frame} kind="console" title={title}>
      <h1>{title}</h1>
      <ErrorSummary
        title={t('common.error-summary-title')}
        errors={wrong === undefined ? [] : [{ field: 'user', text: wrong }]}
      />
      {fault === 'slow-down' ? <Notice kind="look">{t('console.login-locked')}</Notice> : ''}
      {fault === 'ended' ? <Notice live>{t('console.login-ended')}</Notice> : ''}
      <form method="post" action="/medewerker/inloggen">
        <Field name="user" label={t('console.user')} autocomplete="username" error={wrong} />
        <Field
          name="password"
          type="password"
          label={t('console.password')}
          autocomplete="current-password"
        />
        <Button>{t('console.log-in')}</Button>
      </form>
    </Page>
  );
}

/** The second step: the code of the moment. */
export function CodePage({
  frame,
  fault,
}: {
  readonly frame: Frame;
  readonly fault?: 'wrong' | 'slow-down' | undefined;
}) {
  const { t } = frame;
  const title = t('console.otp-title');
  const wrong = fault === 'wrong' ? t('console.otp-wrong') : undefined;
  return (
    <Page frame={frame} kind="console" title={title}>
      <h1>{title}</h1>
      <ErrorSummary
        title={t('common.error-summary-title')}
        errors={wrong === undefined ? [] : [{ field: 'otp', text: wrong }]}
      />
      {fault === 'slow-down' ? <Notice kind="look">{t('console.login-locked')}</Notice> : ''}
      <form method="post" action="/medewerker/code">
        <Field
          name="otp"
          label={t('console.otp')}
          hint={t('console.otp-help')}
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={10}
          error={wrong}
        />
        <Button>{t('console.confirm')}</Button>
      </form>
      <p>
        <a href="/medewerker">{t('console.back-to-login')}</a>
      </p>
    </Page>
  );
}
