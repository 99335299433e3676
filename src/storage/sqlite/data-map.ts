import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DataMapRow } from '../../ports/privacy.ts';
import { access } from './data-map/access.ts';
import { choices } from './data-map/choices.ts';
import { conversations } from './data-map/conversations.ts';
import { debts } from './data-map/debts.ts';
import type { Line, PartOf } from './data-map/line.ts';
import { upkeep } from './data-map/upkeep.ts';
import { work } from './data-map/work.ts';
import * as schema from './schema.ts';

const map: PartOf<typeof schema> = {
  ...access,
  ...choices,
  ...conversations,
  ...debts,
  ...upkeep,
  ...work,
};

/** A table of the schema with its columns by their names in the database. */
export interface MappedTable {
  readonly name: string;
  readonly table: SQLiteTable;
  readonly kept: DataMapRow['retention'];
  readonly columns: ReadonlyMap<string, { readonly column: SQLiteColumn; readonly line: Line }>;
}

const plans = new Map(Object.entries(map));

export const mappedTables: readonly MappedTable[] = Object.entries(schema).flatMap(([key, table]) => {
  const plan = plans.get(key);
  if (!plan) return [];
  const { kept, columns } = plan;
  const lines = new Map<string, Line>(Object.entries(columns));
  const found = Object.entries(getTableColumns(table)).flatMap(([property, column]) => {
    const line = lines.get(property);
    return line ? [[column.name, { column, line }] as const] : [];
  });
  return [{ name: getTableName(table), table, kept, columns: new Map(found) }];
});

/** Every column with its class, purpose and term. */
export function dataMap(): readonly DataMapRow[] {
  return mappedTables.flatMap(({ name: table, kept: retention, columns }) =>
    [...columns].map(([column, { line }]) => ({
      table,
      column,
      class: line[0],
      purpose: line[1],
      retention,
    })),
  );
}
