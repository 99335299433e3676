import { date, type LocalDate } from '../domain/local-date.ts';
import { cents, type Money } from '../domain/money.ts';
import { bare, type Dated, valueOn } from './dated.ts';

/** The bands of the legal maximum; the same shape as the rule in the domain that works with it. */
interface CostBands {
  readonly bands: readonly { readonly upTo?: Money; readonly perMille: number }[];
  readonly minimum: Money;
  readonly maximum: Money;
  readonly vatPerMille: number;
}

/**
 * The most a collector may charge a consumer for collecting a claim. The rate of VAT is 21% since 1 October 2012; that
 * it comes on top follows from art. 2 lid 3, because a health insurer cannot reclaim it. Until a lawyer confirms that,
 * the rule makes a signal for the caseworker and is not told to residents.
 */
export const collectionCostRules: readonly Dated<CostBands>[] = [
  {
    validFrom: date('2012-10-01'),
    validUntil: undefined,
    source: 'Besluit vergoeding voor buitengerechtelijke incassokosten art. 2, Staatsblad 2012, 141',
    confidence: 'V-old',
    awaits: 'a lawyer confirms that a health insurer may pass on the VAT',
    value: {
      bands: [
        { upTo: cents(2_500_00), perMille: 150 },
        { upTo: cents(5_000_00), perMille: 100 },
        { upTo: cents(10_000_00), perMille: 50 },
        { upTo: cents(200_000_00), perMille: 10 },
        { perMille: 5 },
      ],
      minimum: cents(40_00),
      maximum: cents(6_775_00),
      vatPerMille: 210,
    },
  },
];

/** The rule for a row of this date. For signals to staff: it does not ask whether the rule may be told. */
export function collectionCostRuleOn(on: LocalDate): CostBands | undefined {
  return bare(valueOn(collectionCostRules, on));
}
