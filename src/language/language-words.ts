import type { Interpretation } from '../ports/language.ts';

export type Command = Extract<Interpretation, { kind: 'command' }>['command'];
export type FlowId = Extract<Interpretation, { kind: 'flow' }>['flow'];

/** What people write to begin something: the whole text is one of `whole`, or it holds one of `within`. */
export interface Phrases {
  readonly whole: readonly string[];
  /** At least two words each, so that one loose word decides nothing. */
  readonly within: readonly string[];
}

/** What is understood of one language without any model: closed lists, kept small. */
export interface LanguageWords {
  /** A text that is nothing but one of these is a command. */
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  readonly flows: Readonly<Partial<Record<FlowId, Phrases>>>;
  /** Next to a phrase these words turn it around, so that it is not taken for it. */
  readonly negations: readonly string[];
  /** In a language that says 'not' inside the word: a word that is turned around. */
  readonly negated?: RegExp;
}
