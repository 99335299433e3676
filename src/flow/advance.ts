import { fits, fixedOptionExists, promptOf, spoken, standing, wayOn } from './question.ts';
import type {
  Advance,
  Answer,
  Ask,
  Condition,
  Decide,
  EffectName,
  End,
  Facts,
  Flow,
  FlowInput,
  FlowState,
  Step,
  Utterance,
} from './types.ts';

/**
 * One step of a conversation, as a pure function: the same flow, state, input and facts always give the same result.
 * It runs nothing: it returns what to say, what to ask and which effects to perform.
 */
export function advance(flow: Flow, stored: FlowState | undefined, input: FlowInput, facts: Facts): Advance {
  const state = input.kind === 'start' || !stored ? freshState(flow) : carriedOver(flow, stored);
  switch (input.kind) {
    case 'start':
    case 'resume':
      return walk(flow, state, facts);
    case 'answer':
      return answered(flow, state, input.answer, facts);
    case 'back':
      return back(flow, state, facts);
    case 'edit':
      return edit(flow, state, input.step, facts);
  }
}

function freshState(flow: Flow): FlowState {
  return { flow: flow.id, version: flow.version, answers: {}, taken: {}, performed: [] };
}

/** A new version of a flow carries people over: answers to questions that are still asked stay. */
function carriedOver(flow: Flow, state: FlowState): FlowState {
  if (state.version === flow.version) return state;
  const answers = Object.entries(state.answers).filter(([step, answer]) => {
    const ask = flow.steps[step];
    return ask?.kind === 'ask' && ask.answer === answer.kind && fixedOptionExists(ask, answer);
  });
  const kept = (step: string) => flow.steps[step] !== undefined;
  return {
    flow: flow.id,
    version: flow.version,
    answers: Object.fromEntries(answers),
    taken: Object.fromEntries(Object.entries(state.taken).filter(([from, to]) => kept(from) && kept(to))),
    performed: state.performed.filter(kept),
  };
}

function answered(flow: Flow, state: FlowState, answer: Answer, facts: Facts): Advance {
  const at = state.editing ?? walk(flow, state, facts).prompt?.step;
  const step = at === undefined ? undefined : flow.steps[at];
  if (at === undefined || step?.kind !== 'ask' || !fits(step, answer, facts))
    return { ...walk(flow, state, facts), say: [], effects: [], misfit: true };
  const { editing: _, ...rest } = state;
  const answers = { ...rest.answers, [at]: answer };
  const changed = state.editing ? { ...rest, answers, taken: takenBefore(flow, state, at, facts) } : rest;
  return walk(flow, { ...changed, answers }, facts);
}

/** The question before this one. It does not go back past something that is already done. */
function back(flow: Flow, state: FlowState, facts: Facts): Advance {
  if (state.editing) {
    const { editing: _, ...rest } = state;
    return walk(flow, rest, facts);
  }
  const path = trace(flow, state, facts).path;
  const last = path.findLastIndex((step) => step in state.answers);
  const done = path.findLastIndex((step) => state.performed.includes(step));
  const step = path[last];
  if (step === undefined) return { ...walk(flow, state, facts), atStart: true };
  if (last < done) return walk(flow, state, facts);
  const { [step]: _, ...answers } = state.answers;
  return walk(flow, { ...state, answers, taken: takenBefore(flow, state, step, facts) }, facts);
}

function edit(flow: Flow, state: FlowState, step: string, facts: Facts): Advance {
  const path = trace(flow, state, facts).path;
  const done = path.findLastIndex((one) => state.performed.includes(one));
  const editable = step in state.answers && path.indexOf(step) > done;
  return walk(flow, editable ? { ...state, editing: step } : state, facts);
}

/** The forks that lie before a step; those after it are decided anew. */
function takenBefore(flow: Flow, state: FlowState, step: string, facts: Facts): FlowState['taken'] {
  const path = trace(flow, state, facts).path;
  const before = new Set(path.slice(0, path.indexOf(step)));
  return Object.fromEntries(Object.entries(state.taken).filter(([from]) => before.has(from)));
}

interface Trace {
  readonly path: readonly string[];
  readonly say: readonly Utterance[];
  readonly effects: readonly EffectName[];
  readonly taken: Readonly<Record<string, string>>;
  readonly performed: readonly string[];
  readonly answered: FlowState['answers'];
  /** The question that waits, or the end of the flow. */
  readonly at: { readonly step: string; readonly ask: Ask<string> } | { readonly end: End };
  /** The question was answered, but what followed could not be done: it is asked anew. */
  readonly again?: boolean;
  readonly refused?: boolean;
}

function walk(flow: Flow, state: FlowState, facts: Facts): Advance {
  const found = trace(flow, state, facts);
  const next: FlowState = { ...state, taken: found.taken, performed: found.performed };
  if ('end' in found.at) {
    const { outcome, then } = found.at.end;
    return {
      state: next,
      say: found.say,
      effects: found.effects,
      answered: found.answered,
      end: { outcome, then },
    };
  }
  const since = found.path.slice(found.path.indexOf(found.at.step));
  const asked = found.again ? forgotten(next, found.refused ? toAskAnew(flow, since) : since) : next;
  return {
    state: asked,
    say: found.say,
    effects: found.effects,
    answered: found.answered,
    prompt: promptOf(found.at.step, found.at.ask, facts),
  };
}

/** Only what could not be done is asked anew, and what was approved along with it; other answers stay. */
function toAskAnew(flow: Flow, since: readonly string[]): readonly string[] {
  const isApproval = (name: string) => {
    const step = flow.steps[name];
    return step?.kind === 'ask' && step.answer === 'review';
  };
  return since.filter((name, at) => at === 0 || flow.steps[name]?.kind !== 'ask' || isApproval(name));
}

/** A question that is come back to starts its part of the flow anew: what followed it no longer holds. */
function forgotten(state: FlowState, steps: readonly string[]): FlowState {
  const rest = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([step]) => !steps.includes(step)));
  return {
    ...state,
    answers: rest(state.answers),
    taken: rest(state.taken),
    performed: state.performed.filter((step) => !steps.includes(step)),
  };
}

/** Replays the answers from the start. Only what comes after the last answer is said. */
function trace(flow: Flow, state: FlowState, facts: Facts): Trace {
  const path: string[] = [];
  const taken: Record<string, string> = { ...state.taken };
  const performed = [...state.performed];
  const answered: Record<string, Answer> = {};
  let say: Utterance[] = [];
  let refused = false;
  const effects: EffectName[] = [];
  let at: string = flow.start;
  for (;;) {
    const step = stepOf(flow, at);
    if (path.includes(at) && step.kind !== 'ask')
      throw new Error(`the flow ${flow.id} goes round in circles at ${at}`);
    path.push(at);
    switch (step.kind) {
      case 'ask': {
        const answer = standing(step, state.answers[at], facts);
        const again = path.indexOf(at) < path.length - 1;
        if (!answer || state.editing === at || again)
          return {
            path,
            say,
            effects,
            taken,
            performed,
            answered,
            at: { step: at, ask: step },
            again,
            refused,
          };
        answered[at] = answer;
        say = [];
        at = wayOn(step, answer);
        break;
      }
      case 'tell':
        say.push(...step.say.flatMap((line) => spoken(line, facts)));
        at = step.next;
        break;
      case 'decide':
        taken[at] ??= decide(step, state, facts);
        at = taken[at] as string;
        break;
      case 'perform': {
        const cannot = facts.refused.has(step.effect) && !performed.includes(at);
        if (cannot && step.refused) {
          refused = true;
          at = step.refused;
          break;
        }
        if (!performed.includes(at)) {
          performed.push(at);
          effects.push(step.effect);
        }
        at = step.next;
        break;
      }
      case 'end':
        return { path, say, effects, taken, performed, answered, at: { end: step } };
    }
  }
}

function stepOf(flow: Flow, name: string): Step<string> {
  const step = flow.steps[name];
  if (!step) throw new Error(`the flow ${flow.id} has no step ${name}`);
  return step;
}

function decide(step: Decide<string>, state: FlowState, facts: Facts): string {
  return step.when.find((condition) => holds(condition, state, facts))?.then ?? step.otherwise;
}

function holds(condition: Condition<string>, state: FlowState, facts: Facts): boolean {
  if ('fact' in condition) return facts.is[condition.fact];
  if ('not' in condition) return !facts.is[condition.not];
  const answer = state.answers[condition.answer];
  return answer !== undefined && 'option' in answer && answer.option === condition.is;
}
