import { addMinutes, instantInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import { isWorkingDay, weekdayOf } from '../domain/working-days.ts';
import type { OpeningHours, Team } from '../municipality/types.ts';
import type { Location, Slot } from '../ports/appointments.ts';

/** A place with a diary. */
export interface DiaryTeam extends Location {
  readonly hours: OpeningHours;
  /** Extra days off, on top of the public holidays. */
  readonly closedOn?: readonly LocalDate[];
}

/** The diary of a Buurtteam, as its municipality describes it. */
export function diaryTeamOf(team: Team): DiaryTeam {
  const { id, name, address, city, hours, example } = team;
  return { id, name, address: address.value, city, example, hours: hours.value };
}

/** The slots that the opening hours of one day have room for, in order. */
export function slotsOn(team: DiaryTeam, day: LocalDate, minutes: number): readonly Slot[] {
  if (!isWorkingDay(day) || team.closedOn?.includes(day)) return [];
  const stretches = team.hours.week[weekdayOf(day)] ?? [];
  const slots = stretches.flatMap(({ from, until }) => {
    const made: Slot[] = [];
    for (let at = minuteOf(from); at + minutes <= minuteOf(until); at += minutes)
      made.push(slotAt(team.id, day, at, minutes));
    return made;
  });
  return [...new Map(slots.map((slot) => [slot.id, slot])).values()];
}

/** The id of a slot follows from place and moment, so that making the same slots again adds nothing. */
function slotAt(locationId: string, day: LocalDate, minute: number, minutes: number): Slot {
  const startAt = instantInAmsterdam(day, wallTime(minute));
  const compact = startAt.slice(0, 16).replaceAll(/[-:]/g, '');
  return { id: `${locationId}-${compact}Z`, locationId, startAt, endAt: addMinutes(startAt, minutes) };
}

function minuteOf(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`not a time of day (HH:MM): ${time}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

function wallTime(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
