import type { PersonKey } from '../domain/claims.ts';
import type { Answer, Choice, EffectName, FlowId } from '../flow/types.ts';
import type { Locale } from '../ports/words.ts';
import type { Known } from './knowledge.ts';

/** Where a conversation stands when the domain is asked for facts. */
export interface Situation {
  readonly conversationId: string;
  readonly personKey: PersonKey | undefined;
  /** Looked up once a turn, however many flows the turn goes through. */
  readonly known: Known;
  readonly locale: Locale;
  readonly flow: FlowId;
  /** The answers of this flow, the one just given included. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The phone number given before in this conversation. */
  readonly phone: string | undefined;
  /** The lines of the preview as they were shown: what is sent is these, whatever changed since. */
  readonly previewed: readonly Choice[];
  /** The number of the turn that is being made. */
  readonly turn: number;
  readonly refused: ReadonlySet<EffectName>;
}

export function optionOf(situation: Situation, step: string): string | undefined {
  const answer = situation.answers[step];
  return answer && 'option' in answer ? answer.option : undefined;
}

/** The number to call: given in this flow, or before. */
export function phoneOf(situation: Situation): string | undefined {
  const given = textOf(situation, 'phone') ?? textOf(situation, 'phone-to-call');
  // Who says in this flow that no number is given, means that for the earlier one as well.
  const declined = optionOf(situation, 'phone') !== undefined;
  return given ?? (declined ? undefined : situation.phone);
}

export function textOf(situation: Situation, step: string): string | undefined {
  const answer = situation.answers[step];
  return answer && 'text' in answer ? answer.text : undefined;
}
