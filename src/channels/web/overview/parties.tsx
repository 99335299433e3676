import { Site } from '../../../ui/components/contact.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import { Pictogram } from '../../../ui/components/pictogram.tsx';
import { DebtCard } from './debt-card.tsx';
import type { Party, View } from './view.ts';

/** Every debt as a card, party by party, in the order that makes sense to act in. */
export function Parties({ view }: { readonly view: View }) {
  const { t } = view.frame;
  if (view.parties.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('overview.each')}</h2>
      {view.parties.map((party) => (
        <PartyBlock view={view} party={party} />
      ))}
    </section>
  );
}

function PartyBlock({ view, party }: { readonly view: View; readonly party: Party }) {
  const { frame } = view;
  const { t } = frame;
  const { kind, place, why, debts } = party;
  return (
    <section class="party" id={`partij-${place}`} aria-labelledby={`partij-${place}-naam`}>
      <div>
        <h3 id={`partij-${place}-naam`} class="pictured">
          <Pictogram name={kind} disc />
          {t(`collectors.${kind}.title`)}
        </h3>
        <p>
          <Explained frame={frame} text={t(`collectors.${kind}.what`)} />{' '}
          {why ? <Explained frame={frame} text={view.say(why)} /> : ''}
        </p>
        <Reach view={view} kind={kind} />
      </div>
      <div class="grid debts">
        {debts.map((one) => (
          <DebtCard view={view} of={one} place={view.overview.debts.indexOf(one.debt) + 1} />
        ))}
      </div>
    </section>
  );
}

/** Only what was found at a source: no number beats a wrong one. The letter has the number of the party itself. */
function Reach({ view, kind }: { readonly view: View; readonly kind: Party['kind'] }) {
  const { t } = view.frame;
  const { websites } = view.municipality;
  if (kind === 'cak' || kind === 'cjib')
    return (
      <p>
        {t('overview.reach-site')} <Site address={websites[kind].value} />
      </p>
    );
  return (
    <p>
      {t('overview.reach-letter')}
      {kind === 'deurwaarder' ? (
        <>
          {' '}
          {t('overview.reach-real')} <Site address={websites['bailiff-register'].value} />
        </>
      ) : (
        ''
      )}
    </p>
  );
}

/** What a party reported before and does not report any more: not counted, not forgotten. */
export function Gone({ view: { frame, overview } }: { readonly view: View }) {
  const { t } = frame;
  if (overview.noLongerReported.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('overview.gone')}</h2>
      <ul>
        {overview.noLongerReported.map(({ holder, number, since }) => (
          <li>
            {t('overview.gone-line', {
              party: { key: `collectors.${holder}.title` },
              number: { name: number },
              date: { date: since },
            })}
          </li>
        ))}
      </ul>
      <p>{t('overview.gone-text')}</p>
    </section>
  );
}
