import type { Reply } from '../../../assistant/types.ts';
import { afterStep } from '../../../flow/after.ts';
import { type EffectName, flowIds, type Utterance } from '../../../flow/types.ts';
import { flows } from '../../../flows/index.ts';
import type { WordKey } from '../../../text/words.ts';

/** What an answer changes at once, without being asked again. */
const atOnce: readonly EffectName[] = [
  'record-opt-out',
  'withdraw-opt-out',
  'cancel-appointment',
  'move-appointment',
];

/** What comes after the question that waits, where that does not depend on the answer; else nothing is said. */
export function afterwardsOf({ flow: id, prompt }: Pick<Reply, 'flow' | 'prompt'>): Utterance | undefined {
  const flow = flowIds.find((one) => one === id);
  const step = flow && prompt && flows[flow].steps[prompt.step];
  if (!flow || !prompt || step?.kind !== 'ask') return undefined;
  if (step.answer === 'review') return said('afterwards.sending');
  const { steps } = flows[flow];
  const { asks, mayEnd, effects, showsBeforeSending } = afterStep(flows[flow], prompt.step);
  if (atOnce.some((effect) => effects.has(effect))) return said('afterwards.at-once');
  const next = [...asks].flatMap((name) => steps[name] ?? []).filter((one) => one.kind === 'ask');
  const [only, ...others] = next;
  if (only && !mayEnd) {
    if (next.every(({ answer }) => answer === 'review')) return said('afterwards.review');
    if (others.length === 0 && typeof only.question === 'string')
      return { key: 'afterwards.question', values: { question: { key: only.question } } };
  }
  if (showsBeforeSending) return said('afterwards.nothing-sent-yet');
  return next.length === 0 && flow !== 'menu' ? said('afterwards.done') : undefined;
}

function said(key: WordKey): Utterance {
  return { key };
}
