import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrangementTerms } from '../../src/domain/arrangement.ts';
import { addDays, date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { arrangementTermsById, arrangementTermsOf } from '../../src/policy/arrangement-terms.ts';
import { collectionCostRuleOn, collectionCostRules } from '../../src/policy/collection-costs.ts';
import { bare, covers, type Dated, factOn, tellableMarks, valueOn } from '../../src/policy/dated.ts';
import { debtHelpAct } from '../../src/policy/law.ts';
import { averagePremiums, higherPremiums, ownRisks, surchargeOn } from '../../src/policy/premiums.ts';
import { retentionTerms } from '../../src/policy/retention.ts';
import { policyTables } from '../../src/policy/tables.ts';
import type { RetentionTerms } from '../../src/ports/privacy.ts';

const premiumOn = (day: string) => bare(factOn(higherPremiums, date(day)))?.cents;

describe('a value on a day', () => {
  test('the bestuursrechtelijke premie is that of its own half year or year, to the last day', () => {
    expect(premiumOn('2024-06-30')).toBe(175_20);
    expect(premiumOn('2024-07-01')).toBe(160_60);
    expect(premiumOn('2025-12-31')).toBe(172_33);
    expect(premiumOn('2026-01-01')).toBe(172_70);
  });

  test('a day that no row covers is unknown: before the first, and after the last that was published', () => {
    expect(factOn(higherPremiums, date('2023-12-31'))).toEqual({ known: false });
    expect(factOn(higherPremiums, date('2027-01-01'))).toEqual({ known: false });
    expect(surchargeOn(date('2027-01-01'))).toBeUndefined();
    expect(bare(factOn(ownRisks, date('2027-01-01')))).toBeUndefined();
  });

  test('a known value comes with its source and how sure it is', () => {
    expect(valueOn(debtHelpAct, date('2026-11-22'))).toMatchObject({
      known: true,
      value: { firstTalkWeeks: 4, urgentWorkingDays: 3, decisionWeeks: 8 },
      source: expect.stringContaining('Wgs art. 4'),
      confidence: 'V',
    });
  });

  test('a row that is not sure enough is never a fact for a resident', () => {
    for (const confidence of ['V-old', 'U'] as const) {
      const rows: readonly Dated<number>[] = [
        { validFrom: date('2026-01-01'), validUntil: undefined, source: 'x', confidence, value: 1 },
      ];
      expect(valueOn(rows, date('2026-11-22'))).toMatchObject({ known: true, value: 1 });
      expect(factOn(rows, date('2026-11-22'))).toEqual({ known: false });
    }
    expect(tellableMarks).toEqual(['V', 'V-2nd', 'D']);
  });

  test('on any day at most one row of a table holds, and the value is the one of that row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), (days) => {
        const on = addDays(date('2012-01-01'), days);
        for (const { name, rows } of policyTables) {
          const holding = rows.filter((row) => covers(row, on));
          expect(holding.length, `${name} on ${on}`).toBeLessThanOrEqual(1);
          const found = valueOn(rows, on);
          expect(found.known ? found.value : undefined).toBe(holding[0]?.value);
        }
      }),
    );
  });

  test('every row ends after it begins and says where it was read', () => {
    const rows = policyTables.flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row.source).not.toBe('');
      if (row.validUntil) expect(row.validUntil >= row.validFrom).toBe(true);
    }
  });
});

describe('the amounts themselves', () => {
  test('the higher premium is the average premium and the legal share on top, in every period', () => {
    const perYear = [175_200, 175_200, 188_000, 188_400];
    const share = [120, 110, 110, 110];
    higherPremiums.forEach((row, index) => {
      const year = perYear[index] ?? 0;
      expect(row.value.cents, row.validFrom).toBe(Math.round((year * (share[index] ?? 0)) / 100 / 12));
      expect(averagePremiums[index]?.value.cents).toBe(Math.round(year / 12));
    });
  });

  test('what the higher premium costs more is EUR 15,70 a month in 2026', () => {
    expect(surchargeOn(date('2026-11-22'))).toEqual(cents(15_70));
  });

  test('the legal maximum makes a signal for staff, and is no fact for residents while the VAT is unconfirmed', () => {
    expect(collectionCostRuleOn(date('2026-11-03'))?.vatPerMille).toBe(210);
    expect(factOn(collectionCostRules, date('2026-11-03'))).toEqual({ known: false });
  });
});

describe('terms that others work with', () => {
  test('only the fictional insurer has terms, and they say that they are an example', () => {
    const terms: ArrangementTerms | undefined = bare(
      arrangementTermsOf('Zilveren Voorbeeld Zorgverzekeraar', date('2026-11-22')),
    );
    expect(terms).toMatchObject({ months: 36, example: true });
    expect(bare(arrangementTermsOf(' Zilveren  Voorbeeld Zorgverzekeraar', date('2026-11-22')))).toEqual(
      terms,
    );
    expect(arrangementTermsOf('Zilveren Kruis', date('2026-11-22'))).toEqual({ known: false });
    expect(arrangementTermsById('zilveren-voorbeeld-2026')).toEqual(terms);
    expect(arrangementTermsById('van vroeger')).toBeUndefined();
  });

  test('retention has a term of whole days for every kind of data, and the access log is kept five years', () => {
    const terms: RetentionTerms | undefined = bare(valueOn(retentionTerms, date('2026-11-22')));
    expect(Object.values(terms ?? {}).every((days) => Number.isInteger(days) && days >= 1)).toBe(true);
    // Five years with one leap day.
    expect(terms?.accessLogDays).toBe(5 * 365 + 1);
  });
});
