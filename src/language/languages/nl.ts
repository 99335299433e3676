import type { LanguageWords } from '../language-words.ts';

export const nl: LanguageWords = {
  commands: {
    stop: ['stop', 'stoppen', 'ophouden', 'einde'],
    back: ['terug', 'vorige', 'vorige vraag'],
    human: [
      'mens',
      'medewerker',
      'een mens',
      'praat met een mens',
      'ik wil een mens spreken',
      'ik wil een mens',
      'een mens spreken',
      'ik wil met een mens praten',
      'met een mens praten',
      'ik wil een medewerker spreken',
      'een medewerker',
      'echt mens',
    ],
    reset: ['opnieuw', 'opnieuw beginnen', 'begin opnieuw', 'menu'],
  },
  flows: {
    appointment: {
      whole: [
        'afspraak',
        'een afspraak',
        'ik wil bellen',
        'bel mij',
        'bel me',
        'kan iemand mij bellen',
        'buurtteam',
      ],
      within: [
        'wil een afspraak',
        'wil graag een afspraak',
        'afspraak maken',
        'bellen met iemand',
        'iemand spreken',
        'met iemand praten',
      ],
    },
    'explain-debts': {
      whole: ['waarom zo hoog', 'wat moet ik betalen', 'wat is mijn schuld'],
      within: [
        'hoeveel moet ik betalen',
        'hoeveel schuld heb ik',
        'waarom zo hoog',
        'waarom is het zo hoog',
        'aan wie moet ik betalen',
        'wie krijgt wat',
      ],
    },
    'signalling-opt-out': {
      whole: ['niet bellen', 'stop met bellen', 'ik wil geen contact'],
      within: ['laat me met rust', 'laat mij met rust', 'wil geen hulp', 'stop met mij bellen'],
    },
    'self-arrange': {
      whole: ['zelf regelen', 'zelf doen'],
      within: ['ik regel het zelf', 'ik doe het zelf', 'ik los het zelf op', 'wil het zelf regelen'],
    },
    'arrangement-offer': {
      whole: ['betalingsregeling', 'een betalingsregeling', 'regeling', 'speciale regeling'],
      within: [
        'wil een betalingsregeling',
        'wil een regeling',
        'wil graag een betalingsregeling',
        'betalingsregeling aanvragen',
        'betalen in termijnen',
      ],
    },
  },
  negations: ['niet', 'geen', 'nooit', 'niets', 'niks', 'niemand', 'zonder', 'wel'],
};
