import type { Danger } from './choices.ts';
import type { PersonKey } from './claims.ts';
import type { Instant } from './local-date.ts';

/** From most to least urgent; the queue is oldest first inside each. */
export const urgencies = ['crisis', 'urgent', 'normal'] as const;
export type Urgency = (typeof urgencies)[number];

/** A line as the resident approved it, in their language and in Dutch, with the step it came from. */
export interface HandoverLine {
  readonly id: string;
  readonly shown: string;
  readonly dutch: string;
  /** The turn of the conversation that it came from, where there is one. */
  readonly turn?: number;
}

export const caseStatuses = ['new', 'claimed', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Outcome codes after the factsheets of The Challenge Amsterdam. A case cannot be closed without one. */
export const outcomes = [
  'contact',
  'help-accepted',
  'self-arranged',
  'special-arrangement',
  'on-trust',
  'other-solution',
  'stopped',
  'opted-out',
] as const;

/** How a case ended: by a choice of staff, or because the resident took back that it was shared. */
export type Outcome = (typeof outcomes)[number] | 'consent-withdrawn';

/** What kind of work lies in the queue; a 'call' is one that the Buurtteam plans of its own accord, about a signal. */
export const caseKinds = ['handover', 'danger', 'arrangement-answer', 'call'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Work for a Buurtteam: exactly what the resident sent, or a danger that was said. */
export interface Case {
  readonly id: string;
  readonly kind: CaseKind;
  readonly conversationId?: string;
  readonly personKey?: PersonKey;
  /** The Buurtteam that does it; all teams see a case without one. */
  readonly team?: string;
  readonly urgency: Urgency;
  readonly language: string;
  readonly lines: readonly HandoverLine[];
  /** The resident left the conversation in: staff may read it word for word, up to and including this turn. */
  readonly conversationUpTo?: number;
  readonly danger?: Danger;
  /** For the queue: two letters, nothing more, until the case is opened. */
  readonly initials: string;
  readonly phone?: string;
  readonly appointmentId?: string;
  /** The request for an arrangement that this case asks an answer to. */
  readonly requestId?: string;
  readonly createdAt: Instant;
  /** The day an answer was promised before, if one was. */
  readonly dueAt?: Instant;
  readonly status: CaseStatus;
  readonly claimedBy?: string;
  readonly openedAt?: Instant;
  readonly outcome?: Outcome;
  readonly outcomeNote?: string;
  readonly closedAt?: Instant;
}
