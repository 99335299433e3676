/** How long an account number is in each country that has them (the IBAN registry of SWIFT). */
const lengths: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

const lengthIn: ReadonlyMap<string, number> = new Map(
  Object.entries(lengths).flatMap(([length, countries]) =>
    countries.split(' ').map((country): [string, number] => [country, Number(length)]),
  ),
);

/** A country and two check digits at the beginning of a word. */
const beginning = /(?<![\p{L}\p{N}])[A-Z]{2}(?=[\s.\-\p{Cf}]?\d[\s.\-\p{Cf}]?\d)/giu;
/** What people put between the signs of a number, or paste along with it: at most two in a row. */
const between = /^[\s.\-\p{Cf}]{0,2}$/u;
const hidden = '•';

/** Covers the account numbers in a text: what has the length of its country and passes the check of ISO 7064 (mod 97). */
export function coverAccounts(text: string): string {
  const signs = text.split('');
  for (const { index } of text.matchAll(beginning)) {
    const places = placesOf(text, index);
    if (
      places &&
      isChecked(
        places
          .map((place) => text.charAt(place))
          .join('')
          .toUpperCase(),
      )
    )
      for (const place of places) signs[place] = hidden;
  }
  return signs.join('');
}

/** Where the signs of a number that begins here stand; undefined when there are too few. */
function placesOf(text: string, start: number): readonly number[] | undefined {
  const length = lengthIn.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  const places: number[] = [];
  for (let at = start; places.length < length && at < text.length; at += 1) {
    if (!/[A-Z0-9]/i.test(text.charAt(at))) continue;
    if (places.length > 0 && !between.test(text.slice((places.at(-1) ?? at) + 1, at))) return undefined;
    places.push(at);
  }
  return places.length === length ? places : undefined;
}

function isChecked(number: string): boolean {
  const digits = `${number.slice(4)}${number.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  // Words that happen to pass are no number: every country has digits in it.
  return rest === 1 && (number.match(/\d/g)?.length ?? 0) >= 8;
}
