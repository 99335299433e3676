import { describe, expect, test } from 'vitest';
import { addDays, date } from '../../src/domain/local-date.ts';
import { pageFactsOn } from '../../src/policy/page-facts.ts';

describe('what pages tell of policy', () => {
  test('the premiums of 2026 are known to the last day of that year, and after it nothing is', () => {
    expect(pageFactsOn(date('2026-11-22')).premiumsKnownUntil).toBe('2026-12-31');
    expect(pageFactsOn(date('2026-12-31')).premiumsKnownUntil).toBe('2026-12-31');
    expect(pageFactsOn(date('2027-01-01'))).toMatchObject({
      higherPremium: undefined,
      normalPremium: undefined,
      premiumsKnownUntil: undefined,
    });
  });

  test('rows that follow on each other are one stretch: in 2024 the premiums are known to the end of 2026', () => {
    expect(pageFactsOn(date('2024-02-01')).premiumsKnownUntil).toBe('2026-12-31');
  });

  test('every day up to that one has both premiums', () => {
    const from = date('2026-11-01');
    const until = pageFactsOn(from).premiumsKnownUntil ?? from;
    for (let day = from; day <= until; day = addDays(day, 1)) {
      const { higherPremium, normalPremium } = pageFactsOn(day);
      expect([higherPremium?.cents, normalPremium?.cents], day).toEqual([172_70, 157_00]);
    }
  });

  test('a rest for a time lasts three months', () => {
    expect(pageFactsOn(date('2026-11-22')).restMonths).toBe(3);
  });
});
