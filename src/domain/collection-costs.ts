import { add, cents, type Money, perMille } from './money.ts';

/**
 * The legal maximum for collection costs, as a dated policy value.
 * Source: Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2.
 */
export interface CollectionCostRule {
  /** Upper bound of each band of the principal, with its share in per mille; the last has no bound. */
  readonly bands: readonly { readonly upTo?: Money; readonly perMille: number }[];
  readonly minimum: Money;
  readonly maximum: Money;
  /** Raised by this share in per mille, for a creditor that cannot reclaim VAT. */
  readonly vatPerMille: number;
}

/**
 * The most a collector may charge a consumer for collecting one claim, VAT included: the bands are added up,
 * rounded half up, kept between minimum and maximum, then raised by VAT and rounded half up again.
 */
export function legalMaximum(principal: Money, rule: CollectionCostRule): Money {
  let below = 0;
  // Counted in thousandths of a cent, so that the sum is rounded and not each band.
  let thousandths = 0;
  for (const band of rule.bands) {
    const top = band.upTo?.cents ?? Number.MAX_SAFE_INTEGER;
    thousandths += Math.max(0, Math.min(principal.cents, top) - below) * band.perMille;
    below = top;
  }
  const rounded = Math.floor((thousandths + 500) / 1000);
  const bounded = cents(Math.min(Math.max(rounded, rule.minimum.cents), rule.maximum.cents));
  return add(bounded, perMille(bounded, rule.vatPerMille));
}
