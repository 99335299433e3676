import type { Locale } from '../ports/words.ts';
import type { Command, FlowId, LanguageWords, Phrases } from './language-words.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { tr } from './languages/tr.ts';
import { plain } from './plain.ts';

/** The compiler asks for one in every language that we speak. */
const languages: Readonly<Record<Locale, LanguageWords>> = { nl, en, ar, tr, pl, es };

/** The words of all languages together: whoever writes them, in whatever language the page is, we understand them. */
const all = Object.values(languages);

export const commandOf: ReadonlyMap<string, Command> = new Map(
  all.flatMap(({ commands }) =>
    (Object.keys(commands) as Command[]).flatMap((command) =>
      commands[command].map((words): [string, Command] => [plain(words), command]),
    ),
  ),
);

export const flowPhrases: readonly (Phrases & { readonly flow: FlowId })[] = all.flatMap(({ flows }) =>
  (Object.keys(flows) as FlowId[]).flatMap((flow) => {
    const phrases = flows[flow];
    return phrases ? [{ flow, ...phrases }] : [];
  }),
);

const negations: ReadonlySet<string> = new Set(all.flatMap((language) => language.negations.map(plain)));
const negated = all.flatMap((language) => language.negated ?? []);

/** Whether a plain word turns around what stands next to it. */
export function turnsAround(word: string): boolean {
  return negations.has(word);
}

/** Whether one of two plain words says what the other denies, by a letter inside the word. */
export function isTurned(word: string, other: string): boolean {
  return negated.some((pattern) => pattern.test(word) !== pattern.test(other));
}
