import type { Locale } from '../../ports/words.ts';
import { formulas } from '../readability/formulas.ts';
import { fewestWords, leesscore } from '../readability/leesscore.ts';
import { lix, wordsPerSentence } from '../readability/lix.ts';
import { isKept } from './kept-names.ts';
import { ownWords, wordsOf } from './sentences.ts';
import type { Entry, Finding, Rule, TextKind } from './types.ts';

interface Limits {
  /** Words a sentence, on average. */
  readonly mean: number;
  /** Dutch only. The first level of LiNT ends at 34, the second at 46. */
  readonly leesscore: number;
}

const limits: Readonly<Record<TextKind, Limits>> = {
  chat: { mean: 10, leesscore: 34 },
  page: { mean: 12, leesscore: 46 },
  staff: { mean: 15, leesscore: 58 },
};

/** Above it, a text is of middling difficulty in any language (Björnsson). */
const plainLix = 40;
/** Languages that say in an ending what others say in a word have longer words, and none the harder for it. */
const inflected: readonly Locale[] = ['tr', 'pl'];
const forEndings = 10;

/** The texts of a subject together: one short sentence by itself tells nothing of how hard the reading is. */
function measuresOf(locale: Locale, kind: TextKind, text: string): readonly string[] {
  const found: string[] = [];
  const mean = wordsPerSentence(text);
  if (mean > limits[kind].mean) found.push(`${mean.toFixed(1)} words a sentence`);
  const score = locale === 'nl' ? leesscore(text, isKept) : 0;
  if (score > limits[kind].leesscore) found.push(`leesscore ${score.toFixed(0)}`);
  if (kind === 'staff') return found;
  const index = lix(text);
  if (index > plainLix + (inflected.includes(locale) ? forEndings : 0)) found.push(`LIX ${index.toFixed(0)}`);
  const formula = formulas[locale];
  if (formula && !formula.plain(formula.score(text)))
    found.push(`${formula.name} ${formula.score(text).toFixed(0)}`);
  return found;
}

export const readability: Rule = {
  id: 'readability',
  find({ entries }) {
    const blocks = Map.groupBy(entries, ({ locale, subject }) => `${locale}/${subject}`);
    return [...blocks.values()].flatMap((block: readonly Entry[]): readonly Finding[] => {
      const [first] = block;
      const text = block.map((entry) => ownWords(entry.text)).join('\n');
      if (!first || wordsOf(text).length < fewestWords) return [];
      const { subject, locale, kind } = first;
      const words = measuresOf(locale, kind, text);
      return words.length > 0 ? [{ key: `${subject}.*`, locale, value: words.length, words }] : [];
    });
  },
};
