/**
 * Says figures the way a person does. In every language of the site an amount looks as in the letter, '€ 11.240,16':
 * a voice would take the point for something else in half of them. `amount` says how euros and cents go together, as in
 * '[euros] en [cents] cent'.
 */
export function spoken(text: string, language: string, amount: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(
      /(-?)€\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?/g,
      (_, minus: string, whole: string, rest = '0') => {
        const euros = inEuros(Number(minus + whole.replace(/\./g, '')), language);
        const cents = Number(rest);
        if (cents === 0) return euros;
        const both = amount.replace(/[\u2066-\u2069]/g, '');
        return both.replace('[euros]', euros).replace('[cents]', String(cents));
      },
    )
    .replace(/\d{1,3}(?:\.\d{3})+(?!\d)/g, (number) => number.replace(/\./g, ''))
    .replace(/\b0?(\d{1,2}):(\d{2})\b/g, (_, hours: string, minutes: string) =>
      minutes === '00' ? hours : `${hours}:${minutes}`,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** '60 euro' in the words of the language, with figures that every voice reads as one number. */
function inEuros(euros: number, language: string): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
    useGrouping: false,
  }).format(euros);
}

/** A phone number or the number of a claim, sign by sign, with a rest where it is written with one. */
export function spelled(number: string): string {
  const parts = number.split(/[\s-]+/).map((part) => Array.from(part).join(' '));
  return parts.filter(Boolean).join(', ');
}
