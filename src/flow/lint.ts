import { keysOf, reachable, stepNamed, waysOn } from './graph.ts';
import type { Ask, Flow, FlowId } from './types.ts';

/** What the check needs to know of the words: whether a key exists in every language, and how long it is. */
export interface KnownWords {
  /** The languages that lack this key. */
  missingIn(key: string): readonly string[];
  /** The longest form of the label over all languages. */
  longest(key: string): number;
}

/** The longest label that still fits a button on a small phone, in two lines. */
export const longestLabel = 48;

/**
 * Proves of a set of flows: every step is reachable, every path ends in an answer, a person or an appointment,
 * nothing runs in circles without asking, every key exists in every language and every label fits.
 * Gives one sentence for each fault.
 */
export function lint(flows: Readonly<Record<FlowId, Flow>>, words: KnownWords): readonly string[] {
  return Object.values(flows).flatMap((flow) => [
    ...unreachable(flow),
    ...deadEnds(flow),
    ...circles(flow),
    ...questions(flow),
    ...wordless(flow, words),
  ]);
}

function unreachable(flow: Flow): readonly string[] {
  const met = new Set(reachable(flow));
  return Object.keys(flow.steps)
    .filter((step) => !met.has(step))
    .map((step) => `${flow.id}: nobody can reach ${step}`);
}

/** A step is a dead end when no answer from there leads to an end. */
function deadEnds(flow: Flow): readonly string[] {
  return reachable(flow)
    .filter((step) => !reachable(flow, step).some((later) => stepNamed(flow, later).kind === 'end'))
    .map((step) => `${flow.id}: from ${step} there is no way to an answer, a person or an appointment`);
}

/** The engine goes on until it meets a question or an end, so a circle must have a question in it. */
function circles(flow: Flow): readonly string[] {
  const silent = reachable(flow).filter((step) => stepNamed(flow, step).kind !== 'ask');
  const comesBack = (from: string): boolean => {
    const seen = new Set<string>();
    const visit = (name: string): boolean => {
      if (name === from && seen.size > 0) return true;
      const step = stepNamed(flow, name);
      if (seen.has(name) || step.kind === 'ask') return false;
      seen.add(name);
      return waysOn(step).some(visit);
    };
    return visit(from);
  };
  return silent
    .filter(comesBack)
    .map((step) => `${flow.id}: ${step} comes back to itself without a question`);
}

const needOptions = ['choice', 'choices', 'slot', 'review'];

function questions(flow: Flow): readonly string[] {
  return Object.entries(flow.steps).flatMap(([name, step]): readonly string[] => {
    if (step.kind !== 'ask') return [];
    const faults = [];
    if (needOptions.includes(step.answer) && !step.options && !step.choices)
      faults.push(`${flow.id}: ${name} asks to choose out of nothing`);
    if ((step.choices || !needOptions.includes(step.answer)) && !step.next)
      faults.push(`${flow.id}: ${name} has no way on for an answer that is not a fixed option`);
    if (new Set(step.options?.map((one) => one.id)).size !== (step.options?.length ?? 0))
      faults.push(`${flow.id}: ${name} has two options with one id`);
    return faults;
  });
}

function wordless(flow: Flow, words: KnownWords): readonly string[] {
  const missing = keysOf(flow).flatMap((key) =>
    words.missingIn(key).map((language) => `${flow.id}: ${key} has no words in ${language}`),
  );
  const asks = Object.values(flow.steps).filter((step): step is Ask<string> => step.kind === 'ask');
  const tooLong = asks
    .flatMap((ask) => ask.options ?? [])
    .filter((option) => words.longest(option.label) > longestLabel)
    .map((option) => `${flow.id}: the label ${option.label} does not fit a button`);
  return [...missing, ...new Set(tooLong)];
}
