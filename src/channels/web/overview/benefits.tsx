import { subtract } from '../../../domain/money.ts';
import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import { ways, wayTo } from '../way-list.ts';
import { Fold } from './fold.tsx';
import type { View } from './view.ts';

/** What arranging brings this person: only what follows from their own rows, and only what is known to be true. */
export function Benefits({ view }: { readonly view: View }) {
  const { frame, facts, overview, visible } = view;
  const { t } = frame;
  const registered = overview.debts.some(({ sort }) => sort === 'bestuursrechtelijke_premie');
  const garnished = overview.debts.some(({ wageGarnishment }) => wageGarnishment);
  const { higherPremium, normalPremium } = facts;
  return (
    <Fold id="voordelen" title={t('overview.benefits')}>
      <ul class="ticks">
        {registered ? (
          <li>
            <Explained frame={frame} text={t('overview.benefit-premium')} />
          </li>
        ) : (
          ''
        )}
        {visible && registered && higherPremium && normalPremium ? (
          <li>{t('overview.benefit-month', { amount: subtract(higherPremium, normalPremium) })}</li>
        ) : (
          ''
        )}
        {garnished ? <li>{t('overview.benefit-wage')}</li> : ''}
        <li>{t('overview.benefit-fewer')}</li>
        <li>{t('overview.benefit-calm')}</li>
        {registered ? (
          <li>
            <Explained frame={frame} text={t('overview.benefit-extra')} />
          </li>
        ) : (
          ''
        )}
      </ul>
      <ButtonRow>
        {ways
          .filter(({ id }) => id === 'arrangement' || id === 'self')
          .map((way) => (
            <ButtonLink href={way.path}>{t(wayTo(way))}</ButtonLink>
          ))}
      </ButtonRow>
    </Fold>
  );
}
