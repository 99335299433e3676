import { stringify } from 'csv-stringify/sync';
import type { OptOut } from '../domain/choices.ts';
import { dateInAmsterdam } from '../domain/local-date.ts';

const columns = ['persoonssleutel', 'rust', 'sinds', 'tot_en_met'];

/** Who has rest, as a file. A key comes from outside: a spreadsheet may not take it for a formula. */
export function restFile(all: readonly OptOut[]): string {
  const rows = all.map(({ personKey, scope, since, until }) => [
    personKey,
    scope,
    dateInAmsterdam(since),
    until ?? '',
  ]);
  return stringify([columns, ...rows], { delimiter: ';', escape_formulas: true });
}
