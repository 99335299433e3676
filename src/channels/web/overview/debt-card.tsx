import { dateInAmsterdam } from '../../../domain/local-date.ts';
import { add, type Money } from '../../../domain/money.ts';
import { type Debt, debtKey, doubtedKey } from '../../../domain/overview.ts';
import type { WordKey } from '../../../text/words.ts';
import { Amount } from '../../../ui/components/amount.tsx';
import { Card, Details, Facts, Notice } from '../../../ui/components/blocks.tsx';
import { ButtonLink, PostButton } from '../../../ui/components/button.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import { Pictogram } from '../../../ui/components/pictogram.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { type DebtToShow, nextSentence, type View } from './view.ts';

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
  const { frame, choices } = view;
  const { t } = frame;
  const dispute = choices.disputes.find((one) => doubtedKey(one) === debtKey(debt));
  return (
    <Card id={`regel-${place}`}>
      <h4>{t(`collectors.sort.${debt.sort}`)}</h4>
      <Facts of={inShort(view, debt)} />
      {statusOf(view, debt).map((line) => (
        <p>
          <Explained frame={frame} text={line} />
        </p>
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
      <NextStep view={view} next={next} />
      <Details title={t('overview.about-bill')}>
        <Facts of={inFull(view, debt)} />
      </Details>
      {dispute ? '' : <DisputeForm t={t} debt={debtKey(debt)} place={place} />}
    </Card>
  );
}

/** One thing to do. Who asked for an arrangement already can see how far it is. */
function NextStep({
  view: { frame, choices, say },
  next,
}: {
  readonly view: View;
  readonly next: DebtToShow['next'];
}) {
  const { t } = frame;
  const sentence = nextSentence(next, choices);
  return (
    <>
      <p class="next">
        <Pictogram name="next" />
        <strong>{t('overview.next')}</strong> <Explained frame={frame} text={say(sentence)} />
      </p>
      <div class="buttons">
        {sentence === next.sentence ? (
          <PostButton action="/gesprek/start" fields={{ flow: next.action }}>
            {t(`overview.go-${next.action}`)}
          </PostButton>
        ) : (
          <ButtonLink href="/regeling">{t('overview.see-request')}</ButtonLink>
        )}
      </div>
    </>
  );
}

type Row = readonly [string, unknown];

/** What is still open; an amount only for who asked for it. What is not known is said to be unknown either way. */
function inShort({ frame: { t }, visible }: View, { creditor, amount }: Debt): readonly Row[] {
  const hidden = !visible && amount !== undefined;
  return [
    [t('overview.open'), hidden ? t('overview.hidden') : <Amount of={amount} t={t} />],
    ...(creditor === undefined ? [] : [[t('overview.for-whom'), <bdi>{creditor}</bdi>] as const]),
  ];
}

function inFull({ frame: { t }, visible }: View, { since, number, asOf, parts }: Debt): readonly Row[] {
  const money: readonly (readonly [WordKey, Money])[] = parts
    ? [
        ['overview.original', parts.principal],
        ['overview.costs', add(add(parts.collectionCosts, parts.interest), parts.courtCosts)],
        ['overview.paid', parts.paid],
      ]
    : [];
  return [
    ...(since === undefined
      ? []
      : [[t('overview.since'), t('overview.day', { date: { date: since } })] as const]),
    ...money.map(([key, of]) => [t(key), visible ? <Amount of={of} t={t} /> : t('overview.hidden')] as const),
    [t('overview.number'), <bdi class="number">{number}</bdi>],
    [t('overview.stand'), t('overview.day', { date: { date: asOf } })],
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
