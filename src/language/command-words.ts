import type { Interpretation } from '../ports/language.ts';

type Command = Extract<Interpretation, { kind: 'command' }>['command'];

/** Words by which people give a command, in any of our languages: whoever writes them, we understand them. */
export const commandWords: Readonly<Record<Command, readonly string[]>> = {
  stop: ['stop', 'stoppen', 'ophouden', 'einde', 'quit', 'توقف', 'قف', 'إيقاف'],
  back: ['terug', 'vorige', 'back', 'previous', 'رجوع', 'عودة', 'السابق'],
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
    'موظف',
    'شخص',
    'أريد التحدث مع شخص',
    'أريد التحدث مع موظف',
    'أريد التحدث إلى إنسان',
    'أريد إنسانا',
  ],
  reset: ['opnieuw', 'opnieuw beginnen', 'menu', 'start', 'start again', 'start over', 'القائمة', 'من جديد'],
};
