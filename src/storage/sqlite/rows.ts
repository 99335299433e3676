/**
 * Puts the few rows of one person in order, the earliest first. Done here and not in the query: a query that has to
 * sort is prepared anew by SQLite each time it runs, which takes ten times as long as the query itself.
 */
export function inOrder<T>(rows: readonly T[], of: (row: T) => string): readonly T[] {
  return rows.toSorted((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
}

/** A row without its empty columns: in the domain, what is not known is left out. */
export type WithoutNulls<T> = {
  readonly [K in keyof T as null extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

export function withoutNulls<T extends object>(row: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}
