import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CollectorKind, collectorKinds } from '../../src/domain/collectors.ts';
import type { PersonHistory } from '../../src/domain/history.ts';
import { cents, sum, zero } from '../../src/domain/money.ts';
import { knownTotal } from '../../src/domain/overview.ts';
import { overviewRecord } from '../../src/domain/overview-record.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { collectionCostRuleOn } from '../../src/policy/collection-costs.ts';
import {
  december,
  historyOf,
  january,
  november,
  privateRow,
  refused,
  somebody,
  type Told,
  zaak,
} from '../deliveries/support/claims.ts';

const amount = fc.option(fc.integer({ min: 0, max: 5_000_00 }), { nil: undefined });
const privateKinds = ['zorgverzekeraar', 'incassobureau', 'deurwaarder'] as const;

/** Few numbers and parties, so that rows often speak of the same debt. */
const privateClaim = fc
  .record({
    number: fc.constantFrom('1', '2', '3'),
    originalNumber: fc.constantFrom('ZV-1', 'ZV-2'),
    creditor: fc.constantFrom('Voorbeeld', 'Testzorg'),
    open: amount,
    transferred: fc.boolean(),
  })
  .map(
    ({ transferred, open, ...rest }) =>
      (kind: CollectorKind) =>
        privateRow(kind, {
          ...rest,
          open,
          collectionCosts: cents((open ?? 0) % 100_00),
          transferredTo: transferred && kind === 'zorgverzekeraar' ? ('deurwaarder' as const) : undefined,
        }),
  );
const governmentClaim = fc
  .record({
    number: fc.constantFrom('CAK-1', 'CAK-2'),
    balance: fc.constantFrom(172_33, 100_00),
    executedBy: fc.constantFrom('cak' as const, 'cjib' as const),
  })
  .map((change) => (kind: 'cak' | 'cjib') => zaak(kind, change));
const on = fc.constantFrom(november, december, january);
const numbers = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 });
const told: fc.Arbitrary<Told> = fc.oneof(
  fc
    .record({
      from: fc.constantFrom(...privateKinds),
      on,
      rows: fc.array(privateClaim, { maxLength: 4 }),
      numbers,
    })
    .map(({ from, on, rows, numbers }) => ({
      from,
      on,
      claims: rows.map((row) => row(from)),
      refused: numbers.map((number) => refused(from, number)),
    })),
  fc
    .record({
      from: fc.constantFrom('cak' as const, 'cjib' as const),
      on,
      rows: fc.array(governmentClaim, { maxLength: 3 }),
    })
    .map(({ from, on, rows }) => ({ from, on, claims: rows.map((row) => row(from)) })),
);
const deliveries = fc.array(told, { minLength: 1, maxLength: 8 });
const overview = (history: PersonHistory) => reconcile(somebody, history, collectionCostRuleOn);

describe('whatever is delivered', () => {
  test('the order of files and rows does not matter', () => {
    fc.assert(
      fc.property(deliveries, fc.infiniteStream(fc.nat()), (all, chance) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const history = historyOf(all);
        const other: PersonHistory = {
          claims: shuffled(history.claims),
          refused: shuffled(history.refused),
          differing: new Set(shuffled([...history.differing])),
          deliveries: new Map(
            shuffled([...history.deliveries]).map(([kind, dates]) => [kind, shuffled(dates)]),
          ),
        };
        expect(overview(other)).toEqual(overview(history));
      }),
      { numRuns: 500 },
    );
  });

  test('delivering all of it twice changes nothing', () => {
    fc.assert(
      fc.property(deliveries, (all) => {
        expect(overview(historyOf([...all, ...all]))).toEqual(overview(historyOf(all)));
      }),
      { numRuns: 300 },
    );
  });

  test('the total is the sum of the known rows, for each party and over all', () => {
    fc.assert(
      fc.property(deliveries, (all) => {
        const found = overview(historyOf(all));
        if (!found) return;
        expect(knownTotal(found.total)).toEqual(sum(found.debts.map((debt) => debt.amount ?? zero)));
        expect(knownTotal(found.total)).toEqual(sum(found.total.perCollector.values()));
        for (const [kind, open] of found.total.perCollector) {
          const rows = found.debts.filter((debt) => debt.holder === kind);
          expect(open).toEqual(sum(rows.map((debt) => debt.amount ?? zero)));
        }
        expect(found.parties).toBe(new Set(found.debts.map((debt) => debt.holder)).size);
      }),
      { numRuns: 500 },
    );
  });

  test('the total says at least exactly when something is not known', () => {
    fc.assert(
      fc.property(deliveries, (all) => {
        const found = overview(historyOf(all));
        if (!found) return;
        const unknown = found.debts.filter((debt) => debt.amount === undefined);
        expect(found.unknownAmounts).toBe(unknown.length);
        for (const debt of unknown) expect(found.findings).toContain(`amount_unknown:${debt.number}`);
        const whole = unknown.length + found.refusedRows + found.silentCollectors.length === 0;
        expect(found.total.kind).toBe(whole ? 'complete' : 'incomplete');
      }),
      { numRuns: 500 },
    );
  });

  test('every zaak that is reported now is listed once, and no number of a party twice', () => {
    fc.assert(
      fc.property(deliveries, (all) => {
        const history = historyOf(all);
        const latest = (kind: CollectorKind) => [...(history.deliveries.get(kind) ?? [])].sort().at(-1);
        const reported = history.claims.filter(
          ({ claim, deliveredFor }) => latest(claim.collector) === deliveredFor,
        );
        const cases = reported.flatMap(({ claim }) => (claim.kind === 'government' ? [claim.number] : []));
        const debts = overview(history)?.debts ?? [];
        const listed = debts.filter((debt) => debt.creditor === undefined).map((debt) => debt.number);
        expect(listed).toEqual([...new Set(listed)]);
        expect(listed).toEqual(expect.arrayContaining(cases));
        const numbers = debts.map((debt) => `${debt.holder} ${debt.number} ${debt.creditor}`);
        expect(numbers).toEqual([...new Set(numbers)]);
      }),
      { numRuns: 500 },
    );
  });

  test('a later delivery of a party makes its earlier ones history', () => {
    fc.assert(
      fc.property(deliveries, fc.constantFrom(...collectorKinds), (all, from) => {
        const before = all.map((one) => (one.on === january ? { ...one, on: december } : one));
        const emptied = overview(historyOf([...before, { from, on: january }]));
        for (const debt of emptied?.debts ?? [])
          if (debt.unknownBecause !== 'holder_silent' && debt.sort !== 'bestuursrechtelijke_premie')
            expect(debt.holder).not.toBe(from);
      }),
      { numRuns: 300 },
    );
  });
});

test('the record of a person names every debt and every finding', () => {
  const history = historyOf([
    { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { open: 12_50 })] },
    { from: 'deurwaarder', claims: [privateRow('deurwaarder', { originalNumber: 'ZV-2', open: undefined })] },
    { from: 'cjib', claims: [zaak('cjib', { number: 'CAK-2' }), zaak('cjib')] },
  ]);
  const found = overview(history);
  expect(found && overviewRecord(found)).toEqual({
    persoonssleutel: somebody,
    geboortedatum: '1980-02-29',
    postcode: '1013 AB',
    huisnummer: '1',
    totaal_cent: 12_50 + 172_33 + 172_33,
    onbekende_bedragen: 1,
    partijen: 3,
    per_incassant: {
      zorgverzekeraar: { open_cent: 12_50, vorderingen: ['zorgverzekeraar-1'] },
      deurwaarder: { open_cent: 0, vorderingen: ['deurwaarder-1'] },
      cjib: { open_cent: 344_66, vorderingen: ['CAK-1', 'CAK-2'] },
    },
    signalen: ['amount_unknown:deurwaarder-1'],
  });
});
