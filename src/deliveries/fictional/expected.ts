import type { CollectorKind } from '../../domain/collectors.ts';
import { date } from '../../domain/local-date.ts';
import type { OverviewRecord } from '../../domain/overview-record.ts';
import { formOf } from '../forms.ts';
import type { FictionalPersonStory, Story } from './story.ts';

export interface ExpectedTotals {
  readonly peildatum: string;
  readonly personen: readonly OverviewRecord[];
  readonly afgekeurd: readonly { readonly file: string; readonly claim: string; readonly why: string }[];
}

/** The right answer, added up from what each story says is true. */
export function expectedOf(told: readonly FictionalPersonStory[], asOf: string): ExpectedTotals {
  const refused = told.flatMap(({ stories }) => stories.flatMap((story) => story.refused ?? []));
  return {
    peildatum: asOf,
    personen: told
      .filter(({ stories }) => stories.some((story) => story.debts.length > 0))
      .map(recordOf)
      .sort((a, b) => (a.persoonssleutel < b.persoonssleutel ? -1 : 1)),
    afgekeurd: refused
      .map(({ collector, claim, why }) => ({ file: fileOf(collector), claim, why }))
      .sort((a, b) => (`${a.file} ${a.claim}` < `${b.file} ${b.claim}` ? -1 : 1)),
  };
}

function recordOf({ person, stories }: FictionalPersonStory): OverviewRecord {
  const debts = stories.flatMap((story: Story) => story.debts);
  const holders = [...new Set(debts.map((debt) => debt.holder))];
  const perHolder = holders.map((holder) => {
    const own = debts.filter((debt) => debt.holder === holder);
    return [
      holder,
      {
        open_cent: own.reduce((total, { cents = 0 }) => total + cents, 0),
        vorderingen: own.map((debt) => debt.number).sort(),
      },
    ] as const;
  });
  return {
    persoonssleutel: person.key,
    geboortedatum: date(person.birthDate),
    postcode: person.postcode,
    huisnummer: person.houseNumber,
    totaal_cent: debts.reduce((total, { cents = 0 }) => total + cents, 0),
    onbekende_bedragen: debts.filter((debt) => debt.cents === undefined).length,
    partijen: holders.length,
    per_incassant: Object.fromEntries(perHolder),
    signalen: stories.flatMap((story) => story.findings ?? []).sort(),
  };
}

function fileOf(collector: CollectorKind): string {
  return formOf[collector] === 'csv' ? `${collector}.csv` : `${collector}.fcid.json`;
}
