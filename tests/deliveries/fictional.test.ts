import { describe, expect, test } from 'vitest';
import { fictionalDeliveries, showPersons } from '../../src/deliveries/fictional.ts';
import { ageOn, date } from '../../src/domain/local-date.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { collectionCostRuleOn } from '../../src/policy/collection-costs.ts';
import { freshStorage } from '../support/storage.ts';
import { importedFrom } from './support/files.ts';

const asOf = date('2026-11-03');
const made = fictionalDeliveries({ seed: 1, persons: 60, asOf });

describe('fictional deliveries', () => {
  test('are the same to the byte for the same seed, and others for another', () => {
    expect(fictionalDeliveries({ seed: 1, persons: 60, asOf })).toEqual(made);
    expect(fictionalDeliveries({ seed: 2, persons: 60, asOf }).files).not.toEqual(made.files);
  });

  test('meet every finding, every refusal and every kind of unknown', () => {
    const findings = new Set(
      made.expected.personen.flatMap(({ signalen }) => signalen.map((one) => one.split(':')[0])),
    );
    expect([...findings].sort()).toEqual([
      'amount_unknown',
      'costs_above_legal_maximum',
      'two_parties_report_same_debt',
    ]);
    expect(new Set(made.expected.afgekeurd.map(({ why }) => why)).size).toBe(2);
    const parties = new Set(made.expected.personen.map(({ partijen }) => partijen));
    expect(Math.max(...parties)).toBe(5);
  });

  test('name nobody who could be real, at postcodes that could be', () => {
    const text = made.files.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n');
    const names = [...text.matchAll(/^PS[0-9A-F]{16};([^;]+);/gm)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(100);
    const madeUp = /Voorbeeld|Testman|Proef|Fictie|Örnek|Przykład|Exemple|Ejemplo|Příklad/;
    expect(names.filter((name) => !madeUp.test(name))).toEqual([]);
    const areas = made.expected.personen.map(({ postcode }) => Number(postcode.slice(0, 4)));
    expect(
      areas.filter((area) => !((area >= 1011 && area <= 1108) || (area >= 1380 && area <= 1384))),
    ).toEqual([]);
  });

  test('for another day tell of other days and of the same show persons', () => {
    const later = fictionalDeliveries({ seed: 5, persons: 0, asOf: date('2027-05-31') });
    expect(later.expected.personen.map(({ persoonssleutel }) => persoonssleutel)).toEqual(
      Object.values(showPersons).sort(),
    );
    expect(later.expected.personen.find(({ partijen }) => partijen === 5)?.totaal_cent).toBe(11_240_16);
  });
});

test('the people to show have what they are shown for', async () => {
  const { stores } = await freshStorage();
  for (const { name, bytes } of [...made.earlier.files, ...made.files])
    await importedFrom(stores, bytes, name);
  const of = async (key: string) => {
    const found = reconcile(key, await stores.debts.historyOf(key), collectionCostRuleOn);
    if (!found) throw new Error(`nothing on ${key}`);
    return found;
  };
  const five = await of(showPersons.fiveParties);
  expect(five).toMatchObject({
    parties: 5,
    findings: [],
    total: { kind: 'complete', total: { cents: 11_240_16 } },
  });
  expect(five.debts.some((debt) => debt.wageGarnishment)).toBe(true);
  expect(five.debts.filter((debt) => debt.cameFrom.length > 0).length).toBeGreaterThan(2);
  expect(five.noLongerReported).toMatchObject([{ holder: 'incassobureau', since: asOf }]);

  const unknown = await of(showPersons.unknownAmount);
  expect(unknown).toMatchObject({ unknownAmounts: 1, total: { kind: 'incomplete' } });

  const young = await of(showPersons.young);
  expect(young).toMatchObject({ parties: 1, total: { kind: 'complete', total: { cents: 158_35 } } });
  expect(ageOn(young.person.birthDate, asOf)).toBe(19);

  const { areaOf } = createMunicipality('amsterdam');
  const { twoDistricts, ...others } = showPersons;
  const where = async (key: string) => areaOf((await of(key)).person.postcode);
  expect(await where(twoDistricts)).toMatchObject({ kind: 'ask' });
  // Where the caseworker of the demonstration works.
  for (const key of Object.values(others))
    expect(await where(key)).toMatchObject({ kind: 'area', area: { id: 'nieuw-west' } });
});
