import type { StandingChoices } from '../../../domain/choices.ts';
import { type CollectorKind, collectorKinds } from '../../../domain/collectors.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import { type NextStep, nextStepOf } from '../../../domain/next-step.ts';
import { type Debt, doubtedKey, type Overview } from '../../../domain/overview.ts';
import { orderOfActing } from '../../../domain/priority.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Utterance } from '../../../flow/types.ts';
import type { Municipality } from '../../../municipality/types.ts';
import type { Notice } from '../../../ports/conversations.ts';
import type { Frame } from '../../../ui/frame.ts';
import type { PageFacts } from '../deps.ts';
import type { FoldOfAmountsId } from './fold.tsx';
import type { PersonOutlook } from './outlook-view.ts';
import type { Waiting } from './sent.ts';

/** All that the page shows, gathered before anything is drawn. */
export interface View {
  readonly frame: Frame;
  readonly overview: Overview;
  readonly choices: StandingChoices;
  readonly notices: readonly Notice[];
  /** What the resident sent and waits for. */
  readonly waiting: Waiting;
  readonly facts: PageFacts;
  readonly outlook: PersonOutlook | undefined;
  readonly municipality: Municipality;
  readonly today: LocalDate;
  /** The resident asked to see the amounts, less than two minutes ago. */
  readonly visible: boolean;
  /** The fold in which they asked. */
  readonly open: FoldOfAmountsId | undefined;
  readonly say: (sentence: Utterance) => string;
  readonly parties: readonly Party[];
}

/** A party with what it holds, in the order that makes sense to act in. */
export interface Party {
  readonly kind: CollectorKind;
  /** Its number on this page: the address of a place on the page names no party. */
  readonly place: number;
  readonly why: Sentence | undefined;
  readonly debts: readonly DebtToShow[];
}

export interface DebtToShow {
  readonly debt: Debt;
  readonly next: NextStep;
}

/** What to do about a debt. Who asked for an arrangement has nothing to ask any more: they wait for the answer. */
export function nextSentence({ action, sentence }: NextStep, { arrangement }: StandingChoices): Sentence {
  if (action !== 'arrangement-offer' || !arrangement || arrangement.answeredAt !== undefined) return sentence;
  return { key: 'overview.wait-for-answer', values: { date: { date: arrangement.answerBefore } } };
}

export function partiesOf(
  { debts }: Overview,
  choices: StandingChoices,
  facts: Pick<PageFacts, 'creditorsWithTerms'>,
): readonly Party[] {
  const order = orderOfActing(debts);
  const first = order.map(({ party }) => party);
  const others = collectorKinds.filter((kind) => !first.includes(kind));
  const stepFacts = {
    creditorsWithTerms: facts.creditorsWithTerms,
    disputed: new Set(choices.disputes.map(doubtedKey)),
    arranged: new Set(choices.selfArranged.map(({ party }) => party)),
  };
  return [...first, ...others]
    .map((kind) => ({
      kind,
      why: order.find(({ party }) => party === kind)?.sentence,
      debts: debts
        .filter(({ holder }) => holder === kind)
        .map((debt) => ({ debt, next: nextStepOf(debt, stepFacts) })),
    }))
    .filter((party) => party.debts.length > 0)
    .map((party, index) => ({ ...party, place: index + 1 }));
}
