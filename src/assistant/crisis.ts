import type { Danger } from '../domain/choices.ts';
import type { Case } from '../domain/handover.ts';
import type { Instant } from '../domain/local-date.ts';
import type { Prompt, Utterance, Value } from '../flow/types.ts';
import type { StoredConversation } from '../ports/conversations.ts';

/** The numbers that the fixed texts carry; they come from the municipality's verified list. */
export type SafetyNumbers = Readonly<
  Record<'emergency' | 'suicideLine' | 'suicideLineFree' | 'violenceLine' | 'city', string>
>;

/** Fixed sentences per danger, in order; the words are in `locales/<language>/crisis.json` and nowhere else. */
const sentences: Readonly<Record<Danger, readonly string[]>> = {
  suicide: ['crisis.suicide-heard', 'crisis.suicide-call', 'crisis.suicide-now', 'crisis.suicide-stay'],
  violence: ['crisis.violence-heard', 'crisis.violence-call', 'crisis.violence-now'],
  eviction: ['crisis.eviction-heard', 'crisis.eviction-call', 'crisis.eviction-tonight'],
  cutoff: ['crisis.cutoff-heard', 'crisis.cutoff-call'],
  seizure: ['crisis.seizure-heard', 'crisis.seizure-call'],
  food: ['crisis.food-heard', 'crisis.food-call'],
};

/** The sentences of which each says a number to call. */
const calls: Readonly<Record<Danger, readonly string[]>> = {
  suicide: ['crisis.suicide-call', 'crisis.suicide-now'],
  violence: ['crisis.violence-call', 'crisis.violence-now'],
  eviction: ['crisis.eviction-call', 'crisis.eviction-tonight'],
  cutoff: ['crisis.cutoff-call'],
  seizure: ['crisis.seizure-call'],
  food: ['crisis.food-call'],
};

/** What is said at a danger that was not spoken of before in this crisis. It says that it is passed on, so it has to be. */
export function crisisUtterances(danger: Danger, numbers: SafetyNumbers): readonly Utterance[] {
  return withNumbers(sentences[danger], numbers);
}

/**
 * What is said in a crisis to whatever comes next: the numbers again, every other turn in other words. It says that
 * the words are passed on only when they are.
 */
export function stillHereUtterances(
  danger: Danger,
  numbers: SafetyNumbers,
  now: { readonly turns: number; readonly passedOn: boolean },
): readonly Utterance[] {
  const again = now.turns % 2 === 1;
  const opening = again ? 'crisis.still-here-again' : 'crisis.still-here';
  const keys = again ? calls[danger].toReversed() : calls[danger];
  return withNumbers([opening, ...keys, ...(now.passedOn ? ['crisis.passed-on'] : [])], numbers);
}

function withNumbers(keys: readonly string[], numbers: SafetyNumbers): readonly Utterance[] {
  const values = Object.fromEntries(
    Object.entries(numbers).map(([name, number]): [string, Value] => [name, { name: number }]),
  );
  return keys.map((key) => ({ key, values }));
}

/** After the fixed text: a person, or going on. No form, nothing else. */
export function crisisPrompt(): Prompt {
  return {
    step: 'crisis',
    kind: 'choice',
    question: { key: 'crisis.what-now' },
    options: [
      { id: 'human', label: { key: 'crisis.talk-to-somebody' } },
      { id: 'continue', label: { key: 'crisis.go-on' } },
    ],
  };
}

/** The alert for the team on duty, with the exact words. When one is made: `alertOn`. */
export function dangerCase(
  danger: Danger,
  words: string,
  stored: StoredConversation,
  of: { readonly id: string; readonly at: Instant; readonly initials: string; readonly phone?: string },
): Case {
  return {
    id: of.id,
    kind: 'danger',
    conversationId: stored.id,
    ...(stored.personKey ? { personKey: stored.personKey } : {}),
    urgency: danger === 'suicide' || danger === 'violence' || danger === 'eviction' ? 'crisis' : 'urgent',
    language: stored.state.locale,
    lines: [{ id: 'words', shown: words, dutch: words, turn: stored.turns + 1 }],
    danger,
    initials: of.initials,
    ...(of.phone ? { phone: of.phone } : {}),
    createdAt: of.at,
    status: 'new',
  };
}
