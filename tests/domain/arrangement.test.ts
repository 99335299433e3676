import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArrangementTerms, debtsAt, offerFor, weighProposal } from '../../src/domain/arrangement.ts';
import { asLines, compareRoutes } from '../../src/domain/comparison.ts';
import { cents } from '../../src/domain/money.ts';
import { anyDebts, insurer, knownSum, premiumDebt, privateDebt } from './debts.ts';

const terms: ArrangementTerms = {
  id: 'voorbeeld-1',
  creditor: insurer,
  perMonth: cents(30_00),
  months: 36,
  example: true,
};

const anyTerms = fc.record({
  id: fc.constant('t'),
  creditor: fc.constant(insurer),
  perMonth: fc.integer({ min: 1, max: 500_00 }).map(cents),
  months: fc.integer({ min: 1, max: 60 }),
  example: fc.boolean(),
});

describe('the offer under the terms of a creditor', () => {
  test('a debt of EUR 2.900,16 under 36 times EUR 30: EUR 1.080 is paid and EUR 1.820,16 lapses', () => {
    expect(offerFor([privateDebt({ principal: 2_900_16 })], terms)).toEqual({
      kind: 'offer',
      terms,
      debt: cents(2_900_16),
      perMonth: cents(30_00),
      months: 36,
      lastMonth: cents(30_00),
      paid: cents(1_080_00),
      forgiven: cents(1_820_16),
    });
  });

  test('a small debt is paid sooner, the last month carries what is left, and nothing lapses', () => {
    expect(offerFor([privateDebt({ principal: 100_01 })], terms)).toMatchObject({
      perMonth: cents(30_00),
      months: 4,
      lastMonth: cents(10_01),
      paid: cents(100_01),
      forgiven: cents(0),
    });
    expect(offerFor([privateDebt({ principal: 12_00 })], terms)).toMatchObject({
      perMonth: cents(12_00),
      months: 1,
      lastMonth: cents(12_00),
    });
  });

  test('it covers all debts of that creditor, whoever holds them, and of nobody else', () => {
    const debts = [
      privateDebt({ holder: 'zorgverzekeraar', principal: 200_00 }),
      privateDebt({ holder: 'deurwaarder', principal: 700_00 }),
      privateDebt({ holder: 'incassobureau', principal: 40_00, creditor: 'Andere Zorg' }),
      premiumDebt(),
    ];
    expect(debtsAt(` ${insurer}  `, debts)).toHaveLength(2);
    expect(offerFor(debts, terms)).toMatchObject({ debt: cents(900_00) });
  });

  test('a debt of unknown height keeps what lapses unknown and names the debt', () => {
    const debts = [
      privateDebt({ principal: 5_000_00 }),
      privateDebt({ number: 'GDW-9', unknown: 'no_amount' }),
    ];
    expect(offerFor(debts, terms)).toEqual({
      kind: 'amount-unknown',
      terms,
      perMonth: cents(30_00),
      months: 36,
      paidAtMost: cents(1_080_00),
      unknown: ['GDW-9'],
    });
  });

  test('what is paid and what lapses are the debt together, and the months add up to what is paid', () => {
    fc.assert(
      fc.property(anyDebts, anyTerms, (debts, some) => {
        const offer = offerFor(debts, some);
        const theirs = debtsAt(insurer, debts);
        if (offer.kind === 'amount-unknown') return theirs.some((debt) => debt.amount === undefined);
        if (offer.kind === 'nothing-to-pay') return knownSum(theirs) <= 0;
        const { paid, forgiven, perMonth, months, lastMonth } = offer;
        expect(paid.cents + forgiven.cents).toBe(knownSum(theirs));
        expect(perMonth.cents * (months - 1) + lastMonth.cents).toBe(paid.cents);
        expect(lastMonth.cents).toBeGreaterThan(0);
        expect(lastMonth.cents).toBeLessThanOrEqual(perMonth.cents);
        expect(perMonth.cents).toBeLessThanOrEqual(some.perMonth.cents);
        expect(months).toBeLessThanOrEqual(some.months);
        expect(forgiven.cents).toBeGreaterThanOrEqual(0);
        // Nothing lapses before the months of the terms are over.
        if (forgiven.cents > 0) expect(months).toBe(some.months);
      }),
    );
  });
});

describe('a proposal of the resident', () => {
  const offer = offerFor([privateDebt({ principal: 2_900_00 })], terms);

  test('as much as the terms ask fits; less is put to the creditor; there is no third outcome', () => {
    expect(weighProposal({ perMonth: cents(30_00) }, offer).outcome).toBe('fits-terms');
    expect(weighProposal({ perMonth: cents(29_99) }, offer).outcome).toBe('to-be-asked');
    // EUR 60 for 18 months is as much in all as EUR 30 for 36; for 17 months it is not.
    expect(weighProposal({ perMonth: cents(60_00), months: 18 }, offer).outcome).toBe('fits-terms');
    expect(weighProposal({ perMonth: cents(60_00), months: 17 }, offer).outcome).toBe('to-be-asked');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_00 }), fc.option(anyDebts), (perMonth, debts) => {
        const against = debts ? offerFor(debts, terms) : undefined;
        expect(['fits-terms', 'to-be-asked']).toContain(
          weighProposal({ perMonth: cents(perMonth) }, against).outcome,
        );
      }),
    );
  });

  test('the receipt names the terms and holds every input', () => {
    const decision = weighProposal({ perMonth: cents(20_00), months: 24 }, offer);
    expect(decision).toEqual({
      outcome: 'to-be-asked',
      policy: 'special-arrangement/voorbeeld-1',
      inputs: {
        perMonthCents: 2000,
        months: 24,
        debtCents: 290000,
        termsPerMonthCents: 3000,
        termsMonths: 36,
      },
      because: [
        {
          key: 'why.proposal-below-terms',
          values: { proposal: cents(20_00), perMonth: cents(30_00) },
          sensitive: true,
        },
      ],
    });
    expect(weighProposal({ perMonth: cents(20_00) }, undefined).policy).toBe('special-arrangement/no-terms');
  });
});

describe('the three columns beside each other', () => {
  const facts = {
    debt: cents(2_900_00),
    offer: offerFor([privateDebt({ principal: 2_900_00 })], terms),
    higherPremium: cents(172_70),
    debtHelp: { payingMonths: 18, daysUntilSettled: 483 },
  };

  test('nothing, the arrangement and debt help, in that order, with unknown where nothing is known', () => {
    const [nothing, arrangement, help] = compareRoutes(facts);
    expect(nothing).toMatchObject({ route: 'nothing', perMonth: cents(172_70), months: undefined });
    expect(arrangement).toMatchObject({
      route: 'arrangement',
      perMonth: cents(30_00),
      months: 36,
      paidInAll: cents(1_080_00),
      forgiven: cents(1_820_00),
    });
    expect(help).toMatchObject({ route: 'debt-help', perMonth: undefined, months: 18 });
  });

  test('without terms no figure of an arrangement is shown, and a debt of unknown height makes it at least', () => {
    const [nothing, arrangement] = compareRoutes({ ...facts, offer: undefined, debtIsMore: true });
    expect(arrangement).toMatchObject({ perMonth: undefined, months: undefined, forgiven: undefined });
    expect(arrangement.lines.map((line) => line.key)).toContain('compare.we-ask');
    expect(nothing.lines[0]?.key).toBe('compare.debt-stays-at-least');
  });

  test('what a way brings and asks is told in its words as well, and leaves its figures out', () => {
    const unknown = { ...facts, offer: undefined, higherPremium: undefined, debtHelp: undefined };
    for (const column of [...compareRoutes(facts), ...compareRoutes(unknown)]) {
      const { lines, howLong, brings, asks } = column;
      const parts = [...howLong, ...brings, ...asks];
      for (const part of parts) expect(lines).toContainEqual(part);
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      expect(asks.length, column.route).toBeGreaterThan(0);
      for (const figure of ['compare.pay-a-month', 'compare.higher-premium'])
        expect(parts.map(({ key }) => key)).not.toContain(figure);
    }
  });

  test('as lines it names each column once and says as much about each', () => {
    const lines = asLines(compareRoutes(facts)).map((line) => line.key);
    for (const route of ['compare.route-nothing', 'compare.route-arrangement', 'compare.route-debt-help'])
      expect(lines.filter((key) => key === route)).toHaveLength(1);
    for (const column of compareRoutes(facts)) expect(column.lines.length).toBeGreaterThanOrEqual(3);
  });
});
