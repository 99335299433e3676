import { stepNamed, waysOn } from './graph.ts';
import type { EffectName, Flow, Step } from './types.ts';

/** What is certain about the time after a question, whatever is answered to it. */
export interface After {
  /** The questions that can come next; the name of the question itself when it can be asked again. */
  readonly asks: ReadonlySet<string>;
  /** The flow can end before another question comes. */
  readonly mayEnd: boolean;
  /** What an answer sets in motion before another question comes. */
  readonly effects: ReadonlySet<EffectName>;
  /** Further on everything that is sent is shown first. */
  readonly showsBeforeSending: boolean;
}

/** Looks ahead in the flow as it is written. What does not work out, such as a slot that was just taken, is left out. */
export function afterStep(flow: Flow, name: string): After {
  const asks = new Set<string>();
  const effects = new Set<EffectName>();
  let mayEnd = false;
  const seen = new Set<string>();
  const visit = (next: string): void => {
    if (seen.has(next)) return;
    seen.add(next);
    const step = stepNamed(flow, next);
    if (step.kind === 'ask') asks.add(next);
    if (step.kind === 'end') mayEnd = true;
    if (step.kind === 'perform') effects.add(step.effect);
    if (step.kind !== 'ask') wanted(step).forEach(visit);
  };
  wanted(stepNamed(flow, name)).forEach(visit);
  return { asks, mayEnd, effects, showsBeforeSending: leadsToReview(flow, name) };
}

function wanted(step: Step<string>): readonly string[] {
  return step.kind === 'perform' ? [step.next] : waysOn(step);
}

function leadsToReview(flow: Flow, name: string): boolean {
  const seen = new Set<string>();
  const visit = (next: string): boolean => {
    if (seen.has(next)) return false;
    seen.add(next);
    const step = stepNamed(flow, next);
    return (step.kind === 'ask' && step.answer === 'review') || waysOn(step).some(visit);
  };
  return waysOn(stepNamed(flow, name)).some(visit);
}
