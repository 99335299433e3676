/**
 * Money in whole euro cents. There is one currency and there are no fractions of a cent:
 * every division says how it rounds.
 */
export interface Money {
  /** Whole euro cents; may be negative (a credit). */
  readonly cents: number;
}

/** An amount of money from whole cents. Throws on anything that is not a safe whole number. */
export function cents(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of cents: ${amount}`);
  return { cents: amount };
}

export const zero: Money = cents(0);

export function add(a: Money, b: Money): Money {
  return cents(a.cents + b.cents);
}

export function subtract(a: Money, b: Money): Money {
  return cents(a.cents - b.cents);
}

export function sum(amounts: Iterable<Money>): Money {
  let total = 0;
  for (const amount of amounts) total += amount.cents;
  return cents(total);
}

export function times(amount: Money, count: number): Money {
  return cents(amount.cents * count);
}

export function equals(a: Money, b: Money): boolean {
  return a.cents === b.cents;
}

/**
 * A share of an amount in per mille (15% is 150), rounded half up to the cent.
 * Only for amounts of zero and more.
 */
export function perMille(amount: Money, share: number): Money {
  return cents(Math.floor((amount.cents * share * 2 + 1000) / 2000));
}

/** Longer than anybody writes an amount; looking for one in a whole story would take long. */
const longestAmount = 40;

/**
 * An amount as a person types it: '60', '60,00', '€ 60', '1.234,50'. Undefined when it is not an amount,
 * or when it could mean two things ('1.234' is a thousand, '12.34' is refused).
 */
export function parseTypedAmount(text: string): Money | undefined {
  const typed = text.trim();
  if (typed.length > longestAmount) return undefined;
  const bare = typed.replace(/(^\s*(€|eur|euro)\s*)|(\s*(€|eur|euro|,-)\s*$)/gi, '').trim();
  const match = /^(\d{1,3}(?:[.\s]\d{3})+|\d{1,7})(?:,(\d{2}))?$/.exec(bare);
  if (!match) return undefined;
  const euros = Number((match[1] ?? '').replace(/[.\s]/g, ''));
  return cents(euros * 100 + Number(match[2] ?? '0'));
}
