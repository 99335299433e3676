import { type Money, sum } from './money.ts';
import type { Debt, Overview } from './overview.ts';
import type { Sentence } from './sentence.ts';

/** What is open at one party: what is known of it, and whether that is all of it. */
export interface KnownPart {
  readonly known: Money;
  readonly of: 'all' | 'some' | 'nothing';
}

export function knownPartOf(debts: readonly Pick<Debt, 'amount'>[]): KnownPart {
  const amounts = debts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const of = amounts.length === debts.length ? 'all' : amounts.length > 0 ? 'some' : 'nothing';
  return { known: sum(amounts), of };
}

/** What a total does not know, one sentence for each reason; none when it knows everything. */
export function missingFrom({
  total,
  unknownAmounts,
  refusedRows,
  silentCollectors,
}: Pick<Overview, 'total' | 'unknownAmounts' | 'refusedRows' | 'silentCollectors'>): readonly Sentence[] {
  if (total.kind === 'complete') return [];
  const counted = (key: string, count: number): readonly Sentence[] =>
    count > 0 ? [{ key, values: { count: { count } } }] : [];
  return [
    ...counted('overview.missing-amounts', unknownAmounts),
    ...counted('overview.missing-rows', refusedRows),
    ...silentCollectors.map((kind) => ({
      key: 'overview.missing-party',
      values: { party: { key: `collectors.${kind}.name` } },
    })),
  ];
}
