import { add, type Money, zero } from '../../../domain/money.ts';
import type { DebtParts } from '../../../domain/overview.ts';
import { directionOf } from '../../../text/direction.ts';
import { StackedBars } from '../../../ui/charts/bars.tsx';
import { Table } from '../../../ui/charts/chart.tsx';
import { Amount } from '../../../ui/components/amount.tsx';
import type { Party, View } from './view.ts';

/** What the debts of each party consist of, as far as parties told so. */
export function Parts({ view, summary }: { readonly view: View; readonly summary: string }) {
  const { t, locale } = view.frame;
  const bars = view.parties.flatMap((party) => {
    const parts = addedUp(party);
    return parts ? [{ label: t(`collectors.${party.kind}.title`), parts }] : [];
  });
  const series = [
    { id: 'principal', label: t('overview.part-principal') },
    { id: 'interest', label: t('overview.part-interest') },
    { id: 'costs', label: t('overview.part-costs') },
  ];
  return (
    <>
      <h3>{t('overview.parts')}</h3>
      <StackedBars
        direction={directionOf(locale)}
        series={series}
        bars={bars}
        title={t('overview.parts')}
        summary={summary}
        tableTitle={t('overview.as-table')}
        table={
          <Table
            caption={t('overview.parts')}
            head={[t('overview.party'), ...series.map(({ label }) => label)]}
            rows={bars.map(({ label, parts }) => [label, ...parts.map((part) => <Amount of={part} t={t} />)])}
          />
        }
      />
      <p class="small soft">{t('overview.parts-paid')}</p>
    </>
  );
}

function addedUp({ debts }: Party): readonly [Money, Money, Money] | undefined {
  const all = debts.flatMap(({ debt }) => (debt.parts ? [debt.parts] : []));
  if (all.length === 0) return undefined;
  const of = (pick: (parts: DebtParts) => Money) => all.reduce((total, one) => add(total, pick(one)), zero);
  return [
    of(({ principal }) => principal),
    of(({ interest }) => interest),
    of(({ collectionCosts, courtCosts }) => add(collectionCosts, courtCosts)),
  ];
}
