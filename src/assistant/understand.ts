import type { AnswerKind, FlowId, FlowInput, Utterance } from '../flow/types.ts';
import type { StoredConversation } from '../ports/conversations.ts';
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
  if (state.mode === 'crisis') return inCrisis(deps, input);
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

/** In a crisis there are two ways on: a person, or going on where we were. */
function inCrisis(deps: AssistantDeps, input: Input): Understood {
  if (input.kind === 'human' || (input.kind === 'option' && input.id === 'human')) return toPerson(deps);
  if (input.kind === 'stop') return { kind: 'stop' };
  if (input.kind === 'flow') return { kind: 'flow', flow: input.flow, say: [] };
  const goesOn =
    input.kind === 'option' ? input.id === 'continue' : input.kind === 'back' || input.kind === 'reset';
  return goesOn ? { kind: 'input', input: { kind: 'resume' } } : { kind: 'crisis-stays' };
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
  const { asked, locale } = here.state;
  const options = (asked?.options ?? []).map(({ id, label }) => ({
    id,
    label: deps.words.say(label, locale),
  }));
  const meant = await deps.interpreter.interpret(text, { locale, options });
  if (meant.kind === 'command') return understand(deps, here, { kind: meant.command });
  const answer = asked && typedAnswer(asked, text, deps.clock.today());
  if (answer) return { kind: 'input', input: { kind: 'answer', answer } };
  if (meant.kind === 'option') return pressed(here, meant.id);
  if (meant.kind === 'flow') return { kind: 'flow', flow: meant.flow, say: [] };
  // A question that is answered in words says how; its own hint is better than 'I do not understand'.
  return asked && typedKinds.includes(asked.kind) ? { kind: 'misfit' } : { kind: 'unclear' };
}

const typedKinds: readonly AnswerKind[] = ['text', 'amount', 'date', 'postcode', 'phone'];
