import type { Interpretation, InterpretationContext, Interpreter } from '../ports/language.ts';
import { flowAskedFor } from './flow-phrases.ts';
import { isSameWords } from './likeness.ts';
import { plain } from './plain.ts';
import { commandOf } from './words.ts';

/**
 * Understands without any model: a command, a number, the words of a button with a typing mistake at most, or a phrase
 * by which people begin something. Everything else is unclear.
 */
export function createBuiltInInterpreter(): Interpreter {
  return { interpret: async (text, context) => interpret(plain(text), context) };
}

function interpret(text: string, { options }: InterpretationContext): Interpretation {
  const command = commandOf.get(text);
  if (command) return { kind: 'command', command };
  const byNumber = /^\d$/.test(text) ? options[Number(text) - 1] : undefined;
  if (byNumber) return { kind: 'option', id: byNumber.id };
  const labels = options.map(({ id, label }) => ({ id, label: plain(label) }));
  const exact = labels.filter(({ label }) => label === text);
  const close = exact.length > 0 ? exact : labels.filter(({ label }) => isSameWords(text, label));
  const [only, ...others] = close;
  if (only) return others.length === 0 ? { kind: 'option', id: only.id } : { kind: 'unclear' };
  const flow = flowAskedFor(text);
  return flow ? { kind: 'flow', flow } : { kind: 'unclear' };
}
