import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Instant } from '../domain/local-date.ts';
import type { Appointment, Location } from '../ports/appointments.ts';
import type { Locale, Words } from '../ports/words.ts';

/** When a phone reminds of an appointment, in seconds before it begins. */
const reminders = [2 * 24 * 60 * 60, 2 * 60 * 60];

/**
 * An appointment for somebody's own calendar (RFC 5545). Calendars show on lock screens and are shared in a family:
 * the title is neutral and there is nothing else in it but time and place. Times are in UTC, so that no table of
 * time zones is needed and no reader can be an hour off.
 */
export function calendarFile(
  appointment: Appointment,
  locale: Locale,
  words: Words,
  about: {
    readonly location: Location;
    /** Makes the identifier unique over the world; the same in every version of the file. */
    readonly host: string;
    /** When this version was made. */
    readonly at: Instant;
    /** The page where the appointment can be changed. */
    readonly changeAt?: string;
  },
): string {
  const cancelled = appointment.status === 'cancelled';
  const title = words.say({ key: 'calendar.title' }, locale);
  const calendar = ical({
    prodId: `//${about.host}//Voorbij//${locale.toUpperCase()}`,
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `afspraak-${appointment.id}@${about.host}`,
    stamp: new Date(about.at),
    start: new Date(appointment.startAt),
    end: new Date(appointment.endAt),
    sequence: appointment.sequence,
    status: statusOf(appointment),
    class: ICalEventClass.PRIVATE,
    summary: title,
    location: placeOf(appointment, about.location, locale, words),
    ...(about.changeAt === undefined ? {} : { url: about.changeAt }),
    alarms: cancelled
      ? []
      : reminders.map((trigger) => ({ type: ICalAlarmType.display, trigger, description: title })),
  });
  // Every line ends, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

function statusOf(appointment: Appointment): ICalEventStatus {
  if (appointment.status === 'cancelled') return ICalEventStatus.CANCELLED;
  return appointment.status === 'requested' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function placeOf(appointment: Appointment, location: Location, locale: Locale, words: Words): string {
  if (appointment.meeting !== 'there')
    return words.say({ key: `calendar.at-${appointment.meeting}` }, locale);
  const city = [location.postcode, location.city].filter(Boolean).join(' ');
  return [location.name, location.address, city].filter(Boolean).join(', ');
}
