import type { Answer, Ask, Choice, Facts, Line, Prompt, Utterance, Value } from './types.ts';

/**
 * An answer out of data that is not to be had any more is no answer: it is asked again. When something could not be
 * done just now the way to it is walked once more as it was, so that the flow itself says where to go on.
 */
export function standing(ask: Ask<string>, answer: Answer | undefined, facts: Facts): Answer | undefined {
  const holds = !ask.choices || facts.refused.size > 0 || (answer && fits(ask, answer, facts));
  return holds ? answer : undefined;
}

export function wayOn(ask: Ask<string>, answer: Answer): string {
  const option = 'option' in answer ? ask.options?.find((one) => one.id === answer.option) : undefined;
  const next = option?.next ?? ask.next;
  if (next === undefined) throw new Error(`no way on from this answer to ${JSON.stringify(ask.question)}`);
  return next;
}

export function fits(ask: Ask<string>, answer: Answer, facts: Facts): boolean {
  const options = optionsOf(ask, facts) ?? [];
  if ('option' in answer) {
    const pressed = options.find((option) => option.id === answer.option);
    return (
      pressed !== undefined && (pressed.way === true || ask.answer === 'choice' || ask.answer === 'slot')
    );
  }
  if (answer.kind !== ask.answer) return false;
  if (!('options' in answer)) return true;
  const lines = new Set(options.filter((option) => !option.way).map((option) => option.id));
  return answer.options.every((option) => lines.has(option));
}

export function fixedOptionExists(ask: Ask<string>, answer: Answer): boolean {
  if (!('option' in answer)) return true;
  if (ask.choices) return true;
  return ask.options?.some((option) => option.id === answer.option) ?? false;
}

function optionsOf(ask: Ask<string>, facts: Facts): readonly Choice[] | undefined {
  const fromData = ask.choices ? (facts.choices[ask.choices] ?? []) : [];
  const fixed = (ask.options ?? []).map(({ id, label }) => ({
    id,
    label: { key: label },
    way: true as const,
  }));
  return ask.choices || ask.options ? [...fromData, ...fixed] : undefined;
}

export function promptOf(name: string, ask: Ask<string>, facts: Facts): Prompt {
  const options = optionsOf(ask, facts);
  const question = spoken(ask.question, facts)[0] ?? { key: '' };
  return { step: name, kind: ask.answer, question, ...(options ? { options } : {}) };
}

export function spoken(line: Line, facts: Facts): readonly Utterance[] {
  if (typeof line === 'string') return [{ key: line }];
  if ('list' in line) return facts.lists[line.list] ?? [];
  const values = (line.values ?? []).map((name): [string, Value] => [
    name,
    facts.values[name] ?? { unknown: true },
  ]);
  return [
    {
      key: line.key,
      ...(values.length > 0 ? { values: Object.fromEntries(values) } : {}),
      ...(line.sensitive ? { sensitive: true } : {}),
    },
  ];
}
