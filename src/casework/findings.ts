import type { Dispute } from '../domain/choices.ts';
import type { Case } from '../domain/handover.ts';
import { type Debt, debtKey, type Overview } from '../domain/overview.ts';

/** What the deliveries of one person leave to be asked at the parties. A resident reads 'Wij kijken dat na'. */
const findingKinds = [
  'two_parties_report_same_debt',
  'amount_unknown',
  'costs_above_legal_maximum',
  'birth_dates_differ',
] as const;
type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** The number of the claim it is about; a birth date is about no claim. */
  readonly number?: string;
}

export function findingsOf(overview: Overview | undefined): readonly Finding[] {
  return (overview?.findings ?? []).flatMap((text): readonly Finding[] => {
    const kind = findingKinds.find((one) => text.startsWith(`${one}:`));
    if (kind === undefined) return [];
    return kind === 'birth_dates_differ' ? [{ kind }] : [{ kind, number: text.slice(kind.length + 1) }];
  });
}

/** What a caseworker has to look at beside the lines of a card. */
export interface ToCheck {
  readonly disputes: readonly Dispute[];
  readonly findings: readonly Finding[];
}

/**
 * Disputes and findings of who sent something of their debts, and only about the debts that they sent. A dispute that
 * was there at the sending stood in the preview: who struck it there does not find it here.
 */
export function toCheck(
  sent: Pick<Case, 'lines' | 'createdAt'>,
  disputes: readonly Dispute[],
  overview: Overview | undefined,
): ToCheck {
  const ids = new Set(sent.lines.map(({ id }) => id));
  if (![...ids].some((id) => id === 'debts' || id.startsWith('debt-'))) return { disputes: [], findings: [] };
  const isSent = (debt: Pick<Debt, 'holder' | 'number'>) =>
    ids.has(`debt-${debtKey(debt)}`) || ids.has(`debt-${debt.number}`);
  const debts = overview?.debts ?? [];
  const shown = new Set(debts.filter(isSent).map(({ number }) => number));
  const struck = new Set(debts.map(({ number }) => number).filter((number) => !shown.has(number)));
  return {
    disputes: disputes.filter(({ party: holder, claimNumber: number, at }) => {
      if (!isSent({ holder, number })) return false;
      return at > sent.createdAt || ids.has(`dispute-${holder}/${number}`) || ids.has(`dispute-${number}`);
    }),
    // A finding may go by the first number of a debt, which is on no line: then it is told without it.
    findings: findingsOf(overview)
      .filter(({ number }) => number === undefined || !struck.has(number))
      .map(({ kind, number }) => (number !== undefined && shown.has(number) ? { kind, number } : { kind })),
  };
}
