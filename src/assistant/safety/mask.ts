/** The sign that stands for every sign taken away. */
const hidden = '•';

/**
 * Takes citizen service numbers, bank account numbers and phone numbers out of a text before anything of it is stored.
 * What is left says that something stood there, and how long it was.
 */
export function maskPersonalNumbers(text: string): { readonly text: string; readonly masked: boolean } {
  const clean = [iban, longNumber].reduce(
    (left, rule) => left.replace(rule.pattern, (found) => (rule.hides(found) ? cover(found) : found)),
    text,
  );
  return { text: clean, masked: clean !== text };
}

interface Rule {
  readonly pattern: RegExp;
  readonly hides: (found: string) => boolean;
}

const iban: Rule = {
  pattern: /\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}\b/gi,
  hides: (found) => /\d{2}/.test(found) && found.replace(/\s/g, '').length >= 15,
};

/** Digits in a row, with the signs people put between them. */
const longNumber: Rule = {
  pattern: /(?<![\d,])(?:\+|00)?\d(?:[ .\-/()]{0,2}\d){7,14}(?![\d])/g,
  hides: (found) => isPhoneNumber(found) || isServiceNumber(found),
};

/** The eleven test of the citizen service number: nine digits, or eight with a leading zero left out. */
export function isServiceNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/[^\d+]/g, '');
  return /^(?:(?:\+|00)\d{8,14}|0[1-9]\d{8})$/.test(digits);
}

function cover(found: string): string {
  return found.replace(/[A-Za-z0-9+]/g, hidden);
}
