import { setImmediate } from 'node:timers/promises';
import type { Claim, RefusedRow } from '../domain/claims.ts';
import type { CollectorKind } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Clock } from '../ports/clock.ts';
import type { DebtStore, PublishedFile, StagedFile } from '../ports/debts.ts';
import { FileRefused } from './file-refused.ts';
import type { FileReport, RefusedLine } from './report.ts';
import type { ReadRows, UnacceptableRow } from './rows.ts';

export interface ImportDeps {
  readonly debts: DebtStore;
  readonly clock: Clock;
}

/** Rows to one short transaction, so that residents are never kept waiting. */
const batchSize = 1000;

/** Takes the rows of one file in, batch by batch, and knows what it must tell of them in the end. */
export function createStaging({ debts, clock }: ImportDeps, file: string) {
  let hash = '';
  let before: PublishedFile | undefined;
  let staged: StagedFile | undefined;
  let collector: CollectorKind | undefined;
  let accepted = 0;
  let claims: (Claim & { readonly line: number })[] = [];
  let refused: UnacceptableRow[] = [];
  const lines: RefusedLine[] = [];
  // Identical rows are reported once; two bad rows that differ are two lines here, also with one number, field and reason.
  const refusedBefore = new Set<string>();
  const dates = { stated: '', accepted: '', refused: '' };

  /** Stores what waits. A file whose very bytes are current already is read for its report only. */
  async function flush(): Promise<void> {
    if (before) {
      claims = [];
      refused = [];
    }
    if (!collector || before) return;
    staged ??= await debts.stage({ name: file, collector, hash, at: clock.now() });
    const of = collector;
    const batch = refused.map((row): RefusedRow => {
      const { line, claim, personKey, field, reason } = row;
      return { collector: of, file, line, claim, personKey, field, reason };
    });
    await debts.add(staged, claims, batch);
    claims = [];
    refused = [];
    await setImmediate();
  }

  async function take(part: ReadRows): Promise<void> {
    collector ??= part.collector;
    dates.stated = latest(dates.stated, part.asOf);
    for (const row of part.rows) {
      if (row.kind === 'accepted') {
        accepted += 1;
        claims.push({ ...row.claim, line: row.line });
        dates.accepted = latest(dates.accepted, row.claim.asOf);
      } else if (!refusedBefore.has(row.fingerprint)) {
        refusedBefore.add(row.fingerprint);
        refused.push(row);
        lines.push({ line: row.line, claim: row.claim, field: row.field, reason: row.reason });
        dates.refused = latest(dates.refused, row.asOf);
      }
      if (claims.length + refused.length >= batchSize && collector) await flush();
    }
  }

  /** The delivery is of the latest date in it; a refused row gives it one only where nothing else does. */
  async function publish(): Promise<FileReport> {
    if (!collector)
      throw new FileRefused('unknown_collector', 'no row names a known party in its column incassant');
    const asOf = latest(dates.stated, dates.accepted) || dates.refused;
    if (asOf === '')
      throw new FileRefused('no_date', 'no row has a date (peildatum) that exists and is not after today');
    await flush();
    const counts =
      before || !staged
        ? { accepted: 0, unchanged: accepted }
        : await debts.publish(staged, asOf as LocalDate, clock.now());
    staged = undefined;
    return { file, collector, ...counts, refused: lines };
  }

  return {
    async begin(fileHash: string): Promise<void> {
      hash = fileHash;
      before = await debts.publishedWithHash(fileHash);
    },
    take,
    publish,
    async abandon(): Promise<void> {
      if (staged) await debts.abandon(staged);
      staged = undefined;
    },
    collector: () => collector ?? null,
  };
}

function latest(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
