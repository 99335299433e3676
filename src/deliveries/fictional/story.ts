import type { ClaimSort } from '../../domain/claims.ts';
import type { CollectorKind } from '../../domain/collectors.ts';

/** Somebody who does not exist. */
export interface FictionalPerson {
  readonly key: string;
  readonly name: string;
  /** yyyy-mm-dd */
  readonly birthDate: string;
  readonly postcode: string;
  readonly houseNumber: string;
}

/** A row of an insurer, agency or bailiff; amounts in cents. */
export interface FictionalRow {
  readonly collector: CollectorKind;
  readonly number: string;
  readonly original: string;
  readonly creditor: string;
  readonly sort: ClaimSort;
  readonly principal: number;
  readonly costs: number;
  readonly interest: number;
  readonly court: number;
  readonly paid: number;
  /** Null where the party leaves it empty. */
  readonly open: number | null;
  /** yyyy-mm-dd; may be a date that does not exist. */
  readonly since: string;
  readonly to?: CollectorKind;
  readonly garnishment?: boolean;
}

/** A case of CAK or CJIB; amounts in cents. */
export interface FictionalZaak {
  readonly collector: CollectorKind;
  readonly number: string;
  readonly executedBy: CollectorKind;
  readonly imposed: readonly { readonly on: string; readonly amount: number }[];
  readonly paid: readonly { readonly on: string; readonly amount: number }[];
  /** What the case says is left, right or not. */
  readonly balance: number;
}

/** What the parties report of one debt, and what is true of it: the story is told from the truth, not worked out. */
export interface Story {
  readonly rows?: readonly FictionalRow[];
  readonly zaken?: readonly FictionalZaak[];
  /** What must be listed; 'cents' is missing where the height is unknown. */
  readonly debts: readonly {
    readonly holder: CollectorKind;
    readonly number: string;
    readonly cents?: number;
  }[];
  readonly findings?: readonly string[];
  readonly refused?: readonly {
    readonly collector: CollectorKind;
    readonly claim: string;
    readonly why: string;
  }[];
}

export interface FictionalPersonStory {
  readonly person: FictionalPerson;
  readonly stories: readonly Story[];
  /** What the parties reported in the earlier deliveries only: it is not reported any more. */
  readonly before: readonly Story[];
}
