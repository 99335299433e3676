import type { AnswerKind, FlowId, FlowInput, Prompt, Utterance } from '../flow/types.ts';
import type { StoredConversation } from '../ports/conversations.ts';
import type { Locale } from '../ports/words.ts';
import { crisisPrompt } from './crisis.ts';
import type { AssistantDeps } from './deps.ts';
import { pressedAnswer, tickedAnswer, typedAnswer } from './input.ts';
import type { Input } from './types.ts';

/** What an input comes down to, once it is clear what was asked. */
export type Understood =
  | { readonly kind: 'input'; readonly input: FlowInput }
  | { readonly kind: 'flow'; readonly flow: FlowId; readonly say: readonly Utterance[] }
  | { readonly kind: 'stop' }
  | { readonly kind: 'unclear' }
  /** Typed, but not in a form that the question can use. */
  | { readonly kind: 'misfit' }
  | { readonly kind: 'crisis-stays' }
  | { readonly kind: 'waits-for-person' };

/** A button is already an answer; free text that no question asks for goes to the interpreter. */
export async function understand(
  deps: AssistantDeps,
  here: StoredConversation,
  input: Input,
): Promise<Understood> {
  const { state } = here;
  if (state.mode === 'human' && input.kind === 'text') return { kind: 'waits-for-person' };
  if (state.mode === 'crisis') return inCrisis(deps, here, input);
  switch (input.kind) {
    case 'stop':
      return { kind: 'stop' };
    case 'human':
      return toPerson(deps);
    case 'reset':
      return { kind: 'flow', flow: 'menu', say: [] };
    case 'flow':
      return { kind: 'flow', flow: input.flow, say: [] };
    case 'language':
      return { kind: 'input', input: { kind: 'resume' } };
    case 'back':
      return { kind: 'input', input: { kind: 'back' } };
    case 'edit':
      return { kind: 'input', input: { kind: 'edit', step: input.step } };
    case 'option':
      return pressed(here, input.id);
    case 'options': {
      const answer = state.asked && tickedAnswer(state.asked, input.ids);
      return answer ? { kind: 'input', input: { kind: 'answer', answer } } : { kind: 'unclear' };
    }
    case 'text':
      return typed(deps, here, input.text);
  }
}

/** In a crisis there are two ways on, by button or in words: a person, or going on where we were. */
async function inCrisis(deps: AssistantDeps, here: StoredConversation, input: Input): Promise<Understood> {
  if (input.kind === 'text') return saidInCrisis(deps, here, input.text);
  if (input.kind === 'human' || (input.kind === 'option' && input.id === 'human')) return toPerson(deps);
  if (input.kind === 'stop') return { kind: 'stop' };
  if (input.kind === 'flow') return { kind: 'flow', flow: input.flow, say: [] };
  const goesOn =
    input.kind === 'option' ? input.id === 'continue' : input.kind === 'back' || input.kind === 'reset';
  return goesOn ? { kind: 'input', input: { kind: 'resume' } } : { kind: 'crisis-stays' };
}

async function saidInCrisis(
  deps: AssistantDeps,
  here: StoredConversation,
  text: string,
): Promise<Understood> {
  const { locale } = here.state;
  const meant = await deps.interpreter.interpret(text, {
    locale,
    options: labelled(deps, locale, crisisPrompt()),
  });
  if (meant.kind === 'option') return inCrisis(deps, here, meant);
  const asksPerson =
    (meant.kind === 'command' && meant.command === 'human') ||
    (meant.kind === 'flow' && meant.flow === 'appointment');
  return asksPerson ? toPerson(deps) : { kind: 'crisis-stays' };
}

function labelled(deps: AssistantDeps, locale: Locale, prompt: Prompt | undefined) {
  return (prompt?.options ?? []).map(({ id, label }) => ({ id, label: deps.words.say(label, locale) }));
}

function toPerson(deps: AssistantDeps): Understood {
  const phoneNumber = { name: deps.safetyNumbers.city };
  return {
    kind: 'flow',
    flow: 'appointment',
    say: [{ key: 'conversation.human-by-phone', values: { phoneNumber } }],
  };
}

function pressed(here: StoredConversation, id: string): Understood {
  const { state } = here;
  if (!state.asked) return { kind: 'input', input: { kind: 'resume' } };
  const answer = pressedAnswer(state.asked, id);
  return answer ? { kind: 'input', input: { kind: 'answer', answer } } : { kind: 'unclear' };
}

async function typed(deps: AssistantDeps, here: StoredConversation, text: string): Promise<Understood> {
  const { asked, locale, flow } = here.state;
  const meant = await deps.interpreter.interpret(text, { locale, options: labelled(deps, locale, asked) });
  const underway = flow !== undefined && Object.keys(flow.answers).length > 0;
  if (meant.kind === 'command') {
    const onTheWay = meant.command === 'human' && underway && flow.flow === 'appointment';
    if (!onTheWay) return understand(deps, here, { kind: meant.command });
    // Who is on the way to a person and asks for one again does not have to start over.
    if (asked?.kind !== 'text') return { kind: 'input', input: { kind: 'resume' } };
  }
  const answer = asked && typedAnswer(asked, text, deps.clock.today());
  if (answer) return { kind: 'input', input: { kind: 'answer', answer } };
  if (meant.kind === 'option') return pressed(here, meant.id);
  // Nor does anybody lose answers by naming what they are busy with.
  if (meant.kind === 'flow' && !(underway && meant.flow === flow.flow))
    return { kind: 'flow', flow: meant.flow, say: [] };
  // A question that is answered in words says how; its own hint is better than 'I do not understand'.
  return asked && typedKinds.includes(asked.kind) ? { kind: 'misfit' } : { kind: 'unclear' };
}

const typedKinds: readonly AnswerKind[] = ['text', 'amount', 'date', 'postcode', 'phone'];
