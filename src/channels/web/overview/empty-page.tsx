import { ButtonLink, ButtonRow, PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';
import { Page } from '../../../ui/page.tsx';

/** The code was right, and nobody reports anything: that is not the same as owing nothing. */
export function EmptyPage({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('overview.title')} script>
      <h1>{t('overview.title')}</h1>
      <p class="lead">{t('overview.empty')}</p>
      <p>{t('overview.empty-text')}</p>
      <ButtonRow>
        <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
        <PostButton action="/uitloggen">{t('pages.sign-out')}</PostButton>
      </ButtonRow>
    </Page>
  );
}
