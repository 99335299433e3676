import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fictionalDeliveries } from '../../src/deliveries/fictional.ts';
import { importFile } from '../../src/deliveries/import.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { openStorage } from '../../src/storage/open.ts';
import { machineClock } from '../../src/wire.ts';
import { type Figure, median, medianRatio, percent, whole } from './figure.ts';

const persons = 8000;
const rounds = 3;
/** As many rows to a transaction as an import takes. */
const batchSize = 400;
const aim = 0.3;

/** A table as it was found: its columns without their indexes, and its rows. */
interface Stored {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Claims brought in from files, as a share of merely writing the same rows to a table without any index. */
export async function measureImports(folder: string): Promise<readonly Figure[]> {
  const paths = await files(folder);
  const imported: number[] = [];
  const written: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { rate, stored } = await importAll(await mkdtemp(join(folder, 'import-')), paths);
    imported.push(rate);
    written.push(await writeAll(await mkdtemp(join(folder, 'written-')), stored));
  }
  const share = medianRatio(imported, written);
  return [
    {
      what: 'Claims imported from the files of five collectors',
      aim: `at least ${percent(aim)} of the limit`,
      reached: percent(share),
      met: share >= aim,
      because: `${whole(median(imported))} claims a second; limit ${whole(median(written))} bare inserts a second`,
    },
  ];
}

async function files(folder: string): Promise<readonly string[]> {
  const place = join(folder, 'deliveries');
  await mkdir(place);
  const made = fictionalDeliveries({ seed: 1, persons, asOf: addDays(machineClock.today(), -3) });
  return Promise.all(
    made.files.map(async ({ name, bytes }) => {
      await writeFile(join(place, name), bytes);
      return join(place, name);
    }),
  );
}

async function importAll(folder: string, paths: readonly string[]) {
  const path = join(folder, 'voorbij.db');
  const stores = await openStorage(`file:${path}`);
  const began = performance.now();
  let accepted = 0;
  for (const file of paths) {
    const report = await importFile({ debts: stores.debts, clock: machineClock }, file);
    if (report.error) throw new Error(`${report.file} was refused: ${report.error.message}`);
    accepted += report.accepted;
  }
  const seconds = (performance.now() - began) / 1000;
  await stores.close();
  const stored = claimsIn(path);
  if (stored.rows.length !== accepted)
    throw new Error(`${accepted} claims accepted, ${stored.rows.length} stored`);
  return { rate: accepted / seconds, stored };
}

function claimsIn(path: string): Stored {
  const file = new Database(path, { readonly: true });
  const columns = file.prepare<[], string>("select name from pragma_table_info('claims')").pluck().all();
  const rows = file.prepare<[], unknown[]>('select * from claims order by id').raw().all();
  file.close();
  return { columns, rows };
}

/** The same rows, columns, settings and size of transactions, and nothing else; gives rows a second. */
async function writeAll(folder: string, { columns, rows }: Stored): Promise<number> {
  const file = new Database(join(folder, 'bare.db'));
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
  ])
    file.pragma(pragma);
  file.exec(
    `create table claims (${columns.map((name) => (name === 'id' ? 'id integer primary key' : name))})`,
  );
  const insert = file.prepare(`insert into claims values (${columns.map(() => '?')})`);
  const write = file.transaction((batch: Stored['rows']) => {
    for (const row of batch) insert.run(...row);
  });
  const began = performance.now();
  for (let from = 0; from < rows.length; from += batchSize) write(rows.slice(from, from + batchSize));
  const seconds = (performance.now() - began) / 1000;
  file.close();
  return rows.length / seconds;
}
