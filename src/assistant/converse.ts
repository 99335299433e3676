import { advance } from '../flow/advance.ts';
import type {
  EffectName,
  Facts,
  Flow,
  FlowId,
  FlowInput,
  FlowState,
  Prompt,
  Utterance,
} from '../flow/types.ts';
import type { Situation } from './situation.ts';

/** What a turn through the flows came to, before any words are made. */
export interface Conversed {
  readonly flow: FlowState;
  readonly say: readonly Utterance[];
  readonly prompt: Prompt | undefined;
  /** The effects to perform, each with where the conversation stood and what was known. */
  readonly effects: readonly {
    readonly effect: EffectName;
    readonly situation: Situation;
    readonly facts: Facts;
  }[];
  readonly misfit: boolean;
}

/** A flow that ends goes on in another; more hops than this in one turn means a mistake in the flows. */
const mostHops = 6;

/** Takes the flows on by one input, from flow to flow until there is a question to ask. */
export async function converse(
  flows: Readonly<Record<FlowId, Flow>>,
  at: { readonly flow: FlowId; readonly state: FlowState | undefined; readonly asked: Prompt | undefined },
  input: FlowInput,
  factsOf: (situation: Situation) => Promise<Facts>,
  base: Omit<Situation, 'flow' | 'answers'>,
): Promise<Conversed> {
  const say: Utterance[] = [];
  const effects: Conversed['effects'][number][] = [];
  let { flow, state } = at;
  let next = input;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const answers =
      next.kind === 'start' ? {} : withNew(state?.answers ?? {}, next, state?.editing ?? at.asked?.step);
    const situation = { ...base, flow, answers };
    const facts = await factsOf(situation);
    const result = advance(flows[flow], state, next, facts);
    say.push(...result.say);
    effects.push(...result.effects.map((effect) => ({ effect, situation, facts })));
    if (!result.end)
      return { flow: result.state, say, prompt: result.prompt, effects, misfit: result.misfit ?? false };
    flow = result.end.then;
    state = undefined;
    next = { kind: 'start' };
  }
  throw new Error(`the flows go from one to another without a question, at ${flow}`);
}

function withNew(
  answers: FlowState['answers'],
  input: FlowInput,
  step: string | undefined,
): FlowState['answers'] {
  return input.kind === 'answer' && step !== undefined ? { ...answers, [step]: input.answer } : answers;
}
