import type { PersonKey } from '../domain/claims.ts';
import { dateInAmsterdam, dateOf, instant, type LocalDate, parseDate } from '../domain/local-date.ts';
import { cents, type Money, zero } from '../domain/money.ts';
import { isServiceNumber } from '../domain/service-number.ts';
import { refuseBsn } from './file-refused.ts';

/** Wrong figures are named in these words on every face of the product. */
export const wrongSum = 'open amount is not principal + costs + interest + court costs - paid';

/** A date that has not come yet would make a delivery the newest one for years, and every right one after it old. */
export const afterToday = 'is a date after today';

/** No claim in a file comes near it (EUR 100 million); sums of many such amounts stay exact. */
const mostCents = 100_000_000_00;
const tooMuch = 'is more than 100 million euros';

/**
 * The dates of moments that a file named before. Claims name the same few over and over, and looking up a time zone
 * each time would be most of the work.
 */
export type Moments = Map<string, LocalDate | undefined>;

const noDate = '1900-01-01' as LocalDate;
const longest = 200;

/**
 * Reads the fields of one row and remembers the first that is wrong. Each reader gives a usable value even
 * then, so that a row is read from begin to end; the caller looks at 'problem' before it uses any of it.
 */
export class RowCheck {
  problem: { readonly field: string; readonly reason: string } | undefined;
  readonly line: number;
  private readonly today: LocalDate;
  private readonly moments: Moments;

  constructor(line: number, today: LocalDate, moments: Moments = new Map()) {
    this.line = line;
    this.today = today;
    this.moments = moments;
  }

  fail(field: string, reason: string): void {
    this.problem ??= { field, reason };
  }

  /** What a reader gives, or undefined where it finds something wrong; for looking without judging. */
  readable<T>(read: (check: RowCheck) => T): T | undefined {
    const quiet = new RowCheck(this.line, this.today, this.moments);
    const value = read(quiet);
    return quiet.problem ? undefined : value;
  }

  /** The pseudonym of a person. A number that could be a BSN refuses the whole file. */
  personKey(field: string, value: unknown): PersonKey {
    const key = this.identifier(field, value);
    if (isServiceNumber(key)) throw refuseBsn(this.line);
    return key;
  }

  /** Text as it is delivered: '=1+1' is a name like any other. */
  text(field: string, value: unknown): string {
    if (typeof value !== 'string') this.fail(field, 'is missing or not text');
    else if (value.length > longest) this.fail(field, `is longer than ${longest} characters`);
    else return value;
    return '';
  }

  filled(field: string, value: unknown): string {
    const text = this.text(field, value);
    if (text.trim() === '') this.fail(field, 'is empty');
    return text;
  }

  /** A number or key that things are found by again. */
  identifier(field: string, value: unknown): string {
    const text = this.filled(field, value);
    if (text.length > 64 || /\p{Cc}/u.test(text)) this.fail(field, 'is not a number or key');
    return text;
  }

  /** Only what clearly is no postcode is refused: somebody may live abroad or have no address. */
  postcode(field: string, value: unknown): string {
    const text = this.text(field, value);
    if (text !== '' && !/^(?=.*\d)[A-Za-z0-9 -]{2,12}$/.test(text)) this.fail(field, 'is not a postcode');
    return text;
  }

  oneOf<T extends string>(field: string, value: unknown, allowed: readonly T[]): T {
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.fail(field, `is not one of: ${allowed.join(', ')}`);
    return found ?? (allowed[0] as T);
  }

  /** dd-mm-yyyy */
  dutchDate(field: string, value: string): LocalDate {
    const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(value);
    if (!match) this.fail(field, 'is not a date written dd-mm-yyyy');
    const found = match && dateOf(Number(match[3]), Number(match[2]), Number(match[1]));
    if (!found) this.fail(field, 'is a date that does not exist');
    return found ?? noDate;
  }

  /** A date that something is reported for: that day has come. */
  reportedFor(field: string, day: LocalDate): LocalDate {
    if (day > this.today) this.fail(field, afterToday);
    return day;
  }

  /** yyyy-mm-dd */
  isoDate(field: string, value: unknown): LocalDate {
    const found = typeof value === 'string' ? parseDate(value) : undefined;
    if (!found) this.fail(field, 'is not a date written yyyy-mm-dd, or one that does not exist');
    return found ?? noDate;
  }

  /** The date in Amsterdam of an RFC 3339 time with its zone. */
  timestamp(field: string, value: unknown): LocalDate {
    const found = typeof value === 'string' ? this.dateOf(value) : undefined;
    if (!found) this.fail(field, 'is not a time with its zone (RFC 3339), or one that does not exist');
    return found ?? noDate;
  }

  /** Euros with a decimal comma and two decimals, of zero and more; below zero too where that is asked for. */
  euros(field: string, value: string, belowZero = false): Money {
    const match = /^(-?)(\d{1,9}),(\d{2})$/.exec(value);
    if (!match) this.fail(field, 'is not an amount in euros with a decimal comma');
    else if (match[1] && !belowZero) this.fail(field, 'is below zero');
    else return this.bounded(field, (match[1] ? -1 : 1) * (Number(match[2]) * 100 + Number(match[3])));
    return zero;
  }

  wholeCents(field: string, value: unknown): Money {
    if (typeof value === 'number' && Number.isInteger(value)) return this.bounded(field, value);
    this.fail(field, 'is not a whole number of cents');
    return zero;
  }

  private bounded(field: string, amount: number): Money {
    if (Math.abs(amount) <= mostCents) return cents(amount);
    this.fail(field, tooMuch);
    return zero;
  }

  private dateOf(text: string): LocalDate | undefined {
    const known = this.moments.get(text);
    if (known) return known;
    if (this.moments.size > 10_000) this.moments.clear();
    const found = dateOfTimestamp(text);
    this.moments.set(text, found);
    return found;
  }
}

const timestamps =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function dateOfTimestamp(text: string): LocalDate | undefined {
  const match = timestamps.exec(text);
  const exists = match && dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return exists ? dateInAmsterdam(instant(Date.parse(text))) : undefined;
}
