import { addDays, type LocalDate } from '../domain/local-date.ts';
import { covers, type Dated } from './dated.ts';

/** How far a table goes on from a day without a gap. */
type Coverage =
  /** No row covers the day: what hangs on the value is unknown. */
  | { readonly kind: 'none'; readonly endedOn: LocalDate | undefined }
  | { readonly kind: 'until'; readonly last: LocalDate }
  | { readonly kind: 'open' };

export function coverageOf(rows: readonly Dated<unknown>[], on: LocalDate): Coverage {
  const row = rows.find((one) => covers(one, on));
  if (!row) {
    const ends = rows.flatMap(({ validUntil }) => (validUntil && validUntil < on ? [validUntil] : []));
    return { kind: 'none', endedOn: ends.sort().at(-1) };
  }
  if (row.validUntil === undefined) return { kind: 'open' };
  const further = coverageOf(rows, addDays(row.validUntil, 1));
  return further.kind === 'none' ? { kind: 'until', last: row.validUntil } : further;
}
