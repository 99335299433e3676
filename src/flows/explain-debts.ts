import { defineFlow } from '../flow/types.ts';

/** Shows the parties first, the total when asked for, and explains why it is so high. */
export const explainDebts = defineFlow({
  id: 'explain-debts',
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
      otherwise: 'parties',
    },
    'code-first': { kind: 'tell', say: ['explain-debts.code-first'], next: 'to-menu' },
    'nothing-known': {
      kind: 'tell',
      say: ['explain-debts.nothing-known', 'explain-debts.ask-a-person'],
      next: 'to-appointment',
    },
    parties: {
      kind: 'tell',
      say: [
        { key: 'explain-debts.not-the-only-one', values: ['peopleInScheme'] },
        { key: 'explain-debts.parties', values: ['count', 'asOf'], sensitive: true },
      ],
      next: 'show-total',
    },
    'show-total': {
      kind: 'ask',
      answer: 'choice',
      question: 'explain-debts.show-total',
      options: [
        { id: 'yes', label: 'explain-debts.show-total-yes', next: 'is-it-whole' },
        { id: 'no', label: 'explain-debts.show-total-no', next: 'topics' },
      ],
    },
    'is-it-whole': {
      kind: 'decide',
      when: [{ fact: 'totalIsComplete', then: 'total' }],
      otherwise: 'at-least',
    },
    total: {
      kind: 'tell',
      say: [{ key: 'explain-debts.total', values: ['total', 'count'], sensitive: true }],
      next: 'topics',
    },
    'at-least': {
      kind: 'tell',
      say: [
        { key: 'explain-debts.total-at-least', values: ['total'], sensitive: true },
        'explain-debts.not-everything-is-known',
      ],
      next: 'topics',
    },
    topics: {
      kind: 'ask',
      answer: 'choice',
      question: 'explain-debts.topics',
      options: [
        { id: 'who', label: 'explain-debts.topic-who', next: 'who-has-what' },
        { id: 'why', label: 'explain-debts.topic-why', next: 'amounts-asked' },
        { id: 'cak', label: 'explain-debts.topic-cak', next: 'about-the-cak' },
        { id: 'wrong', label: 'explain-debts.topic-wrong', next: 'which-claim' },
        { id: 'done', label: 'explain-debts.topic-done', next: 'to-menu' },
      ],
    },
    'who-has-what': { kind: 'tell', say: [{ list: 'whoHasWhat' }], next: 'topics' },
    'amounts-asked': {
      kind: 'decide',
      when: [{ answer: 'show-total', is: 'yes', then: 'why-so-high' }],
      otherwise: 'show-total',
    },
    'why-so-high': { kind: 'tell', say: [{ list: 'whySoHigh' }], next: 'topics' },
    'about-the-cak': {
      kind: 'tell',
      say: [
        'explain-debts.cak-does-not-pay-off',
        'explain-debts.only-the-insurer',
        { key: 'explain-debts.higher-premium', values: ['higherPremium', 'premiumDifference'] },
      ],
      next: 'topics',
    },
    'which-claim': {
      kind: 'ask',
      answer: 'choice',
      question: 'explain-debts.which-claim',
      choices: 'claims',
      next: 'what-is-wrong',
      options: [{ id: 'none', label: 'explain-debts.none-of-these', next: 'topics' }],
    },
    'what-is-wrong': {
      kind: 'ask',
      answer: 'choice',
      question: 'explain-debts.what-is-wrong',
      options: [
        { id: 'not-mine', label: 'explain-debts.not-mine', next: 'keep-dispute' },
        { id: 'already-paid', label: 'explain-debts.already-paid', next: 'keep-dispute' },
        { id: 'amount-wrong', label: 'explain-debts.amount-wrong', next: 'keep-dispute' },
        { id: 'other', label: 'explain-debts.other', next: 'keep-dispute' },
      ],
    },
    'keep-dispute': { kind: 'perform', effect: 'record-dispute', next: 'dispute-kept' },
    'dispute-kept': { kind: 'tell', say: ['explain-debts.dispute-kept'], next: 'topics' },
    'to-menu': { kind: 'end', outcome: 'answer', then: 'menu' },
    'to-appointment': { kind: 'end', outcome: 'person', then: 'appointment' },
  },
});
