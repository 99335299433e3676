import type { StandingChoices } from '../domain/choices.ts';
import type { PersonKey } from '../domain/claims.ts';
import type { Case } from '../domain/handover.ts';
import type { Overview } from '../domain/overview.ts';
import type { Municipality } from '../municipality/types.ts';
import type { Appointment, Meeting, Slot } from '../ports/appointments.ts';
import type { Clock } from '../ports/clock.ts';

/** What the diary offers to a conversation. */
export interface SlotOffer {
  /** What is booked is final; otherwise it stays a request until it is confirmed. */
  readonly final: boolean;
  offer(locationId: string, most: number): Promise<{ readonly slots: readonly Slot[] }>;
  slot(id: string): Promise<Slot | undefined>;
  /** The appointment as the commit of the turn will book it; undefined when the slot has begun or never was. */
  proposal(request: {
    readonly slotId: string;
    readonly meeting: Meeting;
    readonly conversationId: string;
    readonly personKey?: PersonKey;
  }): Promise<Appointment | undefined>;
  appointmentOf(of: {
    readonly personKey?: PersonKey;
    readonly conversationId?: string;
  }): Promise<Appointment | undefined>;
}

/** Where the facts of a conversation come from. */
export interface KnowledgeDeps {
  overviewOf(personKey: PersonKey): Promise<Overview | undefined>;
  choicesOf(personKey: PersonKey): Promise<StandingChoices>;
  casesOf(of: { readonly personKey?: PersonKey; readonly conversationId: string }): Promise<readonly Case[]>;
  readonly slots: SlotOffer;
  readonly municipality: Municipality;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** All that is known of the person in a conversation; empty for somebody who gave no code. */
export interface Known {
  readonly overview: Overview | undefined;
  readonly choices: StandingChoices;
  readonly appointment: Appointment | undefined;
}

const nobody: StandingChoices = { selfArranged: [], disputes: [], consents: [] };

export async function knownOf(
  deps: KnowledgeDeps,
  of: { readonly personKey: PersonKey | undefined; readonly conversationId: string },
): Promise<Known> {
  const { personKey, conversationId } = of;
  const [overview, choices, appointment] = await Promise.all([
    personKey ? deps.overviewOf(personKey) : undefined,
    personKey ? deps.choicesOf(personKey) : nobody,
    deps.slots.appointmentOf(personKey ? { personKey, conversationId } : { conversationId }),
  ]);
  const ahead = appointment && appointment.startAt > deps.clock.now() ? appointment : undefined;
  return { overview, choices, appointment: ahead };
}
