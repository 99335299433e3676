import { date, type LocalDate } from '../domain/local-date.ts';
import { type Dated, valueOn } from './dated.ts';

const since = date('2026-01-01');
const ours = 'keuze van deze dienst';
const toBeSet = 'the municipality sets this term';

/** When somebody who waits for us hears from us. */
interface AnswerTerms {
  /** A request for a special arrangement. */
  readonly arrangementWorkingDays: number;
  /** Everything else that was sent to a Buurtteam. */
  readonly caseWorkingDays: number;
  /** A danger that was said, inside opening hours. */
  readonly crisisMinutes: number;
}

export const answerTerms: readonly Dated<AnswerTerms>[] = [
  {
    validFrom: since,
    validUntil: undefined,
    source: ours,
    confidence: 'D',
    awaits: toBeSet,
    value: { arrangementWorkingDays: 10, caseWorkingDays: 1, crisisMinutes: 30 },
  },
];

/** Afmelden for signals: how long the rest lasts for who asks for a time only. */
interface OptOutTerms {
  readonly restMonths: number;
}

export const optOutTerms: readonly Dated<OptOutTerms>[] = [
  {
    validFrom: since,
    validUntil: undefined,
    source: `${ours}, naar het advies in de factsheets van The Challenge Amsterdam`,
    confidence: 'D',
    awaits: 'a lawyer of the municipality confirms the text and the effect of the opt-out',
    value: { restMonths: 3 },
  },
];

interface AppointmentTerms {
  /** The first time that is offered lies within this many days, or the team is warned. */
  readonly firstOfferDays: number;
}

export const appointmentTerms: readonly Dated<AppointmentTerms>[] = [
  {
    validFrom: since,
    validUntil: undefined,
    source: `${ours}, naar de wachttijd voor sociaal raadslieden (beleidsplan 2025-2028, par. 5.2)`,
    confidence: 'D',
    awaits: toBeSet,
    value: { firstOfferDays: 14 },
  },
];

/** What guards the codes in letters. */
export interface CodeTerms {
  /** Tries with a wrong second fact before the code locks. */
  readonly triesPerCode: number;
  /** Wrong codes from one network address in an hour. */
  readonly wrongPerAddressPerHour: number;
  /** Wrong codes from everywhere in an hour; then somebody is warned. */
  readonly wrongPerHour: number;
  /** Months that a code from a letter can be used. */
  readonly validMonths: number;
}

export const codeTerms: readonly Dated<CodeTerms>[] = [
  {
    validFrom: since,
    validUntil: undefined,
    source: `${ours}; wijkt af van OWASP ASVS 6.4.2 en is daarom zo begrensd`,
    confidence: 'D',
    awaits: 'the security officer (CISO) of the municipality sets these limits',
    value: { triesPerCode: 5, wrongPerAddressPerHour: 20, wrongPerHour: 200, validMonths: 3 },
  },
];

/** Codes without limits are not codes: on a day that no row covers nothing is let in, and this says why. */
export function codeTermsOn(day: LocalDate): CodeTerms {
  const terms = valueOn(codeTerms, day);
  if (!terms.known)
    throw new RangeError(`no limits of letter codes are set for ${day}: see "voorbij policy due"`);
  return terms.value;
}

/** How long the bearer token of a conversation over the programming interface gives access. */
export interface TokenTerms {
  /** With a code: hours since the last message. Longer than on a page, for people answer a message when they can. */
  readonly identifiedIdleHours: number;
  /** With a code: days since the conversation was opened, used or not. */
  readonly identifiedDays: number;
}

/** Without a code a token knows nobody: it holds as long as the conversation is kept (`retention.ts`). */
export const tokenTerms: readonly Dated<TokenTerms>[] = [
  {
    validFrom: since,
    validUntil: undefined,
    source: ours,
    confidence: 'D',
    awaits: 'the security officer (CISO) of the municipality sets these limits',
    value: { identifiedIdleHours: 12, identifiedDays: 7 },
  },
];
