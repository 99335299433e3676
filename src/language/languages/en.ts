import type { LanguageWords } from '../language-words.ts';

export const en: LanguageWords = {
  commands: {
    stop: ['stop', 'quit'],
    back: ['back', 'previous', 'previous question'],
    human: [
      'human',
      'person',
      'a person',
      'a human',
      'talk to a person',
      'talk to a human',
      'i want to talk to a person',
      'i want to talk to a human',
      'i want to speak to a person',
      'i want to speak to a human',
      'speak to a person',
      'agent',
    ],
    reset: ['start', 'start again', 'start over'],
  },
  flows: {
    appointment: {
      whole: ['appointment', 'call me', 'can somebody call me'],
      within: [
        'want an appointment',
        'make an appointment',
        'talk to someone',
        'talk to somebody',
        'speak to someone',
        'speak to somebody',
      ],
    },
    'explain-debts': {
      whole: ['why so high'],
      within: ['how much do i owe', 'how much do i have to pay', 'who do i owe', 'why is it so high'],
    },
    'signalling-opt-out': {
      whole: ['no help', 'stop calling'],
      within: [
        'leave me alone',
        'leave me in peace',
        "don't want help",
        'dont want help',
        'do not want help',
        "don't want any help",
        'stop calling me',
      ],
    },
    'self-arrange': {
      whole: ['i arrange it myself'],
      within: ['i will do it myself', 'i will arrange it myself', 'want to do it myself'],
    },
    'arrangement-offer': {
      whole: ['payment plan', 'payment arrangement', 'special arrangement'],
      within: ['want a payment plan', 'pay in instalments', 'pay in installments'],
    },
  },
  negations: [
    'not',
    'no',
    'never',
    'none',
    'nothing',
    'nobody',
    'without',
    'cannot',
    'dont',
    "don't",
    "can't",
  ],
};
