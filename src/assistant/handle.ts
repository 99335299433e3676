import { hash } from 'node:crypto';
import type { EffectName, Utterance } from '../flow/types.ts';
import type { ConversationState, StoredConversation } from '../ports/conversations.ts';
import type { Locale } from '../ports/words.ts';
import { crisisPrompt } from './crisis.ts';
import type { AssistantDeps } from './deps.ts';
import { createPace } from './pace.ts';
import { detectDanger } from './safety/detect.ts';
import { maskPersonalNumbers } from './safety/mask.ts';
import { assistantEntries, replyOf } from './transcript.ts';
import { type MadeTurn, makeTurn } from './turn.ts';
import type { Assistant, Handled, Incoming, Reply } from './types.ts';

/** How often a turn starts over when another one came in between, before the sender is told to try again. */
const mostTries = 5;

export function createAssistant(deps: AssistantDeps): Assistant {
  const inPace = createPace(deps.clock);
  const isDanger = ({ input }: Incoming) => input.kind === 'text' && detectDanger(input.text) !== undefined;
  return {
    handle: async (incoming, loaded) =>
      inPace(incoming.conversationId) || isDanger(incoming)
        ? handle(deps, incoming, { loaded })
        : { kind: 'too-fast' },
    where: async (id, locale) => {
      const stored = await deps.conversations.load(id);
      return stored && whereReply(deps, stored, locale ?? stored.state.locale);
    },
    begin: async (opening) => {
      const id = deps.newId();
      const state: ConversationState = {
        locale: opening.locale,
        mode: 'bot',
        misunderstood: 0,
        dangersFlagged: [],
      };
      await deps.conversations.create({
        id,
        tokenHash: opening.tokenHash,
        ...(opening.personKey ? { personKey: opening.personKey } : {}),
        state,
        at: deps.clock.now(),
      });
      const handled = await handle(
        deps,
        {
          conversationId: id,
          channel: opening.channel,
          messageId: 'begin',
          input: opening.flow ? { kind: 'flow', flow: opening.flow } : { kind: 'reset' },
        },
        { greeting: [{ key: 'conversation.i-am-a-computer' }] },
      );
      if (handled.kind !== 'replied') throw new Error(`a new conversation could not begin: ${handled.kind}`);
      return { conversationId: id, reply: handled.reply };
    },
  };
}

/**
 * One turn, from a message to a reply, in an order that can be read aloud: load, make the turn, write all of it at
 * once. Only a commit knows for sure what came in between: a message that came before gets its earlier reply, and
 * after another message the turn starts over.
 */
async function handle(
  deps: AssistantDeps,
  incoming: Incoming,
  {
    loaded,
    greeting = [],
  }: { readonly loaded?: StoredConversation | undefined; readonly greeting?: readonly Utterance[] },
): Promise<Handled> {
  const { conversationId, messageId } = incoming;
  const requestHash = digest(incoming);
  let refused: ReadonlySet<EffectName> = new Set();
  let stored = loaded;
  for (let tries = 0; tries < mostTries; tries += 1) {
    stored ??= await deps.conversations.load(conversationId);
    if (!stored) return { kind: 'unknown-conversation' };
    const made = greeted(deps, await makeTurn(deps, stored, incoming, refused), greeting, stored, incoming);
    const committed = await deps.conversations.commit({
      conversationId,
      expectedVersion: stored.version,
      messageId,
      requestHash,
      at: deps.clock.now(),
      ...made,
    });
    if (committed === 'committed') return { kind: 'replied', reply: made.reply };
    if (committed === 'alreadyHandled') return earlier(deps, incoming, requestHash);
    if (committed === 'slotTaken') refused = new Set(['book-appointment', 'move-appointment']);
    stored = undefined;
  }
  return { kind: 'busy' };
}

/** The reply that this message got the first time; the same id with another message is refused. */
async function earlier(
  deps: AssistantDeps,
  { conversationId, messageId }: Incoming,
  requestHash: string,
): Promise<Handled> {
  const before = await deps.conversations.handled(conversationId, messageId);
  if (!before) return { kind: 'unknown-conversation' };
  return before.requestHash === requestHash
    ? { kind: 'replied', reply: before.reply as Reply }
    : { kind: 'id-reused' };
}

/** Puts the first words of a conversation before the rest of its first turn. */
function greeted(
  deps: AssistantDeps,
  made: MadeTurn,
  greeting: readonly Utterance[],
  stored: StoredConversation,
  incoming: Incoming,
): MadeTurn {
  if (greeting.length === 0) return made;
  const locale = stored.state.locale;
  const shown = { words: deps.words, locale, channel: incoming.channel, at: deps.clock.now() };
  const first = assistantEntries(greeting, shown);
  const said = first.map(({ key, text }) => ({ key: key ?? '', text, sensitive: false }));
  return {
    ...made,
    entries: [...first, ...made.entries],
    reply: { ...made.reply, say: [...said, ...made.reply.say] },
  };
}

/** Where a conversation is now: the question that waits, said again. */
function whereReply(deps: AssistantDeps, stored: StoredConversation, locale: Locale): Reply {
  const { mode, flow, asked } = stored.state;
  const prompt = mode === 'crisis' ? crisisPrompt() : mode === 'bot' ? asked : undefined;
  const entries = assistantEntries(prompt ? [prompt.question] : [], {
    words: deps.words,
    locale,
    channel: 'web',
    at: deps.clock.now(),
  });
  return replyOf(entries, prompt, { mode, flow: flow?.flow ?? 'menu', locale, words: deps.words });
}

/**
 * What a message is known again by. Personal numbers are out of it as well: nine digits alone would be found back out of
 * a digest by trying them all.
 */
function digest({ input, locale }: Incoming): string {
  const kept = input.kind === 'text' ? { ...input, text: maskPersonalNumbers(input.text).text } : input;
  return hash('sha256', JSON.stringify([kept, locale ?? null]), 'base64url');
}
