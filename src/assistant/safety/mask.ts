import { isServiceNumber } from '../../domain/service-number.ts';

import { coverAccounts } from './account-number.ts';

/** The sign that stands for every sign taken away. */
const hidden = '•';

/**
 * Takes citizen service numbers, bank account numbers and phone numbers out of a text before anything of it is stored.
 * What is left says that something stood there, and how long it was.
 */
export function maskPersonalNumbers(text: string): { readonly text: string; readonly masked: boolean } {
  const covered = coverAccounts(westernDigits(text)).replace(numbers, coverPersonal);
  // Sign for sign as long as the text was, so that the rest stays as it was written.
  const clean = text.replace(/[\s\S]/g, (sign, at: number) =>
    covered.charAt(at) === hidden ? hidden : sign,
  );
  return { text: clean, masked: clean !== text };
}

/** Digits of Arabic, Persian and wide keyboards as the digits that the rules know. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) % 16),
  );
}

/** Digits in a row, with the signs people put between them, or that come along unseen when they paste. */
const numbers = /(?<![\d,])\+?\d(?:[ \u00a0\u202f.\-\u2010-\u2015/()\p{Cf}]{0,2}\+?\d)+/gu;

/** The fewest and the most signs that these numbers have; only a phone number, which begins with 0 or +, is longer. */
const fewest = 8;
const most = { service: 9, phone: 16 };

/** Covers the groups of digits that, alone or together with the next ones, are a number of a person. */
function coverPersonal(row: string): string {
  const groups = row.match(/\+?\d+/g) ?? [];
  const personal = new Set<number>();
  for (let first = 0; first < groups.length; first += 1) {
    let together = '';
    const longest = /^[+0]/.test(groups[first] ?? '') ? most.phone : most.service;
    for (let last = first; last < groups.length; last += 1) {
      together += groups[last];
      if (together.length > longest) break;
      if (together.length >= fewest && (isPhoneNumber(together) || isServiceNumber(together)))
        for (let group = first; group <= last; group += 1) personal.add(group);
    }
  }
  let group = -1;
  return row.replace(/\+?\d+/g, (digits) => {
    group += 1;
    return personal.has(group) ? cover(digits) : digits;
  });
}

function isPhoneNumber(text: string): boolean {
  return /^(?:(?:\+|00)\d{8,14}|0[1-9]\d{8})$/.test(text);
}

function cover(found: string): string {
  return found.replace(/[A-Za-z0-9+]/g, hidden);
}
