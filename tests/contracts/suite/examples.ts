import type { OptOut } from '../../../src/domain/choices.ts';
import type { PrivateClaim, RefusedRow } from '../../../src/domain/claims.ts';
import type { CollectorKind } from '../../../src/domain/collectors.ts';
import type { Case } from '../../../src/domain/handover.ts';
import { addMinutes, date, type Instant, instant, type LocalDate } from '../../../src/domain/local-date.ts';
import { cents } from '../../../src/domain/money.ts';
import type { Appointment, Slot } from '../../../src/ports/appointments.ts';
import type { AccessLine } from '../../../src/ports/cases.ts';
import type { ConversationState, Turn } from '../../../src/ports/conversations.ts';
import type { StaffAccount } from '../../../src/ports/identity.ts';
import type { Stores } from '../../../src/ports/stores.ts';

/** Monday 2 November 2026, nine o'clock in Amsterdam. */
export const morning: Instant = instant(Date.UTC(2026, 10, 2, 8));
export const later = (minutes: number): Instant => addMinutes(morning, minutes);
export const daysLater = (days: number): Instant => later(days * 24 * 60);

export const state: ConversationState = {
  locale: 'nl',
  mode: 'bot',
  misunderstood: 0,
  dangersFlagged: [],
};

export async function startConversation(stores: Stores, id: string, personKey?: string): Promise<void> {
  const whose = personKey === undefined ? {} : { personKey };
  await stores.conversations.create({ id, tokenHash: `token of ${id}`, state, at: morning, ...whose });
}

/** A turn in which the resident says one thing, the first of its conversation unless told otherwise. */
export function turnOf(conversationId: string, change: Partial<Turn> = {}): Turn {
  const said = change.messageId ?? 'message 1';
  return {
    conversationId,
    expectedVersion: 0,
    messageId: said,
    requestHash: `digest of ${said}`,
    at: morning,
    entries: [{ at: morning, from: 'resident', channel: 'web', text: said, locale: 'nl' }],
    reply: { say: [{ key: 'menu.hello', text: `answer to ${said}` }] },
    state,
    deeds: [],
    ...change,
  };
}

export function optOutOf(personKey: string, change: Partial<OptOut> = {}): OptOut {
  return { id: `opt-out of ${personKey}`, personKey, scope: 'everything', since: morning, ...change };
}

export function caseOf(id: string, change: Partial<Case> = {}): Case {
  return {
    id,
    kind: 'handover',
    urgency: 'normal',
    language: 'nl',
    lines: [{ id: 'line 1', shown: 'Ik wil hulp', dutch: 'Ik wil hulp' }],
    initials: 'A.T.',
    createdAt: morning,
    status: 'new',
    ...change,
  };
}

export const slotOf = (number: number): Slot => ({
  id: `zuid-${number}`,
  locationId: 'zuid',
  startAt: later(24 * 60 + number * 30),
  endAt: later(24 * 60 + number * 30 + 30),
});

export function appointmentOf(id: string, slot: Slot, change: Partial<Appointment> = {}): Appointment {
  const { id: slotId, locationId, startAt, endAt } = slot;
  return { id, slotId, locationId, startAt, endAt, meeting: 'there', status: 'new', sequence: 0, ...change };
}

export const staffMember: StaffAccount = {
  id: 'staff-1',
  user: 'bea',
  name: 'Bea Buurt',
  role: 'caseworker',
  team: 'zuid',
  passwordHash: 'argon2',
  totpSecret: 'sealed',
};

export const lineOf = (action: AccessLine['action'], change: Partial<AccessLine> = {}): AccessLine => ({
  at: morning,
  staffId: staffMember.id,
  action,
  ...change,
});

export const november: LocalDate = date('2026-11-01');
export const december: LocalDate = date('2026-12-01');

/** A row of an insurer; rows with other contents get another fingerprint, as they do in an import. */
export function claimOf(
  number: string,
  personKey: string,
  change: Partial<PrivateClaim> & { readonly line?: number } = {},
): PrivateClaim & { readonly line: number } {
  const { line = 2, ...changed } = change;
  const claim: Omit<PrivateClaim, 'fingerprint'> = {
    kind: 'private',
    personKey,
    person: {
      name: `Name of ${personKey}`,
      birthDate: date('1990-05-17'),
      postcode: '1011 AB',
      houseNumber: '7',
    },
    collector: 'zorgverzekeraar',
    asOf: november,
    number,
    originalNumber: number,
    creditor: 'Voorbeeld Zorgverzekeraar',
    sort: 'premie',
    principal: cents(10_000),
    collectionCosts: cents(0),
    interest: cents(0),
    courtCosts: cents(0),
    paid: cents(0),
    open: cents(10_000),
    since: date('2025-01-01'),
    transferredTo: undefined,
    wageGarnishment: false,
    ...changed,
  };
  return { ...claim, line, fingerprint: `digest of ${JSON.stringify(claim)}` };
}

export function refusedOf(claim: string, change: Partial<RefusedRow> = {}): RefusedRow {
  return {
    collector: 'zorgverzekeraar',
    file: 'november.csv',
    line: 9,
    claim,
    personKey: undefined,
    field: 'openstaand',
    reason: 'does-not-add-up',
    ...change,
  };
}

interface File {
  readonly name?: string;
  readonly collector?: CollectorKind;
  readonly asOf?: LocalDate;
  readonly at?: Instant;
  readonly claims?: readonly ReturnType<typeof claimOf>[];
  readonly refused?: readonly RefusedRow[];
}

/** Brings in a whole file: opens it, adds the rows one batch at a time, and makes it count. */
export async function importFile({ debts }: Stores, file: File) {
  const { name = 'november.csv', collector = 'zorgverzekeraar', asOf = november, at = morning } = file;
  const staged = await debts.stage({ name, collector, hash: `bytes of ${name}`, at });
  await debts.add(staged, file.claims ?? [], []);
  await debts.add(staged, [], file.refused ?? []);
  return debts.publish(staged, asOf, at);
}
