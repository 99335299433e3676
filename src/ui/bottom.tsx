import { PhoneLink, Site } from './components/contact.tsx';
import type { Frame } from './frame.ts';

/** A person to reach without this site, and what this site does not do. */
export function Bottom({ frame: { t, contact } }: { readonly frame: Frame }) {
  return (
    <footer class="bottom">
      <div class="band">
        <div>
          <p>{t('pages.footer.call')}</p>
          <p>
            <PhoneLink number={contact.phone} />
          </p>
          <p>
            {t('pages.footer.visit')} <Site address={contact.teamFinder} />
          </p>
        </div>
        <div>
          <p>{t('pages.footer.no-trackers')}</p>
          <p>{t('pages.footer.computer')}</p>
        </div>
        <nav aria-label={t('pages.footer.about')}>
          <ul>
            <li>
              <a href="/mijn-gegevens">{t('pages.my-data')}</a>
            </li>
            <li>
              <a href="/woorden">{t('terms.title')}</a>
            </li>
            <li>
              <a href="/privacy">{t('pages.privacy')}</a>
            </li>
            <li>
              <a href="/toegankelijkheid">{t('pages.accessibility')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
