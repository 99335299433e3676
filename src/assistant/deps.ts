import type { EffectName, Facts, Flow, FlowId } from '../flow/types.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore, Deed } from '../ports/conversations.ts';
import type { Interpreter } from '../ports/language.ts';
import type { Words } from '../ports/words.ts';
import type { SafetyNumbers } from './crisis.ts';
import type { Known } from './knowledge.ts';
import type { Situation } from './situation.ts';

export interface AssistantDeps {
  readonly flows: Readonly<Record<FlowId, Flow>>;
  readonly conversations: ConversationStore;
  readonly knownOf: (of: Pick<Situation, 'personKey' | 'conversationId'>) => Promise<Known>;
  readonly factsOf: (situation: Situation) => Promise<Facts>;
  /** 'cannot': it is not to be done any more, such as moving an appointment that is gone. */
  readonly deedsOf: (effect: EffectName, situation: Situation) => Promise<readonly Deed[] | 'cannot'>;
  readonly words: Words;
  readonly interpreter: Interpreter;
  readonly safetyNumbers: SafetyNumbers;
  readonly clock: Clock;
  readonly newId: () => string;
}
