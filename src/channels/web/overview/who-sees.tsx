import { Explained } from '../../../ui/components/explained.tsx';
import { Fold } from './fold.tsx';
import type { View } from './view.ts';

/** Names everybody who can see something of this, and says that looking tells nobody anything. */
export function WhoSees({ view: { frame, overview, parties } }: { readonly view: View }) {
  const { t } = frame;
  return (
    <Fold id="wie-ziet-dit" title={t('overview.who-sees')}>
      <p>
        <strong>{t('overview.who-sees-quiet')}</strong>
      </p>
      <ul>
        <li>{t('overview.who-sees-you', { name: { name: overview.person.name } })}</li>
        {parties.map(({ kind }) => (
          <li>{t('overview.who-sees-party', { party: { key: `collectors.${kind}.title` } })}</li>
        ))}
        <li>
          <Explained frame={frame} text={t('overview.who-sees-team')} />
        </li>
      </ul>
      <p>
        <a href="/mijn-gegevens">{t('overview.who-sees-log')}</a>
      </p>
      <p>{t('overview.who-sees-leave')}</p>
    </Fold>
  );
}
