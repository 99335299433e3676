import { describe, expect, it } from 'vitest';
import { afterwardsOf } from '../../src/channels/web/conversation/afterwards.ts';
import { afterStep } from '../../src/flow/after.ts';
import type { Flow, FlowId, Step } from '../../src/flow/types.ts';
import { flows } from '../../src/flows/index.ts';

/** Every question that waits for an answer, with what is said to come after it. */
const said = Object.values(flows).flatMap((flow) =>
  Object.entries<Step<string>>(flow.steps).flatMap(([step, { kind }]) => {
    if (kind !== 'ask') return [];
    const after = afterwardsOf({ flow: flow.id, prompt: { step, kind: 'choice' } });
    const next = Object.values(after?.values ?? {}).flatMap((value) => ('key' in value ? value.key : []));
    return [[`${flow.id} ${step}`, [after?.key.replace('afterwards.', ''), ...next].join(' ')]] as const;
  }),
);

describe('what is said to come after a question', () => {
  it('is what the flow has come next, for every question of every flow', () => {
    expect(Object.fromEntries(said)).toEqual({
      'menu what': '',
      'menu what-without-code': '',
      'explain-debts show-total': 'question explain-debts.topics',
      'explain-debts topics': '',
      'explain-debts which-claim': '',
      'explain-debts what-is-wrong': 'question explain-debts.topics',
      'arrangement-offer what-with-terms': 'nothing-sent-yet',
      'arrangement-offer what-without-terms': 'nothing-sent-yet',
      'arrangement-offer reasonable': 'question arrangement-offer.own-words',
      'arrangement-offer own-words': 'nothing-sent-yet',
      'arrangement-offer phone': 'review',
      'arrangement-offer review': 'sending',
      'self-arrange what': '',
      'self-arrange which-first': 'question self-arrange.when',
      'self-arrange when': 'question self-arrange.what',
      'self-arrange which-done': 'question self-arrange.per-month',
      'self-arrange per-month': 'question self-arrange.proof',
      'self-arrange proof': 'question self-arrange.what',
      'signalling-opt-out scope': 'at-once',
      'signalling-opt-out reason': 'done',
      'signalling-opt-out stay-or-return': 'at-once',
      'appointment keep-or-change': 'at-once',
      'appointment new-slot': 'at-once',
      'appointment how': 'nothing-sent-yet',
      'appointment postcode': 'nothing-sent-yet',
      'appointment area': 'nothing-sent-yet',
      'appointment slot': 'nothing-sent-yet',
      'appointment phone-to-call': 'nothing-sent-yet',
      'appointment phone': 'nothing-sent-yet',
      'appointment address': 'nothing-sent-yet',
      'appointment wish': 'review',
      'appointment review': 'sending',
    });
  });

  it('looks through what is told, decided and done, as far as the next question', () => {
    const steps: Record<string, Step<string>> = {
      first: {
        kind: 'ask',
        answer: 'choice',
        question: 'q',
        options: [
          { id: 'a', label: 'l', next: 'tell' },
          { id: 'b', label: 'l', next: 'end' },
        ],
      },
      tell: { kind: 'tell', say: [], next: 'do' },
      do: { kind: 'perform', effect: 'record-plan', next: 'fork', refused: 'first' },
      fork: { kind: 'decide', when: [{ fact: 'identified', then: 'second' }], otherwise: 'second' },
      second: { kind: 'ask', answer: 'text', question: 'q', next: 'third' },
      third: { kind: 'ask', answer: 'review', question: 'q', next: 'end' },
      end: { kind: 'end', outcome: 'answer', then: 'menu' },
    };
    const flow: Flow = { id: 'menu' satisfies FlowId, version: 1, owner: 'test', start: 'first', steps };
    expect(afterStep(flow, 'first')).toEqual({
      asks: new Set(['second']),
      mayEnd: true,
      effects: new Set(['record-plan']),
      showsBeforeSending: true,
    });
    expect(afterStep(flow, 'third')).toEqual({
      asks: new Set(),
      mayEnd: true,
      effects: new Set(),
      showsBeforeSending: false,
    });
  });

  it('says nothing of a question that stands in no flow, as in danger', () => {
    expect(afterwardsOf({ flow: 'crisis', prompt: { step: 'what', kind: 'choice' } })).toBeUndefined();
    expect(afterwardsOf({ flow: 'menu', prompt: { step: 'nowhere', kind: 'choice' } })).toBeUndefined();
  });
});
