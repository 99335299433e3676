import type { PersonKey } from '../domain/claims.ts';
import type { Instant, LocalDate } from '../domain/local-date.ts';

/** How people meet: a call, at the Buurtteam, or at home. */
export const meetings = ['call', 'there', 'home'] as const;
export type Meeting = (typeof meetings)[number];

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
}

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly city: string;
  /** Not a real door: made up for the demonstration. */
  readonly example: boolean;
}

/** A time that can be booked. */
export interface Slot {
  readonly id: string;
  readonly locationId: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

/** After the status values that Mijn Amsterdam shows. */
export const appointmentStatuses = ['requested', 'new', 'completed', 'no-show', 'cancelled'] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

export interface Appointment {
  readonly id: string;
  readonly slotId: string;
  readonly locationId: string;
  readonly meeting: Meeting;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly status: AppointmentStatus;
  /** Raised with every change, for calendars (RFC 5545 SEQUENCE). */
  readonly sequence: number;
  readonly conversationId?: string;
  readonly personKey?: PersonKey;
}

/** Taking a slot is one command that either has it or has not: 'taken' books nothing. */
export type Booked =
  | { readonly kind: 'booked'; readonly appointment: Appointment }
  | { readonly kind: 'taken' };

/** The eight operations of Open Forms' appointment plugins (open-formulieren/open-forms, appointments/base.py). */
export interface Appointments {
  /** A booking is final; through another system it stays 'requested' until that system confirms. */
  readonly final: boolean;
  availableProducts(): Promise<readonly Product[]>;
  locations(products: readonly string[]): Promise<readonly Location[]>;
  dates(
    products: readonly string[],
    location: string,
    from: LocalDate,
    to: LocalDate,
  ): Promise<readonly LocalDate[]>;
  times(products: readonly string[], location: string, day: LocalDate): Promise<readonly Slot[]>;
  requiredCustomerFields(products: readonly string[]): Promise<readonly ('phone' | 'name')[]>;
  /**
   * Prepares the booking of a slot. The built-in diary takes the slot in the commit of the turn, so that a booking
   * and the words about it stand or fall together.
   */
  createAppointment(request: {
    readonly slotId: string;
    readonly meeting: Meeting;
    readonly conversationId: string;
    readonly personKey?: PersonKey;
  }): Promise<Booked>;
  deleteAppointment(id: string): Promise<'deleted' | 'unknown'>;
  appointmentDetails(id: string): Promise<Appointment | undefined>;
}

/** The store of the built-in diary: opening hours make slots, a slot is taken once. */
export interface DiaryStore {
  /** Makes slots that do not exist yet; existing ones are left as they are. */
  openSlots(slots: readonly Slot[]): Promise<void>;
  freeSlots(locationId: string, from: Instant, to: Instant): Promise<readonly Slot[]>;
  slot(id: string): Promise<Slot | undefined>;
  /**
   * Takes the slot for this appointment, outside a conversation turn; 'taken' when somebody else has it, or when
   * the same person or conversation has another appointment that has not ended at this moment. Without a moment,
   * one that went by counts, too.
   */
  take(appointment: Appointment, at?: Instant): Promise<'booked' | 'taken'>;
  /** Moves an appointment to another slot, or leaves everything as it was. */
  rebook(id: string, slot: Slot, at: Instant): Promise<'booked' | 'taken' | 'unknown'>;
  cancel(id: string, at: Instant): Promise<'cancelled' | 'unknown'>;
  appointment(id: string): Promise<Appointment | undefined>;
  /** The latest that was not cancelled or closed; it may lie in the past. */
  appointmentOf(of: {
    readonly personKey?: PersonKey;
    readonly conversationId?: string;
  }): Promise<Appointment | undefined>;
}
