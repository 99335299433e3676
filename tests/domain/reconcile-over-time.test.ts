import { describe, expect, test } from 'vitest';
import { date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import {
  december,
  january,
  november,
  overviewOf,
  privateRow,
  refused,
  shortly,
  zaak,
} from '../deliveries/support/claims.ts';

const own = { number: 'Z-9', originalNumber: 'ZV-9' };

describe('a later delivery replaces the earlier one of its party', () => {
  test('by its date, in whatever order they came in', () => {
    const before = {
      from: 'zorgverzekeraar',
      on: november,
      claims: [privateRow('zorgverzekeraar')],
    } as const;
    const after = {
      from: 'zorgverzekeraar',
      on: december,
      claims: [privateRow('zorgverzekeraar', { open: 80_00, paid: cents(20_00), asOf: december })],
    } as const;
    for (const told of [
      [before, after],
      [after, before],
    ]) {
      expect(shortly(overviewOf(told))).toEqual(['zorgverzekeraar zorgverzekeraar-1 8000']);
    }
  });

  test('and leaves those of other parties alone', () => {
    const overview = overviewOf([
      { from: 'cak', on: november, claims: [zaak('cak')] },
      { from: 'zorgverzekeraar', on: december, claims: [privateRow('zorgverzekeraar')] },
    ]);
    expect(shortly(overview)).toEqual(['cak CAK-1 17233', 'zorgverzekeraar zorgverzekeraar-1 10000']);
  });
});

describe('a claim that is not in the later delivery', () => {
  test('is shown as not reported since the first delivery without it, and not added', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', on: november, claims: [privateRow('zorgverzekeraar')] },
      { from: 'zorgverzekeraar', on: january, claims: [privateRow('zorgverzekeraar', own)] },
      { from: 'zorgverzekeraar', on: december, claims: [privateRow('zorgverzekeraar', own)] },
    ]);
    expect(shortly(overview)).toEqual(['zorgverzekeraar Z-9 10000']);
    expect(overview.noLongerReported).toEqual([
      { holder: 'zorgverzekeraar', number: 'zorgverzekeraar-1', since: december },
    ]);
    expect(overview.total).toMatchObject({ kind: 'complete', total: cents(100_00) });
  });

  test('has moved, and is not missing, where another party reports it now', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', on: november, claims: [privateRow('zorgverzekeraar')] },
      { from: 'zorgverzekeraar', on: december, claims: [] },
      { from: 'deurwaarder', on: december, claims: [privateRow('deurwaarder', { open: 140_00 })] },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 14000']);
    expect(overview.noLongerReported).toEqual([]);
  });

  test('is shown, and stays of unknown height, where the creditor still says it was handed over', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar', { transferredTo: 'deurwaarder' })] },
      { from: 'deurwaarder', on: november, claims: [privateRow('deurwaarder')] },
      { from: 'deurwaarder', on: december, claims: [] },
    ]);
    expect(shortly(overview)).toEqual(['deurwaarder ZV-1 unknown']);
    expect(overview.noLongerReported).toEqual([
      { holder: 'deurwaarder', number: 'deurwaarder-1', since: december },
    ]);
  });

  test('is shown once where both government parties stopped reporting it', () => {
    const overview = overviewOf([
      { from: 'cak', on: november, claims: [zaak('cak', { executedBy: 'cjib' })] },
      { from: 'cjib', on: november, claims: [zaak('cjib')] },
      { from: 'cak', on: december },
      { from: 'cjib', on: january },
    ]);
    expect(shortly(overview)).toEqual([]);
    expect(overview.noLongerReported).toEqual([{ holder: 'cjib', number: 'CAK-1', since: january }]);
  });

  test('is still counted where the CAK goes on reporting what the CJIB left out', () => {
    const overview = overviewOf([
      { from: 'cak', claims: [zaak('cak', { executedBy: 'cjib' })] },
      { from: 'cjib', on: november, claims: [zaak('cjib')] },
      { from: 'cjib', on: december },
    ]);
    expect(shortly(overview)).toEqual(['cjib CAK-1 17233']);
    expect(overview.noLongerReported).toEqual([]);
  });

  test('that nobody but its creditor ever reported does not vanish without a word', () => {
    const overview = overviewOf([
      {
        from: 'zorgverzekeraar',
        on: november,
        claims: [privateRow('zorgverzekeraar', { transferredTo: 'incassobureau' })],
      },
      { from: 'zorgverzekeraar', on: december },
    ]);
    expect(overview.debts).toEqual([]);
    expect(overview.noLongerReported).toEqual([{ holder: 'incassobureau', number: 'ZV-1', since: december }]);
  });

  test('comes back when it is reported again', () => {
    const overview = overviewOf([
      { from: 'zorgverzekeraar', on: november, claims: [privateRow('zorgverzekeraar')] },
      { from: 'zorgverzekeraar', on: december },
      { from: 'zorgverzekeraar', on: january, claims: [privateRow('zorgverzekeraar')] },
    ]);
    expect(shortly(overview)).toEqual(['zorgverzekeraar zorgverzekeraar-1 10000']);
    expect(overview.noLongerReported).toEqual([]);
  });
});

describe('a claim that was accepted earlier and is refused now', () => {
  const before = { from: 'deurwaarder', on: november, claims: [privateRow('deurwaarder')] } as const;
  const now = {
    from: 'deurwaarder',
    on: december,
    refused: [refused('deurwaarder', 'deurwaarder-1')],
  } as const;

  test('is of unknown height and not missing', () => {
    const overview = overviewOf([before, now]);
    expect(shortly(overview)).toEqual(['deurwaarder deurwaarder-1 unknown']);
    expect(overview.debts[0]?.unknownBecause).toBe('row_refused');
    expect(overview).toMatchObject({
      noLongerReported: [],
      refusedRows: 1,
      findings: ['amount_unknown:deurwaarder-1'],
    });
  });

  test('does not make its party say again that it holds the debt', () => {
    const insurer = { from: 'zorgverzekeraar', claims: [privateRow('zorgverzekeraar')] } as const;
    expect(overviewOf([insurer, before]).findings).toEqual(['two_parties_report_same_debt:ZV-1']);
    expect(overviewOf([insurer, before, now]).findings).toEqual(['amount_unknown:deurwaarder-1']);
  });

  test('stays unknown where the CAK still gives a balance for what the CJIB got wrong', () => {
    const overview = overviewOf([
      { from: 'cak', claims: [zaak('cak', { executedBy: 'cjib' })] },
      { from: 'cjib', on: november, claims: [zaak('cjib')] },
      { from: 'cjib', on: december, refused: [refused('cjib', 'CAK-1')] },
    ]);
    expect(shortly(overview)).toEqual(['cjib CAK-1 unknown']);
  });

  test('is not reported any more from the first delivery that does not name it at all', () => {
    const overview = overviewOf([before, now, { from: 'deurwaarder', on: january }]);
    expect(overview.noLongerReported).toEqual([
      { holder: 'deurwaarder', number: 'deurwaarder-1', since: january },
    ]);
    expect(overview.refusedRows).toBe(0);
  });
});

test('who a person is comes from what is reported now', () => {
  const old = privateRow('zorgverzekeraar', {
    ...own,
    person: { name: 'T. Testman', birthDate: date('1979-01-01'), postcode: '1011 AA', houseNumber: '9' },
  });
  const overview = overviewOf([
    { from: 'zorgverzekeraar', on: november, claims: [old] },
    { from: 'zorgverzekeraar', on: december, claims: [privateRow('zorgverzekeraar', { asOf: december })] },
  ]);
  expect(overview.person.name).toBe('T. Voorbeeld');
  expect(overview.birthDateIsSure).toBe(true);
  expect(overview.asOf).toBe(december);
});
