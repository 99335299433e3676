import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { dateOf, type LocalDate } from '../domain/local-date.ts';
import { parseTypedAmount } from '../domain/money.ts';
import type { Answer, Prompt } from '../flow/types.ts';
import { maskPersonalNumbers } from './safety/mask.ts';

/** The longest free text that is kept; what is longer is cut, and the resident sees what was kept. */
const longestText = 2000;

/** Longer than an amount, a date, a postcode or a phone number is ever written. */
const longestFact = 60;

/** The answer that typed text is to a question; undefined when the question asks for a button, or it does not fit. */
export function typedAnswer(prompt: Prompt, typed: string, today: LocalDate): Answer | undefined {
  const text = prompt.kind === 'text' ? typed.trim() : inLatinDigits(typed.trim());
  if (prompt.kind !== 'text' && text.length > longestFact) return undefined;
  switch (prompt.kind) {
    case 'text':
      return text ? { kind: 'text', text: keptText(text) } : undefined;
    case 'amount': {
      const amount = parseTypedAmount(text);
      return amount && { kind: 'amount', amount };
    }
    case 'date': {
      // Every date that is asked for lies ahead.
      const date = typedDate(text);
      return date && date >= today ? { kind: 'date', date } : undefined;
    }
    case 'postcode': {
      const match = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text);
      if (!match) return undefined;
      return { kind: 'postcode', text: [match[1], match[2]?.toUpperCase()].filter(Boolean).join(' ') };
    }
    case 'phone': {
      // Without a zero or a plus in front it may be any number, a citizen service number as well.
      const phone = /^\(?\s*[0+]/.test(text) ? parsePhoneNumberFromString(text, 'NL') : undefined;
      return phone?.isValid() ? { kind: 'phone', text: phone.formatInternational() } : undefined;
    }
    default:
      return undefined;
  }
}

/** Digits of an Arabic or Persian keyboard, as the digits that everything else is written in. */
function inLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/** Free text as it is stored: cut to a length, with personal numbers taken out. */
export function keptText(text: string): string {
  return maskPersonalNumbers(text.trim().slice(0, longestText)).text;
}

/** 3-11-2026, 03/11/2026 and 2026-11-03; never a guess about day and month. */
function typedDate(text: string): LocalDate | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  return dutch ? dateOf(Number(dutch[3]), Number(dutch[2]), Number(dutch[1])) : undefined;
}

/** The answer that a pressed button is. */
export function pressedAnswer(prompt: Prompt, id: string): Answer | undefined {
  if (!prompt.options?.some((option) => option.id === id)) return undefined;
  return { kind: prompt.kind === 'slot' ? 'slot' : 'choice', option: id };
}

/** The answer that a list of ticks is. */
export function tickedAnswer(prompt: Prompt, ids: readonly string[]): Answer | undefined {
  if (prompt.kind !== 'choices' && prompt.kind !== 'review') return undefined;
  const known = ids.every((id) => prompt.options?.some((option) => option.id === id && !option.way));
  return known ? { kind: prompt.kind, options: [...new Set(ids)] } : undefined;
}
