import { claimSorts, type PrivateClaim } from '../domain/claims.ts';
import { type CollectorKind, chainOf, collectorKinds, isCollectorKind } from '../domain/collectors.ts';
import { equals, subtract, sum } from '../domain/money.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { FileRefused, namesBsn, refuseBsn } from './file-refused.ts';
import { formOf } from './forms.ts';
import { RowCheck, wrongSum } from './row-check.ts';
import { fingerprintOf, type ReadRow, type ReadRows } from './rows.ts';

/** The columns of an insurer's, agency's or bailiff's file. Their order in the file is free. */
export const columns = [
  'persoonssleutel',
  'naam',
  'geboortedatum',
  'postcode',
  'huisnummer',
  'vorderingnummer',
  'oorspronkelijk_nummer',
  'schuldeiser',
  'incassant',
  'soort',
  'hoofdsom',
  'incassokosten',
  'rente',
  'proceskosten',
  'betaald',
  'openstaand',
  'ontstaansdatum',
  'status',
  'overgedragen_aan',
  'loonbeslag',
  'peildatum',
] as const;
type Column = (typeof columns)[number];

const csvCollectors = collectorKinds.filter((kind) => formOf[kind] === 'csv');

type Fields = { [column in Column]: string };

/** Reads a CSV file: UTF-8, semicolons, decimal commas, dates dd-mm-yyyy, euros. Throws FileRefused. */
export async function* readCsv(path: string): AsyncGenerator<ReadRows> {
  let names: readonly Column[] | undefined;
  let collector: CollectorKind | undefined;
  let empty = true;
  for await (const records of csvRecords(path)) {
    const rows: ReadRow[] = [];
    for (const record of records) {
      if (!names) {
        names = columnsOf(record);
        continue;
      }
      const fields = fieldsOf(record, names);
      collector ??= collectorOf(fields, record.line);
      const row = rowOf(fields, record.line, collector);
      if (!record.ended && row.kind === 'refused' && row.field === names.at(-1)) throw cutOff(record.line);
      rows.push(row);
      empty = false;
    }
    yield { collector, rows };
  }
  if (empty) throw new FileRefused('empty', 'the file holds no rows');
}

/** The names in the first line; each column once and no other. */
function columnsOf({ fields, line }: CsvRecord): readonly Column[] {
  if (fields.some(namesBsn)) throw refuseBsn(line);
  const missing = columns.filter((column) => !fields.includes(column));
  if (missing.length > columns.length / 2)
    throw new FileRefused('unknown_form', 'the first line does not hold the names of the columns', line);
  const names = fields.filter((name): name is Column => columns.some((column) => column === name));
  const extra = fields.filter((name, at) => !names.includes(name as Column) || fields.indexOf(name) !== at);
  if (missing.length === 0 && extra.length === 0) return names;
  const wrong = [
    ...missing.map((name) => `column ${name} is missing`),
    ...extra.map((name) => `column ${JSON.stringify(name.slice(0, 40))} is one too many`),
  ];
  throw new FileRefused('columns', wrong.join('; '), line);
}

function fieldsOf(record: CsvRecord, names: readonly Column[]): Fields {
  const count = record.fields.length;
  if (count < names.length && !record.ended) throw cutOff(record.line);
  if (count !== names.length)
    throw new FileRefused('columns', `a row has ${count} columns instead of ${names.length}`, record.line);
  const fields: Partial<Fields> = {};
  for (let at = 0; at < names.length; at += 1) fields[names[at] as Column] = record.fields[at] ?? '';
  return fields as Fields;
}

/** The party that a row names; undefined when it names none. A party with another form has no rows here. */
function collectorOf(fields: Fields, line: number): CollectorKind | undefined {
  const named = fields.incassant;
  if (!isCollectorKind(named)) return undefined;
  if (formOf[named] === 'csv') return named;
  throw new FileRefused('unknown_form', `${named} delivers financial-claims documents, not rows`, line);
}

function rowOf(fields: Fields, line: number, fileOf: CollectorKind | undefined): ReadRow {
  const check = new RowCheck(line);
  const fingerprint = fingerprintOf(columns.map((column) => fields[column]).join('\u001f'));
  const claim = claimOf(fields, check, fileOf, fingerprint);
  if (!check.problem) return { kind: 'accepted', line, claim };
  return {
    kind: 'refused',
    line,
    claim: fields.vorderingnummer.slice(0, 64),
    personKey: fields.persoonssleutel.slice(0, 64) || undefined,
    ...check.problem,
    fingerprint,
    asOf: check.readable((quiet) => quiet.dutchDate('peildatum', fields.peildatum)),
  };
}

function claimOf(
  fields: Fields,
  check: RowCheck,
  fileOf: CollectorKind | undefined,
  fingerprint: string,
): PrivateClaim {
  const personKey = check.personKey('persoonssleutel', fields.persoonssleutel);
  const person = {
    name: check.text('naam', fields.naam),
    birthDate: check.dutchDate('geboortedatum', fields.geboortedatum),
    postcode: check.postcode('postcode', fields.postcode),
    houseNumber: check.text('huisnummer', fields.huisnummer),
  };
  const number = check.identifier('vorderingnummer', fields.vorderingnummer);
  const originalNumber = check.identifier('oorspronkelijk_nummer', fields.oorspronkelijk_nummer);
  const creditor = check.filled('schuldeiser', fields.schuldeiser);
  const collector = check.oneOf('incassant', fields.incassant, csvCollectors);
  if (fileOf && isCollectorKind(fields.incassant) && fields.incassant !== fileOf)
    throw new FileRefused(
      'mixed_collectors',
      `rows of ${fileOf} and ${fields.incassant} stand in one file`,
      check.line,
    );
  return {
    kind: 'private',
    personKey,
    person,
    number,
    originalNumber,
    creditor,
    collector,
    sort: check.oneOf('soort', fields.soort, claimSorts),
    ...amountsOf(fields, check),
    since: check.dutchDate('ontstaansdatum', fields.ontstaansdatum),
    transferredTo: transferredTo(fields, check, collector),
    wageGarnishment: check.oneOf('loonbeslag', fields.loonbeslag, ['nee', 'ja']) === 'ja',
    asOf: check.dutchDate('peildatum', fields.peildatum),
    fingerprint,
  };
}

function amountsOf(fields: Fields, check: RowCheck) {
  const principal = check.euros('hoofdsom', fields.hoofdsom);
  const collectionCosts = check.euros('incassokosten', fields.incassokosten);
  const interest = check.euros('rente', fields.rente);
  const courtCosts = check.euros('proceskosten', fields.proceskosten);
  const paid = check.euros('betaald', fields.betaald);
  // Left empty is allowed and means: of unknown height. More paid than was due is a credit.
  const open = fields.openstaand === '' ? undefined : check.euros('openstaand', fields.openstaand, true);
  const right = subtract(sum([principal, collectionCosts, interest, courtCosts]), paid);
  if (open && !check.problem && !equals(open, right)) check.fail('openstaand', wrongSum);
  return { principal, collectionCosts, interest, courtCosts, paid, open };
}

/** Where the claim went, for a row that is only history: to a party further along the chain of hands. */
function transferredTo(fields: Fields, check: RowCheck, from: CollectorKind): CollectorKind | undefined {
  const status = check.oneOf('status', fields.status, ['open', 'overgedragen']);
  if (status === 'overgedragen') {
    const further = csvCollectors.filter((kind) => chainOf(kind) > chainOf(from));
    return check.oneOf('overgedragen_aan', fields.overgedragen_aan, further);
  }
  if (fields.overgedragen_aan !== '')
    check.fail('overgedragen_aan', 'is filled in, but the status is not overgedragen');
  return undefined;
}

function cutOff(line: number): FileRefused {
  return new FileRefused('cut_off', 'the file is cut off: its last row is not whole', line);
}
