import type { Flow, Line, Step } from './types.ts';

/** The steps that a step can lead to, in the order in which they are written. */
export function waysOn(step: Step<string>): readonly string[] {
  switch (step.kind) {
    case 'ask':
      return [...(step.options ?? []).map((option) => option.next), ...(step.next ? [step.next] : [])];
    case 'tell':
      return [step.next];
    case 'decide':
      return [...step.when.map((condition) => condition.then), step.otherwise];
    case 'perform':
      return step.refused ? [step.next, step.refused] : [step.next];
    case 'end':
      return [];
  }
}

export function stepNamed(flow: Flow, name: string): Step<string> {
  const step = flow.steps[name];
  if (!step) throw new Error(`the flow ${flow.id} has no step ${name}`);
  return step;
}

/** The steps that can be reached from a step, itself included, in the order a reader would meet them. */
export function reachable(flow: Flow, from: string = flow.start): readonly string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of waysOn(stepNamed(flow, name))) visit(next);
  };
  visit(from);
  return [...seen];
}

/** Every distinct path from the start to an end, or back to a question that was asked before on it. */
export function paths(flow: Flow): readonly (readonly string[])[] {
  const found: string[][] = [];
  const follow = (path: readonly string[], name: string): void => {
    const longer = [...path, name];
    const ways = [...new Set(waysOn(stepNamed(flow, name)))];
    if (ways.length === 0 || path.includes(name)) found.push(longer);
    else for (const next of ways) follow(longer, next);
  };
  follow([], flow.start);
  return found;
}

/** Every key of a sentence that a flow can say. */
export function keysOf(flow: Flow): readonly string[] {
  const keys = Object.values(flow.steps).flatMap((step): readonly string[] => {
    if (step.kind === 'tell') return step.say.flatMap(keyOf);
    if (step.kind === 'ask')
      return [...keyOf(step.question), ...(step.options ?? []).map((one) => one.label)];
    return [];
  });
  return [...new Set(keys)];
}

function keyOf(line: Line): readonly string[] {
  if (typeof line === 'string') return [line];
  return 'key' in line ? [line.key] : [];
}
