import type { Locale } from '../../ports/words.ts';
import type { Entry, TextKind } from './types.ts';

/** What is read in peace; every other subject is said in a conversation and keeps its shorter sentences. */
const kinds: Readonly<Record<string, TextKind>> = {
  pages: 'page',
  overview: 'page',
  letter: 'page',
  paper: 'page',
  console: 'staff',
  'flow-print': 'staff',
  // Searched for in other texts, and shown to nobody.
  'term-forms': 'staff',
};

const plural = /^(.+)_(zero|one|two|few|many|other)$/;

/** The texts of one file. */
export function entriesOf(
  locale: Locale,
  subject: string,
  file: Readonly<Record<string, string>>,
): readonly Entry[] {
  return Object.entries(file).map(([name, text]) => {
    const key = `${subject}.${name}`;
    const form = plural.exec(key);
    return {
      key,
      stem: form?.[1] ?? key,
      form: form?.[2] as Intl.LDMLPluralRule | undefined,
      subject,
      kind: kinds[subject] ?? 'chat',
      locale,
      text,
    };
  });
}
