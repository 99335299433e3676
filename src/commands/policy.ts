import { addDays, type LocalDate } from '../domain/local-date.ts';
import { fieldsOf } from '../municipality/fields.ts';
import type { Municipality } from '../municipality/types.ts';
import { coverageOf } from '../policy/coverage.ts';
import { type PolicyTable, policyTables } from '../policy/tables.ts';
import type { Clock } from '../ports/clock.ts';

/** What ends within this many days is named in time to renew it. */
const soonDays = 90;
/** Numbers and addresses are compared with their source once a quarter. */
const recheckDays = 90;

export interface PolicyDue {
  readonly on: LocalDate;
  /** Unknown today: residents see 'onbekend'. */
  readonly ended: readonly {
    readonly what: string;
    readonly decidedBy: string;
    readonly on: string | null;
  }[];
  readonly endsSoon: readonly {
    readonly what: string;
    readonly decidedBy: string;
    readonly last: LocalDate;
  }[];
  /** Decisions that somebody still has to take or confirm. */
  readonly awaits: readonly { readonly what: string; readonly decision: string }[];
  /** Values and facts that no person has compared with their source, or not lately. */
  readonly unchecked: readonly { readonly what: string; readonly mark: string; readonly source: string }[];
}

/**
 * `voorbij policy due [--json]`: what ends soon or has ended, what waits for a decision, and what no person has checked
 * yet. Gives 1 when something has ended, else 0.
 */
export async function policyDue(
  args: readonly string[],
  deps: {
    readonly clock: Clock;
    readonly out: (line: string) => void;
    readonly municipality: Municipality;
    readonly tables?: readonly PolicyTable[];
  },
): Promise<number> {
  const { clock, out, municipality, tables = policyTables } = deps;
  if (args.some((arg) => arg !== '--json')) {
    out('Usage: voorbij policy due [--json]');
    return 2;
  }
  const due = dueOn(clock.today(), tables, municipality);
  if (args.includes('--json')) out(JSON.stringify(due, null, 2));
  else for (const line of inWords(due)) out(line);
  return due.ended.length > 0 ? 1 : 0;
}

function dueOn(on: LocalDate, tables: readonly PolicyTable[], municipality: Municipality): PolicyDue {
  const covered = tables.map(({ name: what, decidedBy, rows }) => ({
    what,
    decidedBy,
    rows,
    coverage: coverageOf(rows, on),
  }));
  return {
    on,
    ended: covered.flatMap(({ what, decidedBy, coverage }) =>
      coverage.kind === 'none' ? [{ what, decidedBy, on: coverage.endedOn ?? null }] : [],
    ),
    endsSoon: covered
      .flatMap(({ what, decidedBy, coverage }) =>
        coverage.kind === 'until' && coverage.last <= addDays(on, soonDays)
          ? [{ what, decidedBy, last: coverage.last }]
          : [],
      )
      .sort((a, b) => (a.last < b.last ? -1 : 1)),
    awaits: covered.flatMap(({ what, rows }) =>
      rows.flatMap((row) => (row.awaits === undefined ? [] : [{ what, decision: row.awaits }])),
    ),
    unchecked: [
      ...covered.flatMap(({ what, rows }) =>
        rows
          .filter((row) => row.checked === undefined)
          .map((row) => ({
            what: `${what} from ${row.validFrom}`,
            mark: row.confidence,
            source: row.source,
          })),
      ),
      ...fieldsOf(municipality)
        .filter(({ field }) => field.checked === undefined || field.checked.on < addDays(on, -recheckDays))
        .map(({ path, field }) => ({
          what: `${municipality.id} ${path}`,
          mark: field.mark,
          source: `${field.source} (${field.sourceDate ?? 'no date'})`,
        })),
    ],
  };
}

function inWords({ on, ended, endsSoon, awaits, unchecked }: PolicyDue): readonly string[] {
  return [
    ...section(
      `Ended, so unknown on ${on}`,
      ended.map(
        (one) => `${one.what}: ${one.on ? `last day ${one.on}` : 'not begun'}; decided by: ${one.decidedBy}`,
      ),
    ),
    ...section(
      `Ends within ${soonDays} days`,
      endsSoon.map((one) => `${one.what}: last day ${one.last}; decided by: ${one.decidedBy}`),
    ),
    ...section(
      'Waits for a decision',
      awaits.map((one) => `${one.what}: ${one.decision}`),
    ),
    ...section(
      'No person has checked this, or not lately',
      unchecked.map((one) => `${one.what} [${one.mark}]: ${one.source}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''];
}
