import { defineFlow } from '../flow/types.ts';

/**
 * The special arrangement. Figures only where the creditor delivered its terms; else we ask for the resident.
 * An own proposal starts with what the resident finds reasonable and never meets a bare no.
 */
export const arrangementOffer = defineFlow({
  id: 'arrangement-offer',
  version: 1,
  owner: 'Schuldhulpverlening',
  start: 'who',
  steps: {
    who: {
      kind: 'decide',
      when: [
        { not: 'identified', then: 'code-first' },
        { not: 'hasInsurerDebt', then: 'no-insurer-debt' },
        { fact: 'arrangementAgreed', then: 'agreed' },
        { fact: 'arrangementAsked', then: 'asked-before' },
        { fact: 'arrangementTermsKnown', then: 'offer' },
      ],
      otherwise: 'we-can-ask',
    },
    'code-first': { kind: 'tell', say: ['arrangement-offer.code-first'], next: 'to-menu' },
    'no-insurer-debt': {
      kind: 'tell',
      say: ['arrangement-offer.no-insurer-debt', 'arrangement-offer.a-person-can-look'],
      next: 'to-appointment',
    },
    'asked-before': {
      kind: 'tell',
      say: [{ key: 'arrangement-offer.asked-before', values: ['answerBefore'] }],
      next: 'to-menu',
    },
    agreed: {
      kind: 'tell',
      say: [{ key: 'arrangement-offer.agreed', values: ['agreedOn'] }],
      next: 'to-menu',
    },
    offer: {
      kind: 'tell',
      say: ['arrangement-offer.there-is-one', { list: 'offer' }, 'arrangement-offer.not-a-promise'],
      next: 'is-it-an-example',
    },
    'is-it-an-example': {
      kind: 'decide',
      when: [{ fact: 'termsAreExample', then: 'example' }],
      otherwise: 'what-with-terms',
    },
    example: { kind: 'tell', say: ['arrangement-offer.example'], next: 'what-with-terms' },
    'what-with-terms': {
      kind: 'ask',
      answer: 'choice',
      question: 'arrangement-offer.what',
      options: [
        { id: 'take', label: 'arrangement-offer.take', next: 'phone-known' },
        { id: 'own', label: 'arrangement-offer.own', next: 'reasonable' },
        { id: 'compare', label: 'arrangement-offer.compare', next: 'compare-with-terms' },
        { id: 'not-now', label: 'arrangement-offer.not-now', next: 'later' },
      ],
    },
    'compare-with-terms': { kind: 'tell', say: [{ list: 'comparison' }], next: 'what-with-terms' },
    'we-can-ask': {
      kind: 'tell',
      say: ['arrangement-offer.we-can-ask', 'arrangement-offer.not-a-promise'],
      next: 'what-without-terms',
    },
    'what-without-terms': {
      kind: 'ask',
      answer: 'choice',
      question: 'arrangement-offer.what',
      options: [
        { id: 'ask', label: 'arrangement-offer.ask-for-me', next: 'phone-known' },
        { id: 'own', label: 'arrangement-offer.own', next: 'reasonable' },
        { id: 'compare', label: 'arrangement-offer.compare', next: 'compare-without-terms' },
        { id: 'not-now', label: 'arrangement-offer.not-now', next: 'later' },
      ],
    },
    'compare-without-terms': { kind: 'tell', say: [{ list: 'comparison' }], next: 'what-without-terms' },
    reasonable: {
      kind: 'ask',
      answer: 'amount',
      question: 'arrangement-offer.reasonable',
      next: 'own-words',
      options: [{ id: 'dont-know', label: 'arrangement-offer.dont-know', next: 'own-words' }],
    },
    'own-words': {
      kind: 'ask',
      answer: 'text',
      question: 'arrangement-offer.own-words',
      next: 'weigh',
      options: [{ id: 'skip', label: 'arrangement-offer.skip', next: 'weigh' }],
    },
    weigh: { kind: 'decide', when: [{ fact: 'proposalIsHighEnough', then: 'fits' }], otherwise: 'we-submit' },
    fits: {
      kind: 'tell',
      say: [{ key: 'arrangement-offer.fits', values: ['proposal'] }],
      next: 'phone-known',
    },
    'we-submit': { kind: 'tell', say: ['arrangement-offer.we-submit'], next: 'phone-known' },
    'phone-known': { kind: 'decide', when: [{ fact: 'phoneKnown', then: 'review' }], otherwise: 'phone' },
    phone: {
      kind: 'ask',
      answer: 'phone',
      question: 'arrangement-offer.phone',
      next: 'review',
      options: [{ id: 'skip', label: 'arrangement-offer.no-phone', next: 'review' }],
    },
    review: {
      kind: 'ask',
      answer: 'review',
      question: 'arrangement-offer.review',
      choices: 'handoverLines',
      next: 'request',
      options: [{ id: 'not-send', label: 'arrangement-offer.not-send', next: 'later' }],
    },
    request: { kind: 'perform', effect: 'request-arrangement', next: 'send' },
    send: { kind: 'perform', effect: 'send-handover', next: 'received' },
    received: {
      kind: 'tell',
      say: [
        { key: 'arrangement-offer.received', values: ['answerBefore'] },
        'arrangement-offer.what-happens-now',
      ],
      next: 'to-menu',
    },
    later: { kind: 'tell', say: ['arrangement-offer.later'], next: 'to-menu' },
    'to-menu': { kind: 'end', outcome: 'answer', then: 'menu' },
    'to-appointment': { kind: 'end', outcome: 'person', then: 'appointment' },
  },
});
