import { paths, reachable, stepNamed, waysOn } from './graph.ts';
import type { Condition, Flow, Line, Step } from './types.ts';

/** The Dutch words of a printed flow: sentences by their key, facts and effects by their name. */
export type PrintWords = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * A flow as a policy officer reads and signs it: numbered steps in plain Dutch, a map, and every distinct path.
 * It is made of the same object that runs.
 */
export function print(flow: Flow, say: PrintWords): string {
  const steps = reachable(flow);
  const number = (name: string) => String(steps.indexOf(name) + 1);
  const word = (key: string, values?: Readonly<Record<string, string>>) => say(`flow-print.${key}`, values);
  const lines = [
    `# ${word(`flow.${flow.id}`)}`,
    '',
    word('heading', { version: String(flow.version), owner: flow.owner }),
    '',
    ...steps.flatMap((name) => stepLines(flow, name, number, say, word)),
    `## ${word('map')}`,
    '',
    '```mermaid',
    'flowchart TD',
    ...steps.flatMap((name) =>
      waysOn(stepNamed(flow, name)).map((to) => `  ${number(name)} --> ${number(to)}`),
    ),
    '```',
    '',
    `## ${word('paths')}`,
    '',
    ...paths(flow).map((path) => `- ${path.map(number).join(' > ')}`),
    '',
  ];
  return lines.join('\n');
}

type Numbered = (name: string) => string;

function stepLines(
  flow: Flow,
  name: string,
  number: Numbered,
  say: PrintWords,
  word: PrintWords,
): readonly string[] {
  const step = stepNamed(flow, name);
  const [first, ...rest] = inWords(step, number, say, word);
  return [`${number(name)}. ${first ?? ''}`, ...rest.map((line) => `   - ${line}`), ''];
}

function inWords(step: Step<string>, number: Numbered, say: PrintWords, word: PrintWords): readonly string[] {
  switch (step.kind) {
    case 'ask':
      return [
        word('ask', { question: lineText(step.question, say, word), kind: word(`answer.${step.answer}`) }),
        ...(step.choices && step.next
          ? [word('if-choice', { choices: word(`choices.${step.choices}`), next: number(step.next) })]
          : []),
        ...(step.options ?? []).map((one) =>
          word('if-option', { option: say(one.label), next: number(one.next) }),
        ),
        ...(step.next && !step.choices ? [word('then', { next: number(step.next) })] : []),
      ];
    case 'tell':
      return [
        word('tell'),
        ...step.say.map((line) => lineText(line, say, word)),
        word('then', { next: number(step.next) }),
      ];
    case 'decide':
      return [
        word('decide'),
        ...step.when.map((condition) =>
          word('if-fact', { fact: factText(condition, number, word), next: number(condition.then) }),
        ),
        word('otherwise', { next: number(step.otherwise) }),
      ];
    case 'perform':
      return [
        word('perform', { effect: word(`effect.${step.effect}`) }),
        word('then', { next: number(step.next) }),
        ...(step.refused ? [word('if-refused', { next: number(step.refused) })] : []),
      ];
    case 'end':
      return [word(`end-${step.outcome}`, { flow: word(`flow.${step.then}`) })];
  }
}

function factText(condition: Condition<string>, number: Numbered, word: PrintWords): string {
  if ('fact' in condition) return word(`fact.${condition.fact}`);
  if ('not' in condition) return word(`not.${condition.not}`);
  return word('answered', { step: number(condition.answer), option: condition.is });
}

function lineText(line: Line, say: PrintWords, word: PrintWords): string {
  if (typeof line === 'string') return `"${say(line)}"`;
  if ('list' in line) return word(`list.${line.list}`);
  return `"${say(line.key)}"`;
}
