import { keysOf } from '../flow/graph.ts';
import { lint } from '../flow/lint.ts';
import { print } from '../flow/print.ts';
import { type FlowId, flowIds } from '../flow/types.ts';
import { flows } from '../flows/index.ts';
import { createFlowWords } from '../text/flow-words.ts';

interface Out {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `flows check` proves the flows; `flows print [FLOW]` writes them as a policy officer signs them. */
export function flowsCommand(args: readonly string[], { out, err }: Out): number {
  const [action, name, ...more] = args;
  if (action === 'check' && args.length === 1) return check({ out, err });
  const chosen = flowIds.filter((id) => name === undefined || id === name);
  if (action !== 'print' || chosen.length === 0 || more.length > 0) {
    err(`Usage: voorbij flows check | flows print [${flowIds.join('|')}]`);
    return 2;
  }
  for (const id of chosen) out(printed(id));
  return 0;
}

/** One flow in Dutch, made of the same object that runs. */
export function printed(id: FlowId): string {
  return print(flows[id], createFlowWords().print);
}

function check({ out, err }: Out): number {
  const faults = lint(flows, createFlowWords());
  for (const fault of faults) err(fault);
  const steps = Object.values(flows).reduce((count, flow) => count + Object.keys(flow.steps).length, 0);
  const keys = new Set(Object.values(flows).flatMap(keysOf)).size;
  if (faults.length === 0) out(`${flowIds.length} flows, ${steps} steps, ${keys} sentences: no dead ends.`);
  return faults.length === 0 ? 0 : 1;
}
