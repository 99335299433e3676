import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/** A calendar date in Amsterdam, written yyyy-mm-dd. It always exists; two of them compare as text. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** A moment as an RFC 3339 text in UTC, to the millisecond. Two of them compare as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

const timeZone = 'Europe/Amsterdam';

/** The date that a yyyy-mm-dd text stands for; undefined when it is not written so, or does not exist. */
export function parseDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The date of a year, month and day; undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** As parseDate, for dates written in the code itself; throws on a date that does not exist. */
export function date(text: string): LocalDate {
  const parsed = parseDate(text);
  if (!parsed) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

const dayMilliseconds = 86_400_000;

export function addDays(from: LocalDate, days: number): LocalDate {
  return instant(Date.parse(from) + days * dayMilliseconds).slice(0, 10) as LocalDate;
}

/** The same day some months on; the last day of the month where that day does not exist. */
export function addMonths(from: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(from).add({ months }).toString() as LocalDate;
}

/** Whole years of age on a date. Somebody born on 29 February is a year older on 1 March in other years. */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

const calendar = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The last answer of dateInAmsterdam: nearly all questions are about now. */
let latest = { hour: '', date: '' as LocalDate };

/**
 * The Amsterdam date of a moment. Asked several times a turn, and Temporal takes five times as long. Amsterdam is whole
 * hours ahead of UTC since 1946, so within one hour of UTC the date is the same.
 */
export function dateInAmsterdam(moment: Instant): LocalDate {
  const hour = moment.slice(0, 13);
  if (hour === latest.hour) return latest.date;
  const parts = calendar.formatToParts(Date.parse(moment));
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  const found = `${part('year')}-${part('month')}-${part('day')}` as LocalDate;
  if (moment >= '1946') latest = { hour, date: found };
  return found;
}

/** The moment of a wall-clock time in Amsterdam; 'time' is HH:MM. */
export function instantInAmsterdam(day: LocalDate, time: string): Instant {
  const moment = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant();
  return instant(moment.epochMilliseconds);
}

/** The wall-clock time in Amsterdam of a moment, as HH:MM. */
export function timeInAmsterdam(moment: Instant): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
}

export function instant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function addMinutes(moment: Instant, minutes: number): Instant {
  return instant(Date.parse(moment) + minutes * 60_000);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
