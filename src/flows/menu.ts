import { defineFlow } from '../flow/types.ts';

/** The way to everything; every other flow comes back here, so that nobody gets stuck. */
export const menu = defineFlow({
  id: 'menu',
  version: 1,
  owner: 'Schuldhulpverlening',
  start: 'who',
  steps: {
    who: { kind: 'decide', when: [{ fact: 'identified', then: 'what' }], otherwise: 'what-without-code' },
    what: {
      kind: 'ask',
      answer: 'choice',
      question: 'menu.what',
      options: [
        { id: 'explain', label: 'menu.explain', next: 'explain' },
        { id: 'arrangement', label: 'menu.arrangement', next: 'arrangement' },
        { id: 'self', label: 'menu.self', next: 'self' },
        { id: 'appointment', label: 'menu.appointment', next: 'appointment' },
        { id: 'opt-out', label: 'menu.opt-out', next: 'opt-out' },
      ],
    },
    'what-without-code': {
      kind: 'ask',
      answer: 'choice',
      question: 'menu.what',
      options: [
        { id: 'code', label: 'menu.i-have-a-code', next: 'how-to-use-a-code' },
        { id: 'cak', label: 'menu.about-the-cak', next: 'about-the-cak' },
        { id: 'appointment', label: 'menu.appointment', next: 'appointment' },
      ],
    },
    'how-to-use-a-code': { kind: 'tell', say: ['menu.how-to-use-a-code'], next: 'again' },
    'about-the-cak': {
      kind: 'tell',
      say: ['explain-debts.cak-does-not-pay-off', 'explain-debts.only-the-insurer'],
      next: 'again',
    },
    again: { kind: 'end', outcome: 'answer', then: 'menu' },
    explain: { kind: 'end', outcome: 'answer', then: 'explain-debts' },
    arrangement: { kind: 'end', outcome: 'answer', then: 'arrangement-offer' },
    self: { kind: 'end', outcome: 'answer', then: 'self-arrange' },
    appointment: { kind: 'end', outcome: 'appointment', then: 'appointment' },
    'opt-out': { kind: 'end', outcome: 'answer', then: 'signalling-opt-out' },
  },
});
