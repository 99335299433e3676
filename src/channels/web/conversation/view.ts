import type { Reply } from '../../../assistant/types.ts';
import { addMinutes } from '../../../domain/local-date.ts';
import type { Answer } from '../../../flow/types.ts';
import { flows } from '../../../flows/index.ts';
import type { StoredConversation, TranscriptEntry } from '../../../ports/conversations.ts';
import type { Locale } from '../../../ports/words.ts';
import type { WordKey } from '../../../text/words.ts';
import { afterwardsOf } from './afterwards.ts';
import type { ConversationDeps, ConversationView } from './deps.ts';
import { placeIn } from './place.ts';

/** How many turns back the page shows; the rest is in the download. */
const turnsShown = 4;

/** After so long amounts are folded in again, as on the overview: others may look along. */
const minutesAmountsShown = 2;

type Entry = TranscriptEntry & { readonly turn: number };

/** What the page shows of a conversation: all that was said after turn 'since', or else in the last turn. */
export async function viewOf(
  deps: ConversationDeps,
  conversation: StoredConversation,
  locale: Locale,
  { resumed, since = conversation.turns - 1 }: { readonly resumed: boolean; readonly since?: number },
): Promise<ConversationView> {
  const [entries, reply, calendar] = await Promise.all([
    deps.conversations.lastTurns(conversation.id, turnsShown),
    deps.assistant.where(conversation.id, locale),
    deps.calendarOf(conversation, locale),
  ]);
  if (!reply) throw new Error('a conversation that was just loaded is gone');
  const question = reply.prompt ? reply.say.at(-1) : undefined;
  const { earlier, latest } = parted(entries, since, question?.key);
  const folded = reply.mode !== 'crisis' && (resumed || isOld(latest, deps));
  const misfit = misfitOf(latest, reply);
  const afterwards = reply.mode === 'bot' ? afterwardsOf(reply) : undefined;
  return {
    earlier: folded ? [...earlier, ...latest] : earlier,
    latest: folded ? [] : latest.filter(({ key }) => key === undefined || key !== misfit?.hint),
    reply,
    question: question?.text ?? '',
    ...(afterwards ? { afterwards: deps.words.say(afterwards, locale) } : {}),
    ...(misfit ? { misfit } : {}),
    messageId: deps.newId(),
    appointment: calendar === undefined ? 'none' : latest.some(tellsOfAppointment) ? 'new' : 'there',
    asksForCode: latest.some(({ key }) => /\.code-first$|^menu\.how-to-use-a-code$/.test(key ?? '')),
    resumed,
    at: placeIn(conversation),
    editable: editableOf(deps, conversation, locale),
  };
}

/**
 * An answer stands below the question that it was given to; a button on another page answers no question. The question
 * that waits now is left to the heading.
 */
function parted(entries: readonly Entry[], since: number, asked: string | undefined) {
  const waits = entries.at(-1)?.key === asked ? entries.length - 1 : entries.length;
  const found = entries.findIndex((entry) => entry.turn > since);
  const first = found === -1 ? waits : found;
  const answer = entries[first];
  const answers = answer?.from === 'resident' && !/^menu\.start-/.test(answer.key ?? '');
  const from = first > 0 && answers ? first - 1 : first;
  return { earlier: entries.slice(0, from), latest: entries.slice(from, waits) };
}

function isOld(entries: readonly Entry[], { clock }: ConversationDeps): boolean {
  const now = clock.now();
  return entries.some(({ sensitive, at }) => sensitive === true && addMinutes(at, minutesAmountsShown) < now);
}

const newsOfAppointment = ['appointment.booked', 'appointment.moved', 'appointment.requested'];

function tellsOfAppointment({ key }: Entry): boolean {
  return key !== undefined && newsOfAppointment.includes(key);
}

const misfits = {
  amount: 'conversation.misfit-amount',
  date: 'conversation.misfit-date',
  postcode: 'conversation.misfit-postcode',
  phone: 'conversation.misfit-phone',
} as const satisfies Readonly<Record<string, WordKey>>;

function misfitOf(latest: readonly Entry[], { prompt }: Reply): ConversationView['misfit'] {
  const hint = Object.entries(misfits).find(([kind]) => kind === prompt?.kind)?.[1];
  if (hint === undefined || !latest.some(({ key }) => key === hint)) return undefined;
  const typed = latest.findLast(({ from }) => from === 'resident')?.text ?? '';
  // What was masked is gone: dots are of no use in a field.
  return { hint, typed: typed.includes('•') ? '' : typed };
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
    return [{ step, question, answer: said ?? '' }];
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
