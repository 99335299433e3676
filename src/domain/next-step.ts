import type { CollectorKind } from './collectors.ts';
import { chainOf } from './collectors.ts';
import { type Debt, debtKey } from './overview.ts';
import { plain } from './private-debts.ts';
import type { Sentence } from './sentence.ts';

/** What a resident can do next about one debt. Each has its words in `steps.next-<step>`. */
export const nextSteps = [
  'arranged',
  'being-looked-at',
  'nothing-to-pay',
  'we-check',
  'ask-the-amount',
  'income-kept',
  'arrange-at-insurer',
  'special-arrangement',
  'ask-for-plan',
] as const;
type NextStepKind = (typeof nextSteps)[number];

export interface NextStep {
  readonly step: NextStepKind;
  readonly sentence: Sentence;
  /** The flow that the button starts. */
  readonly action: 'explain-debts' | 'arrangement-offer' | 'self-arrange' | 'appointment';
}

/** What else is known when choosing the next step. */
export interface StepFacts {
  /** Creditors that delivered terms for a special arrangement. */
  readonly creditorsWithTerms: ReadonlySet<string>;
  /** Keys of debts that the resident says are wrong. */
  readonly disputed: ReadonlySet<string>;
  /** Parties that the resident arranged with. */
  readonly arranged: ReadonlySet<CollectorKind>;
}

const actions: Readonly<Record<NextStepKind, NextStep['action']>> = {
  arranged: 'explain-debts',
  'being-looked-at': 'appointment',
  'nothing-to-pay': 'explain-debts',
  'we-check': 'appointment',
  'ask-the-amount': 'self-arrange',
  'income-kept': 'appointment',
  'arrange-at-insurer': 'arrangement-offer',
  'special-arrangement': 'arrangement-offer',
  'ask-for-plan': 'self-arrange',
};

/** The one next step for a debt, and never more than one. */
export function nextStepOf(debt: Debt, facts: StepFacts): NextStep {
  const step = kindOf(debt, facts);
  return {
    step,
    action: actions[step],
    sentence: {
      key: `steps.next-${step}`,
      values: { party: { key: `collectors.${debt.holder}.name` } },
      sensitive: true,
    },
  };
}

function kindOf(debt: Debt, facts: StepFacts): NextStepKind {
  if (facts.disputed.has(debtKey(debt))) return 'being-looked-at';
  if (facts.arranged.has(debt.holder)) return 'arranged';
  if (debt.amount?.cents === 0) return 'nothing-to-pay';
  // There is no payment plan for the higher premium: it ends through the insurer, whatever its height.
  if (chainOf(debt.holder) === 0) return 'arrange-at-insurer';
  // Rows that contradict each other, or were refused, are ours to sort out; a silent party can be asked.
  if (debt.unknownBecause === 'rows_differ' || debt.unknownBecause === 'row_refused') return 'we-check';
  if (debt.wageGarnishment) return 'income-kept';
  const { creditor } = debt;
  const withTerms = [...facts.creditorsWithTerms].map(plain);
  if (creditor !== undefined && withTerms.includes(plain(creditor))) return 'special-arrangement';
  return debt.amount === undefined ? 'ask-the-amount' : 'ask-for-plan';
}
