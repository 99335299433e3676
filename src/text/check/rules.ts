import { digits } from './digits.ts';
import { form } from './form.ts';
import { jargon } from './jargon.ts';
import { length } from './length.ts';
import { marks } from './marks.ts';
import { pluralForms, sameKeys, samePlaceholders } from './parity.ts';
import { passive } from './passive.ts';
import { questions } from './questions.ts';
import { rareShare, rareWords } from './rare.ts';
import { readability } from './readability.ts';
import { labelLength, sentencesInText } from './room.ts';
import { script } from './script.ts';
import { tone } from './tone.ts';
import type { Corpus, Finding, Rule } from './types.ts';
import { missingKeys, unusedKeys } from './usage.ts';
import type { Waiver } from './waivers.ts';

/** Every rule, in the order of the report. */
const rules: readonly Rule[] = [
  form,
  sameKeys,
  samePlaceholders,
  pluralForms,
  unusedKeys,
  missingKeys,
  length,
  jargon,
  tone,
  digits,
  questions,
  marks,
  passive,
  script,
  readability,
  rareWords,
  rareShare,
  sentencesInText,
  labelLength,
];

export type Failure = Finding & { readonly rule: string };

/** What is to be mended, without what is waived; then the waivers that nothing needs. */
export function failuresIn(corpus: Corpus, waivers: readonly Waiver[]): readonly Failure[] {
  const needed = new Set<Waiver>();
  const open = rules.flatMap((rule) =>
    rule.find(corpus).flatMap((finding) => {
      const waiver = waivers.find((one) => covers(one, rule.id, finding));
      if (waiver) needed.add(waiver);
      return waiver ? [] : [{ ...finding, rule: rule.id }];
    }),
  );
  const idle = waivers
    .filter((waiver) => !needed.has(waiver))
    .map(
      ({ key, rule }): Failure => ({ key, locale: 'nl', rule: 'waiver', value: 'not needed', words: [rule] }),
    );
  return [...open, ...idle];
}

function covers({ key, rule, words }: Waiver, id: string, finding: Finding): boolean {
  const [before = '', after] = key.split('*');
  const fits =
    after === undefined ? finding.key === key : finding.key.startsWith(before) && finding.key.endsWith(after);
  const offending = finding.words.map((word) => word.split(' -> ')[0] ?? word);
  return rule === id && fits && (!words || offending.every((word) => words.includes(word)));
}
