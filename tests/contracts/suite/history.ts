import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberKey } from '../../../src/domain/history.ts';
import { date, instant } from '../../../src/domain/local-date.ts';
import { cents } from '../../../src/domain/money.ts';
import type { Open } from '../storage-contract.ts';
import { claimOf, december, importFile, later, morning, november, refusedOf } from './examples.ts';

export function history(open: Open): void {
  test('a history holds every delivery that counts, with its claims as they were accepted', async () => {
    const { stores } = await open();
    const { line: _, ...first } = claimOf('Z-1', 'PS1', { transferredTo: 'deurwaarder', open: undefined });
    const { line: __, ...second } = claimOf('Z-1', 'PS1', { asOf: december });
    await importFile(stores, { claims: [{ ...first, line: 2 }, claimOf('Z-2', 'PS2')] });
    await importFile(stores, { name: 'december.csv', asOf: december, claims: [{ ...second, line: 2 }] });
    await importFile(stores, { name: 'cak.json', collector: 'cak' });
    const known = await stores.debts.historyOf('PS1');
    expect(known.claims).toEqual([
      { deliveredFor: november, claim: first },
      { deliveredFor: december, claim: second },
    ]);
    expect(known.deliveries).toEqual(
      new Map([
        ['zorgverzekeraar', [november, december]],
        ['cak', [november]],
      ]),
    );
    expect(known.refused).toEqual([]);
    expect(known.differing).toEqual(new Set());
    expect((await stores.debts.historyOf('PS9')).claims).toEqual([]);
  });

  test('an older moment can be asked for: what was published later was not known then', async () => {
    const { stores } = await open();
    const dateOf = (month: number) => date(`2026-${String(month).padStart(2, '0')}-01`);
    const momentOf = (month: number) => instant(Date.UTC(2026, month - 1, 3));
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        months,
        fc.integer({ min: 1, max: 12 }),
        fc.uuid(),
        async (delivered, asked, person) => {
          for (const month of delivered) {
            const claims = [claimOf(`Z-${month}`, person, { asOf: dateOf(month) })];
            const name = `${person}-${month}.csv`;
            await importFile(stores, { name, asOf: dateOf(month), at: momentOf(month), claims });
          }
          const known = await stores.debts.historyOf(person, momentOf(asked));
          expect(known.claims.map(({ deliveredFor }) => deliveredFor).sort()).toEqual(
            delivered
              .filter((month) => month <= asked)
              .map(dateOf)
              .sort(),
          );
          const now = await stores.debts.historyOf(person);
          expect(now.claims).toHaveLength(delivered.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a number on two different rows of one party and date differs, whoever the other row is on', async () => {
    const { stores } = await open();
    const differs = (number: string) => numberKey('zorgverzekeraar', november, number);
    await importFile(stores, {
      claims: [
        claimOf('twice', 'PS1'),
        claimOf('twice', 'PS1', { line: 3, open: cents(1) }),
        claimOf('shared', 'PS1'),
        claimOf('shared', 'PS2', { line: 5 }),
        claimOf('once', 'PS1'),
      ],
    });
    expect((await stores.debts.historyOf('PS1')).differing).toEqual(
      new Set([differs('twice'), differs('shared')]),
    );
    expect((await stores.debts.historyOf('PS2')).differing).toEqual(new Set([differs('shared')]));
    // The same number of another party, or in another month, is no contradiction.
    await importFile(stores, {
      name: 'd',
      asOf: december,
      claims: [claimOf('once', 'PS1', { asOf: december })],
    });
    const bailiff = { collector: 'deurwaarder' } as const;
    await importFile(stores, { name: 'b', ...bailiff, claims: [claimOf('once', 'PS1', bailiff)] });
    expect((await stores.debts.historyOf('PS1')).differing).not.toContain(differs('once'));
    // A second file of the same date can make one.
    await importFile(stores, { name: 'c', at: later(60), claims: [claimOf('once', 'PS3', { line: 9 })] });
    expect((await stores.debts.historyOf('PS1')).differing).toContain(differs('once'));
    expect((await stores.debts.historyOf('PS1', morning)).differing).not.toContain(differs('once'));
  });

  test('a refused row is of who it names, and of whoever had that claim at that party accepted', async () => {
    const { stores } = await open();
    await importFile(stores, { claims: [claimOf('Z-1', 'PS1'), claimOf('Z-2', 'PS2')] });
    const bailiff = { collector: 'deurwaarder', file: 'd.csv' } as const;
    await importFile(stores, {
      name: 'december.csv',
      asOf: december,
      at: later(60),
      refused: [
        refusedOf('Z-1', { file: 'december.csv' }),
        refusedOf('Z-7', { file: 'december.csv', personKey: 'PS1' }),
        refusedOf('Z-8', { file: 'december.csv', personKey: 'PS2' }),
      ],
    });
    await importFile(stores, {
      name: 'd.csv',
      collector: 'deurwaarder',
      refused: [refusedOf('Z-1', bailiff)],
    });
    const { refused } = await stores.debts.historyOf('PS1');
    expect([...refused].sort((a, b) => (a.row.claim < b.row.claim ? -1 : 1))).toStrictEqual([
      { deliveredFor: december, row: refusedOf('Z-1', { file: 'december.csv' }) },
      { deliveredFor: december, row: refusedOf('Z-7', { file: 'december.csv', personKey: 'PS1' }) },
    ]);
    expect((await stores.debts.historyOf('PS1', morning)).refused).toEqual([]);
  });
}
