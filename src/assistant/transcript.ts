import type { Instant } from '../domain/local-date.ts';
import type { Prompt, Utterance } from '../flow/types.ts';
import type { Channel, Mode, TranscriptEntry } from '../ports/conversations.ts';
import type { Locale, Words } from '../ports/words.ts';
import type { Reply } from './types.ts';

interface Shown {
  readonly words: Words;
  readonly locale: Locale;
  readonly channel: Channel;
  readonly at: Instant;
}

/** What the assistant said, exactly as shown: it is stored with the turn and never worked out again. */
export function assistantEntries(utterances: readonly Utterance[], shown: Shown): readonly TranscriptEntry[] {
  return utterances.map((utterance) => ({
    at: shown.at,
    from: 'assistant',
    channel: shown.channel,
    key: utterance.key,
    ...(utterance.values ? { values: utterance.values } : {}),
    text: shown.words.say(utterance, shown.locale),
    locale: shown.locale,
    ...(utterance.sensitive ? { sensitive: true } : {}),
  }));
}

/** What the resident pressed or wrote. A pressed button is a key as well, so that staff can read it in Dutch. */
export function residentEntry(said: Utterance | { readonly text: string }, shown: Shown): TranscriptEntry {
  const base = { at: shown.at, from: 'resident', channel: shown.channel, locale: shown.locale } as const;
  if ('text' in said) return { ...base, text: said.text };
  return {
    ...base,
    key: said.key,
    ...(said.values ? { values: said.values } : {}),
    text: shown.words.say(said, shown.locale),
  };
}

/** The reply for the channel to lay out, made of the very sentences that were recorded. */
export function replyOf(
  entries: readonly TranscriptEntry[],
  prompt: Prompt | undefined,
  of: { readonly mode: Mode; readonly flow: string; readonly locale: Locale; readonly words: Words },
): Reply {
  const options = prompt?.options?.map(({ id, label }) => ({ id, label: of.words.say(label, of.locale) }));
  return {
    say: entries
      .filter((entry) => entry.from === 'assistant')
      .map(({ key, text, sensitive }) => ({ key: key ?? '', text, sensitive: sensitive ?? false })),
    ...(prompt ? { prompt: { step: prompt.step, kind: prompt.kind, ...(options ? { options } : {}) } } : {}),
    mode: of.mode,
    flow: of.flow,
    locale: of.locale,
  };
}
