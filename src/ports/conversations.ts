import type {
  ArrangementRequest,
  ConsentPurpose,
  Dispute,
  OptOut,
  OptOutReason,
  OwnPlan,
  SelfArranged,
  StandingChoices,
} from '../domain/choices.ts';
import type { PersonKey } from '../domain/claims.ts';
import type { Case } from '../domain/handover.ts';
import type { Instant, LocalDate } from '../domain/local-date.ts';
import type { FlowState, Prompt, Utterance } from '../flow/types.ts';
import type { Appointment, Slot } from './appointments.ts';
import type { Locale } from './words.ts';

export type Channel = 'web' | 'api';
export type Mode = 'bot' | 'human' | 'crisis' | 'ended';

/** What is remembered between two turns. Bounded: it does not grow with the conversation. */
export interface ConversationState {
  readonly locale: Locale;
  readonly mode: Mode;
  readonly flow?: FlowState;
  /** The question that waits for an answer. */
  readonly asked?: Prompt;
  /** A number that was given for being called: it is not asked twice. */
  readonly phone?: string;
  /** How often in a row free text was not understood. */
  readonly misunderstood: number;
  /** What was passed on in the crisis that is or was last, so that the same words are passed on once; the danger at hand last. */
  readonly dangersFlagged: readonly string[];
}

export interface StoredConversation {
  readonly id: string;
  readonly personKey?: PersonKey;
  readonly version: number;
  /** The number of the last turn. */
  readonly turns: number;
  readonly state: ConversationState;
  readonly createdAt: Instant;
  readonly lastAt: Instant;
}

/** What was said, recorded as it was shown and never worked out again. */
export interface TranscriptEntry {
  readonly at: Instant;
  readonly from: 'resident' | 'assistant' | 'staff';
  readonly channel: Channel;
  /** The key of the sentence; for free text of a resident there is none. */
  readonly key?: string;
  readonly values?: Utterance['values'];
  readonly text: string;
  readonly locale: Locale;
  readonly sensitive?: boolean;
}

/** What a turn does besides talking, written in the same commit. */
export type Deed =
  | { readonly kind: 'opt-out'; readonly optOut: OptOut }
  | { readonly kind: 'withdraw-opt-out'; readonly personKey: PersonKey; readonly at: Instant }
  /** A person has one request that waits: a second one, from another device, writes nothing. */
  | { readonly kind: 'arrangement'; readonly request: ArrangementRequest }
  /**
   * What the creditor and the caseworker said: to this request, if it still waits; without one, to the request of
   * this person that waits.
   */
  | {
      readonly kind: 'arrangement-answer';
      readonly personKey: PersonKey;
      readonly requestId?: string;
      readonly agreed: boolean;
      readonly at: Instant;
    }
  /** The answer is late: its case goes up in the queue, and back into it when somebody closed it without an answer. */
  | { readonly kind: 'raise-case'; readonly personKey: PersonKey; readonly requestId: string }
  | { readonly kind: 'plan'; readonly plan: OwnPlan }
  | { readonly kind: 'self-arranged'; readonly done: SelfArranged }
  | { readonly kind: 'dispute'; readonly dispute: Dispute }
  /**
   * Taking back that something was shared with the Buurtteam ends the cases that came of it and the request in them,
   * and takes what was sent out of them. A danger that was said stays.
   */
  | {
      readonly kind: 'consent';
      readonly personKey: PersonKey;
      readonly purpose: ConsentPurpose;
      readonly given: boolean;
      readonly at: Instant;
    }
  | { readonly kind: 'book'; readonly appointment: Appointment }
  /** Moves a booked appointment to another slot; it keeps its id, so that calendars follow. */
  | {
      readonly kind: 'move-appointment';
      readonly appointmentId: string;
      readonly slot: Slot;
      readonly at: Instant;
    }
  /** How an appointment went. */
  | {
      readonly kind: 'appointment-went';
      readonly appointmentId: string;
      readonly status: 'completed' | 'no-show';
    }
  | { readonly kind: 'opt-out-reason'; readonly personKey: PersonKey; readonly reason: OptOutReason }
  | { readonly kind: 'cancel-appointment'; readonly appointmentId: string; readonly at: Instant }
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'decision'; readonly decision: RecordedDecision };

/** A message for the resident, shown at the next visit. */
export interface Notice {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly utterance: Utterance;
  readonly from: Instant;
  readonly seenAt?: Instant;
}

/** The receipt of a decision: what was decided, under which policy, on which inputs. */
export interface RecordedDecision {
  readonly id: string;
  readonly personKey?: PersonKey;
  readonly conversationId: string;
  readonly policy: string;
  readonly outcome: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

/** One turn, to be written whole or not at all. */
export interface Turn {
  readonly conversationId: string;
  readonly expectedVersion: number;
  readonly messageId: string;
  /** A digest of the request: the same message id with another body is refused. */
  readonly requestHash: string;
  readonly at: Instant;
  readonly entries: readonly TranscriptEntry[];
  /** The reply as it goes out, given back when the same message comes again. */
  readonly reply: unknown;
  readonly state: ConversationState;
  readonly deeds: readonly Deed[];
}

export type Committed =
  | 'committed'
  /** This message id was handled before. */
  | 'alreadyHandled'
  /** Another turn came in between: start over. */
  | 'changedMeanwhile'
  /** The appointment could not be booked: somebody else has the slot. Nothing was written. */
  | 'slotTaken';

export interface HandledMessage {
  readonly requestHash: string;
  readonly reply: unknown;
}

export interface ConversationStore {
  create(conversation: {
    readonly id: string;
    readonly tokenHash: string;
    readonly personKey?: PersonKey;
    readonly state: ConversationState;
    readonly at: Instant;
  }): Promise<void>;
  load(id: string): Promise<StoredConversation | undefined>;
  /** Loads by id and the hash of the bearer token: another token gives nothing. */
  loadWithToken(id: string, tokenHash: string): Promise<StoredConversation | undefined>;
  handled(conversationId: string, messageId: string): Promise<HandledMessage | undefined>;
  commit(turn: Turn): Promise<Committed>;
  transcript(
    conversationId: string,
    upToTurn?: number,
  ): Promise<readonly (TranscriptEntry & { readonly turn: number })[]>;
  /** What was said in the last turns only, for a page that does not grow with the conversation. */
  lastTurns(
    conversationId: string,
    count: number,
  ): Promise<readonly (TranscriptEntry & { readonly turn: number })[]>;
  /** The last conversation of a person, to go on with on another device. */
  latestOf(personKey: PersonKey): Promise<StoredConversation | undefined>;
  /** Writes down something that was done outside a conversation, on a page or by staff. */
  record(deeds: readonly Deed[], at: Instant): Promise<'recorded' | 'slotTaken'>;
  /** Ties an anonymous conversation to the person who gave a code in it. */
  identify(conversationId: string, personKey: PersonKey): Promise<void>;
  choicesOf(personKey: PersonKey): Promise<StandingChoices>;
  /** Who asked for rest and still has it on this day, in order of the key, from after a key on. */
  standingOptOuts(
    today: LocalDate,
    page: { readonly limit: number; readonly after?: PersonKey },
  ): Promise<readonly OptOut[]>;
  /** Requests that nobody answered before the day that was promised, and that no message was made for yet. */
  lateArrangements(today: LocalDate): Promise<readonly ArrangementRequest[]>;
  noticesOf(personKey: PersonKey, at: Instant): Promise<readonly Notice[]>;
  noticesSeen(ids: readonly string[], at: Instant): Promise<void>;
  /** Cases that were sent from this person or conversation, for the status line. */
  casesOf(of: { readonly personKey?: PersonKey; readonly conversationId: string }): Promise<readonly Case[]>;
}
