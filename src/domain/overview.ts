import type { Dispute } from './choices.ts';
import type { ClaimEvent, ClaimSort, DeliveredPerson, PersonKey } from './claims.ts';
import type { CollectorKind } from './collectors.ts';
import type { LocalDate } from './local-date.ts';
import { add, type Money, zero } from './money.ts';

/** Why the height of a debt is not known. It is then shown as unknown, never as zero. */
export type UnknownBecause =
  /** The holder left the amount empty, or its balance does not add up. */
  | 'no_amount'
  /** Handed over, and the party that should hold it has not reported it. */
  | 'holder_silent'
  /** One number, different rows. */
  | 'rows_differ'
  /** Reported before; the new row could not be accepted. */
  | 'row_refused';

/** What a debt consists of, for a private claim whose holder told so. */
export interface DebtParts {
  readonly principal: Money;
  readonly collectionCosts: Money;
  readonly interest: Money;
  readonly courtCosts: Money;
  readonly paid: Money;
}

/** One debt, counted once, under the party that holds it now. */
export interface Debt {
  readonly holder: CollectorKind;
  /** The number it is listed under. */
  readonly number: string;
  /** What is to be paid; undefined means unknown. */
  readonly amount: Money | undefined;
  readonly unknownBecause?: UnknownBecause;
  readonly creditor: string | undefined;
  readonly sort: ClaimSort | 'bestuursrechtelijke_premie';
  readonly since: LocalDate | undefined;
  readonly asOf: LocalDate;
  readonly parts?: DebtParts;
  readonly events: readonly ClaimEvent[];
  readonly wageGarnishment: boolean;
  /** The parties that had it before, oldest first. */
  readonly cameFrom: readonly CollectorKind[];
}

/** What tells two debts apart: two parties may use the same number. */
export function debtKey(debt: Pick<Debt, 'holder' | 'number'>): string {
  return `${debt.holder}/${debt.number}`;
}

/** Which debt the resident says is not right. */
export function doubtedKey(dispute: Pick<Dispute, 'party' | 'claimNumber'>): string {
  return debtKey({ holder: dispute.party, number: dispute.claimNumber });
}

/** A debt that its party reported before and does not report any more. It is not part of the total. */
export interface NoLongerReported {
  readonly holder: CollectorKind;
  readonly number: string;
  /** The date of the first delivery without it. */
  readonly since: LocalDate;
}

/** Five collectors, any of which may be silent: a total that does not say more than is known. */
export type TotalDebt =
  | {
      readonly kind: 'complete';
      readonly total: Money;
      readonly perCollector: ReadonlyMap<CollectorKind, Money>;
    }
  | {
      readonly kind: 'incomplete';
      /** The sum of the known amounts: the total is at least this. */
      readonly known: Money;
      readonly perCollector: ReadonlyMap<CollectorKind, Money>;
      /** What is missing: numbers of debts of unknown height, refused rows, parties that never delivered. */
      readonly missing: readonly string[];
    };

/** Everything that is known of one person's debts on one moment. */
export interface Overview {
  readonly personKey: PersonKey;
  readonly person: DeliveredPerson;
  /** The deliveries give one and the same birth date; otherwise nothing may be unlocked with it. */
  readonly birthDateIsSure: boolean;
  readonly debts: readonly Debt[];
  readonly total: TotalDebt;
  /** How many parties hold at least one debt. */
  readonly parties: number;
  readonly unknownAmounts: number;
  readonly noLongerReported: readonly NoLongerReported[];
  /** Rows of current deliveries that are being looked at. */
  readonly refusedRows: number;
  /** Parties that have never delivered anything. */
  readonly silentCollectors: readonly CollectorKind[];
  /** Signals for the caseworker, sorted: `kind:number`. */
  readonly findings: readonly string[];
  /** The latest date that any amount is true on. */
  readonly asOf: LocalDate;
}

/** Adds up what is known; one unknown makes the whole total 'at least'. */
export function totalOf(debts: readonly Debt[], alsoMissing: readonly string[]): TotalDebt {
  const perCollector = new Map<CollectorKind, Money>();
  const missing = [...alsoMissing];
  let known = zero;
  for (const debt of debts) {
    const amount = debt.amount ?? zero;
    perCollector.set(debt.holder, add(perCollector.get(debt.holder) ?? zero, amount));
    known = add(known, amount);
    if (debt.amount === undefined) missing.push(debt.number);
  }
  return missing.length === 0
    ? { kind: 'complete', total: known, perCollector }
    : { kind: 'incomplete', known, perCollector, missing };
}

/** The sum of the known amounts, whether or not anything is missing. */
export function knownTotal(total: TotalDebt): Money {
  return total.kind === 'complete' ? total.total : total.known;
}
