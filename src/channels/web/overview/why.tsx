import { cents } from '../../../domain/money.ts';
import { ofEachHundred, whySoHigh } from '../../../domain/why-so-high.ts';
import { Explained } from '../../../ui/components/explained.tsx';
import { Fold, FoldOfAmounts } from './fold.tsx';
import { Growth } from './growth.tsx';
import { Parts } from './parts.tsx';
import type { View } from './view.ts';

/** 'Why is it so high?': at most five steps out of the person's own rows, each with its amount. */
export function WhySoHigh({ view }: { readonly view: View }) {
  const { frame, overview, visible, say } = view;
  const { t } = frame;
  const { debts } = overview;
  if (debts.length === 0) return null;
  if (!visible) return <FoldOfAmounts id="waarom" title={t('overview.why')} frame={frame} heads />;
  const each = ofEachHundred(debts);
  return (
    <Fold id="waarom" title={t('overview.why')} open={view.open === 'waarom'} heads>
      <ol>
        {whySoHigh(debts).map(({ sentence }) => (
          <li>
            <Explained frame={frame} text={say(sentence)} />
          </li>
        ))}
      </ol>
      {each ? (
        <Parts
          view={view}
          summary={t('overview.parts-summary', {
            hundred: cents(100_00),
            costs: cents((each.collectionCosts + each.courtCosts) * 100),
            interest: cents(each.interest * 100),
          })}
        />
      ) : (
        ''
      )}
      <Growth view={view} />
    </Fold>
  );
}
