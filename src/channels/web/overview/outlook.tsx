import type { Offer } from '../../../domain/arrangement.ts';
import { debtLeftAfter } from '../../../domain/outlook.ts';
import { directionOf } from '../../../text/direction.ts';
import { Table } from '../../../ui/charts/chart.tsx';
import { OutlookLines } from '../../../ui/charts/outlook.tsx';
import { Amount } from '../../../ui/components/amount.tsx';
import { Facts, Notice } from '../../../ui/components/blocks.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import { Fold, FoldOfAmounts } from './fold.tsx';
import type { PersonOutlook } from './outlook-view.ts';
import type { View } from './view.ts';

const months = 36;

/** Doing nothing beside arranging: what is left of the old debt, what it costs a month, and how that was worked out. */
export function Outlook({ view }: { readonly view: View }) {
  const { frame, outlook, say } = view;
  const { t } = frame;
  if (outlook === undefined) return null;
  if (!view.visible) return <FoldOfAmounts id="vooruit" title={t('overview.outlook')} frame={frame} />;
  const { offer, debt, waiting } = outlook;
  const stays = { key: 'compare.debt-stays-at-least', values: { amount: debt } };
  return (
    <Fold id="vooruit" title={t('overview.outlook')} open={view.open === 'vooruit'}>
      {waiting === undefined ? (
        ''
      ) : (
        <Notice kind="look">
          <p>
            <strong>{t('overview.outlook-waiting', { amount: waiting })}</strong>
          </p>
        </Notice>
      )}
      {offer?.kind === 'offer' ? (
        <Lines view={view} outlook={outlook} offer={offer} />
      ) : (
        debt.cents > 0 && <p>{say(stays)}</p>
      )}
      <h4>{t('overview.outlook-per-month')}</h4>
      <PerMonth view={view} outlook={outlook} />
      {offer !== undefined && offer.kind !== 'nothing-to-pay' && offer.terms.example ? (
        <Notice>
          <p>{t('arrangement-offer.example')}</p>
        </Notice>
      ) : (
        ''
      )}
      <h4>{t('overview.outlook-rules')}</h4>
      <ul>
        {rulesOf(view, outlook).map((rule) => (
          <li>
            <Explained frame={frame} text={rule} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The drawing, with the same figures for every half year as a table. */
function Lines({
  view: { frame },
  outlook: { debt, registered, year, threeYears },
  offer,
}: {
  readonly view: View;
  readonly outlook: PersonOutlook;
  readonly offer: Extract<Offer, { kind: 'offer' }>;
}) {
  const { t } = frame;
  const left = Array.from({ length: months + 1 }, (_, month) => debtLeftAfter(offer, month));
  const after = (month: number) =>
    month === 0 ? t('overview.outlook-now') : t('overview.outlook-after', { count: { count: month } });
  const table = (
    <Table
      caption={t('overview.outlook-left')}
      head={[t('overview.outlook-when'), t('overview.outlook-nothing'), t('overview.outlook-arrange')]}
      rows={[0, 6, 12, 18, 24, 30, 36].map((month) => [
        after(month),
        month === 0 ? <Amount of={debt} t={t} /> : t('common.at-least', { amount: debt }),
        <Amount of={left[month]} t={t} />,
      ])}
    />
  );
  return (
    <OutlookLines
      direction={directionOf(frame.locale)}
      title={t('overview.outlook')}
      summary={t('overview.outlook-summary', {
        debt,
        year: year.arrange?.debtAtEnd ?? debt,
        later: threeYears.arrange?.debtAtEnd ?? debt,
        months: { count: 12 },
        more: { count: 36 },
      })}
      nothing={{ label: t('overview.outlook-nothing'), left: left.map(() => debt) }}
      arrange={{ label: t('overview.outlook-arrange'), left }}
      knownMonths={registered ? threeYears.nothing.known.length : months}
      unknownLabel={t('overview.outlook-premium-unknown')}
      marks={[0, 12, months].map((month) => ({ month, label: after(month) }))}
      tableTitle={t('overview.as-table')}
      table={table}
    />
  );
}

/** What is to be paid in the next month, each way; an amount that nobody published yet is said to be so. */
function PerMonth({
  view: { frame },
  outlook: { registered, offer, nextMonth },
}: {
  readonly view: View;
  readonly outlook: PersonOutlook;
}) {
  const { t } = frame;
  const { nothing, arrange } = nextMonth;
  const term = offer !== undefined && offer.kind !== 'nothing-to-pay' ? offer.perMonth : undefined;
  const unknown = t('overview.not-published');
  const asCak = nothing ? t('overview.outlook-pay-cak', { amount: nothing }) : unknown;
  const asArranged =
    arrange &&
    (term
      ? t('overview.outlook-pay-both', { amount: arrange, term })
      : t('overview.outlook-pay-premium', { amount: arrange }));
  const ownPremium = term ? t('overview.outlook-pay-term', { amount: term }) : unknown;
  return (
    <Facts
      of={[
        [t('overview.outlook-nothing'), registered ? asCak : t('overview.outlook-pay-own')],
        [t('overview.outlook-arrange'), registered ? (asArranged ?? unknown) : ownPremium],
      ]}
    />
  );
}

/** What is counted and what is not, in plain words. */
function rulesOf(
  { frame: { t }, facts, say }: View,
  { registered, offer }: PersonOutlook,
): readonly string[] {
  const until = facts.premiumsKnownUntil;
  const terms = offer?.kind === 'nothing-to-pay' ? undefined : offer;
  return [
    t('overview.outlook-rule-debt'),
    t('overview.outlook-rule-costs'),
    ...(terms
      ? [
          say({
            key: 'compare.pay-a-month',
            values: { amount: terms.perMonth, count: { count: terms.months } },
          }),
        ]
      : []),
    ...(terms?.kind === 'offer' && terms.forgiven.cents > 0
      ? [say({ key: 'compare.rest-lapses', values: { amount: terms.forgiven } })]
      : []),
    ...(terms?.kind === 'amount-unknown' ? [say({ key: 'compare.rest-unknown' })] : []),
    ...(terms === undefined ? [say({ key: 'compare.we-ask' })] : []),
    ...(registered
      ? [
          until
            ? t('overview.outlook-rule-premium', { date: { date: until } })
            : t('overview.outlook-rule-no-premium'),
          ...(until && terms?.kind === 'offer' ? [t('overview.outlook-rule-lines')] : []),
          t('overview.outlook-rule-average'),
        ]
      : [t('overview.outlook-rule-same-premium')]),
    t('arrangement-offer.not-a-promise'),
  ];
}
