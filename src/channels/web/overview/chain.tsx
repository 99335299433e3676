import type { CollectorKind } from '../../../domain/collectors.ts';
import { directionOf } from '../../../text/direction.ts';
import { ChainMap } from '../../../ui/charts/chain.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import { Fold } from './fold.tsx';
import type { View } from './view.ts';

/** As the drawing reads, from the top down. */
const fromTop: readonly CollectorKind[] = ['zorgverzekeraar', 'cak', 'incassobureau', 'cjib', 'deurwaarder'];

/** How a debt goes from hand to hand, with the hands it is in now. Touching one leads to its sentence. */
export function Chain({ view: { frame, parties } }: { readonly view: View }) {
  const { t, locale } = frame;
  const has = new Set(parties.map(({ kind }) => kind));
  return (
    <Fold id="keten" title={t('overview.chain')}>
      <ChainMap
        direction={directionOf(locale)}
        title={t('overview.chain')}
        summary={t('overview.chain-summary', { count: { count: has.size } })}
        links={fromTop.map((kind, index) => ({
          kind,
          name: t(`collectors.${kind}.title`),
          mine: has.has(kind) ? t('overview.chain-yours') : undefined,
          href: `#wie-${index + 1}`,
        }))}
        table={
          <ol>
            {fromTop.map((kind, index) => (
              <li id={`wie-${index + 1}`}>
                <strong>{t(`collectors.${kind}.title`)}.</strong>{' '}
                <Explained frame={frame} text={t(`overview.chain-${kind}`)} />
              </li>
            ))}
          </ol>
        }
      />
    </Fold>
  );
}
