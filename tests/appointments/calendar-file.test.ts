import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/appointments/calendar-file.ts';
import { addMinutes, date, instantInAmsterdam } from '../../src/domain/local-date.ts';
import type { Appointment, Location } from '../../src/ports/appointments.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';

ICAL.design.strict = true;
const words = createWords();
const at = instantInAmsterdam(date('2026-11-22'), '12:00');
const host = 'voorbij.example';

const location: Location = {
  id: 'noord',
  name: 'Buurtteam Noord; oost, west \\ zuid (voorbeeld)',
  address: 'Voorbeeldplein 1 '.repeat(8).trim(),
  postcode: '1020 AA',
  city: 'Amsterdam',
  example: true,
};

function appointment(day: string, time: string, change: Partial<Appointment> = {}): Appointment {
  const startAt = instantInAmsterdam(date(day), time);
  return {
    id: '7b1d',
    slotId: 'noord-1',
    locationId: 'noord',
    meeting: 'there',
    startAt,
    endAt: addMinutes(startAt, 45),
    status: 'new',
    sequence: 0,
    ...change,
  };
}

function file(of: Appointment, locale: (typeof locales)[number] = 'nl'): string {
  return calendarFile(of, locale, words, { location, host, at });
}

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event in the file');
  return { calendar, event, value: (name: string) => String(event.getFirstPropertyValue(name)) };
}

describe('the calendar file', () => {
  it('says when in UTC, whatever the season', () => {
    const seasons = { '2026-11-23': '2026-11-23T08:00:00Z', '2027-03-29': '2027-03-29T07:00:00Z' };
    for (const [day, start] of Object.entries(seasons)) {
      const text = file(appointment(day, '09:00'));
      expect(parsed(text).value('dtstart')).toBe(start);
      expect(text).toContain(`DTSTART:${start.replaceAll(/[-:]/g, '')}\r\n`);
      expect(text).not.toContain('TZID');
    }
  });

  it('gives back place and times that no sign in them can break, on lines of at most 75 bytes', () => {
    const text = file(appointment('2026-11-23', '09:00'));
    const { value } = parsed(text);
    expect(value('location')).toBe(`${location.name}, ${location.address}, 1020 AA Amsterdam`);
    expect(value('dtend')).toBe('2026-11-23T08:45:00Z');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('stays the same event when it moves: one UID, a higher SEQUENCE', () => {
    const first = parsed(file(appointment('2026-11-23', '09:00')));
    const moved = parsed(file(appointment('2026-11-24', '10:30', { sequence: 1 })));
    expect(moved.value('uid')).toBe(first.value('uid'));
    expect(first.value('uid')).toBe('afspraak-7b1d@voorbij.example');
    expect([first.value('sequence'), moved.value('sequence')]).toEqual(['0', '1']);
    expect(first.calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(first.value('status')).toBe('CONFIRMED');
    expect(first.value('dtstamp')).toBe('2026-11-22T11:00:00Z');
  });

  it('takes itself out of the calendar when the appointment is off', () => {
    const off = parsed(file(appointment('2026-11-23', '09:00', { status: 'cancelled', sequence: 2 })));
    expect(off.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(off.value('status')).toBe('CANCELLED');
    expect(off.value('sequence')).toBe('2');
    expect(off.event.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('is tentative as long as another system has not confirmed', () => {
    expect(parsed(file(appointment('2026-11-23', '09:00', { status: 'requested' }))).value('status')).toBe(
      'TENTATIVE',
    );
  });

  it('reminds two days and two hours before', () => {
    const { event } = parsed(file(appointment('2026-11-23', '09:00')));
    const alarms = event.getAllSubcomponents('valarm');
    const seconds = alarms.map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      return trigger instanceof ICAL.Duration ? trigger.toSeconds() : undefined;
    });
    // 2 x 24 x 60 x 60 and 2 x 60 x 60 seconds before the start.
    expect(seconds).toEqual([-172_800, -7_200]);
  });

  it('shows nothing of what it is about on a lock screen, in any language', () => {
    for (const locale of locales) {
      const text = file(appointment('2026-11-23', '09:00'), locale);
      const { value, event } = parsed(text);
      expect(value('class')).toBe('PRIVATE');
      expect(value('summary')).toBe(words.say({ key: 'calendar.title' }, locale));
      expect(value('summary')).toContain('Buurtteam');
      expect(text).not.toMatch(/schuld|debt|دين|ديون|€|gesprek/i);
      expect(event.getFirstProperty('description')).toBeNull();
    }
  });

  it('gives no address for a call or a visit at home', () => {
    for (const meeting of ['call', 'home'] as const) {
      const { value } = parsed(file(appointment('2026-11-23', '09:00', { meeting })));
      expect(value('location')).toBe(words.say({ key: `calendar.at-${meeting}` }, 'nl'));
    }
  });
});
