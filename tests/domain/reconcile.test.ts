import { describe, expect, test } from 'vitest';
import { date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { collectionCostRuleOn } from '../../src/policy/collection-costs.ts';
import {
  historyOf,
  overviewOf,
  privateRow,
  refused,
  shortly,
  somebody,
  zaak,
} from '../deliveries/support/claims.ts';

describe('one private debt counts once, under the party that holds it now', () => {
  test('what the insurer handed over is shown as where the debt came from, and is not added', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { transferredTo: 'deurwaarder' })] },
      { from: 'deurwaarder', claims: [privateRow('deurwaarder', { open: 150_00 })] },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 15000']);
    expect(overview.debts[0]?.cameFrom).toEqual(['zorgverzekeraar']);
    expect(overview.total).toMatchObject({ kind: 'complete', total: cents(150_00) });
    expect(overview.findings).toEqual([]);
  });

  test('handed over to a party that says nothing, it is of unknown height there', () => {
    const overview = overviewOf([
      {
        from: 'zorgverzekeraar',
        claims: [privateRow('zorgverzekeraar', { transferredTo: 'incassobureau' })],
      },
    ]);
    expect(shortly(overview)).toEqual(['incassobureau ZV-1 unknown']);
    expect(overview.debts[0]).toMatchObject({
      unknownBecause: 'holder_silent',
      cameFrom: ['zorgverzekeraar'],
    });
    expect(overview.findings).toEqual(['amount_unknown:ZV-1']);
    expect(overview.parties).toBe(1);
  });

  test('handed to the bailiff while the agency still reports it, it is counted at the agency', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { transferredTo: 'deurwaarder' })] },
      { from: 'incassobureau', claims: [privateRow('incassobureau', { open: 120_00 })] },
    ]);
    expect(shortly(overview)).toEqual(['incassobureau incassobureau-1 12000']);
    expect(overview.findings).toEqual([]);
  });

  test('the last in the chain counts where two say they hold it, known or not', () => {
    const insurer = privateRow('zorgverzekeraar');
    const known = overviewOf([
      { from: 'zorgverzekeraar', claims: [insurer] },
      { from: 'incassobureau', claims: [privateRow('incassobureau', { open: 120_00 })] },
    ]);
    expect(shortly(known)).toEqual(['incassobureau incassobureau-1 12000']);
    expect(known.findings).toEqual(['two_parties_report_same_debt:ZV-1']);
    const unknown = overviewOf([
      { from: 'zorgverzekeraar', claims: [insurer] },
      { from: 'incassobureau', claims: [privateRow('incassobureau', { open: 120_00 })] },
      { from: 'deurwaarder', claims: [privateRow('deurwaarder', { open: undefined })] },
    ]);
    expect(shortly(unknown)).toEqual(['deurwaarder deurwaarder-1 unknown']);
    expect(unknown.findings).toEqual(['amount_unknown:deurwaarder-1', 'two_parties_report_same_debt:ZV-1']);
  });

  test('the same number of another creditor is another debt', () => {
    const other = { number: 'incassobureau-2', creditor: 'Voorbeeldzorg U.A.', open: 60_00 };
    const overview = overviewOf([
      { from: 'incassobureau', claims: [privateRow('incassobureau'), privateRow('incassobureau', other)] },
    ]);
    expect(shortly(overview)).toEqual([
      'incassobureau incassobureau-1 10000',
      'incassobureau incassobureau-2 6000',
    ]);
    expect(overview.parties).toBe(1);
  });

  test('two silent holders of the same number are two debts', () => {
    const to = { transferredTo: 'deurwaarder' } as const;
    const overview = overviewOf([
      {
        from: 'zorgverzekeraar',
        claims: [
          privateRow('zorgverzekeraar', to),
          privateRow('zorgverzekeraar', { ...to, number: 'Z-2', creditor: 'Voorbeeldzorg U.A.' }),
        ],
      },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder ZV-1 unknown', 'deurwaarder ZV-1 unknown']);
    expect(overview.unknownAmounts).toBe(2);
  });

  test('a creditor is known by its name, however its accents and spaces are typed', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { creditor: 'Zorg Één' })] },
      { from: 'deurwaarder', claims: [privateRow('deurwaarder', { creditor: 'Zorg  E\u0301e\u0301n ' })] },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 10000']);
  });
});

describe('a zaak of CAK or CJIB counts once', () => {
  const cak = zaak('cak', { executedBy: 'cjib' });

  test('where both deliver it, the balance of the CJIB counts, and that is no finding', () => {
    const overview = overviewOf([
      { from: 'cak', claims: [cak] },
      { from: 'cjib', claims: [zaak('cjib', { settled: 72_33, balance: 100_00 })] },
    ]);
    expect(shortly(overview)).toEqual(['cjib CAK-1 10000']);
    expect(overview.findings).toEqual([]);
  });

  test('where only the CAK delivers it, its balance counts, under the CJIB', () => {
    expect(shortly(overviewOf([{ from: 'cak', claims: [cak] }]))).toEqual(['cjib CAK-1 17233']);
  });

  test('a zaak that both say is with the CAK is the CAK’s', () => {
    const overview = overviewOf([
      { from: 'cak', claims: [zaak('cak')] },
      { from: 'cjib', claims: [zaak('cjib', { executedBy: 'cak', settled: 72_33, balance: 100_00 })] },
    ]);
    expect(shortly(overview)).toEqual(['cak CAK-1 17233']);
  });

  test('a balance that is not obligation less settled is of unknown height', () => {
    const overview = overviewOf([{ from: 'cak', claims: [zaak('cak', { balance: 172_32 })] }]);
    expect(shortly(overview)).toEqual(['cak CAK-1 unknown']);
    expect(overview.findings).toEqual(['amount_unknown:CAK-1']);
  });

  test('the balance of the CAK does not stand in for one of the CJIB that is wrong', () => {
    const overview = overviewOf([
      { from: 'cak', claims: [cak] },
      { from: 'cjib', claims: [zaak('cjib', { balance: 1 })] },
    ]);
    expect(shortly(overview)).toEqual(['cjib CAK-1 unknown']);
  });
});

describe('what is not known is never zero', () => {
  test('an amount left empty is unknown, its party counts, and the total says at least', () => {
    const overview = overviewOf([
      { from: 'incassobureau', claims: [privateRow('incassobureau', { open: undefined })] },
      { from: 'cak', claims: [zaak('cak')] },
    ]);
    expect(shortly(overview)).toEqual(['cak CAK-1 17233', 'incassobureau incassobureau-1 unknown']);
    expect(overview).toMatchObject({ parties: 2, unknownAmounts: 1 });
    expect(overview.total).toMatchObject({
      kind: 'incomplete',
      known: cents(172_33),
      missing: ['incassobureau-1'],
    });
  });

  test('a debt of nothing is known and stays listed', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { open: 0 })] },
    ]);
    expect(shortly(overview)).toEqual(['zorgverzekeraar zorgverzekeraar-1 0']);
    expect(overview.total.kind).toBe('complete');
    expect(overview.parties).toBe(1);
  });

  test('a party that never delivered makes the total at least', () => {
    const history = historyOf([{ from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar')] }]);
    const overview = reconcile(somebody, history, collectionCostRuleOn);
    expect(overview?.silentCollectors).toEqual(['incassobureau', 'deurwaarder', 'cak', 'cjib']);
    expect(overview?.total.kind).toBe('incomplete');
  });
});

describe('rows of one number', () => {
  const row = privateRow('deurwaarder', { open: 150_00 });

  test('the same row twice counts once', () => {
    expect(shortly(overviewOf([{ from: 'deurwaarder', claims: [row, row] }]))).toEqual([
      'deurwaarder deurwaarder-1 15000',
    ]);
  });

  test('two different rows make one debt of unknown height, whatever else they contradict', () => {
    const other = privateRow('deurwaarder', { open: 160_00, originalNumber: 'ZV-2' });
    const overview = overviewOf([{ from: 'deurwaarder', claims: [row, other] }]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 unknown']);
    expect(overview.findings).toEqual(['amount_unknown:deurwaarder-1']);
  });

  test('contradicting rows of the insurer do not swallow the debts of the bailiff they name', () => {
    const overview = overviewOf([
      {
        from: 'zorgverzekeraar',
        claims: [privateRow('zorgverzekeraar'), privateRow('zorgverzekeraar', { originalNumber: 'ZV-2' })],
      },
      {
        from: 'deurwaarder',
        claims: [
          row,
          privateRow('deurwaarder', { number: 'deurwaarder-2', originalNumber: 'ZV-2', open: 70_00 }),
        ],
      },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 15000', 'deurwaarder deurwaarder-2 7000']);
    expect(overview.findings).toEqual([
      'two_parties_report_same_debt:ZV-1',
      'two_parties_report_same_debt:ZV-2',
    ]);
  });

  test('a number that stands on the row of somebody else too is of unknown height', () => {
    const history = historyOf([{ from: 'deurwaarder', claims: [row] }]);
    const differing = new Set(['deurwaarder/2026-11-03/deurwaarder-1']);
    const overview = reconcile(somebody, { ...history, differing }, collectionCostRuleOn);
    expect(overview && shortly(overview)).toEqual(['deurwaarder deurwaarder-1 unknown']);
  });

  test('one debt under two numbers of one party is not added up', () => {
    const second = privateRow('deurwaarder', { number: 'deurwaarder-2', open: 20_00 });
    const overview = overviewOf([{ from: 'deurwaarder', claims: [second, row] }]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 unknown']);
  });
});

describe('a refused row', () => {
  test('takes no part in who holds a debt, and makes the total at least', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar')] },
      { from: 'deurwaarder', refused: [refused('deurwaarder', 'deurwaarder-1')] },
    ]);
    expect(shortly(overview)).toEqual(['zorgverzekeraar zorgverzekeraar-1 10000']);
    expect(overview).toMatchObject({ findings: [], refusedRows: 1 });
    expect(overview.total).toMatchObject({ kind: 'incomplete', missing: ['deurwaarder-1'] });
  });

  test('counts once however often it was delivered', () => {
    const row = refused('deurwaarder', 'deurwaarder-1');
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar')] },
      { from: 'deurwaarder', refused: [row, { ...row, line: 9 }] },
    ]);
    expect(overview.refusedRows).toBe(1);
  });

  test('alone makes nothing to show', () => {
    const history = historyOf([{ from: 'deurwaarder', refused: [refused('deurwaarder', 'deurwaarder-1')] }]);
    expect(reconcile(somebody, history, collectionCostRuleOn)).toBeUndefined();
  });
});

describe('collection costs above the legal maximum', () => {
  const dear = { collectionCosts: cents(48_41), open: 148_41 };

  test('are found on the row that counts, also when its amount is unknown', () => {
    const above = (row: ReturnType<typeof privateRow>) =>
      overviewOf([{ from: 'deurwaarder', claims: [row] }]).findings;
    expect(above(privateRow('deurwaarder', dear))).toEqual(['costs_above_legal_maximum:deurwaarder-1']);
    expect(above(privateRow('deurwaarder', { ...dear, open: undefined }))).toEqual([
      'amount_unknown:deurwaarder-1',
      'costs_above_legal_maximum:deurwaarder-1',
    ]);
    expect(above(privateRow('deurwaarder', { collectionCosts: cents(48_40), open: 148_40 }))).toEqual([]);
  });

  test('are not found on a row that does not count', () => {
    const overview = overviewOf([
      { from: 'incassobureau', claims: [privateRow('incassobureau', dear)] },
      { from: 'deurwaarder', claims: [privateRow('deurwaarder')] },
    ]);
    expect(overview.findings).toEqual(['two_parties_report_same_debt:ZV-1']);
  });
});

test('birth dates that differ unlock nothing and are a finding', () => {
  const row = privateRow('zorgverzekeraar');
  const other = zaak('cak', { person: { ...row.person, birthDate: date('1980-02-28') } });
  const overview = overviewOf([
    { from: 'zorgverzekeraar', claims: [row] },
    { from: 'cak', claims: [other] },
  ]);
  expect(overview.birthDateIsSure).toBe(false);
  expect(overview.findings).toEqual([`birth_dates_differ:${somebody}`]);
});
