import type { ClaimEvent, DeliveredPerson, GovernmentClaim } from '../domain/claims.ts';
import { type CollectorKind, collectorOfOin } from '../domain/collectors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type Fcid, type Fields, isFields, listOf } from './fcid-document.ts';
import type { RowCheck } from './row-check.ts';
import { fingerprintOf, type ReadRow } from './rows.ts';

/** One case of a document as a row: accepted, or refused for the first thing that is wrong in it. */
export function caseRow(document: Fcid, zaak: Fields, check: RowCheck, collector: CollectorKind): ReadRow {
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
    asOf: check.readable((quiet) => balanceDate(zaak, quiet)),
  };
}

function claimOf(
  document: Fcid,
  zaak: Fields,
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
    asOf: balanceDate(zaak, check),
    obligation: check.wholeCents('totaal_financieel_verplicht', zaak.totaal_financieel_verplicht),
    settled: check.wholeCents('totaal_financieel_vereffend', zaak.totaal_financieel_vereffend),
    balance: check.wholeCents('saldo', zaak.saldo),
    events: eventsOf(zaak.gebeurtenissen, check),
    fingerprint,
  };
}

function organisation(field: string, zaak: Fields, check: RowCheck, instead: CollectorKind): CollectorKind {
  const number = zaak[field];
  const found = typeof number === 'string' ? collectorOfOin(number) : undefined;
  if (!found) check.fail(field, 'is not a known organisation number');
  return found ?? instead;
}

/** Obligations and payments; other kinds of event of the standard say nothing of the balance. */
function eventsOf(value: unknown, check: RowCheck): readonly ClaimEvent[] {
  const events = listOf(value ?? []);
  if (!events) check.fail('gebeurtenissen', 'is not a list of events');
  return (events ?? []).flatMap((event): ClaimEvent[] => {
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

function happened(field: string, event: Fields, check: RowCheck) {
  return { on: check.timestamp(field, event[field]), amount: check.wholeCents('bedrag', event.bedrag) };
}

/**
 * All that a value holds as one text, whatever the order its fields are written in. Every name and text has its length
 * before it, so that none can be taken for something else; to put quotes around them would take twice as long.
 */
function asText(value: unknown): string {
  if (typeof value === 'string') return `${value.length}"${value}`;
  if (Array.isArray(value)) return `[${value.map(asText).join()}]`;
  if (!isFields(value)) return String(value);
  let text = '{';
  for (const key of Object.keys(value).sort()) text += `${key.length}:${key}${asText(value[key])},`;
  return `${text}}`;
}

function shown(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined;
}

/** The date that a document states for all that is in it. */
export function documentDate(document: Fcid, check: RowCheck): LocalDate {
  const field = 'document_datumtijd';
  return check.reportedFor(field, check.timestamp(field, document.moment));
}

function balanceDate(zaak: Fields, check: RowCheck): LocalDate {
  const field = 'saldo_datumtijd';
  return check.reportedFor(field, check.timestamp(field, zaak.saldo_datumtijd));
}
