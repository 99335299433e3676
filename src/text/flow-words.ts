import type { KnownWords } from '../flow/lint.ts';
import type { PrintWords } from '../flow/print.ts';
import { locales } from '../ports/words.ts';
import { type Texts, texts } from './resources.ts';

/** The words as they are written, for the check and the print of the flows. */
export function createFlowWords(): KnownWords & { readonly print: PrintWords } {
  return {
    missingIn: (key) => locales.filter((locale) => formsOf(key, texts.get(locale)).length === 0),
    longest: (key) =>
      Math.max(0, ...locales.flatMap((locale) => formsOf(key, texts.get(locale)).map((text) => text.length))),
    print,
  };
}

/**
 * A sentence in Dutch without a resident: what a resident would see filled in stands between square brackets,
 * as '[het totaal]'. Throws on a key without words, so that nobody signs a flow with a gap in it.
 */
const print: PrintWords = (key, values = {}) => {
  const dutch = texts.get('nl');
  const text = formsOf(key, dutch).at(-1);
  if (text === undefined) throw new Error(`${key} has no Dutch words in locales/nl`);
  return text.replace(
    /\{\{([^}]*)\}\}/g,
    (_, name: string) => values[name] ?? `[${dutch?.[`flow-print.value.${name}`] ?? name}]`,
  );
};

const forms = ['', '_zero', '_one', '_two', '_few', '_many', '_other'];

/** The text of a key, or all its plural forms with the general one last. */
function formsOf(key: string, all: Texts = {}): readonly string[] {
  return forms.flatMap((form) => all[`${key}${form}`] ?? []);
}
