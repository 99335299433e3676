import { defineFlow } from '../flow/types.ts';

/** 'Ik doe het zelf': a full route of its own, and 'geregeld' is a result. */
export const selfArrange = defineFlow({
  id: 'self-arrange',
  version: 1,
  owner: 'Schuldhulpverlening',
  start: 'who',
  steps: {
    who: {
      kind: 'decide',
      when: [
        { not: 'identified', then: 'code-first' },
        { not: 'hasDebts', then: 'nothing-known' },
      ],
      otherwise: 'good-plan',
    },
    'code-first': { kind: 'tell', say: ['self-arrange.code-first'], next: 'to-menu' },
    'nothing-known': { kind: 'tell', say: ['self-arrange.nothing-known'], next: 'to-appointment' },
    'good-plan': { kind: 'tell', say: ['self-arrange.good-plan', { list: 'orderOfActing' }], next: 'what' },
    what: {
      kind: 'ask',
      answer: 'choice',
      question: 'self-arrange.what',
      options: [
        { id: 'plan', label: 'self-arrange.plan', next: 'which-first' },
        { id: 'done', label: 'self-arrange.done', next: 'which-done' },
        { id: 'referred', label: 'self-arrange.referred', next: 'referred' },
        { id: 'enough', label: 'self-arrange.enough', next: 'to-menu' },
      ],
    },
    'which-first': {
      kind: 'ask',
      answer: 'choice',
      question: 'self-arrange.which-first',
      choices: 'partiesToCall',
      next: 'tools',
    },
    tools: {
      kind: 'tell',
      say: [{ list: 'nextSteps' }, 'self-arrange.what-to-say', 'self-arrange.write-down'],
      next: 'when',
    },
    when: {
      kind: 'ask',
      answer: 'date',
      question: 'self-arrange.when',
      next: 'keep-plan',
      options: [{ id: 'skip', label: 'self-arrange.no-date', next: 'keep-plan' }],
    },
    'keep-plan': { kind: 'perform', effect: 'record-plan', next: 'plan-kept' },
    'plan-kept': { kind: 'tell', say: ['self-arrange.plan-kept'], next: 'what' },
    referred: {
      kind: 'tell',
      say: ['self-arrange.referred-what-to-say', 'self-arrange.only-the-insurer'],
      next: 'what',
    },
    'which-done': {
      kind: 'ask',
      answer: 'choice',
      question: 'self-arrange.which-done',
      choices: 'parties',
      next: 'per-month',
    },
    'per-month': {
      kind: 'ask',
      answer: 'amount',
      question: 'self-arrange.per-month',
      next: 'proof',
      options: [{ id: 'skip', label: 'self-arrange.no-amount', next: 'proof' }],
    },
    proof: {
      kind: 'ask',
      answer: 'choice',
      question: 'self-arrange.proof',
      options: [
        { id: 'said', label: 'self-arrange.proof-said', next: 'keep-done' },
        { id: 'shown', label: 'self-arrange.proof-shown', next: 'keep-done' },
      ],
    },
    'keep-done': { kind: 'perform', effect: 'record-self-arranged', next: 'well-done' },
    'well-done': {
      kind: 'tell',
      say: [{ key: 'self-arrange.well-done', values: ['parties', 'count'] }],
      next: 'how-shown',
    },
    'how-shown': {
      kind: 'decide',
      when: [{ answer: 'proof', is: 'shown', then: 'show-it' }],
      otherwise: 'what',
    },
    'show-it': { kind: 'tell', say: ['self-arrange.show-it'], next: 'what' },
    'to-menu': { kind: 'end', outcome: 'answer', then: 'menu' },
    'to-appointment': { kind: 'end', outcome: 'person', then: 'appointment' },
  },
});
