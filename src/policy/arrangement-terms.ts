import { date, type LocalDate } from '../domain/local-date.ts';
import { cents, type Money } from '../domain/money.ts';
import { type Dated, factOn, type PolicyValue } from './dated.ts';

/** The terms that a creditor delivered for its special arrangement (speciale regeling). */
interface CreditorTerms {
  /** The version; a request keeps the one it was made under. */
  readonly id: string;
  /** As the creditor is written in the deliveries. */
  readonly creditor: string;
  /** The fixed amount a month. */
  readonly perMonth: Money;
  /** After this many months the rest lapses. */
  readonly months: number;
  /** Made up for the demonstration: pages that show it say so. */
  readonly example: boolean;
}

/**
 * One row per creditor and period. A creditor without a row has no terms here: then we ask it on the resident's
 * behalf. No creditor has delivered terms yet; the only row belongs to the fictional insurer of the example deliveries.
 */
export const arrangementTerms: readonly Dated<CreditorTerms>[] = [
  {
    validFrom: date('2026-01-01'),
    validUntil: undefined,
    source: 'voorbeeld voor de demonstratie; niet van een bestaande verzekeraar',
    confidence: 'D',
    awaits: 'every insurer that takes part delivers its own terms',
    value: {
      id: 'zilveren-voorbeeld-2026',
      creditor: 'Zilveren Voorbeeld Zorgverzekeraar',
      perMonth: cents(30_00),
      months: 36,
      example: true,
    },
  },
];

/** The terms of a creditor, however the spaces and accents of its name are typed. */
export function arrangementTermsOf(creditor: string, on: LocalDate): PolicyValue<CreditorTerms> {
  return factOn(
    arrangementTerms.filter((row) => plain(row.value.creditor) === plain(creditor)),
    on,
  );
}

/** As the domain compares names; rules stand by themselves and import no more of the domain than money and dates. */
function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** The terms that an earlier request was made under: they stay valid for it, whatever came after. */
export function arrangementTermsById(id: string): CreditorTerms | undefined {
  return arrangementTerms.find((row) => row.value.id === id)?.value;
}
