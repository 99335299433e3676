import { randomUUID } from 'node:crypto';
import type { PersonKey } from '../domain/claims.ts';
import {
  addDays,
  addMinutes,
  dateInAmsterdam,
  type Instant,
  instantInAmsterdam,
  type LocalDate,
} from '../domain/local-date.ts';
import type { Appointment, Appointments, DiaryStore, Meeting, Product, Slot } from '../ports/appointments.ts';
import type { Clock } from '../ports/clock.ts';
import { type DiaryTeam, slotsOn } from './opening-hours.ts';

/** How far ahead slots are made, and within how many days the first offer has to lie. */
const daysAhead = 21;
const firstOfferWithin = 14;
/** A team needs a moment to read what was sent before it meets somebody. */
const noticeMinutes = 120;

interface SlotRequest {
  readonly slotId: string;
  readonly meeting: Meeting;
  readonly conversationId: string;
  readonly personKey?: PersonKey;
}

/** Who asks for a change: only the person, or the conversation, that has the appointment. */
interface Owner {
  readonly personKey?: PersonKey;
  readonly conversationId?: string;
}

interface Offer {
  /** Free slots, the earliest first. */
  readonly slots: readonly Slot[];
  /** There is nothing within two weeks: the team has to make room. */
  readonly late: boolean;
}

/** A team that has to make room, with its first free moment if there is one. */
interface LateTeam {
  readonly locationId: string;
  readonly name: string;
  readonly firstFree?: Instant;
}

/** The diary of the Buurtteams themselves: what it books is final. */
export interface Diary extends Appointments {
  offer(locationId: string, most: number): Promise<Offer>;
  /** A slot that has not begun yet, taken or not. */
  slot(id: string): Promise<Slot | undefined>;
  /**
   * The appointment as it is to be booked, for the deeds of a turn: the commit takes the slot, or refuses the turn.
   * Undefined when there is no such slot or it has begun.
   */
  proposal(request: SlotRequest): Promise<Appointment | undefined>;
  rebook(id: string, slotId: string, by: Owner): Promise<'booked' | 'taken' | 'unknown'>;
  cancel(id: string, by: Owner): Promise<'cancelled' | 'unknown'>;
  appointmentOf(of: Owner): Promise<Appointment | undefined>;
  /** Teams without a free slot within two weeks. */
  lateTeams(): Promise<readonly LateTeam[]>;
}

export function createDiary(deps: {
  readonly store: DiaryStore;
  readonly clock: Clock;
  readonly teams: readonly DiaryTeam[];
  /** What an appointment is for, and how long one takes. */
  readonly product: Product;
}): Diary {
  const { store, clock, teams, product } = deps;
  const openedOn = new Map<string, LocalDate>();

  /** Makes the slots of the coming weeks, once a day for each place. */
  async function open(team: DiaryTeam): Promise<void> {
    const today = clock.today();
    if (openedOn.get(team.id) === today) return;
    const days = Array.from({ length: daysAhead + 1 }, (_, ahead) => addDays(today, ahead));
    await store.openSlots(days.flatMap((day) => slotsOn(team, day, product.minutes)));
    openedOn.set(team.id, today);
  }

  /** Free slots between two days, both included, as far as they lie within what can be booked now. */
  async function free(locationId: string, from: LocalDate, to: LocalDate): Promise<readonly Slot[]> {
    const team = teams.find((one) => one.id === locationId);
    if (!team) return [];
    await open(team);
    const last = addDays(clock.today(), daysAhead);
    const earliest = later(instantInAmsterdam(from, '00:00'), addMinutes(clock.now(), noticeMinutes));
    const until = instantInAmsterdam(addDays(to < last ? to : last, 1), '00:00');
    if (earliest >= until) return [];
    const slots = await store.freeSlots(locationId, earliest, until);
    return slots
      .filter((slot) => slot.startAt >= earliest && slot.startAt < until)
      .sort((a, b) => (a.startAt < b.startAt ? -1 : 1));
  }

  async function offer(locationId: string, most: number): Promise<Offer> {
    const today = clock.today();
    const slots = await free(locationId, today, addDays(today, daysAhead));
    const first = slots[0];
    const late = !first || dateInAmsterdam(first.startAt) > addDays(today, firstOfferWithin);
    return { slots: slots.slice(0, most), late };
  }

  async function bookable(slotId: string): Promise<Slot | undefined> {
    const slot = await store.slot(slotId);
    return slot && slot.startAt > clock.now() ? slot : undefined;
  }

  async function proposal(request: SlotRequest): Promise<Appointment | undefined> {
    const slot = await bookable(request.slotId);
    if (!slot) return undefined;
    return {
      id: randomUUID(),
      slotId: slot.id,
      locationId: slot.locationId,
      meeting: request.meeting,
      startAt: slot.startAt,
      endAt: slot.endAt,
      status: 'new',
      sequence: 0,
      conversationId: request.conversationId,
      ...(request.personKey === undefined ? {} : { personKey: request.personKey }),
    };
  }

  /** An appointment that can still be changed, if it is theirs. */
  async function changeable(id: string, by: Owner): Promise<boolean> {
    const found = await store.appointment(id);
    return found !== undefined && isOf(found, by) && isAhead(found, clock.now());
  }

  return {
    final: true,
    async availableProducts() {
      return [product];
    },
    async locations(products) {
      if (!offers(products)) return [];
      return teams.map(({ hours: _, ...location }) => location);
    },
    async dates(products, location, from, to) {
      if (!offers(products)) return [];
      const slots = await free(location, from, to);
      return [...new Set(slots.map((slot) => dateInAmsterdam(slot.startAt)))];
    },
    async times(products, location, day) {
      return offers(products) ? free(location, day, day) : [];
    },
    async requiredCustomerFields() {
      return ['phone'];
    },
    async createAppointment(request) {
      const appointment = await proposal(request);
      if (!appointment) return { kind: 'taken' };
      const booked = await store.take(appointment, clock.now());
      return booked === 'booked' ? { kind: 'booked', appointment } : { kind: 'taken' };
    },
    async deleteAppointment(id) {
      return (await store.cancel(id, clock.now())) === 'cancelled' ? 'deleted' : 'unknown';
    },
    appointmentDetails: (id) => store.appointment(id),
    offer,
    slot: bookable,
    proposal,
    async rebook(id, slotId, by) {
      if (!(await changeable(id, by))) return 'unknown';
      const slot = await bookable(slotId);
      return slot ? store.rebook(id, slot, clock.now()) : 'taken';
    },
    async cancel(id, by) {
      return (await changeable(id, by)) ? store.cancel(id, clock.now()) : 'unknown';
    },
    appointmentOf: (of) => store.appointmentOf(of),
    async lateTeams() {
      const offers = await Promise.all(teams.map(async (team) => ({ team, offer: await offer(team.id, 1) })));
      return offers
        .filter((one) => one.offer.late)
        .map(({ team, offer: { slots } }) => ({
          locationId: team.id,
          name: team.name,
          ...(slots[0] ? { firstFree: slots[0].startAt } : {}),
        }));
    },
  };

  function offers(products: readonly string[]): boolean {
    return products.every((id) => id === product.id);
  }
}

function isOf(appointment: Appointment, by: Owner): boolean {
  if (by.personKey !== undefined && by.personKey === appointment.personKey) return true;
  return by.conversationId !== undefined && by.conversationId === appointment.conversationId;
}

function isAhead(appointment: Appointment, now: Instant): boolean {
  return (appointment.status === 'new' || appointment.status === 'requested') && appointment.startAt > now;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
