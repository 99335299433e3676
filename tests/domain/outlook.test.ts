import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerFor } from '../../src/domain/arrangement.ts';
import { date, type LocalDate } from '../../src/domain/local-date.ts';
import { cents, type Money } from '../../src/domain/money.ts';
import { costOfWaiting, debtLeftAfter, outlookOf } from '../../src/domain/outlook.ts';
import { bare, factOn } from '../../src/policy/dated.ts';
import { averagePremiums, higherPremiums } from '../../src/policy/premiums.ts';
import { insurer, privateDebt } from './debts.ts';

const published = {
  higherPremium: (on: LocalDate) => bare(factOn(higherPremiums, on)),
  normalPremium: (on: LocalDate) => bare(factOn(averagePremiums, on)),
};

const terms = { id: 't', creditor: insurer, perMonth: cents(30_00), months: 36, example: true };

function offerOn(debt: Money) {
  const offer = offerFor([privateDebt({ principal: debt.cents })], terms);
  if (offer.kind !== 'offer') throw new Error('the debt of this test has an offer');
  return offer;
}

describe('the coming months', () => {
  const debt = cents(2_000_00);

  test('in November 2026 only December is known, because the premium of 2027 is not published', () => {
    const { nothing, arrange } = outlookOf({
      today: date('2026-11-22'),
      months: 12,
      debt,
      offer: offerOn(debt),
      ...published,
    });
    expect(nothing.known).toEqual([
      { month: date('2026-12-01'), due: cents(172_70), dueSoFar: cents(172_70), debtLeft: debt },
    ]);
    expect(nothing.knownUntil).toBe('2026-12-31');
    // The normal premium of EUR 157 and a term of EUR 30.
    expect(arrange?.known).toEqual([
      {
        month: date('2026-12-01'),
        due: cents(187_00),
        dueSoFar: cents(187_00),
        debtLeft: cents(1_970_00),
      },
    ]);
    expect(arrange?.debtAtEnd).toEqual(cents(2_000_00 - 12 * 30_00));
  });

  test('after 36 months nothing is left of an arranged debt, and all of it where nothing is done', () => {
    const { nothing, arrange } = outlookOf({
      today: date('2026-01-31'),
      months: 36,
      debt,
      offer: offerOn(debt),
      ...published,
    });
    expect(nothing.known).toHaveLength(11);
    expect(nothing.debtAtEnd).toEqual(debt);
    expect(arrange?.debtAtEnd).toEqual(cents(0));
  });

  test('a day whose premium nobody published has no known month and no date', () => {
    const { nothing, arrange } = outlookOf({
      today: date('2027-03-01'),
      months: 12,
      debt,
      offer: undefined,
      ...published,
    });
    expect(nothing).toEqual({ known: [], knownUntil: undefined, debtAtEnd: debt });
    expect(arrange).toBeUndefined();
  });

  test('a month of waiting costs EUR 15,70 in 2026 and is unknown in 2027', () => {
    expect(costOfWaiting(published, date('2026-11-22'))).toEqual(cents(15_70));
    expect(costOfWaiting(published, date('2027-01-01'))).toBeUndefined();
  });

  test('no month is shown past the first unknown one, and the amounts of the months add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom<12 | 36>(12, 36),
        fc.integer({ min: 1, max: 3_000_00 }),
        (publishedMonths, months, amount) => {
          const until = date(`${2026 + Math.floor(publishedMonths / 12)}-${month(publishedMonths % 12)}-28`);
          const premium = (on: LocalDate) => (on <= until ? cents(150_00) : undefined);
          const owed = cents(amount);
          const offer = offerOn(owed);
          const { nothing, arrange } = outlookOf({
            today: date('2025-12-15'),
            months,
            debt: owed,
            offer,
            higherPremium: premium,
            normalPremium: premium,
          });
          for (const line of [nothing, arrange]) {
            expect(line?.known).toHaveLength(Math.min(months, publishedMonths + 1));
            let due = 0;
            for (const one of line?.known ?? []) {
              expect(one.month <= until).toBe(true);
              due += one.due.cents;
              expect(one.dueSoFar.cents).toBe(due);
            }
          }
          const paid = (arrange?.known ?? []).reduce((all, one) => all + one.due.cents - 150_00, 0);
          const terms = Math.min(arrange?.known.length ?? 0, offer.months);
          expect(paid).toBe(terms === offer.months ? offer.paid.cents : terms * offer.perMonth.cents);
        },
      ),
    );
  });
});

describe('what is left of an arranged debt', () => {
  test('after 35 months of EUR 30 a debt of EUR 2.000 is EUR 950, and after the last one nothing', () => {
    const offer = offerOn(cents(2_000_00));
    expect(debtLeftAfter(offer, 0)).toEqual(cents(2_000_00));
    expect(debtLeftAfter(offer, 35)).toEqual(cents(950_00));
    expect(debtLeftAfter(offer, 36)).toEqual(cents(0));
  });

  test('never grows, is what the outlook says of every month, and ends at nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_00 }), (amount) => {
        const debt = cents(amount);
        const offer = offerOn(debt);
        const left = Array.from({ length: 37 }, (_, paid) => debtLeftAfter(offer, paid).cents);
        expect(left[0]).toBe(amount);
        for (const [paid, after] of left.entries())
          expect(after).toBeLessThanOrEqual(left[paid - 1] ?? amount);
        expect(left[offer.months]).toBe(0);
        for (const months of [12, 36] as const) {
          const { arrange } = outlookOf({ today: date('2026-11-22'), months, debt, offer, ...published });
          expect(arrange?.debtAtEnd.cents).toBe(left[months]);
        }
      }),
    );
  });
});

function month(index: number): string {
  return String(index + 1).padStart(2, '0');
}
