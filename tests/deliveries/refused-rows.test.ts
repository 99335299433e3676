import { describe, expect, test } from 'vitest';
import { importCommand } from '../../src/commands/import.ts';
import { freshStorage } from '../support/storage.ts';
import { clock, csv, fcid, importedFrom, json, place, rightRow, row, totals, zaak } from './support/files.ts';

const other = { vorderingnummer: 'GDW-2024-0000002', oorspronkelijk_nummer: 'ZV-2023-0000002' };
const sum = 'open amount is not principal + costs + interest + court costs - paid';

describe('a row with something wrong is refused, and only that row', () => {
  test.each([
    ['a sum that is not right', { openstaand: '1251,56' }, 'openstaand', sum],
    [
      'a decimal point',
      { hoofdsom: '1000.00' },
      'hoofdsom',
      'is not an amount in euros with a decimal comma',
    ],
    [
      'a thousands point',
      { hoofdsom: '1.000,00' },
      'hoofdsom',
      'is not an amount in euros with a decimal comma',
    ],
    ['no decimals', { rente: '20' }, 'rente', 'is not an amount in euros with a decimal comma'],
    ['an amount below zero', { rente: '-20,10' }, 'rente', 'is below zero'],
    ['an empty principal', { hoofdsom: '' }, 'hoofdsom', 'is not an amount in euros with a decimal comma'],
    [
      'a birth date that does not exist',
      { geboortedatum: '29-02-1981' },
      'geboortedatum',
      'is a date that does not exist',
    ],
    [
      'a start that does not exist',
      { ontstaansdatum: '31-04-2023' },
      'ontstaansdatum',
      'is a date that does not exist',
    ],
    [
      'a peildatum that does not exist',
      { peildatum: '31-11-2026' },
      'peildatum',
      'is a date that does not exist',
    ],
    [
      'a date the other way round',
      { ontstaansdatum: '2023-05-01' },
      'ontstaansdatum',
      'is not a date written dd-mm-yyyy',
    ],
    ['a peildatum of tomorrow', { peildatum: '23-12-2026' }, 'peildatum', 'is a date after today'],
    ['a peildatum of another age', { peildatum: '01-11-2062' }, 'peildatum', 'is a date after today'],
    [
      'an amount that nobody owes',
      { hoofdsom: '100000000,01' },
      'hoofdsom',
      'is more than 100 million euros',
    ],
    ['an unknown sort', { soort: 'boete' }, 'soort', 'is not one of: premie, eigen_risico, eigen_bijdrage'],
    ['an unknown status', { status: 'gesloten' }, 'status', 'is not one of: open, overgedragen'],
    [
      'an unknown answer on seizure of wages',
      { loonbeslag: 'misschien' },
      'loonbeslag',
      'is not one of: nee, ja',
    ],
    [
      'an open claim that went somewhere',
      { overgedragen_aan: 'incassobureau' },
      'overgedragen_aan',
      'is filled in, but the status is not overgedragen',
    ],
    [
      'an unknown party',
      { incassant: 'postorder' },
      'incassant',
      'is not one of: zorgverzekeraar, incassobureau, deurwaarder',
    ],
    ['no person', { persoonssleutel: '' }, 'persoonssleutel', 'is empty'],
    ['no number', { vorderingnummer: ' ' }, 'vorderingnummer', 'is empty'],
    ['no number of the creditor', { oorspronkelijk_nummer: '' }, 'oorspronkelijk_nummer', 'is empty'],
    ['no creditor', { schuldeiser: '' }, 'schuldeiser', 'is empty'],
    ['what cannot be a postcode', { postcode: 'onbekend' }, 'postcode', 'is not a postcode'],
    ['a name without end', { naam: 'A'.repeat(201) }, 'naam', 'is longer than 200 characters'],
  ])('%s', async (_, change, field, reason) => {
    const { stores } = await freshStorage();
    const bad = row(change);
    const { code, file } = await importedFrom(stores, csv([row(other), bad]), 'deurwaarder.csv');
    expect(code).toBe(1);
    const claim = bad.vorderingnummer;
    expect(file).toEqual({
      file: 'deurwaarder.csv',
      collector: 'deurwaarder',
      accepted: 1,
      unchanged: 0,
      refused: [{ line: 3, claim, field, reason }],
    });
    const { personen, afgekeurd } = await totals(stores);
    expect(afgekeurd).toEqual([{ file: 'deurwaarder.csv', claim, why: reason }]);
    expect(personen).toMatchObject([{ totaal_cent: 1251_55, onbekende_bedragen: 0 }]);
  });

  test('a claim of the insurer that went to nobody known', async () => {
    const { stores } = await freshStorage();
    const insurer = { incassant: 'zorgverzekeraar', status: 'overgedragen' };
    const { file } = await importedFrom(
      stores,
      csv(['buurman', '', 'zorgverzekeraar'].map((to) => row({ ...insurer, overgedragen_aan: to }))),
    );
    expect(file.refused.map(({ line, field, reason }) => [line, field, reason])).toEqual(
      [2, 3, 4].map((line) => [line, 'overgedragen_aan', 'is not one of: incassobureau, deurwaarder']),
    );
  });

  test.each([
    ['half cents', { saldo: 17233.5 }, 'saldo', 'is not a whole number of cents'],
    ['an amount as text', { saldo: '17233' }, 'saldo', 'is not a whole number of cents'],
    ['no amount', { saldo: null }, 'saldo', 'is not a whole number of cents'],
    [
      'an organisation that is not known',
      { uitgevoerd_door: '00000000000000000000' },
      'uitgevoerd_door',
      'is not a known organisation number',
    ],
    [
      'a creditor that is not known',
      { opgelegd_door: 1 },
      'opgelegd_door',
      'is not a known organisation number',
    ],
    [
      'a time without its zone',
      { saldo_datumtijd: '2026-11-03T09:30:00' },
      'saldo_datumtijd',
      'is not a time with its zone (RFC 3339), or one that does not exist',
    ],
    [
      'a day that does not exist',
      { saldo_datumtijd: '2026-11-31T09:30:00+01:00' },
      'saldo_datumtijd',
      'is not a time with its zone (RFC 3339), or one that does not exist',
    ],
    [
      'a balance of tomorrow',
      { saldo_datumtijd: '2026-12-23T00:00:00+01:00' },
      'saldo_datumtijd',
      'is a date after today',
    ],
    ['a balance that nobody owes', { saldo: 100_000_000_01 }, 'saldo', 'is more than 100 million euros'],
    [
      'a balance beyond what a computer can add',
      { saldo: Number.MAX_SAFE_INTEGER, totaal_financieel_verplicht: Number.MAX_SAFE_INTEGER },
      'totaal_financieel_verplicht',
      'is more than 100 million euros',
    ],
    ['events that are no list', { gebeurtenissen: 'geen' }, 'gebeurtenissen', 'is not a list of events'],
    [
      'an event in half cents',
      {
        gebeurtenissen: [
          {
            gebeurtenis_type: 'BetalingVerwerkt',
            datumtijd_gebeurtenis: '2026-01-01T00:00:00Z',
            bedrag: 0.5,
          },
        ],
      },
      'bedrag',
      'is not a whole number of cents',
    ],
  ])('a zaak with %s', async (_, change, field, reason) => {
    const { stores } = await freshStorage();
    const bad = zaak({ zaakkenmerk: 'CAK-2025-0000002', ...change });
    const { code, file } = await importedFrom(stores, json([fcid(), fcid([bad])]), 'cak.fcid.json');
    expect(code).toBe(1);
    expect(file).toMatchObject({ collector: 'cak', accepted: 1 });
    const line =
      json([fcid(), fcid([bad])])
        .split('\n')
        .findIndex((text) => text.includes('CAK-2025-0000002')) + 1;
    expect(file.refused).toEqual([{ line, claim: 'CAK-2025-0000002', field, reason }]);
  });

  test('all zaken of a document that is dated after today', async () => {
    const { stores } = await freshStorage();
    const body = { document_datumtijd: '2062-11-01T09:30:00+01:00' };
    const { file } = await importedFrom(
      stores,
      json([fcid(), fcid([zaak({ zaakkenmerk: 'A' }), zaak({ zaakkenmerk: 'B' })], { body })]),
    );
    expect(file).toMatchObject({ accepted: 1 });
    expect(file.refused.map(({ claim, field, reason }) => [claim, field, reason])).toEqual([
      ['A', 'document_datumtijd', 'is a date after today'],
      ['B', 'document_datumtijd', 'is a date after today'],
    ]);
  });

  test('all zaken of a person with a birth date that does not exist', async () => {
    const { stores } = await freshStorage();
    const persoon = { geboortedatum: '1981-02-29' };
    const { file } = await importedFrom(
      stores,
      json([fcid(), fcid([zaak({ zaakkenmerk: 'A' }), zaak({ zaakkenmerk: 'B' })], { persoon })]),
    );
    expect(file.refused.map(({ claim, field }) => [claim, field])).toEqual([
      ['A', 'geboortedatum'],
      ['B', 'geboortedatum'],
    ]);
  });
});

test('one bad row in ten thousand costs nothing of the others', async () => {
  const { stores } = await freshStorage();
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    row({
      vorderingnummer: `GDW-2024-${at}`,
      oorspronkelijk_nummer: `ZV-2023-${at}`,
      ...(at === 6_789 ? { openstaand: '1,00' } : {}),
    }),
  );
  const { code, file } = await importedFrom(stores, csv(rows));
  expect(code).toBe(1);
  expect(file).toMatchObject({
    accepted: 9_999,
    refused: [{ line: 6_791, claim: 'GDW-2024-6789', reason: sum }],
  });
  expect((await totals(stores)).personen).toMatchObject([{ totaal_cent: 9_999 * 1251_55 }]);
});

test('identical refused rows are reported once, with the line of the first', async () => {
  const { stores } = await freshStorage();
  const bad = row({ openstaand: '1,00' });
  const { file } = await importedFrom(stores, csv([row(other), bad, bad]));
  expect(file.refused).toHaveLength(1);
  expect(file.refused[0]?.line).toBe(3);
  expect((await totals(stores)).afgekeurd).toHaveLength(1);
});

test('one row of another age does not date the delivery: the next real one counts', async () => {
  const stores = { csv: (await freshStorage()).stores, fcid: (await freshStorage()).stores };
  await importedFrom(stores.csv, csv([row(), row({ ...other, peildatum: '01-11-2062' })]));
  expect(await totals(stores.csv)).toMatchObject({ peildatum: '2026-11-03' });
  const next = { peildatum: '03-12-2026', betaald: '150,05', openstaand: '1151,55' };
  await importedFrom(stores.csv, csv([row(next)]));
  expect(await totals(stores.csv)).toMatchObject({
    peildatum: '2026-12-03',
    personen: [{ totaal_cent: 1151_55 }],
    afgekeurd: [],
  });

  const far = '2062-11-01T09:30:00+01:00';
  const wrong = fcid([zaak({ zaakkenmerk: 'A', saldo_datumtijd: far })], {
    body: { document_datumtijd: far },
  });
  await importedFrom(stores.fcid, json([fcid(), wrong]));
  expect(await totals(stores.fcid)).toMatchObject({ peildatum: '2026-11-03' });
});

test('a delivery of today counts', async () => {
  const { stores } = await freshStorage();
  expect((await importedFrom(stores, csv([row({ peildatum: '22-12-2026' })]))).code).toBe(0);
  const at = '2026-12-22T23:59:59+01:00';
  const today = fcid([zaak({ saldo_datumtijd: at })], { body: { document_datumtijd: at } });
  expect((await importedFrom(stores, json([today]))).code).toBe(0);
});

test('a row of another age at the end of a file without a line end is refused, and not called cut off', async () => {
  const { stores } = await freshStorage();
  const content = csv([row(), row({ ...other, peildatum: '01-11-2062' })]).trimEnd();
  const { code, file } = await importedFrom(stores, content);
  expect(code).toBe(1);
  expect(file).toMatchObject({
    accepted: 1,
    refused: [{ field: 'peildatum', reason: 'is a date after today' }],
  });
});

test('the largest amounts there may be still add up, for everybody', async () => {
  const { stores } = await freshStorage();
  const most = 100_000_000_00;
  const large = { totaal_financieel_verplicht: most, saldo: most };
  const gebeurtenissen = [
    {
      gebeurtenis_type: 'FinancieleVerplichtingOpgelegd',
      datumtijd_opgelegd: '2025-07-01T00:00:00+02:00',
      type: 'cak_bestuursrechtelijke_premie',
      bedrag: most,
    },
  ];
  const cases = ['A', 'B'].map((zaakkenmerk) => zaak({ zaakkenmerk, ...large, gebeurtenissen }));
  expect((await importedFrom(stores, json([fcid(cases)]))).code).toBe(0);
  expect((await totals(stores)).personen).toMatchObject([{ totaal_cent: 2 * most }]);
});

test('two bad rows that differ are two lines of the report, and one where they are known by number and reason', async () => {
  const { stores } = await freshStorage();
  const { file } = await importedFrom(
    stores,
    csv([row({ openstaand: '1,00' }), row({ openstaand: '2,00' })]),
  );
  expect(file.refused.map(({ line }) => line)).toEqual([2, 3]);
  expect((await totals(stores)).afgekeurd).toHaveLength(1);
});

test('a file whose every row is refused still says which', async () => {
  const { stores } = await freshStorage();
  const { code, file } = await importedFrom(stores, csv([row({ openstaand: '1,00' })]));
  expect(code).toBe(1);
  expect(file).toMatchObject({ accepted: 0, refused: [{ claim: rightRow.vorderingnummer }] });
  expect(await totals(stores)).toMatchObject({ peildatum: '2026-11-03', personen: [] });
});

test('the report for people says the same and cannot steer the screen', async () => {
  const { stores } = await freshStorage();
  const path = await place(
    'deurwaarder.csv',
    csv([row(), row({ ...other, vorderingnummer: 'GDW\u001b[2J', openstaand: '1,00' })]),
  );
  const said: string[] = [];
  const code = await importCommand([path], {
    stores,
    clock,
    out: (line) => said.push(line),
    err: (line) => said.push(line),
  });
  expect(code).toBe(1);
  expect(said).toEqual([
    'deurwaarder.csv (deurwaarder): 1 accepted, 0 unchanged, 1 refused',
    '  line 3, claim GDW?[2J: vorderingnummer: is not a number or key',
  ]);
});

test('without a file the command says how it is used', async () => {
  const { stores } = await freshStorage();
  const said: string[] = [];
  const deps = { stores, clock, out: () => {}, err: (line: string) => said.push(line) };
  expect(await importCommand([], deps)).toBe(2);
  expect(await importCommand(['--yes', 'file.csv'], deps)).toBe(2);
  expect(said).toEqual(Array(2).fill('Usage: voorbij import FILE... [--json]'));
});
