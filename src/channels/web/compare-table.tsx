import type { routesOf } from '../../assistant/lists.ts';
import type { Money } from '../../domain/money.ts';
import type { Sentence } from '../../domain/sentence.ts';
import { Explained } from '../../ui/components/explained.tsx';
import type { Frame } from '../../ui/frame.ts';

type Columns = ReturnType<typeof routesOf>;

interface Told {
  readonly frame: Frame;
  readonly say: (sentence: Sentence) => string;
  /** With the CAK: then the premium itself differs between the ways, too. */
  readonly registered: boolean;
  /** The average premium a month. */
  readonly normalPremium: Money | undefined;
}

/**
 * The ways beside each other, equally wide, and none of them chosen beforehand; on a phone one below the other. Each way
 * is a row, so that it is read out as a whole, and each cell says itself what it is about.
 */
export function CompareTable({ columns, ...told }: Told & { readonly columns: Columns }) {
  const { frame, say } = told;
  const { t } = frame;
  return (
    <table class="compare">
      <caption class="unseen">{t('pages.compare.title')}</caption>
      <tbody>
        {columns.map((column) => (
          <tr>
            <th scope="row">{t(`compare.route-${column.route}`)}</th>
            <Cell frame={frame} label={t('pages.compare.per-month')} lines={[perMonth(column, told)]} />
            <Cell frame={frame} label={t('pages.compare.how-long')} lines={howLong(column, told)} />
            <Cell
              frame={frame}
              label={t('pages.compare.brings')}
              lines={
                column.route === 'nothing' ? [t('pages.compare.nothing-brings')] : column.brings.map(say)
              }
            />
            <Cell frame={frame} label={t('pages.compare.asks')} lines={column.asks.map(say)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  frame,
  label,
  lines,
}: {
  readonly frame: Frame;
  readonly label: string;
  readonly lines: readonly string[];
}) {
  return (
    <td>
      <p class="soft small">{label}</p>
      {lines.map((line) => (
        <p>
          <Explained frame={frame} text={line} />
        </p>
      ))}
    </td>
  );
}

/** What is paid every month. The premium of now belongs to it where it is not the same each way. */
function perMonth(
  { route, perMonth: amount }: Columns[number],
  { frame: { t }, say, registered, normalPremium }: Told,
): string {
  if (route === 'debt-help') return say({ key: 'compare.help-what-you-can-miss' });
  if (route === 'nothing') {
    if (!registered) return t('pages.compare.only-premium');
    return amount ? t('overview.outlook-pay-cak', { amount }) : t('overview.not-published');
  }
  if (amount === undefined) return t('pages.compare.insurer-says');
  return registered && normalPremium
    ? t('pages.compare.term-and-premium', { amount, premium: normalPremium })
    : t('overview.outlook-pay-term', { amount });
}

function howLong(
  { route, months, paidInAll, howLong: sentences }: Columns[number],
  { frame: { t }, say }: Told,
): readonly string[] {
  if (route === 'nothing') return [t('pages.compare.until-arranged')];
  if (sentences.length > 0) return sentences.map(say);
  if (months === undefined) return [t('pages.compare.insurer-says')];
  return [
    t('pages.compare.months', { count: { count: months } }),
    ...(paidInAll ? [t('pages.compare.in-all', { amount: paidInAll })] : []),
  ];
}
