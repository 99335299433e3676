import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiaryTeam, slotsOn } from '../../src/appointments/opening-hours.ts';
import { addDays, date, dateInAmsterdam, timeInAmsterdam } from '../../src/domain/local-date.ts';
import { isWorkingDay, publicHolidays } from '../../src/domain/working-days.ts';

const mornings = [{ from: '09:00', until: '12:00' }];

function team(week: DiaryTeam['hours']['week'], closedOn: DiaryTeam['closedOn'] = []): DiaryTeam {
  return {
    id: 'noord',
    name: 'Buurtteam Noord',
    city: 'Amsterdam',
    example: true,
    hours: { week },
    closedOn,
  };
}

const everyDay = team(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, mornings])));

function times(of: DiaryTeam, day: string, minutes = 45): readonly string[] {
  return slotsOn(of, date(day), minutes).map(
    ({ startAt, endAt }) => `${startAt.slice(11, 16)}-${endAt.slice(11, 16)}`,
  );
}

describe('slots', () => {
  it('fill the opening hours and no minute more: 180 minutes hold four slots of 45', () => {
    // Winter: Amsterdam is one hour ahead of UTC.
    expect(times(everyDay, '2026-11-23')).toEqual([
      '08:00-08:45',
      '08:45-09:30',
      '09:30-10:15',
      '10:15-11:00',
    ]);
    // 180 = 3 x 50 + 30: the rest is too short for a fourth.
    expect(times(everyDay, '2026-11-23', 50)).toEqual(['08:00-08:50', '08:50-09:40', '09:40-10:30']);
  });

  it('leave a lunch break out', () => {
    const withLunch = team({
      1: [
        { from: '11:00', until: '12:00' },
        { from: '13:00', until: '14:00' },
      ],
    });
    expect(times(withLunch, '2026-11-23', 60)).toEqual(['10:00-11:00', '12:00-13:00']);
  });

  it('keep the wall clock of the Buurtteam when summer time begins and ends', () => {
    // The clock goes forward in the night to Sunday 28 March 2027, back in the night to Sunday 31 October 2027.
    expect(times(everyDay, '2027-03-25')[0]).toBe('08:00-08:45');
    expect(times(everyDay, '2027-04-01')[0]).toBe('07:00-07:45');
    expect(times(everyDay, '2027-10-29')[0]).toBe('07:00-07:45');
    expect(times(everyDay, '2027-11-01')[0]).toBe('08:00-08:45');
  });

  it('begin at nine in Amsterdam on every working day of ten years', () => {
    for (let day = date('2026-01-01'); day < date('2036-01-01'); day = addDays(day, 1)) {
      const [first] = slotsOn(everyDay, day, 45);
      expect(first === undefined).toBe(!isWorkingDay(day));
      if (first)
        expect([dateInAmsterdam(first.startAt), timeInAmsterdam(first.startAt)]).toEqual([day, '09:00']);
    }
  });

  it('are not made on weekends, public holidays and days that a team is closed', () => {
    expect(times(everyDay, '2026-11-21')).toEqual([]);
    expect(times(everyDay, '2026-11-22')).toEqual([]);
    expect(times(everyDay, '2026-12-25')).toEqual([]);
    expect(times(team(everyDay.hours.week, [date('2026-11-23')]), '2026-11-23')).toEqual([]);
    expect(times(team({ 2: mornings }), '2026-11-23')).toEqual([]);
  });

  it('have an id that only place and moment decide, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 0, max: 22 }),
        (ahead, minutes, hour) => {
          const from = `${String(hour).padStart(2, '0')}:00`;
          const hours = [{ from, until: '23:59' }];
          const one = team({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours });
          const day = addDays(date('2026-11-22'), ahead);
          const slots = slotsOn(one, day, minutes);
          expect(slotsOn(one, day, minutes)).toEqual(slots);
          expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length);
          for (const [index, slot] of slots.entries())
            if (index > 0) expect(slot.startAt >= (slots[index - 1]?.endAt ?? '')).toBe(true);
        },
      ),
    );
  });

  it('refuse opening hours that are no time of day', () => {
    expect(() => slotsOn(team({ 1: [{ from: '9:00', until: '12:00' }] }), date('2026-11-23'), 45)).toThrow(
      'HH:MM',
    );
  });
});

describe('public holidays', () => {
  it('follow Easter and the king', () => {
    // Easter is on 5 April 2026: Good Friday two days before, Ascension 39 and Whit Monday 50 days after.
    expect([...publicHolidays(2026)].sort()).toEqual(
      ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'].map(
        (day) => `2026-${day}`,
      ),
    );
    // 27 April 2025 is a Sunday: the king's day is the Saturday before.
    expect(publicHolidays(2025).has(date('2025-04-26'))).toBe(true);
    expect(publicHolidays(2025).has(date('2025-04-27'))).toBe(false);
  });

  it('have Easter Monday right in years with an early and a late Easter', () => {
    const mondays = {
      2008: '2008-03-24',
      2011: '2011-04-25',
      2024: '2024-04-01',
      2038: '2038-04-26',
      2049: '2049-04-19',
    };
    for (const [year, monday] of Object.entries(mondays))
      expect(publicHolidays(Number(year)).has(date(monday))).toBe(true);
  });
});
