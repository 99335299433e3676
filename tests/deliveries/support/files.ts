import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importCommand } from '../../../src/commands/import.ts';
import { totalsCommand } from '../../../src/commands/totals.ts';
import type { ExpectedTotals } from '../../../src/deliveries/fictional/expected.ts';
import type { FileReport } from '../../../src/deliveries/report.ts';
import type { Instant } from '../../../src/domain/local-date.ts';
import { date } from '../../../src/domain/local-date.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Stores } from '../../../src/ports/stores.ts';

/** Some time after every delivery of these tests. */
export const clock: Clock = {
  now: () => '2026-12-22T10:00:00.000Z' as Instant,
  today: () => date('2026-12-22'),
};

/** A right row of a bailiff, as the columns of its file stand. */
export const rightRow = {
  persoonssleutel: 'PS0123456789ABCDEF',
  naam: 'Š. Voorbeeld',
  geboortedatum: '29-02-1980',
  postcode: '1013 AB',
  huisnummer: '12H',
  vorderingnummer: 'GDW-2024-0000001',
  oorspronkelijk_nummer: 'ZV-2023-0000001',
  schuldeiser: 'Zilveren Voorbeeld Zorgverzekeraar',
  incassant: 'deurwaarder',
  soort: 'premie',
  hoofdsom: '1000,00',
  incassokosten: '181,50',
  rente: '20,10',
  proceskosten: '100,00',
  betaald: '50,05',
  openstaand: '1251,55',
  ontstaansdatum: '01-05-2023',
  status: 'open',
  overgedragen_aan: '',
  loonbeslag: 'nee',
  peildatum: '03-11-2026',
};
export type Row = Readonly<Record<string, string>>;

export function row(change: Row = {}): Row {
  return { ...rightRow, ...change };
}

/** A file as a private party sends it: BOM, semicolons, line ends of Windows. */
export function csv(rows: readonly Row[], header: readonly string[] = Object.keys(rightRow)): string {
  const lines = [header, ...rows.map((one) => header.map((name) => one[name] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

export const oins = { cak: '00000003181111110000', cjib: '00000004000000001000' };

/** A right case of the CAK. */
export function zaak(change: Readonly<Record<string, unknown>> = {}) {
  return {
    zaakkenmerk: 'CAK-2025-0000001',
    opgelegd_door: oins.cak,
    uitgevoerd_door: oins.cak,
    saldo_datumtijd: '2026-11-03T09:30:00+01:00',
    totaal_financieel_verplicht: 17233,
    totaal_financieel_vereffend: 0,
    saldo: 17233,
    gebeurtenissen: [
      {
        gebeurtenis_type: 'FinancieleVerplichtingOpgelegd',
        datumtijd_opgelegd: '2025-07-01T00:00:00+02:00',
        type: 'cak_bestuursrechtelijke_premie',
        bedrag: 17233,
      },
    ],
    ...change,
  };
}

/** A right document of the CAK on the same person as the right row. */
export function fcid(
  zaken: readonly unknown[] = [zaak()],
  change: {
    readonly persoon?: object;
    readonly body?: object;
    readonly version?: string;
    readonly type?: string;
  } = {},
) {
  const { persoon, body, ...top } = change;
  return {
    type: 'FINANCIAL_CLAIMS_INFORMATION_DOCUMENT',
    version: '4.1.0',
    persoon: {
      persoonssleutel: rightRow.persoonssleutel,
      naam: rightRow.naam,
      geboortedatum: '1980-02-29',
      postcode: rightRow.postcode,
      huisnummer: rightRow.huisnummer,
      ...persoon,
    },
    body: {
      aangeleverd_door: oins.cak,
      document_datumtijd: '2026-11-03T09:30:00+01:00',
      financiele_zaken: zaken,
      ...body,
    },
    ...top,
  };
}

export function json(documents: readonly unknown[]): string {
  return `${JSON.stringify(documents, undefined, 1)}\n`;
}

/** Writes a file in a folder of its own, removed when the test ends. */
export async function place(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voorbij-delivery-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

export interface Imported {
  readonly code: number;
  readonly files: readonly FileReport[];
  /** The report as it was printed. */
  readonly said: string;
}

/** Imports files as an operator does, and reads the report as a program does. */
export async function imported(stores: Stores, ...paths: readonly string[]): Promise<Imported> {
  const said: string[] = [];
  const print = (line: string) => said.push(line);
  const code = await importCommand([...paths, '--json'], { stores, clock, out: print, err: print });
  const { files } = JSON.parse(said.join('\n')) as { readonly files: readonly FileReport[] };
  return { code, files, said: said.join('\n') };
}

/** Imports one file with this content and gives its report. */
export async function importedFrom(stores: Stores, content: string | Uint8Array, name = 'delivery') {
  const { code, files, said } = await imported(stores, await place(name, content));
  const [file] = files;
  if (!file) throw new Error('no report');
  return { code, file, said };
}

export async function totals(stores: Stores): Promise<ExpectedTotals> {
  const said: string[] = [];
  const print = (line: string) => said.push(line);
  await totalsCommand(['--json'], { stores, clock, out: print, err: print });
  return JSON.parse(said.join('\n')) as ExpectedTotals;
}
