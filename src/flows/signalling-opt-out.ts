import { defineFlow } from '../flow/types.ts';

/**
 * Afmelden: a request to be left alone about signals, recorded at once. It says before the yes what does not stop.
 * The wording is to be confirmed by a lawyer of the municipality.
 */
export const signallingOptOut = defineFlow({
  id: 'signalling-opt-out',
  version: 1,
  owner: 'Meldpunt Vroegsignalering',
  start: 'who',
  steps: {
    who: {
      kind: 'decide',
      when: [
        { not: 'identified', then: 'code-first' },
        { fact: 'optedOut', then: 'opted-out-already' },
      ],
      otherwise: 'what-it-does',
    },
    'code-first': { kind: 'tell', say: ['signalling-opt-out.code-first'], next: 'to-menu' },
    'what-it-does': {
      kind: 'tell',
      say: [
        'signalling-opt-out.what-stops',
        'signalling-opt-out.what-does-not-stop',
        'signalling-opt-out.at-the-creditor',
      ],
      next: 'scope',
    },
    scope: {
      kind: 'ask',
      answer: 'choice',
      question: 'signalling-opt-out.scope',
      options: [
        { id: 'everything', label: 'signalling-opt-out.everything', next: 'record' },
        { id: 'no-calls', label: 'signalling-opt-out.no-calls', next: 'record' },
        { id: 'no-visits', label: 'signalling-opt-out.no-visits', next: 'record' },
        { id: 'three-months-rest', label: 'signalling-opt-out.three-months-rest', next: 'record' },
        { id: 'not-now', label: 'signalling-opt-out.not-now', next: 'nothing-changed' },
      ],
    },
    record: { kind: 'perform', effect: 'record-opt-out', next: 'receipt' },
    receipt: {
      kind: 'tell',
      say: ['signalling-opt-out.receipt', { list: 'rest' }, 'signalling-opt-out.come-back-any-time'],
      next: 'reason',
    },
    reason: {
      kind: 'ask',
      answer: 'choice',
      question: 'signalling-opt-out.reason',
      options: [
        { id: 'solve-myself', label: 'signalling-opt-out.solve-myself', next: 'keep-reason' },
        { id: 'dissatisfied', label: 'signalling-opt-out.dissatisfied', next: 'keep-reason' },
        { id: 'decide-myself', label: 'signalling-opt-out.decide-myself', next: 'keep-reason' },
        { id: 'takes-long', label: 'signalling-opt-out.takes-long', next: 'keep-reason' },
        { id: 'other', label: 'signalling-opt-out.other', next: 'keep-reason' },
        { id: 'skip', label: 'signalling-opt-out.no-reason', next: 'to-menu' },
      ],
    },
    'keep-reason': { kind: 'perform', effect: 'record-opt-out-reason', next: 'thanks' },
    thanks: { kind: 'tell', say: ['signalling-opt-out.thanks'], next: 'to-menu' },
    'nothing-changed': { kind: 'tell', say: ['signalling-opt-out.nothing-changed'], next: 'to-menu' },
    'opted-out-already': {
      kind: 'tell',
      say: ['signalling-opt-out.welcome', { list: 'rest' }],
      next: 'stay-or-return',
    },
    'stay-or-return': {
      kind: 'ask',
      answer: 'choice',
      question: 'signalling-opt-out.stay-or-return',
      options: [
        { id: 'stay', label: 'signalling-opt-out.stay', next: 'stays' },
        { id: 'return', label: 'signalling-opt-out.return', next: 'withdraw' },
      ],
    },
    stays: { kind: 'tell', say: ['signalling-opt-out.stays'], next: 'to-menu' },
    withdraw: { kind: 'perform', effect: 'withdraw-opt-out', next: 'welcome-back' },
    'welcome-back': { kind: 'tell', say: ['signalling-opt-out.welcome-back'], next: 'to-offer' },
    'to-menu': { kind: 'end', outcome: 'answer', then: 'menu' },
    'to-offer': { kind: 'end', outcome: 'answer', then: 'arrangement-offer' },
  },
});
