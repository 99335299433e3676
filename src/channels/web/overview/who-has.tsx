import { type Money, zero } from '../../../domain/money.ts';
import { Amount } from '../../../ui/components/amount.tsx';
import { Pictogram } from '../../../ui/components/pictogram.tsx';
import type { Party, View } from './view.ts';

/** Who has what, each party on one line that leads to its bills: all of them fit on one phone. */
export function WhoHas({ view }: { readonly view: View }) {
  const { t } = view.frame;
  if (view.parties.length === 0) return null;
  const most = Math.max(1, ...view.parties.map((party) => (openAt(view, party) ?? zero).cents));
  return (
    <section class="part">
      <h2>{t('overview.who')}</h2>
      <ul class="who">
        {view.parties.map((party) => (
          <li>
            <a class="card" href={`#partij-${party.place}`}>
              <Pictogram name={party.kind} disc />
              <span>
                <strong>{t(`collectors.${party.kind}.title`)}</strong>
                <span class="soft small">
                  {t('overview.bills', { count: { count: party.debts.length } })}
                </span>
              </span>
              <strong class="sum">
                <Sum view={view} party={party} />
              </strong>
              {view.visible ? <Share of={openAt(view, party)} most={most} /> : ''}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is still open at a party, as far as it is known. */
function openAt({ overview }: View, { kind }: Party): Money | undefined {
  return overview.total.perCollector.get(kind);
}

function Sum({ view, party }: { readonly view: View; readonly party: Party }) {
  const { t } = view.frame;
  const known = party.debts.filter(({ debt }) => debt.amount !== undefined).length;
  const open = openAt(view, party);
  if (known === 0 || open === undefined) return <Amount of={undefined} t={t} />;
  if (!view.visible) return <span class="soft">{t('overview.hidden')}</span>;
  return known < party.debts.length ? t('common.at-least', { amount: open }) : <Amount of={open} t={t} />;
}

/** The same amount as a length beside those of the others: only to look at. */
function Share({ of, most }: { readonly of: Money | undefined; readonly most: number }) {
  if (of === undefined) return null;
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width="100" height="4" class="share-all" />
      <rect width={Math.max(1, Math.round((of.cents / most) * 100))} height="4" class="share-one" />
    </svg>
  );
}
