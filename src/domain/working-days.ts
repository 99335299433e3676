import { addDays, date, dateOf, type LocalDate } from './local-date.ts';

/**
 * The days on which nobody can be asked to come: the public holidays of the Algemene termijnenwet, art. 3(1) and,
 * through art. 3(2), Good Friday. Koningsdag is 27 April, or the day before when that is a Sunday.
 */
export function publicHolidays(year: number): ReadonlySet<LocalDate> {
  const easter = easterSunday(year);
  const king = date(`${year}-04-27`);
  return new Set([
    date(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    isSunday(king) ? addDays(king, -1) : king,
    date(`${year}-05-05`),
    addDays(easter, 39),
    addDays(easter, 50),
    date(`${year}-12-25`),
    date(`${year}-12-26`),
  ]);
}

/** Monday to Friday, and no public holiday. */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday <= 5 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

const known = new Map<number, ReadonlySet<LocalDate>>();

/** Every turn asks for the day of an answer; to work the holidays out again each time was a sixth of the turn. */
function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const holidays = known.get(year) ?? publicHolidays(year);
  known.set(year, holidays);
  return holidays;
}

/** The working day so many on from a day. */
export function addWorkingDays(from: LocalDate, days: number): LocalDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function isSunday(day: LocalDate): boolean {
  return weekdayOf(day) === 7;
}

/** Easter in the Gregorian calendar, after Gauss as corrected by Lichtenberg. */
function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const moonCorrection = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunCorrection = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moonCorrection) % 30;
  const shift = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const fullMoon = 21 + seed - shift;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunCorrection) % 7);
  const marchDay = fullMoon + 7 - ((fullMoon - firstSunday) % 7);
  const easter = marchDay > 31 ? dateOf(year, 4, marchDay - 31) : dateOf(year, 3, marchDay);
  if (!easter) throw new RangeError(`no Easter in ${year}`);
  return easter;
}
