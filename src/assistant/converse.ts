import { advance } from '../flow/advance.ts';
import type {
  Advance,
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
  readonly effects: readonly { readonly effect: EffectName; readonly situation: Situation }[];
  readonly misfit: boolean;
  /** There was nothing to go back to. */
  readonly atStart: boolean;
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
    const given =
      next.kind === 'start' ? {} : withNew(state?.answers ?? {}, next, state?.editing ?? at.asked?.step);
    const { situation, result } = await settled(flows[flow], state, next, given, factsOf, {
      ...base,
      flow,
    });
    say.push(...result.say);
    effects.push(...result.effects.map((effect) => ({ effect, situation })));
    if (!result.end)
      return {
        flow: result.state,
        say,
        prompt: result.prompt,
        effects,
        misfit: result.misfit ?? false,
        atStart: result.atStart ?? false,
      };
    flow = result.end.then;
    state = undefined;
    next = { kind: 'start' };
  }
  throw new Error(`the flows go from one to another without a question, at ${flow}`);
}

/**
 * Facts follow from answers, and which answers count follows from the way that was taken: an answer that an earlier
 * change left aside is taken out, and the facts are asked again, until nothing changes any more.
 */
async function settled(
  flow: Flow,
  state: FlowState | undefined,
  input: FlowInput,
  given: FlowState['answers'],
  factsOf: (situation: Situation) => Promise<Facts>,
  base: Omit<Situation, 'answers'>,
): Promise<{ readonly situation: Situation; readonly result: Advance }> {
  let answers = given;
  for (;;) {
    const situation = { ...base, answers };
    const facts = await factsOf(situation);
    const result = advance(flow, state, input, facts);
    const left = Object.keys(answers).filter((step) => !(step in result.answered));
    // The question that waits may have an answer that was not to be had; it does not count either.
    if (left.length === 0 || result.misfit) return { situation, result };
    answers = Object.fromEntries(Object.entries(answers).filter(([step]) => step in result.answered));
  }
}

function withNew(
  answers: FlowState['answers'],
  input: FlowInput,
  step: string | undefined,
): FlowState['answers'] {
  return input.kind === 'answer' && step !== undefined ? { ...answers, [step]: input.answer } : answers;
}
