import type { PersonKey } from './claims.ts';
import type { CollectorKind } from './collectors.ts';
import type { Instant, LocalDate } from './local-date.ts';
import type { Money } from './money.ts';

/** How far the request to be left alone about signals goes (afmelden voor vroegsignalering). */
export const optOutScopes = ['everything', 'no-calls', 'no-visits', 'three-months-rest'] as const;
export type OptOutScope = (typeof optOutScopes)[number];

export const optOutReasons = [
  'solve-myself',
  'dissatisfied',
  'decide-myself',
  'takes-long',
  'other',
] as const;
export type OptOutReason = (typeof optOutReasons)[number];

/** A request to be left alone about signals, recorded the moment it is made. */
export interface OptOut {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly scope: OptOutScope;
  readonly reason?: OptOutReason;
  readonly since: Instant;
  /** The last day of a rest that was asked for a time only. */
  readonly until?: LocalDate;
  readonly withdrawnAt?: Instant;
}

/** How sure we are that somebody settled a debt without help. */
export const proofLevels = ['said', 'shown', 'confirmed'] as const;
export type ProofLevel = (typeof proofLevels)[number];

/** 'Schuld zelf geregeld': a result of its own, not a failure to help. */
export interface SelfArranged {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly party: CollectorKind;
  readonly perMonth?: Money;
  readonly proof: ProofLevel;
  readonly at: Instant;
}

/** The resident does it alone: which party first, and when. */
export interface OwnPlan {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly party: CollectorKind;
  readonly callOn?: LocalDate;
  readonly at: Instant;
}

/** A request for the special arrangement. It promises an answer by a date, never a yes. */
export interface ArrangementRequest {
  readonly id: string;
  readonly personKey: PersonKey;
  /** 'terms': the creditor delivered its terms; 'ask': we ask whether there is one; 'trust': on the resident's own proposal. */
  readonly route: 'terms' | 'ask' | 'trust';
  readonly perMonth?: Money;
  readonly months?: number;
  /** What the resident said is reasonable, word for word. */
  readonly inOwnWords?: string;
  /** The version of the terms it was made under; they stay valid for it. */
  readonly terms?: string;
  readonly at: Instant;
  readonly answerBefore: LocalDate;
  readonly answeredAt?: Instant;
  /** Both the insurer and the caseworker said yes; only with an answer. */
  readonly agreed?: boolean;
}

export const disputeReasons = ['not-mine', 'already-paid', 'amount-wrong', 'other'] as const;
export type DisputeReason = (typeof disputeReasons)[number];

/** 'Klopt niet': the resident's side of a claim. The claim stays visible and its source is kept. */
export interface Dispute {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly party: CollectorKind;
  readonly claimNumber: string;
  readonly reason: DisputeReason;
  readonly at: Instant;
}

/** What a resident agreed to, one by one, and may take back one by one. */
export const consentPurposes = ['show', 'keep', 'share-with-buurtteam', 'share-with-insurer'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly givenAt: Instant;
  readonly withdrawnAt?: Instant;
}

export const dangers = ['eviction', 'cutoff', 'seizure', 'food', 'violence', 'suicide'] as const;
export type Danger = (typeof dangers)[number];

/** All that a person chose and that still matters. */
export interface StandingChoices {
  readonly optOut?: OptOut;
  readonly arrangement?: ArrangementRequest;
  readonly plan?: OwnPlan;
  readonly selfArranged: readonly SelfArranged[];
  readonly disputes: readonly Dispute[];
  readonly consents: readonly Consent[];
}
