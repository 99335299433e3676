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
const batchSize = 1000;
const aim = 0.3;

/** A table as it was found, and its rows. */
interface Stored {
  /** What makes the table, without what it refers to, and then its indexes. */
  readonly schema: readonly string[];
  readonly columns: number;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Claims brought in from files, as a share of merely writing the same rows to the same table. Beside it, as a share of
 * writing them to that table without its indexes: rows that nobody could find again.
 */
export async function measureImports(folder: string): Promise<readonly Figure[]> {
  const paths = await files(folder);
  const imported: number[] = [];
  const written: number[] = [];
  const loose: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { rate, stored } = await importAll(await mkdtemp(join(folder, 'import-')), paths);
    imported.push(rate);
    written.push(await writeAll(await mkdtemp(join(folder, 'written-')), stored));
    const [table = ''] = stored.schema;
    loose.push(await writeAll(await mkdtemp(join(folder, 'loose-')), { ...stored, schema: [table] }));
  }
  const share = medianRatio(imported, written);
  const rate = (of: readonly number[]) => whole(median(of));
  return [
    {
      what: 'Claims imported from the files of five collectors',
      aim: `at least ${percent(aim)} of the limit`,
      reached: percent(share),
      met: share >= aim,
      because: `${rate(imported)} claims a second; limit ${rate(written)} bare inserts a second`,
    },
    {
      what: 'The same, against a table without its indexes',
      reached: percent(medianRatio(imported, loose)),
      because: `${rate(imported)} claims a second; ${rate(loose)} bare inserts a second`,
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
  const schema = file
    .prepare<[], string>(
      "select sql from sqlite_schema where tbl_name = 'claims' and sql is not null order by rowid",
    )
    .pluck()
    .all()
    .map((sql) => sql.replace(/,\s*FOREIGN KEY[^\n]*/i, ''));
  const rows = file.prepare<[], unknown[]>('select * from claims order by id').raw().all();
  const columns = file.prepare('select * from claims').columns().length;
  file.close();
  return { schema, columns, rows };
}

/** The same rows, columns, settings and size of transactions, and nothing else; gives rows a second. */
async function writeAll(folder: string, { schema, columns, rows }: Stored): Promise<number> {
  const file = new Database(join(folder, 'bare.db'));
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
  ])
    file.pragma(pragma);
  for (const sql of schema) file.exec(sql);
  const insert = file.prepare(`insert into claims values (${Array(columns).fill('?')})`);
  const write = file.transaction((batch: Stored['rows']) => {
    for (const row of batch) insert.run(...row);
  });
  const began = performance.now();
  for (let from = 0; from < rows.length; from += batchSize) write(rows.slice(from, from + batchSize));
  const seconds = (performance.now() - began) / 1000;
  file.close();
  return rows.length / seconds;
}
