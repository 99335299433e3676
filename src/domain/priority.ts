import { type CollectorKind, collectorKinds, collectors } from './collectors.ts';
import { add, type Money, zero } from './money.ts';
import type { Debt } from './overview.ts';
import type { Sentence } from './sentence.ts';

/** Why a party comes where it comes. Each has its words in `steps.order-<reason>`. */
export const orderReasons = [
  /** Only the insurer can end the registration with the CAK. */
  'insurer-ends-cak',
  /** The bailiff already takes money from the income: that can be looked at. */
  'wage-garnishment',
  /** It holds what the insurer handed over, so an arrangement is made with it. */
  'holds-insurers-debt',
  /** The least is open here, so this party is closed soonest. */
  'closes-soonest',
  'after-that',
  /** Nobody knows how much: ask that first. */
  'ask-the-amount',
  /** The amount for the cover of today: it ends when the insurer is arranged. */
  'ends-with-insurer',
] as const;
type OrderReason = (typeof orderReasons)[number];

interface PartyToAct {
  readonly party: CollectorKind;
  readonly reason: OrderReason;
  /** The known amounts at this party; undefined when one of them is not known. */
  readonly open: Money | undefined;
  readonly sentence: Sentence;
}

/** Which party to act on first, and why: one line for each party that something is open at. */
export function orderOfActing(debts: readonly Debt[]): readonly PartyToAct[] {
  const parties = collectorKinds.flatMap((party) => {
    const theirs = debts.filter((debt) => debt.holder === party && debt.amount?.cents !== 0);
    return theirs.length > 0
      ? [{ party, open: openOf(theirs), reason: firmReason(party, theirs, debts) }]
      : [];
  });
  const soonest = parties
    .filter(({ reason, open }) => reason === undefined && open !== undefined)
    .sort(byOpen)[0]?.party;
  return parties
    .map((one) => ({ ...one, reason: one.reason ?? softReason(one.open, one.party === soonest) }))
    .sort((a, b) => orderReasons.indexOf(a.reason) - orderReasons.indexOf(b.reason) || byOpen(a, b))
    .map((one) => ({ ...one, sentence: sentenceOf(one.party, one.reason) }));
}

function softReason(open: Money | undefined, isSoonest: boolean): OrderReason {
  if (!open) return 'ask-the-amount';
  return isSoonest ? 'closes-soonest' : 'after-that';
}

function byOpen(a: { readonly open: Money | undefined }, b: { readonly open: Money | undefined }): number {
  return (a.open?.cents ?? 0) - (b.open?.cents ?? 0);
}

/** Somebody who owes the CAK or the CJIB the higher premium is registered, and the insurer ends that. */
export function isRegistered(debts: readonly Debt[]): boolean {
  return debts.some((debt) => debt.sort === 'bestuursrechtelijke_premie');
}

function firmReason(
  party: CollectorKind,
  theirs: readonly Debt[],
  all: readonly Debt[],
): OrderReason | undefined {
  if (isGovernment(party)) return 'ends-with-insurer';
  if (party === 'zorgverzekeraar' && isRegistered(all)) return 'insurer-ends-cak';
  if (theirs.some((debt) => debt.wageGarnishment)) return 'wage-garnishment';
  const insurerHolds = all.some((debt) => debt.holder === 'zorgverzekeraar' && debt.amount?.cents !== 0);
  return isRegistered(all) && !insurerHolds ? 'holds-insurers-debt' : undefined;
}

function isGovernment(party: CollectorKind): boolean {
  return collectors.some((collector) => collector.kind === party && collector.holds === 'government');
}

function openOf(debts: readonly Debt[]): Money | undefined {
  return debts.reduce<Money | undefined>(
    (all, { amount }) => (all && amount ? add(all, amount) : undefined),
    zero,
  );
}

function sentenceOf(party: CollectorKind, reason: OrderReason): Sentence {
  return {
    key: `steps.order-${reason}`,
    values: { party: { key: `collectors.${party}.name` } },
    sensitive: true,
  };
}
