import { parseArgs } from 'node:util';
import { importFile } from '../deliveries/import.ts';
import type { FileReport } from '../deliveries/report.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';

export interface DeliveryCommandDeps {
  readonly stores: Pick<Stores, 'debts'>;
  readonly clock: Clock;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Imports files of collectors, one after the other; whose a file is, is read from what is in it. Gives the exit
 * code: 0 all rows accepted or unchanged, 1 some rows refused, 2 a file refused whole or no file named.
 */
export async function importCommand(args: readonly string[], deps: DeliveryCommandDeps): Promise<number> {
  const asked = read(args);
  if (!asked) {
    deps.err('Usage: voorbij import FILE... [--json]');
    return 2;
  }
  const files: FileReport[] = [];
  for (const path of asked.paths) {
    const report = await importFile({ debts: deps.stores.debts, clock: deps.clock }, path);
    files.push(report);
    if (!asked.json) for (const line of inWords(report)) deps.out(line);
  }
  if (asked.json) deps.out(JSON.stringify({ files }, undefined, 1));
  return Math.max(...files.map(exitCode));
}

function exitCode({ error, refused }: FileReport): number {
  if (error) return 2;
  return refused.length > 0 ? 1 : 0;
}

function inWords({ file, collector, accepted, unchanged, refused, error }: FileReport): readonly string[] {
  const name = `${file} (${collector ?? 'sender unknown'})`;
  if (error) {
    const where = error.line === undefined ? '' : `, line ${error.line}`;
    return [`${name}: refused whole${where}: ${error.message}. Nothing of it was kept.`];
  }
  return [
    `${name}: ${accepted} accepted, ${unchanged} unchanged, ${refused.length} refused`,
    ...refused.map((row) => `  line ${row.line}, claim ${printable(row.claim)}: ${row.field}: ${row.reason}`),
  ];
}

/** What stands in a file may not steer the operator's screen. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '?') || 'without number';
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length > 0 ? { paths: positionals, json: values.json } : undefined;
  } catch {
    // An option that does not exist: the usage says which do.
    return undefined;
  }
}
