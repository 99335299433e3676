import * as dutchSubjects from '../dutch-subjects.ts';
import * as subjects from '../subjects.ts';
import { perText } from './types.ts';

const registered: ReadonlySet<string> = new Set([...Object.keys(subjects), ...Object.keys(dutchSubjects)]);

/** Lower case with points and dashes; a name that code gives (`fact.hasDebts`) stays as it is. */
const keyShape = /^[a-z][a-z0-9-]*(\.[a-z0-9][A-Za-z0-9]*([-_][a-z0-9]+)*)+$/;

/** Keys in lower case with points and dashes, texts without loose spaces, files that the program knows. */
export const form = perText('form', ({ key, subject, text }) => {
  const words = [
    ...(registered.has(subject) ? [] : [`${subject}.json is not in src/text/subjects.ts`]),
    ...(keyShape.test(key) ? [] : ['key']),
    ...(text.trim() === '' ? ['empty'] : []),
    ...(text !== text.trim() || / {2}| [,.!?]/.test(text) ? ['spaces'] : []),
  ];
  return words.length > 0 ? { value: words.length, words } : undefined;
});
