import { claimSorts, type PrivateClaim } from '../domain/claims.ts';
import { type CollectorKind, chainOf, collectorKinds, isCollectorKind } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { equals, subtract, sum } from '../domain/money.ts';
import { FileRefused } from './file-refused.ts';
import { formOf } from './forms.ts';
import { RowCheck, wrongSum } from './row-check.ts';
import { fingerprintOf, type ReadRow } from './rows.ts';

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
export type Column = (typeof columns)[number];

const csvCollectors = collectorKinds.filter((kind) => formOf[kind] === 'csv');

/** One row, by the name of its columns. */
export type CsvFields = { [column in Column]: string };

/** A row as a claim, or refused for the first thing that is wrong in it. */
export function csvRow(
  fields: CsvFields,
  line: number,
  today: LocalDate,
  fileOf: CollectorKind | undefined,
): ReadRow {
  const check = new RowCheck(line, today);
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
    asOf: check.readable((quiet) => reportedFor(fields, quiet)),
  };
}

function claimOf(
  fields: CsvFields,
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
    asOf: reportedFor(fields, check),
    fingerprint,
  };
}

function amountsOf(fields: CsvFields, check: RowCheck) {
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
function transferredTo(fields: CsvFields, check: RowCheck, from: CollectorKind): CollectorKind | undefined {
  const status = check.oneOf('status', fields.status, ['open', 'overgedragen']);
  if (status === 'overgedragen') {
    const further = csvCollectors.filter((kind) => chainOf(kind) > chainOf(from));
    return check.oneOf('overgedragen_aan', fields.overgedragen_aan, further);
  }
  if (fields.overgedragen_aan !== '')
    check.fail('overgedragen_aan', 'is filled in, but the status is not overgedragen');
  return undefined;
}

function reportedFor({ peildatum }: CsvFields, check: RowCheck): LocalDate {
  return check.reportedFor('peildatum', check.dutchDate('peildatum', peildatum));
}
