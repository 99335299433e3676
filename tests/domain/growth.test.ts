import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, growthOfPerson, paidToCak, timelineOf } from '../../src/domain/growth.ts';
import { date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { ofEachHundred, whySoHigh } from '../../src/domain/why-so-high.ts';
import { anyDebts, delivered, knownSum, premiumDebt, privateDebt } from './debts.ts';

describe('how the debts came to be', () => {
  const bailiff = privateDebt({
    holder: 'deurwaarder',
    number: 'GDW-1',
    since: date('2021-03-01'),
    principal: 500_00,
    collectionCosts: 75_00,
    interest: 20_00,
    courtCosts: 100_00,
    paid: 45_00,
    wageGarnishment: true,
  });
  const cak = premiumDebt({ imposed: [172_70, 172_70], paid: [172_70] });

  test('the timeline holds what somebody told the day of, oldest first', () => {
    expect(timelineOf([cak, bailiff]).map(({ on, kind, amount }) => [on, kind, amount?.cents])).toEqual([
      ['2021-03-01', 'began', 500_00],
      ['2026-01-01', 'higher-premium', 172_70],
      ['2026-01-31', 'higher-premium', 172_70],
      ['2026-01-31', 'paid', 172_70],
      [delivered, 'wage-garnishment', undefined],
    ]);
  });

  test('the line grows by what is known on a day, and costs nobody dated come on the day of the delivery', () => {
    expect(growthOf([bailiff]).points).toEqual([
      { on: date('2021-03-01'), open: cents(500_00) },
      // 500 + 75 + 20 + 100 - 45 = 650
      { on: delivered, open: cents(650_00) },
    ]);
    // Another month came in on the day that one was paid.
    expect(growthOf([cak]).points).toEqual([
      { on: date('2026-01-01'), open: cents(172_70) },
      { on: date('2026-01-31'), open: cents(172_70) },
      { on: delivered, open: cents(172_70) },
    ]);
  });

  test('a debt of unknown height is left out by name and never counts as zero', () => {
    const line = growthOf([bailiff, privateDebt({ number: 'ZV-8', unknown: 'holder_silent' })]);
    expect(line.leftOut).toEqual(['ZV-8']);
    expect(line.points.at(-1)?.open).toEqual(cents(650_00));
  });

  test('the line ends at the sum of the known amounts, its days go up, and the order of debts does not matter', () => {
    fc.assert(
      fc.property(anyDebts, (debts) => {
        const { points, leftOut } = growthOf(debts);
        expect(points.at(-1)?.open.cents ?? 0).toBe(knownSum(debts));
        expect(leftOut).toHaveLength(debts.filter((debt) => debt.amount === undefined).length);
        const days = points.map((point) => point.on);
        expect(days).toEqual([...new Set(days)].sort());
        expect(growthOf([...debts].reverse()).points).toEqual(points);
      }),
    );
  });

  test('what went to the CAK is the sum of the payments there, and none of a payment to the bailiff', () => {
    const other = premiumDebt({ holder: 'cjib', number: 'C-2', imposed: [316_60], paid: [100_00, 50_00] });
    expect(paidToCak([bailiff, cak, other])).toEqual({
      amount: cents(172_70 + 150_00),
      since: date('2026-01-31'),
    });
    expect(paidToCak([bailiff])).toEqual({ amount: cents(0) });
    expect(growthOfPerson({ debts: [bailiff, cak] }).paidToCak.amount).toEqual(cents(172_70));
  });
});

describe('why it is so high', () => {
  const debts = [
    privateDebt({ since: date('2020-02-01'), principal: 1_000_00, collectionCosts: 150_00 }),
    privateDebt({
      since: date('2022-06-01'),
      principal: 500_00,
      interest: 60_00,
      courtCosts: 90_00,
      paid: 25_00,
    }),
    premiumDebt({ imposed: [172_70, 172_70, 172_70], paid: [172_70] }),
  ];

  test('each step carries its own amount out of the rows', () => {
    expect(whySoHigh(debts).map(({ sentence, adds }) => [sentence.key, adds.cents])).toEqual([
      ['why.began', 1_500_00],
      ['why.costs-and-court', 240_00],
      ['why.interest', 60_00],
      ['why.higher-premium-months', 345_40],
      ['why.paid', -25_00],
    ]);
    expect(whySoHigh(debts)[0]?.sentence.values).toEqual({
      amount: cents(1_500_00),
      date: { date: date('2020-02-01') },
    });
    expect(whySoHigh(debts)[3]?.sentence.values?.count).toEqual({ count: 3 });
  });

  test('an unknown amount gets the last step, and costs and interest then share one', () => {
    const steps = whySoHigh([...debts, privateDebt({ number: 'ZV-9', unknown: 'no_amount' })]);
    expect(steps.map((step) => step.sentence.key)).toEqual([
      'why.began',
      'why.costs-and-interest',
      'why.higher-premium-months',
      'why.paid',
      'why.unknown',
    ]);
    expect(steps[1]?.adds).toEqual(cents(300_00));
  });

  test('there are at most five steps, and they add up to the known total to the cent', () => {
    fc.assert(
      fc.property(anyDebts, (any) => {
        const steps = whySoHigh(any);
        expect(steps.length).toBeLessThanOrEqual(5);
        expect(steps.reduce((all, step) => all + step.adds.cents, 0)).toBe(knownSum(any));
        const unknown = any.some((debt) => debt.amount === undefined);
        expect(steps.some((step) => step.sentence.key === 'why.unknown')).toBe(unknown);
        for (const { sentence } of steps) {
          const said = sentence.values?.amount;
          if (said && 'cents' in said) expect(said.cents).not.toBe(0);
        }
      }),
    );
  });
});

describe('what each EUR 100 consists of', () => {
  test('EUR 62 of debt, 30 of costs, 5 of interest and 3 of court out of 620, 300, 50 and 30', () => {
    const debt = privateDebt({
      principal: 620_00,
      collectionCosts: 300_00,
      interest: 50_00,
      courtCosts: 30_00,
    });
    expect(ofEachHundred([debt])).toEqual({
      principal: 62,
      collectionCosts: 30,
      interest: 5,
      courtCosts: 3,
    });
  });

  test('the euros that rounding leaves go to the part that lost most', () => {
    // 1/3 each is 33,33: the hundredth euro goes to the first of three equal parts.
    const debt = privateDebt({ principal: 10_00, collectionCosts: 10_00, interest: 10_00 });
    expect(ofEachHundred([debt])).toEqual({
      principal: 34,
      collectionCosts: 33,
      interest: 33,
      courtCosts: 0,
    });
  });

  test('it is 100 together, each within a euro of its exact share, or unknown', () => {
    expect(ofEachHundred([premiumDebt()])).toBeUndefined();
    fc.assert(
      fc.property(anyDebts, (debts) => {
        const shares = ofEachHundred(debts);
        if (!shares) return;
        const whole = { principal: 0, collectionCosts: 0, interest: 0, courtCosts: 0 };
        const names = ['principal', 'collectionCosts', 'interest', 'courtCosts'] as const;
        for (const { parts } of debts) if (parts) for (const name of names) whole[name] += parts[name].cents;
        const all = names.reduce((total, name) => total + whole[name], 0);
        expect(names.reduce((total, name) => total + shares[name], 0)).toBe(100);
        for (const name of names) expect(Math.abs(shares[name] - (whole[name] * 100) / all)).toBeLessThan(1);
      }),
    );
  });
});
