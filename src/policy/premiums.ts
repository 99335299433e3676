import { date, type LocalDate } from '../domain/local-date.ts';
import { cents, type Money, subtract } from '../domain/money.ts';
import { bare, type Dated, factOn } from './dated.ts';

/**
 * The bestuursrechtelijke premie: what somebody who is registered with the CAK pays a month instead of the premium of
 * the insurer. The amount of a year is published in November or December of the year before.
 */
export const higherPremiums: readonly Dated<Money>[] = [
  {
    validFrom: date('2024-01-01'),
    validUntil: date('2024-06-30'),
    source: 'Zorgverzekeringslijn, 12 juni 2024',
    confidence: 'V',
    value: cents(175_20),
  },
  {
    validFrom: date('2024-07-01'),
    validUntil: date('2024-12-31'),
    source: 'Zorgverzekeringslijn, 12 juni 2024',
    confidence: 'V',
    value: cents(160_60),
  },
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2025-12-31'),
    source: 'Metro, 17 december 2025',
    confidence: 'V-2nd',
    value: cents(172_33),
  },
  {
    validFrom: date('2026-01-01'),
    validUntil: date('2026-12-31'),
    source: 'Metro, 17 december 2025',
    confidence: 'V-2nd',
    value: cents(172_70),
  },
];

const derived =
  'afgeleid: de bestuursrechtelijke premie is 110% van de gemiddelde premie (Zvw art. 18d lid 1)';

/**
 * The average premium a month that the bestuursrechtelijke premie is a share of, rounded half up to the cent: EUR 1.752,
 * 1.880 and 1.884 a year. It stands for 'the normal premium', because the premium of one person's policy is not known.
 */
export const averagePremiums: readonly Dated<Money>[] = [
  {
    validFrom: date('2024-01-01'),
    validUntil: date('2024-06-30'),
    source: 'afgeleid: de bestuursrechtelijke premie was 120% van de gemiddelde premie',
    confidence: 'D',
    value: cents(146_00),
  },
  {
    validFrom: date('2024-07-01'),
    validUntil: date('2024-12-31'),
    source: derived,
    confidence: 'D',
    value: cents(146_00),
  },
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2025-12-31'),
    source: derived,
    confidence: 'D',
    value: cents(156_67),
  },
  {
    validFrom: date('2026-01-01'),
    validUntil: date('2026-12-31'),
    source: derived,
    confidence: 'D',
    value: cents(157_00),
  },
];

/** What the higher premium costs a month above the normal one (opslag), so that the three amounts add up to the cent. */
export function surchargeOn(on: LocalDate): Money | undefined {
  const higher = bare(factOn(higherPremiums, on));
  const average = bare(factOn(averagePremiums, on));
  return higher && average ? subtract(higher, average) : undefined;
}

/** Eigen risico a year, for everybody of 18 and older. */
export const ownRisks: readonly Dated<Money>[] = [
  {
    validFrom: date('2019-01-01'),
    validUntil: date('2026-12-31'),
    source: 'Zorgverzekeringswet art. 19 lid 1 en 7, tekst van 1 januari 2026',
    confidence: 'V',
    value: cents(385_00),
  },
];

/** The most zorgtoeslag a month; what somebody gets depends on the income. */
interface CareAllowance {
  readonly single: Money;
  /** Undefined where the source names the single amount only. */
  readonly withPartner: Money | undefined;
}

export const careAllowances: readonly Dated<CareAllowance>[] = [
  {
    validFrom: date('2025-01-01'),
    validUntil: date('2025-12-31'),
    source: 'afgeleid uit de standaardpremie van 2025',
    confidence: 'D',
    value: { single: cents(131_00), withPartner: undefined },
  },
  {
    validFrom: date('2026-01-01'),
    validUntil: date('2026-12-31'),
    source: 'Metro, 24 november 2025, naar de Rijksoverheid',
    confidence: 'V-2nd',
    value: { single: cents(129_00), withPartner: cents(246_00) },
  },
];
