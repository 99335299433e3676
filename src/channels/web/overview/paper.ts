import { knownPartOf } from '../../../domain/known-part.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { OverviewOnPaper } from '../../../ports/papers.ts';
import { nextSentence, type View } from './view.ts';

/** What the page shows, to print: its own figures and sentences, so that paper and page cannot differ. */
export function onPaper({
  overview,
  parties,
  choices,
}: Pick<View, 'overview' | 'parties' | 'choices'>): OverviewOnPaper {
  return {
    overview,
    parties: parties.map(({ kind, debts }) => ({
      kind,
      open: knownPartOf(debts.map(({ debt }) => debt)),
      asOf: [...new Set(debts.map(({ debt }) => debt.asOf))].sort(),
      next: eachOnce(debts.map(({ next }) => nextSentence(next, choices))),
    })),
  };
}

/** Several bills of one party often have the same next step. */
function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.key, sentence])).values()];
}
