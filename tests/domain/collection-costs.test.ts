import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalMaximum } from '../../src/domain/collection-costs.ts';
import { date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { collectionCostRuleOn } from '../../src/policy/collection-costs.ts';

const rule = collectionCostRuleOn(date('2026-11-03'));
if (!rule) throw new Error('there is a rule on this day');
const most = (principal: number) => legalMaximum(cents(principal), rule).cents;

describe('the most that may be asked for collecting, VAT included', () => {
  test.each([
    // The least is EUR 40, up to 15% of EUR 266,66; with 21% it is EUR 48,40.
    [1, 48_40],
    [266_66, 48_40],
    [266_69, 48_40],
    // 15% of EUR 266,70 is 40,005, half up 40,01; 21% more is 48,4121.
    [266_70, 48_41],
    [1_000_00, 181_50],
    // 375,00 at the end of the first band.
    [2_500_00, 453_75],
    // 375,00 and 10% of 500,00.
    [3_000_00, 514_25],
    // 375,00 and 83,333: 458,33, and 21% of that is 96,2493.
    [3_333_33, 554_58],
    // 625,00, then 875,00, then 2.775,00 at the ends of the next bands.
    [5_000_00, 756_25],
    [10_000_00, 1_058_75],
    [200_000_00, 3_357_75],
    // 2.775,00 and 0,5% of 800.000,00 is 6.775,00: from here on it stays the same.
    [1_000_000_00, 8_197_75],
    [5_000_000_00, 8_197_75],
  ])('of a principal of %i cents is %i cents', (principal, expected) => {
    expect(most(principal)).toBe(expected);
  });

  test('never goes down when the principal goes up', () => {
    const principal = fc.integer({ min: 0, max: 2_000_000_00 });
    fc.assert(
      fc.property(principal, principal, (a, b) => most(Math.min(a, b)) <= most(Math.max(a, b))),
      { numRuns: 1000 },
    );
  });

  test('is what exact fractions give, rounded half up twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_00 }), (principal) => {
        const share = (from: bigint, until: bigint, tenths: bigint) => {
          const upTo = BigInt(principal) < until ? BigInt(principal) : until;
          return upTo > from ? (upTo - from) * tenths : 0n;
        };
        const thousandths =
          share(0n, 250_000n, 150n) +
          share(250_000n, 500_000n, 100n) +
          share(500_000n, 1_000_000n, 50n) +
          share(1_000_000n, 20_000_000n, 10n) +
          share(20_000_000n, 10n ** 12n, 5n);
        const rounded = (thousandths * 2n + 1000n) / 2000n;
        const kept = rounded < 4000n ? 4000n : rounded > 677_500n ? 677_500n : rounded;
        expect(BigInt(most(principal))).toBe(kept + (kept * 210n * 2n + 1000n) / 2000n);
      }),
      { numRuns: 1000 },
    );
  });
});
