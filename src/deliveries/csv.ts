import { type CollectorKind, isCollectorKind } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { type Column, type CsvFields, columns, csvRow } from './csv-rows.ts';
import { FileRefused, namesBsn, refuseBsn } from './file-refused.ts';
import { formOf } from './forms.ts';
import { afterToday } from './row-check.ts';
import type { ReadRow, ReadRows } from './rows.ts';

/** Reads a CSV file: UTF-8, semicolons, decimal commas, dates dd-mm-yyyy, euros. Throws FileRefused. */
export async function* readCsv(path: string, today: LocalDate): AsyncGenerator<ReadRows> {
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
      const row = csvRow(fields, record.line, today, collector);
      if (!record.ended && row.kind === 'refused' && row.field === names.at(-1) && row.reason !== afterToday)
        throw cutOff(record.line);
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

function fieldsOf(record: CsvRecord, names: readonly Column[]): CsvFields {
  const count = record.fields.length;
  if (count < names.length && !record.ended) throw cutOff(record.line);
  if (count !== names.length)
    throw new FileRefused('columns', `a row has ${count} columns instead of ${names.length}`, record.line);
  const fields: Partial<CsvFields> = {};
  for (let at = 0; at < names.length; at += 1) fields[names[at] as Column] = record.fields[at] ?? '';
  return fields as CsvFields;
}

/** The party that a row names; undefined when it names none. A party with another form has no rows here. */
function collectorOf(fields: CsvFields, line: number): CollectorKind | undefined {
  const named = fields.incassant;
  if (!isCollectorKind(named)) return undefined;
  if (formOf[named] === 'csv') return named;
  throw new FileRefused('unknown_form', `${named} delivers financial-claims documents, not rows`, line);
}

function cutOff(line: number): FileRefused {
  return new FileRefused('cut_off', 'the file is cut off: its last row is not whole', line);
}
