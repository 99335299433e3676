import { Notice } from './components/blocks.tsx';
import { PostButton } from './components/button.tsx';
import type { Frame } from './frame.ts';

/** The cookie of who said that others use this telephone or computer too. It ends when the browser is closed. */
export const sharedCookie = 'gedeeld';

/** The choice to have nothing kept in this browser, and the way back from it. */
export function SharedDevice({ frame: { t, shared, path } }: { readonly frame: Frame }) {
  return shared ? (
    <>
      <Notice>
        <p>{t('offline.shared-on')}</p>
      </Notice>
      <PostButton action="/toestel" fields={{ shared: 'no', back: path }}>
        {t('offline.shared-off')}
      </PostButton>
    </>
  ) : (
    <>
      <p>{t('offline.shared-ask')}</p>
      <PostButton action="/toestel" fields={{ shared: 'yes', back: path }}>
        {t('offline.shared-go')}
      </PostButton>
    </>
  );
}
