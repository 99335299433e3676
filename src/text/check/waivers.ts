/**
 * Texts that may break a rule, each with its reason. A star in a key stands for anything. With `words`, only findings about
 * nothing but those words are let through. A waiver that no text needs any more is reported itself.
 */
export interface Waiver {
  readonly key: string;
  readonly rule: string;
  readonly words?: readonly string[];
  readonly reason: string;
}

export const waivers: readonly Waiver[] = [
  {
    key: 'crisis.*-now',
    rule: 'one-question',
    reason: 'Each question is a condition with what to do then; none of them waits for an answer.',
  },
  {
    key: '*',
    rule: 'rare-words',
    words: [
      'komma',
      'vinkje',
      'Geldig',
      'tabel',
      'Programma’s',
      'werkdag',
      'Esc',
      'JavaScript',
      'cookies',
      'Cookies',
    ],
    reason:
      'Things that everybody has or sees, or that are on the keyboard and the screen under this very name.',
  },
  {
    key: '*',
    rule: 'rare-words',
    words: ['burgerservicenummer', 'bankpas', 'incasso', 'register'],
    reason:
      'The word in the letters and on the door: a reader has to know it again. What it is stands beside it.',
  },
  {
    key: 'pages.access*',
    rule: 'rare-words',
    words: ['Toegankelijkheid', 'beperking', 'ombudsman'],
    reason:
      'The names that the law on accessible sites, those who keep watch and the people it is for use themselves.',
  },
  {
    key: 'crisis.suicide-call',
    rule: 'rare-words',
    words: ['zelfdoding'],
    reason: 'The word that 113 itself uses; a softer one would not be heard as what it is.',
  },
  {
    key: 'terms.*',
    rule: 'jargon',
    words: ['beslagvrije voet', 'bestuursrechtelijke', 'vroegsignalering'],
    reason: 'These are the words of the letters that are explained here.',
  },
  {
    key: 'terms.*',
    rule: 'label-length',
    reason: 'Headings of a list, which have the whole line.',
  },
  {
    key: 'term-forms.*',
    rule: 'label-length',
    reason: 'Forms that are searched for; they are never shown.',
  },
];
