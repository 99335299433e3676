import { createHash } from 'node:crypto';
import type { Danger } from '../../domain/choices.ts';
import { addMinutes, type Instant } from '../../domain/local-date.ts';
import type { StoredConversation } from '../../ports/conversations.ts';
import { normalise } from './normalise.ts';
import { soon } from './patterns.ts';
import { words } from './words.ts';

/** After so many minutes of silence a danger that is said again is a new one. */
const silence = 60;
/** So many messages about the same danger to life are passed on in one crisis; a person is on it by then. */
const mostMessages = 8;
const toLife: readonly Danger[] = ['suicide', 'violence'];

const aboutNow = words(...soon);

/**
 * Whether words about a danger go to the team, and what to remember of that. A crisis begins when there was none, so
 * that a danger said again after going on, or after an hour of silence, is passed on again. Inside a crisis a danger to
 * life is passed on whenever the words are others than before: where and how somebody is matters. Any other danger is
 * passed on once, and once more when it comes to happen today or tomorrow.
 */
export function alertOn(
  { state, lastAt }: StoredConversation,
  said: { readonly danger: Danger; readonly words: string; readonly at: Instant },
): { readonly passedOn: boolean; readonly flagged: readonly string[] } {
  const { danger } = said;
  const goesOn = state.mode === 'crisis' && said.at < addMinutes(lastAt, silence);
  const known = goesOn ? state.dangersFlagged : [];
  const text = normalise(said.words);
  const messages = known.filter((flag) => flag.startsWith(`${danger}:`)).length;
  const marks = toLife.includes(danger)
    ? [danger, ...(messages < mostMessages ? [`${danger}:${digest(text)}`] : [])]
    : [danger, ...(aboutNow.test(text) ? [`${danger}:now`] : [])];
  const passedOn = marks.some((mark) => !known.includes(mark));
  // The danger at hand stands last.
  return { passedOn, flagged: [...known.filter((flag) => !marks.includes(flag)), ...marks.toReversed()] };
}

/** The danger that was spoken of last. */
export function dangerAtHand(flagged: readonly string[]): Danger | undefined {
  return flagged.at(-1)?.split(':')[0] as Danger | undefined;
}

/** Enough to know the same words again; the words themselves are not kept here. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
