import { z } from 'zod';
import type { ClaimEvent, DeliveredPerson, GovernmentClaim } from '../domain/claims.ts';
import { type CollectorKind, collectorOfOin } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { FileRefused, namesBsn, refuseBsn } from './file-refused.ts';
import { type JsonDocument, jsonDocuments } from './json-documents.ts';
import { type Moments, RowCheck } from './row-check.ts';
import { fingerprintOf, type ReadRow, type ReadRows } from './rows.ts';

/**
 * A Financial Claims Information Document after Vorderingenoverzicht Rijk 4.1, with our own 'persoon' beside the
 * body. What else the standard allows in it is left alone.
 */
const envelope = z.object({
  type: z.literal('FINANCIAL_CLAIMS_INFORMATION_DOCUMENT'),
  version: z.string().regex(/^4\.1(\.\d+)?$/),
  persoon: z.record(z.string(), z.unknown()),
  body: z.object({
    aangeleverd_door: z.string(),
    document_datumtijd: z.unknown(),
    financiele_zaken: z.array(z.record(z.string(), z.unknown())),
  }),
});
const gebeurtenissen = z.array(z.record(z.string(), z.unknown()));

type Fcid = z.infer<typeof envelope>;
type Zaak = Fcid['body']['financiele_zaken'][number];

/** Reads a list of FCID documents: whole cents, times with a zone. Throws FileRefused. */
export async function* readFcid(path: string): AsyncGenerator<ReadRows> {
  let collector: CollectorKind | undefined;
  const moments: Moments = new Map();
  for await (const documents of jsonDocuments(path)) {
    const rows: ReadRow[] = [];
    let asOf: LocalDate | undefined;
    for (const document of documents) {
      const parsed = parse(document);
      const sender = senderOf(parsed, document.line);
      if (collector && sender !== collector)
        throw new FileRefused(
          'mixed_collectors',
          `documents of ${collector} and ${sender} stand in one file`,
          document.line,
        );
      collector = sender;
      const on = new RowCheck(document.line, moments).readable((check) => documentDate(parsed, check));
      if (on && !(asOf && asOf > on)) asOf = on;
      rows.push(...rowsOf(parsed, document, collector, moments));
    }
    yield { collector, rows, ...(asOf ? { asOf } : {}) };
  }
  if (!collector) throw new FileRefused('empty', 'the file holds no documents');
}

/** What JSON.parse says of an error repeats part of the file, so it is not passed on. */
function parse({ text, line }: JsonDocument): Fcid {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileRefused('broken', 'a document is not JSON', line);
  }
  if (holdsBsn(value)) throw refuseBsn(line);
  const parsed = envelope.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new FileRefused(
    'unknown_form',
    `not a financial-claims document of version 4.1: look at ${where}`,
    line,
  );
}

function holdsBsn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsBsn);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => namesBsn(key) || holdsBsn(inner));
}

function senderOf(document: Fcid, line: number): CollectorKind {
  const sender = collectorOfOin(document.body.aangeleverd_door);
  if (sender) return sender;
  throw new FileRefused('unknown_collector', 'aangeleverd_door is not a known organisation number', line);
}

function documentDate(document: Fcid, check: RowCheck): LocalDate {
  return check.timestamp('document_datumtijd', document.body.document_datumtijd);
}

function rowsOf(
  parsed: Fcid,
  document: JsonDocument,
  collector: CollectorKind,
  moments: Moments,
): readonly ReadRow[] {
  let line = document.line;
  let seen = 0;
  return parsed.body.financiele_zaken.map((zaak) => {
    // The line on which the zaak's own number stands next: near enough to find it by.
    const at = document.text.indexOf(JSON.stringify(zaak.zaakkenmerk ?? null), seen);
    if (at > seen) {
      line += newlines(document.text, seen, at);
      seen = at;
    }
    return rowOf(parsed, zaak, new RowCheck(line, moments), collector);
  });
}

function rowOf(document: Fcid, zaak: Zaak, check: RowCheck, collector: CollectorKind): ReadRow {
  const fingerprint = fingerprintOf(asText([document.persoon, zaak]));
  const claim = claimOf(document, zaak, check, collector, fingerprint);
  const { line, problem } = check;
  if (!problem) return { kind: 'accepted', line, claim };
  return {
    kind: 'refused',
    line,
    claim: shown(zaak.zaakkenmerk) ?? '',
    personKey: shown(document.persoon.persoonssleutel),
    ...problem,
    fingerprint,
    asOf: check.readable((quiet) => quiet.timestamp('saldo_datumtijd', zaak.saldo_datumtijd)),
  };
}

function claimOf(
  document: Fcid,
  zaak: Zaak,
  check: RowCheck,
  collector: CollectorKind,
  fingerprint: string,
): GovernmentClaim {
  const { persoon } = document;
  const personKey = check.personKey('persoonssleutel', persoon.persoonssleutel);
  const person: DeliveredPerson = {
    name: check.text('naam', persoon.naam),
    birthDate: check.isoDate('geboortedatum', persoon.geboortedatum),
    postcode: check.postcode('postcode', persoon.postcode),
    houseNumber: check.text('huisnummer', persoon.huisnummer),
  };
  documentDate(document, check);
  return {
    kind: 'government',
    personKey,
    person,
    collector,
    number: check.identifier('zaakkenmerk', zaak.zaakkenmerk),
    imposedBy: organisation('opgelegd_door', zaak, check, collector),
    executedBy: organisation('uitgevoerd_door', zaak, check, collector),
    asOf: check.timestamp('saldo_datumtijd', zaak.saldo_datumtijd),
    obligation: check.wholeCents('totaal_financieel_verplicht', zaak.totaal_financieel_verplicht),
    settled: check.wholeCents('totaal_financieel_vereffend', zaak.totaal_financieel_vereffend),
    balance: check.wholeCents('saldo', zaak.saldo),
    events: eventsOf(zaak.gebeurtenissen, check),
    fingerprint,
  };
}

function organisation(field: string, zaak: Zaak, check: RowCheck, instead: CollectorKind): CollectorKind {
  const number = zaak[field];
  const found = typeof number === 'string' ? collectorOfOin(number) : undefined;
  if (!found) check.fail(field, 'is not a known organisation number');
  return found ?? instead;
}

/** Obligations and payments; other kinds of event of the standard say nothing of the balance. */
function eventsOf(value: unknown, check: RowCheck): readonly ClaimEvent[] {
  const events = gebeurtenissen.safeParse(value ?? []);
  if (!events.success) check.fail('gebeurtenissen', 'is not a list of events');
  return (events.data ?? []).flatMap((event): ClaimEvent[] => {
    const type = typeof event.type === 'string' ? { type: event.type } : {};
    switch (event.gebeurtenis_type) {
      case 'FinancieleVerplichtingOpgelegd':
        return [{ kind: 'imposed', ...happened('datumtijd_opgelegd', event, check), ...type }];
      case 'BetalingVerwerkt':
        return [{ kind: 'paid', ...happened('datumtijd_gebeurtenis', event, check), ...type }];
      default:
        return [];
    }
  });
}

function happened(field: string, event: Zaak, check: RowCheck) {
  return { on: check.timestamp(field, event[field]), amount: check.wholeCents('bedrag', event.bedrag) };
}

/** All that a value holds as one text, whatever the order its fields are written in. */
function asText(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(asText).join()}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${key}:${asText(inner)}`).join()}}`;
}

function shown(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined;
}

function newlines(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
