import { describe, expect, test } from 'vitest';
import { freshStorage } from '../support/storage.ts';
import {
  csv,
  fcid,
  imported,
  importedFrom,
  json,
  oins,
  place,
  rightRow,
  row,
  totals,
  zaak,
} from './support/files.ts';

const names = Object.keys(rightRow);
const without = (name: string) => names.filter((one) => one !== name);
const manyRows = Array.from({ length: 3000 }, (_, at) =>
  row({ vorderingnummer: `GDW-2024-${at}`, oorspronkelijk_nummer: `ZV-2023-${at}` }),
);
const whole = csv(manyRows);
const documents = Array.from({ length: 400 }, (_, at) => fcid([zaak({ zaakkenmerk: `CAK-2025-${at}` })]));
const list = json(documents);

/** The file as Windows saves it in its old way. */
const windows1252 = (text: string) => Buffer.from(text.replace('\uFEFF', '').replaceAll('Š', 'é'), 'latin1');

const bad: readonly [string, string | Uint8Array, string, number | undefined][] = [
  ['in Windows-1252', windows1252(csv([row()])), 'not_utf8', 2],
  ['in UTF-16', Buffer.from(csv([row()]), 'utf16le'), 'not_utf8', 1],
  [
    'with one stray byte near its end',
    Buffer.concat([Buffer.from(whole), Buffer.from([0xff])]),
    'not_utf8',
    3002,
  ],
  ['that is empty', '', 'empty', undefined],
  ['with nothing but a byte order mark', '\uFEFF', 'empty', undefined],
  ['with the names of the columns only', csv([]), 'empty', undefined],
  ['with an empty list', '[]', 'empty', undefined],
  ['that is a letter', 'Geachte heer, mevrouw,\r\n', 'unknown_form', 1],
  ['that is one document and no list', JSON.stringify(fcid()), 'unknown_form', 1],
  ['without names of columns', csv([row()]).split('\r\n').slice(1).join('\r\n'), 'unknown_form', 1],
  ['without the column rente', csv([row()], without('rente')), 'columns', 1],
  ['with a column too many', csv([row()], [...names, 'telefoon']), 'columns', 1],
  ['with a column twice', csv([row()], [...names, 'rente']), 'columns', 1],
  ['with a row of one cell too many', csv([row({ naam: 'A;B' }), row()]), 'columns', 2],
  [
    'with a row of one cell too few',
    `${csv([row()])}a;b\r\n${csv([row()]).split('\r\n')[1]}\r\n`,
    'columns',
    3,
  ],
  ['of two parties', csv([...manyRows, row({ incassant: 'incassobureau' })]), 'mixed_collectors', 3002],
  ['of the CAK in rows', csv([row({ incassant: 'cak' })]), 'unknown_form', 2],
  ['of nobody known', csv([row({ incassant: 'postorderbedrijf' })]), 'unknown_collector', undefined],
  ['cut off in a row', whole.slice(0, -40), 'cut_off', 3001],
  ['cut off in the last date', whole.slice(0, -5), 'cut_off', 3001],
  ['cut off inside quotes', `${whole}"PS`, 'cut_off', 3002],
  [
    'with a quote that is never closed',
    whole.replace(`\r\n${rightRow.persoonssleutel}`, '\r\n"PS'),
    'cut_off',
    2,
  ],
  ['with text after a quote', csv([row({ naam: '"A"B' })]), 'broken', 2],
  ['with no date that exists', csv([row({ peildatum: '31-11-2026' })]), 'no_date', undefined],
  ['with no date that has come', csv([row({ peildatum: '01-11-2062' })]), 'no_date', undefined],
  ['of documents, cut off in one', list.slice(0, -400), 'cut_off', undefined],
  ['of documents, cut off between two', `[${JSON.stringify(fcid())},`, 'cut_off', undefined],
  ['of documents, with more after the list', `${list}[]`, 'broken', undefined],
  ['of documents with a comma missing', `[${JSON.stringify(fcid())} ${JSON.stringify(fcid())}]`, 'broken', 1],
  ['of documents with a brace for a bracket', '[{"type": [}]]', 'broken', 1],
  ['of documents and a number', '[1]', 'broken', 1],
  ['of another version', json([fcid([zaak()], { version: '3.0.0' })]), 'unknown_form', 2],
  ['of another type', json([fcid([zaak()], { type: 'INVOICE' })]), 'unknown_form', 2],
  ['without persoon', json([{ ...fcid(), persoon: undefined }]), 'unknown_form', 2],
  ['without body', json([{ ...fcid(), body: [] }]), 'unknown_form', 2],
  ['without zaken', json([fcid([], { body: { financiele_zaken: {} } })]), 'unknown_form', 2],
  [
    'of an unknown organisation',
    json([fcid([zaak()], { body: { aangeleverd_door: '1' } })]),
    'unknown_collector',
    2,
  ],
  [
    'of CAK and CJIB together',
    json([...documents, fcid([zaak()], { body: { aangeleverd_door: oins.cjib } })]),
    'mixed_collectors',
    undefined,
  ],
];

describe('refused whole, and nothing of it stays, is a file', () => {
  test.each(bad)('%s', async (_, content, code, line) => {
    const { stores } = await freshStorage();
    const report = await importedFrom(stores, content);
    expect(report.code).toBe(2);
    expect(report.file).toMatchObject({
      file: 'delivery',
      accepted: 0,
      unchanged: 0,
      refused: [],
      error: { code },
    });
    if (line !== undefined) expect(report.file.error?.line).toBe(line);
    expect(await stores.debts.published()).toEqual([]);
    expect(await totals(stores)).toEqual({ peildatum: null, personen: [], afgekeurd: [] });
  });

  test('that is not there', async () => {
    const { stores } = await freshStorage();
    const { code, files } = await imported(stores, '/nowhere/deurwaarder.csv');
    expect(code).toBe(2);
    expect(files).toMatchObject([
      { file: 'deurwaarder.csv', collector: null, error: { code: 'unreadable' } },
    ]);
  });
});

test('a file refused whole does not stop the others', async () => {
  const { stores } = await freshStorage();
  const { code, files } = await imported(
    stores,
    await place('one.csv', whole.slice(0, -40)),
    await place('two.json', list),
  );
  expect(code).toBe(2);
  expect(files).toMatchObject([
    { file: 'one.csv', collector: 'deurwaarder', accepted: 0, error: { code: 'cut_off' } },
    { file: 'two.json', collector: 'cak', accepted: 400 },
  ]);
});

describe('a BSN is refused, never kept and never printed', () => {
  const bsn = '999990019';
  const kinds: readonly [string, string][] = [
    ['in a column', csv([row({ bsn })], [...names, 'bsn'])],
    [
      'in a column by its full name',
      csv([row({ Burgerservicenummer: bsn })], [...names, 'Burgerservicenummer']),
    ],
    ['for a pseudonym', csv([row(), row({ persoonssleutel: bsn })])],
    ['in a document', json([fcid(), fcid([zaak()], { body: { bsn } })])],
    ['deep in a document', json([fcid([zaak({ gebeurtenissen: [{ bsn }] })])])],
    ['under an escaped name', json([fcid([zaak()], { persoon: { bsn } })]).replace('"bsn"', '"\\u0062sn"')],
    ['for a pseudonym in a document', json([fcid([zaak()], { persoon: { persoonssleutel: bsn } })])],
    ['in a document that is broken as well', `[{"bsn": "${bsn}", x}]`],
  ];
  test.each(kinds)('%s', async (_, content) => {
    const { stores } = await freshStorage();
    const { code, file, said } = await importedFrom(stores, content);
    expect(code).toBe(2);
    expect(file.accepted).toBe(0);
    expect(said).not.toContain(bsn);
    expect(await totals(stores)).toMatchObject({ personen: [], afgekeurd: [] });
  });
});
