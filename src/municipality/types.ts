/** How sure a field is: read at the body itself, read elsewhere, worked out, or made up for the demonstration. */
type Mark = 'V' | 'V-2nd' | 'D' | 'example';

/** A fact about the municipality with where it was read. A fact that nobody read anywhere has no field at all. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
  /** The date of the source, as exact as it gives one (yyyy, yyyy-mm or yyyy-mm-dd); undefined when it gives none. */
  readonly sourceDate: string | undefined;
  readonly mark: Mark;
  /** Who compared this with the source, and when (yyyy-mm-dd). */
  readonly checked?: { readonly by: string; readonly on: string };
}

/** A stretch of wall-clock time in Amsterdam, HH:MM; 'until' itself is closed. */
interface OpenFrom {
  readonly from: string;
  readonly until: string;
}

/** By weekday, 1 for Monday to 7 for Sunday; a weekday that is missing is closed. */
export interface OpeningHours {
  readonly week: Readonly<Record<number, readonly OpenFrom[]>>;
}

/** A number to call, written as people read it out. */
export interface Phone extends Sourced<string> {
  /** Missing means: the hours are not known. */
  readonly hours?: 'always' | OpeningHours;
  /** Calling costs nothing; missing means: not known. */
  readonly free?: boolean;
}

export const phoneIds = [
  'city',
  'emergency',
  'suicide-prevention',
  'suicide-prevention-long',
  'domestic-violence',
  'geldfit',
  'health-insurance-line',
  'legal-help',
] as const;
export type PhoneId = (typeof phoneIds)[number];

export type WebsiteId =
  | 'money-problems'
  | 'team-finder'
  | 'debt-help'
  | 'geldfit'
  | 'suicide-prevention'
  | 'health-insurance-line'
  | 'cak'
  | 'cjib'
  | 'seizures'
  | 'protected-income'
  | 'bailiff-register';

export interface Area {
  readonly id: string;
  readonly name: string;
}

/** Where a postcode lies: sure, one question away, elsewhere, or not a postcode. */
export type AreaAnswer =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'ask'; readonly areas: readonly Area[] }
  | { readonly kind: 'outside' }
  | { readonly kind: 'invalid' };

/** The people who help with money in one area. */
export interface Team {
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly address: Sourced<string>;
  readonly city: string;
  readonly hours: Sourced<OpeningHours>;
  /** Not a real door: made up for the demonstration, and said so wherever it is shown. */
  readonly example: boolean;
}

/** A door for one group, so that nobody is sent to the wrong one. Without a verified number: the city's own. */
export interface Door {
  readonly id: string;
  readonly name: Sourced<string>;
}

/** All that belongs to one municipality and to no other. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly phones: Readonly<Record<PhoneId, Phone>>;
  readonly websites: Readonly<Record<WebsiteId, Sourced<string>>>;
  readonly areas: readonly Area[];
  readonly teams: readonly Team[];
  readonly doors: readonly Door[];
  /** The area of a full postcode or of its four digits. */
  areaOf(postcode: string): AreaAnswer;
  teamOf(area: string): Team | undefined;
}

/** The number as a telephone dials it. */
export function dialled(phone: Phone): string {
  return phone.value.replace(/\D/g, '');
}
