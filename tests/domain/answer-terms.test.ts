import { expect, test } from 'vitest';
import { addDays, date } from '../../src/domain/local-date.ts';
import { valueOn } from '../../src/policy/dated.ts';
import { answerTerms } from '../../src/policy/own-terms.ts';

test('we answer a danger in 30 minutes, a case in 1 working day and a request in 10, until somebody sets other terms', () => {
  const first = date('2026-01-01');
  const promised = { crisisMinutes: 30, caseWorkingDays: 1, arrangementWorkingDays: 10 };
  expect(valueOn(answerTerms, first)).toMatchObject({ known: true, value: promised });
  expect(valueOn(answerTerms, date('2030-06-15'))).toMatchObject({ known: true, value: promised });
  expect(valueOn(answerTerms, addDays(first, -1))).toEqual({ known: false });
});
