import { defineFlow } from '../flow/types.ts';

/** From 'I want to talk to somebody' to a slot with the Buurtteam, with a preview of all that is sent. */
export const appointment = defineFlow({
  id: 'appointment',
  version: 1,
  owner: 'Buurtteam Amsterdam',
  start: 'has-one',
  steps: {
    'has-one': { kind: 'decide', when: [{ fact: 'hasAppointment', then: 'you-have-one' }], otherwise: 'how' },
    'you-have-one': {
      kind: 'tell',
      say: [
        {
          key: 'appointment.you-have-one',
          values: ['appointmentDay', 'appointmentTime', 'appointmentTeam'],
        },
      ],
      next: 'keep-or-change',
    },
    'keep-or-change': {
      kind: 'ask',
      answer: 'choice',
      question: 'appointment.keep-or-change',
      options: [
        { id: 'keep', label: 'appointment.keep', next: 'kept' },
        { id: 'move', label: 'appointment.move', next: 'new-slot' },
        { id: 'cancel', label: 'appointment.cancel', next: 'cancel' },
      ],
    },
    kept: { kind: 'tell', say: ['appointment.kept'], next: 'done' },
    'new-slot': {
      kind: 'ask',
      answer: 'slot',
      question: 'appointment.when',
      choices: 'slots',
      next: 'move',
      options: [{ id: 'none', label: 'appointment.keep', next: 'kept' }],
    },
    move: { kind: 'perform', effect: 'move-appointment', next: 'moved', refused: 'still-there' },
    'still-there': {
      kind: 'decide',
      when: [{ fact: 'hasAppointment', then: 'new-slot-taken' }],
      otherwise: 'cancelled',
    },
    'new-slot-taken': { kind: 'tell', say: ['appointment.slot-taken'], next: 'new-slot' },
    moved: {
      kind: 'tell',
      say: [{ key: 'appointment.moved', values: ['chosenDay', 'chosenTime'] }],
      next: 'done',
    },
    cancel: { kind: 'perform', effect: 'cancel-appointment', next: 'cancelled' },
    cancelled: { kind: 'tell', say: ['appointment.cancelled'], next: 'done' },
    how: {
      kind: 'ask',
      answer: 'choice',
      question: 'appointment.how',
      options: [
        { id: 'call', label: 'appointment.how-call', next: 'where' },
        { id: 'there', label: 'appointment.how-there', next: 'where' },
        { id: 'home', label: 'appointment.how-home', next: 'where' },
      ],
    },
    where: {
      kind: 'decide',
      when: [
        { not: 'postcodeKnown', then: 'postcode' },
        { fact: 'postcodeOutsideCity', then: 'outside' },
        { fact: 'postcodeNeedsQuestion', then: 'area' },
      ],
      otherwise: 'your-team',
    },
    postcode: { kind: 'ask', answer: 'postcode', question: 'appointment.postcode', next: 'which-area' },
    'which-area': {
      kind: 'decide',
      when: [
        { fact: 'postcodeOutsideCity', then: 'outside' },
        { fact: 'postcodeNeedsQuestion', then: 'area' },
      ],
      otherwise: 'your-team',
    },
    area: {
      kind: 'ask',
      answer: 'choice',
      question: 'appointment.area',
      choices: 'areas',
      next: 'your-team',
    },
    outside: {
      kind: 'tell',
      say: [{ key: 'appointment.outside', values: ['phoneNumber'] }],
      next: 'to-menu-by-person',
    },
    'your-team': {
      kind: 'tell',
      say: [
        { key: 'appointment.your-team', values: ['teamName'] },
        {
          key: 'appointment.team-where',
          values: ['teamAddress', 'teamOpens', 'teamCloses', 'teamFinder', 'phoneNumber'],
        },
      ],
      next: 'any-slots',
    },
    'any-slots': { kind: 'decide', when: [{ fact: 'slotsAvailable', then: 'slot' }], otherwise: 'no-slots' },
    'no-slots': { kind: 'tell', say: ['appointment.no-slots'], next: 'phone-known' },
    slot: {
      kind: 'ask',
      answer: 'slot',
      question: 'appointment.when',
      choices: 'slots',
      next: 'phone-known',
      options: [{ id: 'none', label: 'appointment.none-of-these', next: 'phone-known' }],
    },
    'phone-known': {
      kind: 'decide',
      when: [
        { fact: 'phoneKnown', then: 'address-needed' },
        { answer: 'how', is: 'call', then: 'phone-to-call' },
      ],
      otherwise: 'phone',
    },
    'phone-to-call': {
      kind: 'ask',
      answer: 'phone',
      question: 'appointment.phone',
      next: 'address-needed',
      options: [{ id: 'other-way', label: 'appointment.other-way', next: 'how' }],
    },
    phone: {
      kind: 'ask',
      answer: 'phone',
      question: 'appointment.phone',
      next: 'address-needed',
      options: [{ id: 'skip', label: 'appointment.no-phone', next: 'address-needed' }],
    },
    'address-needed': {
      kind: 'decide',
      when: [{ answer: 'how', is: 'home', then: 'address-known' }],
      otherwise: 'wish',
    },
    'address-known': { kind: 'decide', when: [{ fact: 'addressKnown', then: 'wish' }], otherwise: 'address' },
    address: {
      kind: 'ask',
      answer: 'text',
      question: 'appointment.address',
      next: 'wish',
      options: [{ id: 'other-way', label: 'appointment.other-way', next: 'how' }],
    },
    wish: {
      kind: 'ask',
      answer: 'text',
      question: 'appointment.wish',
      next: 'review',
      options: [{ id: 'skip', label: 'appointment.skip', next: 'review' }],
    },
    review: {
      kind: 'ask',
      answer: 'review',
      question: 'appointment.review',
      choices: 'handoverLines',
      next: 'can-be-reached',
      options: [{ id: 'not-send', label: 'appointment.not-send', next: 'not-sent' }],
    },
    'can-be-reached': {
      kind: 'decide',
      when: [{ fact: 'canBeReached', then: 'slot-chosen' }],
      otherwise: 'cannot-be-reached',
    },
    'cannot-be-reached': {
      kind: 'tell',
      say: [{ key: 'appointment.cannot-be-reached', values: ['phoneNumber'] }],
      next: 'review',
    },
    'slot-chosen': {
      kind: 'decide',
      when: [{ fact: 'slotChosen', then: 'book' }],
      otherwise: 'request-call',
    },
    book: { kind: 'perform', effect: 'book-appointment', next: 'send', refused: 'why-not' },
    'why-not': {
      kind: 'decide',
      when: [{ fact: 'hasAppointment', then: 'you-have-one' }],
      otherwise: 'slot-taken',
    },
    'slot-taken': { kind: 'tell', say: ['appointment.slot-taken'], next: 'slot' },
    send: { kind: 'perform', effect: 'send-handover', next: 'is-it-final' },
    'is-it-final': {
      kind: 'decide',
      when: [{ fact: 'slotIsFinal', then: 'booked' }],
      otherwise: 'requested',
    },
    booked: {
      kind: 'tell',
      say: [
        { key: 'appointment.booked', values: ['chosenDay', 'chosenTime', 'teamName'] },
        'appointment.bring-nothing',
        'appointment.what-happens-now',
      ],
      next: 'done',
    },
    requested: {
      kind: 'tell',
      say: [{ key: 'appointment.requested', values: ['chosenDay', 'chosenTime'] }],
      next: 'done',
    },
    'request-call': { kind: 'perform', effect: 'send-handover', next: 'we-will-call' },
    'we-will-call': {
      kind: 'tell',
      say: [{ key: 'appointment.we-will-call', values: ['answerBefore', 'phoneNumber'] }],
      next: 'to-menu-by-person',
    },
    'not-sent': { kind: 'tell', say: ['appointment.not-sent'], next: 'to-menu' },
    done: { kind: 'end', outcome: 'appointment', then: 'menu' },
    'to-menu': { kind: 'end', outcome: 'answer', then: 'menu' },
    'to-menu-by-person': { kind: 'end', outcome: 'person', then: 'menu' },
  },
});
