import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fictionalDeliveries } from '../../src/deliveries/fictional.ts';
import { date } from '../../src/domain/local-date.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { collectionCostRuleOn } from '../../src/policy/collection-costs.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { freshStorage } from '../support/storage.ts';
import {
  csv,
  fcid,
  imported,
  importedFrom,
  json,
  place,
  rightRow,
  row,
  totals,
  zaak,
} from './support/files.ts';

const november = date('2026-11-03');

async function overview(stores: Stores, person = rightRow.persoonssleutel) {
  return reconcile(person, await stores.debts.historyOf(person), collectionCostRuleOn);
}

const december = (change: Readonly<Record<string, string>> = {}) =>
  row({ peildatum: '03-12-2026', ...change });
const second = { vorderingnummer: 'GDW-2024-0000002', oorspronkelijk_nummer: 'ZV-2023-0000002' };

describe('the right total', () => {
  test.each([7, 8])('of every fictional person comes out, seed %i', async (seed) => {
    const { stores } = await freshStorage();
    const { files, expected } = fictionalDeliveries({ seed, persons: 120, asOf: november });
    for (const { name, bytes } of files) await importedFrom(stores, bytes, name);
    expect(await totals(stores)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test('does not depend on the order of files and rows', async () => {
    const { files, expected } = fictionalDeliveries({ seed: 9, persons: 40, asOf: november });
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...files], { minLength: files.length }),
      fc.infiniteStream(fc.nat()),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([order, chance]) => {
        const { stores } = await freshStorage();
        const mixed = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        for (const { name, bytes } of order) {
          const text = Buffer.from(bytes).toString();
          const [header, ...rows] = text.trimEnd().split('\r\n');
          const content = name.endsWith('.csv')
            ? `${[header, ...mixed(rows)].join('\r\n')}\r\n`
            : json(mixed(JSON.parse(text) as readonly unknown[]));
          const { file } = await importedFrom(stores, content, name);
          expect(file.error).toBeUndefined();
        }
        expect(await totals(stores)).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 6 },
    );
  });

  test('is not changed by importing everything again', async () => {
    const { stores } = await freshStorage();
    const { files } = fictionalDeliveries({ seed: 10, persons: 60, asOf: november });
    const paths = await Promise.all(files.map(({ name, bytes }) => place(name, bytes)));
    const first = await imported(stores, ...paths);
    const before = await totals(stores);
    const again = await imported(stores, ...paths);
    expect(again.code).toBe(first.code);
    expect(again.files).toEqual(
      first.files.map((file) => ({ ...file, accepted: 0, unchanged: file.accepted + file.unchanged })),
    );
    expect(await totals(stores)).toEqual(before);
  });

  test('is not changed by an older delivery that comes in later', async () => {
    const { stores } = await freshStorage();
    const { files, earlier, expected } = fictionalDeliveries({ seed: 11, persons: 60, asOf: november });
    for (const { name, bytes } of [...files, ...earlier.files]) await importedFrom(stores, bytes, name);
    expect(await totals(stores)).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});

describe('the same rows in another file', () => {
  test('of the same date are unchanged, whatever their order', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row(), row(second)]));
    const { code, file } = await importedFrom(stores, csv([row(second), row()]));
    expect(code).toBe(0);
    expect(file).toMatchObject({ accepted: 0, unchanged: 2 });
  });

  test('are unchanged whatever order the fields of a zaak are written in', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, json([fcid()]));
    const turned = Object.fromEntries(Object.entries(zaak()).reverse());
    const { file } = await importedFrom(stores, json([fcid([turned])]));
    expect(file).toMatchObject({ accepted: 0, unchanged: 1 });
    expect((await overview(stores))?.findings).toEqual([]);
  });

  test('of a later date are a delivery of their own', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row(), row(second)]));
    const { file } = await importedFrom(stores, csv([december(), december(second)]));
    expect(file).toMatchObject({ accepted: 2, unchanged: 0 });
    expect((await overview(stores))?.noLongerReported).toEqual([]);
  });

  test('stay in a later delivery when they keep their own older date', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row(), row(second)]));
    await importedFrom(stores, csv([row(), december(second)]));
    const found = await overview(stores);
    expect(found?.debts.map((debt) => debt.number)).toEqual(['GDW-2024-0000001', 'GDW-2024-0000002']);
    expect(found?.noLongerReported).toEqual([]);
  });
});

describe('a later delivery', () => {
  test('replaces the earlier one by its date, not by when it was imported', async () => {
    const newer = csv([december({ betaald: '150,05', openstaand: '1151,55' })]);
    for (const order of [
      [csv([row()]), newer],
      [newer, csv([row()])],
    ]) {
      const { stores } = await freshStorage();
      for (const content of order) await importedFrom(stores, content);
      expect(await totals(stores)).toMatchObject({
        peildatum: '2026-12-03',
        personen: [{ totaal_cent: 1151_55 }],
      });
    }
  });

  test('without a claim makes it no longer reported since that date', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row(), row(second)]));
    await importedFrom(stores, csv([december()]));
    const found = await overview(stores);
    expect(found?.noLongerReported).toEqual([
      { holder: 'deurwaarder', number: second.vorderingnummer, since: '2026-12-03' },
    ]);
    expect((await totals(stores)).personen).toMatchObject([{ totaal_cent: 1251_55, partijen: 1 }]);
  });

  test('with a wrong row for a claim that was right makes it unknown', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row(), row(second)]));
    await importedFrom(stores, csv([december(), december({ ...second, openstaand: '1,00' })]));
    expect((await totals(stores)).personen).toMatchObject([
      { totaal_cent: 1251_55, onbekende_bedragen: 1, signalen: [`amount_unknown:${second.vorderingnummer}`] },
    ]);
    expect(await overview(stores)).toMatchObject({ noLongerReported: [], refusedRows: 1 });
  });

  test('of the CAK with nobody’s cases in it ends what it reported before', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, json([fcid()]));
    const { code, file } = await importedFrom(
      stores,
      json([fcid([], { body: { document_datumtijd: '2026-12-03T00:30:00+01:00' } })]),
    );
    expect(code).toBe(0);
    expect(file).toMatchObject({ collector: 'cak', accepted: 0 });
    expect((await overview(stores))?.noLongerReported).toMatchObject([
      { holder: 'cak', since: '2026-12-03' },
    ]);
  });
});

describe('what a file may look like', () => {
  test('columns in another order, without byte order mark, with line ends of Unix', async () => {
    const { stores } = await freshStorage();
    const turned = csv([row()], Object.keys(rightRow).reverse());
    const { code, file } = await importedFrom(
      stores,
      turned.replace('\uFEFF', '').replaceAll('\r\n', '\n').trimEnd(),
    );
    expect([code, file.accepted]).toEqual([0, 1]);
    expect((await totals(stores)).personen).toMatchObject([{ totaal_cent: 1251_55 }]);
  });

  test('a formula in a name is text and nothing else', async () => {
    const { stores } = await freshStorage();
    const { code } = await importedFrom(stores, csv([row({ naam: '=1+1' })]));
    expect(code).toBe(0);
    expect((await overview(stores))?.person.name).toBe('=1+1');
  });

  test('a name with a semicolon and quotes, in quotes', async () => {
    const { stores } = await freshStorage();
    await importedFrom(stores, csv([row({ naam: '"Voorbeeld; ""Š"""' })]));
    expect((await overview(stores))?.person.name).toBe('Voorbeeld; "Š"');
  });

  test('a postcode may be missing or foreign, and more paid than was due is a credit', async () => {
    const { stores } = await freshStorage();
    const paid = { betaald: '1311,60', openstaand: '-10,00' };
    const { code } = await importedFrom(
      stores,
      csv([row({ postcode: '' }), row({ ...second, postcode: 'B-2000', ...paid })]),
    );
    expect(code).toBe(0);
    expect((await totals(stores)).personen).toMatchObject([{ totaal_cent: 1251_55 - 10_00 }]);
  });

  test('events that say nothing of the balance are left alone, and midnight is Amsterdam’s', async () => {
    const { stores } = await freshStorage();
    const gebeurtenissen = [
      { gebeurtenis_type: 'BetalingsverplichtingOpgelegd', type: 'Aanmaning', bedrag: 17233 },
      {
        gebeurtenis_type: 'FinancieleVerplichtingOpgelegd',
        datumtijd_opgelegd: '2025-06-30T22:00:00Z',
        type: 'cak_bestuursrechtelijke_premie',
        bedrag: 17233,
      },
    ];
    const { code } = await importedFrom(stores, json([fcid([zaak({ gebeurtenissen })])]));
    expect(code).toBe(0);
    expect((await overview(stores))?.debts).toMatchObject([
      {
        since: '2025-07-01',
        events: [
          {
            kind: 'imposed',
            on: '2025-07-01',
            amount: { cents: 172_33 },
            type: 'cak_bestuursrechtelijke_premie',
          },
        ],
      },
    ]);
  });
});

test('the name of a file says nothing: whose it is stands in it', async () => {
  const { stores } = await freshStorage();
  const { file } = await importedFrom(stores, csv([row({ incassant: 'incassobureau' })]), 'cak.fcid.json');
  expect(file).toMatchObject({ file: 'cak.fcid.json', collector: 'incassobureau', accepted: 1 });
});
