import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStepOf, nextSteps, type StepFacts } from '../../src/domain/next-step.ts';
import { orderOfActing, orderReasons } from '../../src/domain/priority.ts';
import type { FlowId, Utterance } from '../../src/flow/types.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { anyDebts, insurer, premiumDebt, privateDebt } from './debts.ts';

const order = (debts: Parameters<typeof orderOfActing>[0]) =>
  orderOfActing(debts).map(({ party, reason }) => [party, reason]);

describe('which party first', () => {
  test('the insurer comes before everybody when somebody is registered with the CAK, and the CAK last', () => {
    expect(
      order([
        premiumDebt({ holder: 'cak' }),
        privateDebt({ holder: 'deurwaarder', principal: 10_00, wageGarnishment: true }),
        privateDebt({ holder: 'zorgverzekeraar', principal: 900_00 }),
        privateDebt({ holder: 'incassobureau', principal: 50_00 }),
      ]),
    ).toEqual([
      ['zorgverzekeraar', 'insurer-ends-cak'],
      ['deurwaarder', 'wage-garnishment'],
      ['incassobureau', 'closes-soonest'],
      ['cak', 'ends-with-insurer'],
    ]);
  });

  test('without the CAK the smallest is closed first, and a party of unknown height is asked', () => {
    expect(
      order([
        privateDebt({ holder: 'zorgverzekeraar', principal: 900_00 }),
        privateDebt({ holder: 'incassobureau', principal: 50_00 }),
        privateDebt({ holder: 'deurwaarder', unknown: 'no_amount' }),
      ]),
    ).toEqual([
      ['incassobureau', 'closes-soonest'],
      ['zorgverzekeraar', 'after-that'],
      ['deurwaarder', 'ask-the-amount'],
    ]);
  });

  test('when the insurer handed everything over, who holds it now comes first', () => {
    expect(
      order([premiumDebt({ holder: 'cjib' }), privateDebt({ holder: 'deurwaarder', principal: 300_00 })]),
    ).toEqual([
      ['deurwaarder', 'holds-insurers-debt'],
      ['cjib', 'ends-with-insurer'],
    ]);
  });

  test('every party that something is open at has exactly one line, and nobody else', () => {
    fc.assert(
      fc.property(anyDebts, (debts) => {
        const open = new Set(debts.filter((debt) => debt.amount?.cents !== 0).map((debt) => debt.holder));
        const lines = orderOfActing(debts);
        expect(lines.map((line) => line.party).sort()).toEqual([...open].sort());
        expect(lines.filter((line) => line.reason === 'closes-soonest').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the one next step of a debt', () => {
  const facts: StepFacts = { creditorsWithTerms: new Set(), disputed: new Set(), arranged: new Set() };
  const step = (...of: Parameters<typeof nextStepOf>) => nextStepOf(...of).step;

  test('the higher premium has no payment plan of its own: it leads to the insurer', () => {
    expect(step(premiumDebt(), facts)).toBe('arrange-at-insurer');
    expect(step(premiumDebt({ unknown: 'no_amount' }), facts)).toBe('arrange-at-insurer');
  });

  test('terms of the creditor lead to the special arrangement, and otherwise somebody asks for a plan', () => {
    const withTerms = { ...facts, creditorsWithTerms: new Set([`${insurer} `]) };
    expect(nextStepOf(privateDebt(), withTerms)).toMatchObject({
      step: 'special-arrangement',
      action: 'arrangement-offer',
    });
    expect(nextStepOf(privateDebt(), facts)).toMatchObject({ step: 'ask-for-plan', action: 'self-arrange' });
  });

  test("an unknown amount is ours to check where rows clash, and the party's to tell where it is silent", () => {
    expect(step(privateDebt({ unknown: 'rows_differ' }), facts)).toBe('we-check');
    expect(step(privateDebt({ unknown: 'row_refused' }), facts)).toBe('we-check');
    expect(step(privateDebt({ unknown: 'holder_silent' }), facts)).toBe('ask-the-amount');
    expect(step(privateDebt({ unknown: 'no_amount' }), facts)).toBe('ask-the-amount');
  });

  test('money that goes off the income leads to a person who checks what is left', () => {
    expect(nextStepOf(privateDebt({ holder: 'deurwaarder', wageGarnishment: true }), facts)).toMatchObject({
      step: 'income-kept',
      action: 'appointment',
    });
  });

  test('what the resident said or arranged comes before everything that was delivered', () => {
    const debt = privateDebt({ number: 'ZV-1', wageGarnishment: true });
    expect(step(debt, { ...facts, arranged: new Set(['zorgverzekeraar']) })).toBe('arranged');
    expect(step(debt, { ...facts, disputed: new Set(['zorgverzekeraar/ZV-1']) })).toBe('being-looked-at');
    expect(step(privateDebt({ principal: 0 }), facts)).toBe('nothing-to-pay');
  });

  test('the step starts a flow that exists, and every step and reason has words in every language', () => {
    const words = createWords();
    const missing = locales.map((locale) => words.say({ key: 'common.text-missing' }, locale));
    fc.assert(
      fc.property(anyDebts, (debts) => {
        for (const debt of debts) {
          const { action, sentence } = nextStepOf(debt, facts);
          const flow: FlowId = action;
          const said: Utterance = sentence;
          expect([flow, said.key]).toEqual([action, `steps.next-${nextStepOf(debt, facts).step}`]);
        }
      }),
    );
    const keys = [
      ...nextSteps.map((kind) => `steps.next-${kind}`),
      ...orderReasons.map((reason) => `steps.order-${reason}`),
    ];
    const party = { key: 'collectors.deurwaarder.name' };
    for (const key of keys)
      for (const locale of locales)
        expect(missing, `${key} in ${locale}`).not.toContain(words.say({ key, values: { party } }, locale));
  });
});
