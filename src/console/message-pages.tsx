import type { Frame } from '../ui/frame.ts';
import { Page } from '../ui/page.tsx';

/** The same for a case that is not there and for one of another team. */
export function NotFoundPage({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  const title = t('console.not-found-title');
  return (
    <Page frame={frame} kind="console" title={title} back="/medewerker">
      <h1>{title}</h1>
      <p>{t('console.not-found')}</p>
    </Page>
  );
}

export function RefusedPage({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  const title = t('console.refused-title');
  return (
    <Page frame={frame} kind="console" title={title} back="/medewerker">
      <h1>{title}</h1>
      <p>{t('console.refused')}</p>
    </Page>
  );
}
