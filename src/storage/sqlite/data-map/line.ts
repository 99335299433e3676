import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DataMapRow } from '../../../ports/privacy.ts';

/** What one column is for. */
export type Line = readonly [DataMapRow['class'], purpose: string];

/** What is kept in one table and for how long. The compiler asks for a line on every column. */
interface TableMap<T> {
  readonly kept: DataMapRow['retention'];
  readonly columns: T extends SQLiteTable ? { readonly [C in keyof T['_']['columns']]: Line } : never;
}

/** The map of all tables of one file of the schema. */
export type PartOf<Tables> = { readonly [T in keyof Tables]: TableMap<Tables[T]> };

export const id: Line = ['technical', 'to tell rows apart'];
export const person: Line = ['personal', 'whose it is, by the pseudonym of the deliveries'];
export const conversation: Line = ['technical', 'the conversation it came from'];
export const at: Line = ['personal', 'when it happened'];
export const party: Line = ['sensitive', 'the collector that it is about'];
