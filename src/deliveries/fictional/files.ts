import { type CollectorKind, collectorKinds, collectors } from '../../domain/collectors.ts';
import { instantInAmsterdam, type LocalDate } from '../../domain/local-date.ts';
import { columns } from '../csv-rows.ts';
import { formOf } from '../forms.ts';
import { totalOf } from './government-stories.ts';
import type { FictionalPerson, FictionalRow, FictionalZaak } from './story.ts';

export interface FictionalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that is reported on one person. */
export interface Reported {
  readonly person: FictionalPerson;
  readonly rows: readonly FictionalRow[];
  readonly zaken: readonly FictionalZaak[];
}

/** The five files, to the byte as the parties send them. */
export function filesOf(reported: readonly Reported[], asOf: LocalDate): readonly FictionalFile[] {
  return collectorKinds.map((collector) =>
    formOf[collector] === 'csv'
      ? { name: `${collector}.csv`, bytes: csvFile(reported, collector, asOf) }
      : { name: `${collector}.fcid.json`, bytes: fcidFile(reported, collector, asOf) },
  );
}

function csvFile(reported: readonly Reported[], collector: CollectorKind, asOf: LocalDate): Uint8Array {
  const lines = reported.flatMap(({ person, rows }) =>
    rows.filter((row) => row.collector === collector).map((row) => csvLine(person, row, asOf)),
  );
  return Buffer.from(`\uFEFF${[columns.join(';'), ...lines].map((line) => `${line}\r\n`).join('')}`);
}

function csvLine(person: FictionalPerson, row: FictionalRow, asOf: LocalDate): string {
  const values: Readonly<Record<(typeof columns)[number], string>> = {
    persoonssleutel: person.key,
    naam: person.name,
    geboortedatum: dutch(person.birthDate),
    postcode: person.postcode,
    huisnummer: person.houseNumber,
    vorderingnummer: row.number,
    oorspronkelijk_nummer: row.original,
    schuldeiser: row.creditor,
    incassant: row.collector,
    soort: row.sort,
    hoofdsom: euros(row.principal),
    incassokosten: euros(row.costs),
    rente: euros(row.interest),
    proceskosten: euros(row.court),
    betaald: euros(row.paid),
    openstaand: row.open === null ? '' : euros(row.open),
    ontstaansdatum: dutch(row.since),
    status: row.to ? 'overgedragen' : 'open',
    overgedragen_aan: row.to ?? '',
    loonbeslag: row.garnishment ? 'ja' : 'nee',
    peildatum: dutch(asOf),
  };
  return columns.map((column) => quoted(values[column])).join(';');
}

function fcidFile(reported: readonly Reported[], collector: CollectorKind, asOf: LocalDate): Uint8Array {
  const documents = reported.flatMap(({ person, zaken }) => {
    const own = zaken.filter((zaak) => zaak.collector === collector);
    return own.length > 0 ? [fcidDocument(person, collector, own, asOf)] : [];
  });
  return Buffer.from(`${JSON.stringify(documents, undefined, 1)}\n`);
}

function fcidDocument(
  person: FictionalPerson,
  collector: CollectorKind,
  zaken: readonly FictionalZaak[],
  asOf: LocalDate,
) {
  return {
    type: 'FINANCIAL_CLAIMS_INFORMATION_DOCUMENT',
    version: '4.1.0',
    persoon: {
      persoonssleutel: person.key,
      naam: person.name,
      geboortedatum: person.birthDate,
      postcode: person.postcode,
      huisnummer: person.houseNumber,
    },
    body: {
      aangeleverd_door: oinOf(collector),
      document_datumtijd: moment(asOf, '09:30'),
      financiele_zaken: zaken.map((zaak) => financialCase(zaak, asOf)),
    },
  };
}

function financialCase(
  { number: zaakkenmerk, executedBy, imposed, paid, balance }: FictionalZaak,
  asOf: LocalDate,
) {
  const events = [
    ...imposed.map(({ on, amount }) => ({
      gebeurtenis_type: 'FinancieleVerplichtingOpgelegd',
      datumtijd_opgelegd: moment(on, '00:00'),
      primaire_verplichting: true,
      type: 'cak_bestuursrechtelijke_premie',
      bedrag: amount,
    })),
    ...paid.map(({ on, amount }) => ({
      gebeurtenis_type: 'BetalingVerwerkt',
      datumtijd_gebeurtenis: moment(on, '12:00'),
      bedrag: amount,
    })),
  ];
  return {
    zaakkenmerk,
    opgelegd_door: oinOf('cak'),
    uitgevoerd_door: oinOf(executedBy),
    saldo_datumtijd: moment(asOf, '09:30'),
    totaal_financieel_verplicht: totalOf(imposed),
    totaal_financieel_vereffend: totalOf(paid),
    saldo: balance,
    gebeurtenissen: events.map((event, at) => ({
      ...event,
      gebeurtenis_kenmerk: `${zaakkenmerk}/${at + 1}`,
      zaakkenmerk,
    })),
  };
}

function oinOf(kind: CollectorKind): string {
  const found = collectors.find((collector) => collector.kind === kind);
  return found && 'oin' in found ? found.oin : '';
}

/** A time in Amsterdam with its zone, as RFC 3339 writes it. */
function moment(day: string, time: string): string {
  const written = Date.parse(`${day}T${time}:00Z`);
  const ahead = (written - Date.parse(instantInAmsterdam(day as LocalDate, time))) / 3_600_000;
  return `${day}T${time}:00+0${ahead}:00`;
}

/** Cents as a file of a private party writes them: 1234,56. */
function euros(cents: number): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(whole / 100)},${String(whole % 100).padStart(2, '0')}`;
}

function dutch(day: string): string {
  return day.split('-').reverse().join('-');
}

function quoted(value: string): string {
  return /[;"\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
