import { plain } from './plain.ts';
import { flowPhrases, turnsAround } from './words.ts';

/** Whoever writes more than this tells a story, and a story is no command. */
const mostWords = 12;

const ready = flowPhrases.map(({ flow, whole, within }) => ({
  flow,
  whole: new Set(whole.map(plain)),
  within: within.map(plain),
}));

/** The flow that a plain text asks for; undefined when it asks for none, for two, or turns its words around. */
export function flowAskedFor(text: string): (typeof ready)[number]['flow'] | undefined {
  if (text.split(' ', mostWords + 1).length > mostWords) return undefined;
  const asked = ready.filter(
    ({ whole, within }) => whole.has(text) || within.some((phrase) => holds(text, phrase)),
  );
  const [only, ...others] = new Set(asked.map(({ flow }) => flow));
  return others.length === 0 ? only : undefined;
}

function holds(text: string, phrase: string): boolean {
  const [before, after] = ` ${text} `.split(` ${phrase} `);
  if (before === undefined || after === undefined) return false;
  return !`${before} ${after}`.split(' ').some(turnsAround);
}
