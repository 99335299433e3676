import { dateInAmsterdam } from '../../../domain/local-date.ts';
import { add } from '../../../domain/money.ts';
import type { Debt } from '../../../domain/overview.ts';
import { Amount } from '../../../ui/components/amount.tsx';
import { Card, Facts, Notice } from '../../../ui/components/blocks.tsx';
import { PostButton } from '../../../ui/components/button.tsx';
import { DisputeForm } from './dispute-form.tsx';
import type { DebtToShow, View } from './view.ts';

/** One debt: who asks it for whom, what it is, since when, how it stands, and one thing to do. */
export function DebtCard({
  view,
  of: { debt, next },
  place,
}: {
  readonly view: View;
  readonly of: DebtToShow;
  readonly place: number;
}) {
  const { frame, choices, say } = view;
  const { t } = frame;
  const dispute = choices.disputes.find(({ claimNumber }) => claimNumber === debt.number);
  return (
    <Card id={`regel-${place}`}>
      <h4>{t(`collectors.sort.${debt.sort}`)}</h4>
      <Facts of={[...factsOf(view, debt), ...moneyOf(view, debt)]} />
      {statusOf(view, debt).map((line) => (
        <p>{line}</p>
      ))}
      {dispute ? (
        <Notice kind="look">
          <p>
            {t('overview.disputed', {
              reason: { key: `overview.dispute-${dispute.reason}` },
              date: { date: dateInAmsterdam(dispute.at) },
            })}
          </p>
          <p>{t('overview.disputed-stays')}</p>
        </Notice>
      ) : (
        ''
      )}
      <p class="next">
        <strong>{t('overview.next')}</strong> {say(next.sentence)}
      </p>
      <div class="buttons">
        <PostButton action="/gesprek/start" fields={{ flow: next.action }}>
          {t(`overview.go-${next.action}`)}
        </PostButton>
      </div>
      {dispute ? '' : <DisputeForm t={t} number={debt.number} place={place} />}
    </Card>
  );
}

type Row = readonly [string, unknown];

function factsOf({ frame: { t } }: View, { creditor, since, number, asOf }: Debt): readonly Row[] {
  return [
    ...(creditor === undefined ? [] : [[t('overview.for-whom'), <bdi>{creditor}</bdi>] as const]),
    ...(since === undefined
      ? []
      : [[t('overview.since'), t('overview.day', { date: { date: since } })] as const]),
    [t('overview.number'), <bdi class="number">{number}</bdi>],
    [t('overview.stand'), t('overview.day', { date: { date: asOf } })],
  ];
}

/** Amounts only for who asked for them; what is not known is said to be unknown either way. */
function moneyOf({ frame: { t }, visible }: View, { amount, parts }: Debt): readonly Row[] {
  if (!visible)
    return [[t('overview.open'), amount === undefined ? t('common.unknown') : t('overview.hidden')]];
  const costs = parts && add(add(parts.collectionCosts, parts.interest), parts.courtCosts);
  return [
    ...(parts
      ? ([
          [t('overview.original'), <Amount of={parts.principal} t={t} />],
          [t('overview.costs'), <Amount of={costs} t={t} />],
          [t('overview.paid'), <Amount of={parts.paid} t={t} />],
        ] as const)
      : []),
    [t('overview.open'), <Amount of={amount} t={t} />],
  ];
}

function statusOf({ frame: { t } }: View, debt: Debt): readonly string[] {
  const from = debt.cameFrom.at(-1);
  return [
    ...(debt.wageGarnishment ? [t('overview.status-wage')] : []),
    ...(from === undefined ? [] : [t('overview.status-came', { party: { key: `collectors.${from}.name` } })]),
    ...(debt.unknownBecause === undefined ? [] : [t(`overview.unknown-${debt.unknownBecause}`)]),
  ];
}
