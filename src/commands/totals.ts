import type { LocalDate } from '../domain/local-date.ts';
import { type OverviewRecord, overviewRecord } from '../domain/overview-record.ts';
import { reconcile } from '../domain/reconcile.ts';
import { collectionCostRuleOn } from '../policy/collection-costs.ts';
import type { DebtStore } from '../ports/debts.ts';
import type { DeliveryCommandDeps } from './import.ts';

/** All totals as programs read them. */
interface Totals {
  /** The latest date of any delivery; null when there is none. */
  readonly peildatum: LocalDate | null;
  readonly personen: readonly OverviewRecord[];
  /**
   * Refused rows of the current deliveries. A party that delivers a row twice should not make it look like two, so the
   * store gives one line for each number, person, field and reason: two bad rows that differ in another field are one
   * line here. The report of the import names each with its line.
   */
  readonly afgekeurd: readonly { readonly file: string; readonly claim: string; readonly why: string }[];
}

/** Prints what every person owes to whom, for somebody who checks the deliveries before letters go out. */
export async function totalsCommand(args: readonly string[], deps: DeliveryCommandDeps): Promise<number> {
  const json = args.includes('--json');
  if (args.some((arg) => arg !== '--json')) {
    deps.err('Usage: voorbij totals [--json]');
    return 2;
  }
  const totals = await totalsOf(deps.stores.debts);
  const lines = json ? [JSON.stringify(totals, undefined, 1)] : inWords(totals);
  for (const line of lines) deps.out(line);
  return 0;
}

async function totalsOf(debts: DebtStore): Promise<Totals> {
  const personen: OverviewRecord[] = [];
  for await (const person of debts.persons()) {
    const overview = reconcile(person, await debts.historyOf(person), collectionCostRuleOn);
    if (overview && overview.debts.length + overview.findings.length > 0)
      personen.push(overviewRecord(overview));
  }
  const published = await debts.published();
  const refused = await debts.refusedNow();
  return {
    peildatum:
      published
        .map((file) => file.asOf)
        .sort()
        .at(-1) ?? null,
    personen: personen.sort((a, b) => (a.persoonssleutel < b.persoonssleutel ? -1 : 1)),
    afgekeurd: refused.map(({ file, claim, reason }) => ({ file, claim, why: reason })),
  };
}

function inWords({ peildatum, personen, afgekeurd }: Totals): readonly string[] {
  return [
    `${personen.length} persons, as of ${peildatum ?? 'no delivery yet'}`,
    ...personen.map(
      (person) =>
        `${person.persoonssleutel}: ${person.onbekende_bedragen > 0 ? 'at least ' : ''}EUR ${euros(person.totaal_cent)}` +
        ` at ${person.partijen} parties${person.signalen.map((finding) => `; ${finding}`).join('')}`,
    ),
    `${afgekeurd.length} rows refused`,
    ...afgekeurd.map(({ file, claim, why }) => `${file}: ${claim}: ${why}`),
  ];
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}
