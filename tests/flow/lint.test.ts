import { describe, expect, it } from 'vitest';
import { lint, longestLabel } from '../../src/flow/lint.ts';
import type { Flow, FlowId, Step } from '../../src/flow/types.ts';
import { flows } from '../../src/flows/index.ts';

const words = { missingIn: () => [], longest: () => 10 };

/** The real flows with one of them broken. */
function broken(steps: Record<string, Step<string>>, start = 'a'): Record<FlowId, Flow> {
  return { ...flows, menu: { id: 'menu', version: 1, owner: 'test', start, steps } };
}

const end: Step<string> = { kind: 'end', outcome: 'answer', then: 'menu' };

describe('the flow check', () => {
  it('finds nothing in the flows that run', () => {
    expect(lint(flows, words)).toEqual([]);
  });

  it.each<[string, Record<string, Step<string>>, RegExp]>([
    ['a step that nobody can reach', { a: end, b: end }, /nobody can reach b/],
    [
      'a question that never leads to an end',
      {
        a: {
          kind: 'ask',
          answer: 'choice',
          question: 'q',
          options: [{ id: 'x', label: 'l', next: 'a' }],
        },
      },
      /no way to an answer/,
    ],
    [
      'a circle without a question',
      {
        a: { kind: 'decide', when: [{ fact: 'identified', then: 'b' }], otherwise: 'c' },
        b: { kind: 'tell', say: [], next: 'a' },
        c: end,
      },
      /comes back to itself/,
    ],
    [
      'a choice out of nothing',
      { a: { kind: 'ask', answer: 'choice', question: 'q', next: 'b' }, b: end },
      /out of nothing/,
    ],
    [
      'two options with one id',
      {
        a: {
          kind: 'ask',
          answer: 'choice',
          question: 'q',
          options: [
            { id: 'x', label: 'l', next: 'b' },
            { id: 'x', label: 'm', next: 'b' },
          ],
        },
        b: end,
      },
      /two options with one id/,
    ],
    [
      'typed words without a way on',
      {
        a: {
          kind: 'ask',
          answer: 'text',
          question: 'q',
          options: [{ id: 'x', label: 'l', next: 'b' }],
        },
        b: end,
      },
      /no way on/,
    ],
  ])('finds %s', (_, steps, fault) => {
    expect(lint(broken(steps), words).join('\n')).toMatch(fault);
  });

  it('finds a key without words, and a label that does not fit a button', () => {
    const steps: Record<string, Step<string>> = {
      a: { kind: 'ask', answer: 'choice', question: 'q', options: [{ id: 'x', label: 'long', next: 'b' }] },
      b: end,
    };
    const faults = lint(broken(steps), {
      missingIn: (key) => (key === 'q' ? ['ar'] : []),
      longest: (key) => (key === 'long' ? longestLabel + 1 : 1),
    });
    expect(faults).toEqual(['menu: q has no words in ar', 'menu: the label long does not fit a button']);
  });
});
