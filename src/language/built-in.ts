import { distance } from 'fastest-levenshtein';
import type { Interpretation, InterpretationContext, Interpreter } from '../ports/language.ts';
import { commandWords } from './command-words.ts';

/** Understands without any model: a command, a number, or words close to the label of a button. */
export function createBuiltInInterpreter(): Interpreter {
  return { interpret: async (text, context) => interpret(plain(text), context) };
}

function interpret(text: string, { options }: InterpretationContext): Interpretation {
  const command = commands.get(text);
  if (command) return { kind: 'command', command };
  const byNumber = /^\d$/.test(text) ? options[Number(text) - 1] : undefined;
  if (byNumber) return { kind: 'option', id: byNumber.id };
  const close = options.filter((option) => isClose(text, plain(option.label)));
  const [only, ...others] = close;
  return only && others.length === 0 ? { kind: 'option', id: only.id } : { kind: 'unclear' };
}

const commands: ReadonlyMap<string, keyof typeof commandWords> = new Map(
  (Object.keys(commandWords) as (keyof typeof commandWords)[]).flatMap((command) =>
    commandWords[command].map((words): [string, keyof typeof commandWords] => [plain(words), command]),
  ),
);

/** One typing mistake in five signs is still the same words. */
function isClose(text: string, label: string): boolean {
  if (text === label) return true;
  if (text.length < 4 || Math.abs(text.length - label.length) > label.length / 5) return false;
  return distance(text.slice(0, 100), label.slice(0, 100)) <= label.length / 5;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
