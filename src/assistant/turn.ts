import type { Danger } from '../domain/choices.ts';
import type { EffectName, FlowInput, Prompt, Utterance } from '../flow/types.ts';
import type {
  ConversationState,
  Deed,
  Mode,
  StoredConversation,
  TranscriptEntry,
} from '../ports/conversations.ts';
import { converse } from './converse.ts';
import { crisisPrompt, crisisUtterances, dangerCase, stillHereUtterances } from './crisis.ts';
import type { AssistantDeps } from './deps.ts';
import { keptText } from './input.ts';
import { alertOn, dangerAtHand } from './safety/alert.ts';
import { detectDanger } from './safety/detect.ts';
import { maskPersonalNumbers } from './safety/mask.ts';
import { assistantEntries, replyOf, residentEntry } from './transcript.ts';
import type { Incoming, Reply } from './types.ts';
import { type Understood, understand } from './understand.ts';

/** A turn that is made but not yet written. */
export interface MadeTurn {
  readonly entries: readonly TranscriptEntry[];
  readonly reply: Reply;
  readonly state: ConversationState;
  readonly deeds: readonly Deed[];
}

interface Outcome {
  readonly said: readonly Utterance[];
  readonly prompt: Prompt | undefined;
  readonly state: ConversationState;
  readonly deeds: readonly Deed[];
}

/**
 * One turn: safety first, always; then a human who owns the conversation; then what was meant; then facts, the flow
 * and words. Nothing is written here.
 */
export async function makeTurn(
  deps: AssistantDeps,
  stored: StoredConversation,
  incoming: Incoming,
  refused: ReadonlySet<EffectName>,
): Promise<MadeTurn> {
  const locale = incoming.locale ?? stored.state.locale;
  const here = { ...stored, state: { ...stored.state, locale } };
  const at = deps.clock.now();
  const { input } = incoming;
  const shown = { words: deps.words, locale, channel: incoming.channel, at };

  const danger = input.kind === 'text' ? detectDanger(input.text) : undefined;
  const outcome =
    danger && input.kind === 'text'
      ? flagged(deps, here, danger, keptText(input.text))
      : await respond(deps, here, await understand(deps, here, input), refused);

  const resident = residentSaid(here, incoming);
  // A number that was asked for is kept in its own field, so there is nothing to tell.
  const asked = here.state.asked?.kind === 'phone' && outcome.state.phone !== undefined;
  const masked = !asked && resident !== undefined && 'text' in resident && resident.text.includes('•');
  const utterances: Utterance[] = [
    ...(masked ? [{ key: 'conversation.masked' }] : []),
    ...outcome.said,
    ...(outcome.prompt ? [outcome.prompt.question] : []),
  ];
  const entries = [
    ...(resident ? [residentEntry(resident, shown)] : []),
    ...assistantEntries(utterances, shown),
  ];
  const { mode, flow } = outcome.state;
  const reply = replyOf(entries, outcome.prompt, {
    mode,
    flow: flow?.flow ?? 'menu',
    locale,
    words: deps.words,
  });
  return { entries, reply, state: outcome.state, deeds: outcome.deeds };
}

/** Danger: fixed text, a person within reach, the conversation stays open, and an alert for words that are new. */
function flagged(deps: AssistantDeps, here: StoredConversation, danger: Danger, words: string): Outcome {
  const { state } = here;
  const at = deps.clock.now();
  const alert = alertOn(here, { danger, words, at });
  const spokenOf = state.mode === 'crisis' && state.dangersFlagged.includes(danger);
  const made = dangerCase(danger, words, here, {
    id: deps.newId(),
    at,
    initials: '??',
    ...(state.phone ? { phone: state.phone } : {}),
  });
  const now = { turns: here.turns, passedOn: alert.passedOn };
  return {
    said: spokenOf
      ? stillHereUtterances(danger, deps.safetyNumbers, now)
      : crisisUtterances(danger, deps.safetyNumbers),
    prompt: crisisPrompt(),
    state: { ...state, mode: 'crisis', dangersFlagged: alert.flagged },
    deeds: alert.passedOn ? [{ kind: 'case', case: made }] : [],
  };
}

async function respond(
  deps: AssistantDeps,
  here: StoredConversation,
  understood: Understood,
  refused: ReadonlySet<EffectName>,
): Promise<Outcome> {
  const { state } = here;
  switch (understood.kind) {
    case 'crisis-stays': {
      const danger = dangerAtHand(state.dangersFlagged) ?? 'suicide';
      const now = { turns: here.turns, passedOn: false };
      return {
        said: stillHereUtterances(danger, deps.safetyNumbers, now),
        prompt: crisisPrompt(),
        state,
        deeds: [],
      };
    }
    case 'waits-for-person':
      return { said: [{ key: 'conversation.person-will-read' }], prompt: undefined, state, deeds: [] };
    case 'stop':
      return {
        said: [{ key: 'conversation.stopped' }],
        prompt: undefined,
        state: { ...state, mode: 'ended' },
        deeds: [],
      };
    case 'unclear': {
      const said = state.misunderstood === 0 ? [{ key: 'conversation.not-understood' }] : personWithin(deps);
      return {
        said,
        prompt: state.asked,
        state: { ...state, misunderstood: state.misunderstood + 1 },
        deeds: [],
      };
    }
    case 'misfit':
      return {
        said: [misfitHint(state.asked)],
        prompt: state.asked,
        state: { ...state, misunderstood: state.misunderstood + 1 },
        deeds: [],
      };
    case 'flow':
      return go(
        deps,
        here,
        understood.say,
        { flow: understood.flow, start: true },
        { kind: 'start' },
        refused,
      );
    case 'input': {
      const flow = state.flow?.flow ?? 'menu';
      return go(deps, here, [], { flow, start: state.flow === undefined }, understood.input, refused);
    }
  }
}

/** After two misunderstandings: a person. */
function personWithin(deps: AssistantDeps): readonly Utterance[] {
  return [
    { key: 'conversation.not-understood-again', values: { phoneNumber: { name: deps.safetyNumbers.city } } },
  ];
}

async function go(
  deps: AssistantDeps,
  here: StoredConversation,
  before: readonly Utterance[],
  target: { readonly flow: NonNullable<ConversationState['flow']>['flow']; readonly start: boolean },
  input: FlowInput,
  refused: ReadonlySet<EffectName>,
): Promise<Outcome> {
  const { state } = here;
  const result = await converse(
    deps.flows,
    { flow: target.flow, state: target.start ? undefined : state.flow, asked: state.asked },
    input,
    deps.factsOf,
    {
      conversationId: here.id,
      personKey: here.personKey,
      known: await deps.knownOf({ conversationId: here.id, personKey: here.personKey }),
      locale: state.locale,
      phone: state.phone,
      previewed: state.asked?.kind === 'review' ? (state.asked.options ?? []) : [],
      turn: here.turns + 1,
      refused,
    },
  );
  const menu = { flow: 'menu', start: true } as const;
  if (result.atStart && target.flow !== 'menu')
    return go(deps, here, before, menu, { kind: 'start' }, refused);
  const deeds: Deed[] = [];
  for (const { effect, situation } of result.effects) {
    const done = await deps.deedsOf(effect, situation);
    if (done === 'cannot' && !refused.has(effect))
      return go(deps, here, before, target, input, new Set([...refused, effect]));
    if (done !== 'cannot') deeds.push(...done);
  }
  const phone = phoneAfter(state, input);
  const misfit = result.misfit ? [misfitHint(state.asked)] : [];
  const { asked: _, phone: __, ...rest } = state;
  return {
    said: [...before, ...misfit, ...result.say],
    prompt: result.prompt,
    state: {
      ...rest,
      mode: 'bot' satisfies Mode,
      flow: result.flow,
      ...(result.prompt ? { asked: result.prompt } : {}),
      ...(phone === undefined ? {} : { phone }),
      misunderstood: result.misfit ? state.misunderstood + 1 : 0,
    },
    deeds,
  };
}

/** The number to call somebody on: given now, given before, or taken back by giving none. */
function phoneAfter({ asked, phone }: ConversationState, input: FlowInput): string | undefined {
  if (input.kind !== 'answer' || asked?.kind !== 'phone') return phone;
  return input.answer.kind === 'phone' ? input.answer.text : undefined;
}

/** Tells how to write an answer that fits, at the question itself. */
function misfitHint(asked: Prompt | undefined): Utterance {
  const typed = asked && ['amount', 'date', 'postcode', 'phone'].includes(asked.kind);
  return { key: typed ? `conversation.misfit-${asked.kind}` : 'conversation.misfit' };
}

/** What the resident is shown to have said: a button's own words, or free text without personal numbers. */
function residentSaid(
  here: StoredConversation,
  incoming: Incoming,
): Utterance | { readonly text: string } | undefined {
  const { input } = incoming;
  const labels = here.state.mode === 'crisis' ? crisisPrompt().options : here.state.asked?.options;
  switch (input.kind) {
    case 'option':
      return labels?.find((option) => option.id === input.id)?.label;
    case 'options':
      return { key: 'conversation.chosen', values: { count: { count: input.ids.length } } };
    case 'text':
      // A phone number that a step asks for is kept in its own field; here it is masked like any other.
      return { text: maskPersonalNumbers(keptText(input.text)).text };
    case 'human':
      return { key: 'common.talk-to-human' };
    case 'stop':
    case 'back':
      return { key: `common.${input.kind}` };
    case 'flow':
      return { key: `menu.start-${input.flow}` };
    default:
      return undefined;
  }
}
