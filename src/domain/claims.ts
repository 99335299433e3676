import type { CollectorKind } from './collectors.ts';
import type { LocalDate } from './local-date.ts';
import type { Money } from './money.ts';

/** The pseudonym that the municipality's own matching hands out. It is never a BSN. */
export type PersonKey = string;

/** What a delivery says about the person a claim is on. */
export interface DeliveredPerson {
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly postcode: string;
  readonly houseNumber: string;
}

export const claimSorts = ['premie', 'eigen_risico', 'eigen_bijdrage'] as const;
export type ClaimSort = (typeof claimSorts)[number];

interface DeliveredClaim {
  readonly personKey: PersonKey;
  readonly person: DeliveredPerson;
  /** The party whose delivery this is. */
  readonly collector: CollectorKind;
  /** The date the amounts are true on (peildatum). */
  readonly asOf: LocalDate;
  /** A keyless digest of all columns: two rows with the same one are the same row. */
  readonly fingerprint: string;
}

/** A row of an insurer, a collection agency or a bailiff. */
export interface PrivateClaim extends DeliveredClaim {
  readonly kind: 'private';
  /** The number under which this party knows the claim (vorderingnummer). */
  readonly number: string;
  /** The number under which the creditor knows the debt (oorspronkelijk_nummer). */
  readonly originalNumber: string;
  readonly creditor: string;
  readonly sort: ClaimSort;
  readonly principal: Money;
  readonly collectionCosts: Money;
  readonly interest: Money;
  readonly courtCosts: Money;
  readonly paid: Money;
  /** What is still to be paid; undefined when the party left it empty. */
  readonly open: Money | undefined;
  readonly since: LocalDate;
  /** The party the claim was handed to: this row is then only the history of the debt. */
  readonly transferredTo: CollectorKind | undefined;
  readonly wageGarnishment: boolean;
}

/** A case (zaak) of CAK or CJIB, after the Financial Claims Information Document 4.1 (Vorderingenoverzicht Rijk). */
export interface GovernmentClaim extends DeliveredClaim {
  readonly kind: 'government';
  /** zaakkenmerk */
  readonly number: string;
  readonly imposedBy: CollectorKind;
  /** The party that collects it now. */
  readonly executedBy: CollectorKind;
  readonly obligation: Money;
  readonly settled: Money;
  readonly balance: Money;
  readonly events: readonly ClaimEvent[];
}

export interface ClaimEvent {
  readonly kind: 'imposed' | 'paid';
  readonly on: LocalDate;
  readonly amount: Money;
  /** The type id of the standard, such as cak_bestuursrechtelijke_premie. */
  readonly type?: string;
}

export type Claim = PrivateClaim | GovernmentClaim;

/** A row that was not accepted. It takes no part in any rule but tells that the picture is not whole. */
export interface RefusedRow {
  readonly collector: CollectorKind;
  readonly file: string;
  readonly line: number;
  /** The claim's own number, as far as it could be read. */
  readonly claim: string;
  readonly personKey: PersonKey | undefined;
  readonly field: string;
  readonly reason: string;
}
