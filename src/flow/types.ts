import type { LocalDate } from '../domain/local-date.ts';
import type { Money } from '../domain/money.ts';

/** A value inside a sentence. Text is made of it at the edge, in the reader's language. */
export type Value =
  | Money
  | { readonly date: LocalDate }
  | { readonly count: number }
  | { readonly name: string }
  | { readonly time: string }
  /** Words that are themselves a key, such as the name of a collector in the reader's language. */
  | { readonly key: string }
  /** A language, by its code (BCP 47): said by its name in the reader's language. */
  | { readonly language: string }
  /** Not known: said as 'onbekend', never as zero. */
  | { readonly unknown: true };

/** What we say: a key with typed values, never a sentence. */
export interface Utterance {
  readonly key: string;
  readonly values?: Readonly<Record<string, Value>>;
  /** Amounts and names of parties: hidden where others may look along, until the resident chooses. */
  readonly sensitive?: boolean;
}

export const flowIds = [
  'menu',
  'explain-debts',
  'arrangement-offer',
  'self-arrange',
  'signalling-opt-out',
  'appointment',
] as const;
export type FlowId = (typeof flowIds)[number];

/** What a flow may branch on. The domain decides each of them; a flow only names them. */
export const factNames = [
  'identified',
  'hasDebts',
  'totalIsComplete',
  'hasInsurerDebt',
  'arrangementTermsKnown',
  'termsAreExample',
  'arrangementAsked',
  'arrangementAgreed',
  'proposalIsHighEnough',
  'optedOut',
  'hasAppointment',
  'postcodeKnown',
  'postcodeNeedsQuestion',
  'postcodeOutsideCity',
  'slotsAvailable',
  'slotChosen',
  'slotIsFinal',
  'phoneKnown',
  'addressKnown',
  'canBeReached',
] as const;
export type FactName = (typeof factNames)[number];

/** Values a sentence of a flow may carry; made by the domain, missing means unknown. */
export type ValueName =
  | 'total'
  /** How many parties there are; it drives the plural of the sentence. */
  | 'count'
  | 'parties'
  | 'asOf'
  | 'peopleInScheme'
  | 'agreedOn'
  | 'proposal'
  | 'answerBefore'
  | 'higherPremium'
  | 'premiumDifference'
  | 'phoneNumber'
  | 'teamName'
  | 'teamAddress'
  | 'teamOpens'
  | 'teamCloses'
  | 'teamFinder'
  | 'appointmentTeam'
  | 'appointmentDay'
  | 'appointmentTime'
  | 'chosenDay'
  | 'chosenTime';

/** Sentences that the domain makes out of a person's own claims, one per claim, party or step. */
export type ListName =
  | 'whoHasWhat'
  | 'whySoHigh'
  | 'nextSteps'
  | 'orderOfActing'
  | 'comparison'
  | 'offer'
  | 'rest';

/** Options that come from data instead of from the flow. */
export type ChoiceName = 'parties' | 'partiesToCall' | 'claims' | 'areas' | 'slots' | 'handoverLines';

/** What a flow can set in motion. The engine runs none of it: it only says that it is to be done. */
export type EffectName =
  | 'record-opt-out'
  | 'record-opt-out-reason'
  | 'withdraw-opt-out'
  | 'request-arrangement'
  | 'record-plan'
  | 'record-self-arranged'
  | 'record-dispute'
  | 'book-appointment'
  | 'move-appointment'
  | 'cancel-appointment'
  | 'send-handover';

export interface Facts {
  readonly is: Readonly<Record<FactName, boolean>>;
  readonly values: Readonly<Partial<Record<ValueName, Value | undefined>>>;
  readonly lists: Readonly<Partial<Record<ListName, readonly Utterance[]>>>;
  readonly choices: Readonly<Partial<Record<ChoiceName, readonly Choice[]>>>;
  /** Effects that could not be carried out just now, such as a slot that somebody else took. */
  readonly refused: ReadonlySet<EffectName>;
}

export interface Choice {
  readonly id: string;
  readonly label: Utterance;
  /** A fixed way on of the flow, not one of the lines that data gave: it can be pressed, never ticked. */
  readonly way?: true;
}

export type AnswerKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'date'
  | 'amount'
  | 'postcode'
  | 'phone'
  | 'slot'
  | 'review';

export type Answer =
  | { readonly kind: 'choice' | 'slot'; readonly option: string }
  | { readonly kind: 'choices' | 'review'; readonly options: readonly string[] }
  | { readonly kind: 'text' | 'postcode' | 'phone'; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'amount'; readonly amount: Money };

/** A sentence of a flow: a key with the names of its values, or a list that the domain fills. */
export type Line =
  | string
  | { readonly key: string; readonly values?: readonly ValueName[]; readonly sensitive?: true }
  | { readonly list: ListName };

/** One question on one screen. */
export interface Ask<S extends string> {
  readonly kind: 'ask';
  readonly answer: AnswerKind;
  readonly question: Line;
  /** Fixed options, each with its own way on. */
  readonly options?: readonly { readonly id: string; readonly label: string; readonly next: S }[];
  /** Options out of data; they all go the same way on. */
  readonly choices?: ChoiceName;
  /** The way on for answers that are not a fixed option. */
  readonly next?: S;
}

/** Something to tell, without a question. */
export interface Tell<S extends string> {
  readonly kind: 'tell';
  readonly say: readonly Line[];
  readonly next: S;
}

/** A fork on what the domain knows, or on an earlier answer; the first that holds is taken. */
export interface Decide<S extends string> {
  readonly kind: 'decide';
  readonly when: readonly Condition<S>[];
  readonly otherwise: S;
}

export type Condition<S extends string> =
  | { readonly fact: FactName; readonly then: S }
  | { readonly not: FactName; readonly then: S }
  | { readonly answer: S; readonly is: string; readonly then: S };

/** Something that is done for the resident, in the same commit as what is said about it. */
export interface Perform<S extends string> {
  readonly kind: 'perform';
  readonly effect: EffectName;
  readonly next: S;
  /** The way on when it could not be done. */
  readonly refused?: S;
}

/** Every path ends in an answer, a person or an appointment, and goes on in another flow or in the menu. */
export interface End {
  readonly kind: 'end';
  readonly outcome: 'answer' | 'person' | 'appointment';
  readonly then: FlowId;
}

export type Step<S extends string> = Ask<S> | Tell<S> | Decide<S> | Perform<S> | End;

export interface Flow<S extends string = string> {
  readonly id: FlowId;
  readonly version: number;
  /** Who answers for its policy. */
  readonly owner: string;
  readonly start: S;
  readonly steps: Readonly<Record<S, Step<S>>>;
}

/** State is answers: everything else is worked out by replaying them. */
export interface FlowState {
  readonly flow: FlowId;
  readonly version: number;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The forks taken, so that a fact that changes later does not rewrite what was said before. */
  readonly taken: Readonly<Record<string, string>>;
  /** Steps whose effect is done: it is not done twice, and 'back' does not go past it. */
  readonly performed: readonly string[];
  /** The question that is being answered again. */
  readonly editing?: string;
}

export type FlowInput =
  | { readonly kind: 'start' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'back' }
  | { readonly kind: 'edit'; readonly step: string }
  /** Nothing new: ask again where we were. */
  | { readonly kind: 'resume' };

/** A question as it goes to the resident. */
export interface Prompt {
  readonly step: string;
  readonly kind: AnswerKind;
  readonly question: Utterance;
  readonly options?: readonly Choice[];
}

/** What the engine gives back. It has run nothing. */
export interface Advance {
  readonly state: FlowState;
  readonly say: readonly Utterance[];
  readonly prompt?: Prompt;
  readonly effects: readonly EffectName[];
  readonly end?: { readonly outcome: End['outcome']; readonly then: FlowId };
  /** The answers on the way that was taken; one that an earlier change left aside is not among them. */
  readonly answered: FlowState['answers'];
  /** There was no question before this one. */
  readonly atStart?: boolean;
  /** The answer does not fit the question; nothing changed. */
  readonly misfit?: boolean;
}

/** Declares a flow; the compiler rejects a way on to a step that does not exist. */
export function defineFlow<const S extends string>(flow: {
  readonly id: FlowId;
  readonly version: number;
  readonly owner: string;
  readonly start: NoInfer<S>;
  readonly steps: { readonly [K in S]: Step<NoInfer<S>> };
}): Flow<S> {
  return flow;
}
