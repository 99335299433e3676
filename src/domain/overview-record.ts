import type { PersonKey } from './claims.ts';
import type { CollectorKind } from './collectors.ts';
import type { LocalDate } from './local-date.ts';
import { knownTotal, type Overview } from './overview.ts';

/** One person's debts as programs read them: the terms are those of the deliveries, amounts are in whole cents. */
export interface OverviewRecord {
  readonly persoonssleutel: PersonKey;
  readonly geboortedatum: LocalDate;
  readonly postcode: string;
  readonly huisnummer: string;
  /** The sum of the known amounts. */
  readonly totaal_cent: number;
  /** How many amounts are unknown: with one or more, the total is 'at least'. */
  readonly onbekende_bedragen: number;
  /** How many parties hold at least one debt. */
  readonly partijen: number;
  readonly per_incassant: Readonly<Partial<Record<CollectorKind, CollectorRecord>>>;
  /** What a caseworker should look at, sorted. */
  readonly signalen: readonly string[];
}

interface CollectorRecord {
  /** The sum of the known amounts. */
  readonly open_cent: number;
  /** The numbers of all debts, known or not, sorted. */
  readonly vorderingen: readonly string[];
}

export function overviewRecord(overview: Overview): OverviewRecord {
  const { person, total } = overview;
  const perCollector = [...total.perCollector].map(([holder, open]): [CollectorKind, CollectorRecord] => [
    holder,
    { open_cent: open.cents, vorderingen: numbersOf(overview, holder) },
  ]);
  return {
    persoonssleutel: overview.personKey,
    geboortedatum: person.birthDate,
    postcode: person.postcode,
    huisnummer: person.houseNumber,
    totaal_cent: knownTotal(total).cents,
    onbekende_bedragen: overview.unknownAmounts,
    partijen: overview.parties,
    per_incassant: Object.fromEntries(perCollector),
    signalen: overview.findings,
  };
}

function numbersOf({ debts }: Overview, holder: CollectorKind): readonly string[] {
  return debts
    .filter((debt) => debt.holder === holder)
    .map((debt) => debt.number)
    .sort();
}
