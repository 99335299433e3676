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
    'human',
    'person',
    'talk to a person',
    'agent',
    'موظف',
    'شخص',
    'أريد التحدث مع شخص',
  ],
  reset: ['opnieuw', 'opnieuw beginnen', 'menu', 'start', 'start again', 'start over', 'القائمة', 'من جديد'],
};
