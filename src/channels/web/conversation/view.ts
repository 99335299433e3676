import type { Answer } from '../../../flow/types.ts';
import { flows } from '../../../flows/index.ts';
import type { StoredConversation } from '../../../ports/conversations.ts';
import type { Locale } from '../../../ports/words.ts';
import type { ConversationDeps, ConversationView } from './deps.ts';

/** How many turns back the page shows; the rest is in the download. */
const turnsShown = 4;

export async function viewOf(
  deps: ConversationDeps,
  conversation: StoredConversation,
  locale: Locale,
  resumed: boolean,
): Promise<ConversationView> {
  const [entries, reply, calendar] = await Promise.all([
    deps.conversations.lastTurns(conversation.id, turnsShown),
    deps.assistant.where(conversation.id, locale),
    deps.calendarOf(conversation, locale),
  ]);
  if (!reply) throw new Error('a conversation that was just loaded is gone');
  return {
    entries,
    reply,
    messageId: deps.newId(),
    hasAppointment: calendar !== undefined,
    resumed,
    editable: editableOf(deps, conversation, locale),
  };
}

/** Answers of the flow that is going on, as far as nothing was done with them yet. */
function editableOf(
  deps: ConversationDeps,
  { state }: StoredConversation,
  locale: Locale,
): ConversationView['editable'] {
  const { flow } = state;
  if (!flow || flow.performed.length > 0) return [];
  return Object.entries(flow.answers).flatMap(([step, answer]) => {
    const ask = flows[flow.flow].steps[step];
    if (ask?.kind !== 'ask' || typeof ask.question !== 'string') return [];
    const said = answerText(deps, ask.options ?? [], answer, locale);
    const question = deps.words.say({ key: ask.question }, locale);
    return said === undefined ? [] : [{ step, question, answer: said }];
  });
}

function answerText(
  deps: ConversationDeps,
  options: readonly { readonly id: string; readonly label: string }[],
  answer: Answer,
  locale: Locale,
): string | undefined {
  if (answer.kind === 'amount')
    return deps.words.say({ key: 'conversation.value', values: { value: answer.amount } }, locale);
  if (answer.kind === 'date')
    return deps.words.say({ key: 'conversation.value', values: { value: { date: answer.date } } }, locale);
  if ('text' in answer) return answer.text;
  if (!('option' in answer)) return undefined;
  const label = options.find((option) => option.id === answer.option)?.label;
  return label === undefined ? undefined : deps.words.say({ key: label }, locale);
}
