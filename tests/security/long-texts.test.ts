import { describe, expect, test } from 'vitest';
import { keptText, typedAnswer } from '../../src/assistant/input.ts';
import { detectDanger } from '../../src/assistant/safety/detect.ts';
import { maskPersonalNumbers } from '../../src/assistant/safety/mask.ts';
import { normalise } from '../../src/assistant/safety/normalise.ts';
import { dangerPatterns, lookAlikes } from '../../src/assistant/safety/patterns.ts';
import { date } from '../../src/domain/local-date.ts';
import { parseTypedAmount } from '../../src/domain/money.ts';
import { isServiceNumber } from '../../src/domain/service-number.ts';
import type { AnswerKind } from '../../src/flow/types.ts';
import { readCode } from '../../src/identity/letter-codes.ts';
import { newPassword, passwordFault } from '../../src/identity/passwords.ts';
import { createBuiltInInterpreter } from '../../src/language/built-in.ts';
import { areaOf } from '../../src/municipality/amsterdam/areas.ts';
import { acceptedLocale } from '../../src/ui/locale.ts';
import { expectLinear } from './growth.ts';

/** What sends a pattern down the longest ways: the same thing again and again, almost what it looks for. */
const pumps = [
  ...[
    'a',
    ' ',
    '0',
    '1',
    '\n',
    '\t',
    '.',
    '-',
    ',',
    '€',
    ';',
    '=',
    '/',
    '(',
    'ا',
    'é',
    '\u200b',
    '\u0301',
    '\ufdfa',
  ],
  ...[
    'a ',
    '1 ',
    'a.',
    '1.',
    '1-',
    '1,',
    '€ ',
    'euro',
    ' euro ',
    'a0',
    'aA1',
    'aa',
    'A1',
    'NL00 ',
    'NL00AAAA',
    '0 0 ',
  ],
  ...[
    '06 ',
    '+31',
    '00',
    '(0)',
    '1/1',
    'q=1,',
    'nl;',
    'wil echt ',
    'gas is ',
    'ik wil ',
    'de dood ',
    "'",
    'a1a',
    '1a1',
  ],
];

/** The words in a pattern, alone and two by two: repeated, they begin to fit over and over. */
function wordsOf({ source }: RegExp): readonly string[] {
  const words = [...new Set(source.match(/\p{L}{2,}/gu) ?? [])];
  return [
    ...words.map((word) => `${word} `),
    ...words.slice(1).map((word, place) => `${words[place]} ${word} `),
  ];
}

const kinds: readonly AnswerKind[] = ['text', 'amount', 'date', 'postcode', 'phone'];
const interpreter = createBuiltInInterpreter();
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  normalise,
  detectDanger,
  maskPersonalNumbers,
  keptText,
  isServiceNumber,
  parseTypedAmount,
  readCode,
  areaOf,
  passwordFault: (text) => passwordFault(newPassword() + text),
  acceptedLocale: (text) => acceptedLocale(text, ['nl', 'en']),
  interpret: (text) =>
    void interpreter.interpret(text, { locale: 'nl', options: [{ id: 'a', label: text }] }),
  ...Object.fromEntries(
    kinds.map((kind) => [
      `answer to ${kind}`,
      (text: string) => typedAnswer({ step: 's', kind, question: { key: 'k' } }, text, date('2026-11-23')),
    ]),
  ),
};

describe('twenty thousand signs, chosen to be hard, are read in one go', () => {
  test.each(Object.entries(readers))('%s', (name, read) => {
    for (const pump of pumps) expectLinear(name, pump, read);
  });

  const patterns = [...dangerPatterns.map(({ pattern }) => pattern), ...lookAlikes];
  test.each(patterns.map((pattern, number) => [number, pattern] as const))(
    'danger pattern %i',
    (_, pattern) => {
      for (const pump of [...pumps, ...wordsOf(pattern)])
        expectLinear(pattern.source.slice(0, 40), pump, (text) => text.replace(pattern, ' '));
    },
  );
});

test('danger is heard at the very end of the longest message as well', () => {
  const story = 'dit is een lang verhaal. '.repeat(798);
  expect(detectDanger(story)).toBeUndefined();
  expect(detectDanger(`${story} en ik wil niet meer leven`)).toBe('suicide');
});
