import { type CollectorKind, collectorOfOin } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Fcid, parseFcid } from './fcid-document.ts';
import { caseRow, documentDate } from './fcid-rows.ts';
import { FileRefused } from './file-refused.ts';
import { type JsonDocument, jsonDocuments } from './json-documents.ts';
import { type Moments, RowCheck } from './row-check.ts';
import type { ReadRow, ReadRows } from './rows.ts';

/** Reads a list of FCID documents: whole cents, times with a zone. Throws FileRefused. */
export async function* readFcid(path: string, today: LocalDate): AsyncGenerator<ReadRows> {
  let collector: CollectorKind | undefined;
  const moments: Moments = new Map();
  for await (const documents of jsonDocuments(path)) {
    const rows: ReadRow[] = [];
    let asOf: LocalDate | undefined;
    for (const document of documents) {
      const parsed = parseFcid(document);
      const sender = senderOf(parsed, document.line);
      if (collector && sender !== collector)
        throw new FileRefused(
          'mixed_collectors',
          `documents of ${collector} and ${sender} stand in one file`,
          document.line,
        );
      collector = sender;
      const on = new RowCheck(document.line, today, moments).readable((check) => documentDate(parsed, check));
      if (on && !(asOf && asOf > on)) asOf = on;
      rows.push(...rowsOf(parsed, document, collector, (line) => new RowCheck(line, today, moments)));
    }
    yield { collector, rows, ...(asOf ? { asOf } : {}) };
  }
  if (!collector) throw new FileRefused('empty', 'the file holds no documents');
}

function senderOf(document: Fcid, line: number): CollectorKind {
  const sender = collectorOfOin(String(document.sender));
  if (sender) return sender;
  throw new FileRefused('unknown_collector', 'aangeleverd_door is not a known organisation number', line);
}

function rowsOf(
  parsed: Fcid,
  document: JsonDocument,
  collector: CollectorKind,
  checkAt: (line: number) => RowCheck,
): readonly ReadRow[] {
  let line = document.line;
  let seen = 0;
  return parsed.zaken.map((zaak) => {
    // The line on which the zaak's own number stands next: near enough to find it by.
    const at = document.text.indexOf(JSON.stringify(zaak.zaakkenmerk ?? null), seen);
    if (at > seen) {
      line += newlines(document.text, seen, at);
      seen = at;
    }
    return caseRow(parsed, zaak, checkAt(line), collector);
  });
}

function newlines(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
