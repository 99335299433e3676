import type { OptOut } from '../domain/choices.ts';
import type { PersonKey } from '../domain/claims.ts';
import { type Case, type Outcome, outcomes } from '../domain/handover.ts';
import type { Overview } from '../domain/overview.ts';
import { restOf } from '../domain/signalling.ts';
import { valueOn } from '../policy/dated.ts';
import { answerTerms } from '../policy/own-terms.ts';
import type { Appointment, Appointments } from '../ports/appointments.ts';
import type { AccessLine, CaseScope, CaseStore } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore, Deed, TranscriptEntry } from '../ports/conversations.ts';
import { type ToCheck, toCheck } from './findings.ts';
import { type Queue, queueOf } from './queue.ts';
import { mayEnd, maySee, type StaffMember } from './staff-member.ts';

/** Why somebody hands a case back. A closed list: the access log holds no stories about people. */
export const giveBackReasons = ['other-team', 'other-language', 'absent', 'knows-person', 'no-time'] as const;
export type GiveBackReason = (typeof giveBackReasons)[number];

/** The longest note with an outcome, in characters. */
export const longestNote = 2000;

/** An opened case: all that the resident sent, and the appointment that came of it. */
export interface Card {
  readonly case: Case;
  readonly appointment: Appointment | undefined;
  /** The name of the place of the appointment. */
  readonly place: string | undefined;
  /** The person asked to be left alone about signals, and still is. */
  readonly rest: (Extract<ReturnType<typeof restOf>, { kind: 'rest' }> & Pick<OptOut, 'since'>) | undefined;
  /** What the deliveries and the resident leave to be checked, about the debts that were sent. */
  readonly toCheck: ToCheck;
  /** The request of this case still waits for its answer. */
  readonly requestWaits: boolean;
  readonly mine: boolean;
  readonly canEnd: boolean;
}

export interface Transcript {
  readonly case: Case;
  readonly entries: readonly (TranscriptEntry & { readonly turn: number })[];
}

/** Everything staff do with cases. 'unknown' means: there is none, or not for you; the two look the same. */
export interface Casework {
  queue(staff: StaffMember): Promise<Queue>;
  /** The unclaimed case that comes first; undefined when nobody waits. */
  next(staff: StaffMember): Promise<string | undefined>;
  open(staff: StaffMember, id: string): Promise<Card | undefined>;
  /** Undefined when the resident did not send the conversation, too. */
  transcript(staff: StaffMember, id: string): Promise<Transcript | undefined>;
  claim(staff: StaffMember, id: string): Promise<'claimed' | 'taken' | 'unknown'>;
  /**
   * Records the answer to a request for an arrangement and tells the resident at the next visit. It is a yes only
   * when the creditor and the caseworker both say yes. An answer belongs to the request of this case: once that is
   * answered, or when the case came of a second request beside one that waited, there is nothing to answer.
   */
  answerRequest(
    staff: StaffMember,
    id: string,
    answer: { readonly creditor: string; readonly caseworker: boolean },
  ): Promise<'answered' | 'no-answer' | 'nothing-waits' | 'unknown'>;
  /** Records how the appointment went. Who did not come gets a kind word and the way to a new moment. */
  appointmentWent(
    staff: StaffMember,
    id: string,
    status: string,
  ): Promise<'recorded' | 'no-status' | 'unknown'>;
  giveBack(staff: StaffMember, id: string, reason: GiveBackReason): Promise<'given-back' | 'unknown'>;
  close(
    staff: StaffMember,
    id: string,
    outcome: string | undefined,
    note: string,
  ): Promise<'closed' | 'no-outcome' | 'no-reason' | 'unknown'>;
}

export function createCasework(deps: {
  readonly cases: CaseStore;
  readonly conversations: Pick<ConversationStore, 'record' | 'choicesOf'>;
  readonly appointments: Pick<Appointments, 'appointmentDetails' | 'locations'>;
  readonly overviewOf: (person: PersonKey) => Promise<Overview | undefined>;
  readonly clock: Clock;
}): Casework {
  const { cases, conversations, appointments, overviewOf, clock } = deps;

  function lineOf(
    staff: StaffMember,
    action: AccessLine['action'],
    of?: { readonly id: string; readonly scope: CaseScope },
  ): AccessLine {
    const { personKey, conversationId } = of?.scope ?? {};
    return {
      at: clock.now(),
      staffId: staff.id,
      action,
      ...(of ? { caseId: of.id } : {}),
      ...(personKey === undefined ? {} : { personKey }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  }

  /** The scope of a case, if this person may see it. */
  async function visible(staff: StaffMember, id: string): Promise<CaseScope | undefined> {
    const scope = await cases.scopeOf(id);
    return scope && maySee(staff, scope) ? scope : undefined;
  }

  async function endable(staff: StaffMember, id: string): Promise<CaseScope | undefined> {
    const scope = await cases.scopeOf(id);
    return scope?.status === 'claimed' && mayEnd(staff, scope) ? scope : undefined;
  }

  async function queue(staff: StaffMember): Promise<Queue> {
    const of = staff.role === 'lead' ? {} : { team: staff.team };
    const line = lineOf(staff, 'queue');
    const terms = valueOn(answerTerms, clock.today());
    const dangerMinutes = terms.known ? terms.value.crisisMinutes : undefined;
    return queueOf(await cases.queue(of, line), staff, line.at, dangerMinutes);
  }

  /** The request that a case asks an answer to, if it waits for it. A case without an id is about the one that waits. */
  async function waitingRequest({
    kind,
    personKey,
    requestId,
  }: Pick<CaseScope, 'kind' | 'personKey' | 'requestId'>) {
    if (kind !== 'arrangement-answer' || personKey === undefined) return undefined;
    const { arrangement } = await conversations.choicesOf(personKey);
    if (!arrangement || arrangement.answeredAt !== undefined) return undefined;
    return requestId === undefined || requestId === arrangement.id ? arrangement : undefined;
  }

  /** What is known of the person of a case, as far as it belongs on the card. */
  async function ofPerson(found: Case): Promise<Pick<Card, 'rest' | 'toCheck'>> {
    const { personKey } = found;
    if (personKey === undefined) return { rest: undefined, toCheck: toCheck(found, [], undefined) };
    const { optOut, disputes } = await conversations.choicesOf(personKey);
    const rest = restOf(optOut, clock.today());
    return {
      rest: optOut && rest.kind === 'rest' ? { ...rest, since: optOut.since } : undefined,
      toCheck: toCheck(found, disputes, await overviewOf(personKey)),
    };
  }

  return {
    queue,
    async next(staff) {
      return (await queue(staff)).entries.find((entry) => entry.owner === 'nobody')?.id;
    },
    async open(staff, id) {
      const scope = await visible(staff, id);
      const found = scope && (await cases.open(id, lineOf(staff, 'card', { id, scope })));
      if (!found) return undefined;
      const appointment =
        found.appointmentId === undefined
          ? undefined
          : await appointments.appointmentDetails(found.appointmentId);
      const places = appointment ? await appointments.locations([]) : [];
      return {
        case: found,
        appointment,
        place: places.find((one) => one.id === appointment?.locationId)?.name,
        ...(await ofPerson(found)),
        requestWaits: (await waitingRequest(found)) !== undefined,
        mine: found.claimedBy === staff.id,
        canEnd: found.status === 'claimed' && mayEnd(staff, scope),
      };
    },
    async transcript(staff, id) {
      const scope = await visible(staff, id);
      return scope && (await cases.transcript(id, lineOf(staff, 'transcript', { id, scope })));
    },
    async claim(staff, id) {
      const scope = await visible(staff, id);
      return scope ? cases.claim(id, lineOf(staff, 'claim', { id, scope })) : 'unknown';
    },
    async answerRequest(staff, id, { creditor, caseworker }) {
      const scope = await endable(staff, id);
      if (scope?.kind !== 'arrangement-answer' || scope.personKey === undefined) return 'unknown';
      if (creditor !== 'no' && !(creditor === 'yes' && caseworker)) return 'no-answer';
      const request = await waitingRequest(scope);
      if (!request) return 'nothing-waits';
      const { personKey } = scope;
      const at = clock.now();
      const agreed = creditor === 'yes';
      const key = agreed ? 'arrangement-offer.answer-yes' : 'arrangement-offer.answer-no';
      const notice = { id: `answer-${request.id}`, personKey, utterance: { key }, from: at };
      await cases.log(lineOf(staff, 'outcome', { id, scope }));
      await conversations.record(
        [
          { kind: 'arrangement-answer', personKey, requestId: request.id, agreed, at },
          { kind: 'notice', notice },
        ],
        at,
      );
      return 'answered';
    },
    async appointmentWent(staff, id, status) {
      const scope = await endable(staff, id);
      if (scope?.appointmentId === undefined) return 'unknown';
      if (status !== 'completed' && status !== 'no-show') return 'no-status';
      const { appointmentId, personKey } = scope;
      const at = clock.now();
      const deeds: Deed[] = [{ kind: 'appointment-went', appointmentId, status }];
      if (status === 'no-show' && personKey !== undefined) {
        const utterance = { key: 'appointment.missed' };
        deeds.push({
          kind: 'notice',
          notice: { id: `missed-${appointmentId}`, personKey, utterance, from: at },
        });
      }
      await cases.log(lineOf(staff, 'outcome', { id, scope }));
      await conversations.record(deeds, at);
      return 'recorded';
    },
    async giveBack(staff, id, reason) {
      const scope = await endable(staff, id);
      if (!scope) return 'unknown';
      return cases.giveBack(id, { ...lineOf(staff, 'give-back', { id, scope }), reason });
    },
    async close(staff, id, outcome, note) {
      const scope = await endable(staff, id);
      if (!scope) return 'unknown';
      if (!isOutcome(outcome)) return 'no-outcome';
      const reason = note.trim().slice(0, longestNote);
      if (reason === '') return 'no-reason';
      return cases.close(id, outcome, reason, lineOf(staff, 'outcome', { id, scope }));
    },
  };
}

export function isGiveBackReason(text: string | undefined): text is GiveBackReason {
  return giveBackReasons.some((reason) => reason === text);
}

function isOutcome(text: string | undefined): text is Outcome {
  return outcomes.some((outcome) => outcome === text);
}
