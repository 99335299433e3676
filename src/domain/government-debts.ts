import type { GovernmentClaim } from './claims.ts';
import type { CollectorKind } from './collectors.ts';
import type { Standing } from './history.ts';
import { equals, subtract } from './money.ts';
import type { Debt, UnknownBecause } from './overview.ts';
import type { CountedDebt } from './private-debts.ts';

/**
 * Puts the cases of CAK and CJIB together, each zaak once. A zaak that the CAK lists as carried out by the CJIB is
 * held by the CJIB; where both deliver it the CJIB's balance counts. Neither is a finding.
 */
export function governmentDebts(all: readonly Standing[]): readonly CountedDebt[] {
  const byCase = new Map<string, Say[]>();
  for (const say of all.flatMap(sayOf)) {
    const says = byCase.get(say.claim.number);
    if (says) says.push(say);
    else byCase.set(say.claim.number, [say]);
  }
  return [...byCase].map(([number, says]) => countOnce(number, says));
}

/** What one party says of a zaak. Rows that contradict each other leave its height open. */
interface Say {
  readonly claim: GovernmentClaim;
  readonly executedBy: readonly CollectorKind[];
  readonly unknownBecause: UnknownBecause | undefined;
}

function sayOf(standing: Standing): Say[] {
  if (standing.how === 'no_longer_reported') return [];
  const all = standing.how === 'rows_differ' ? standing.claims : [standing.claim];
  const claims = all.filter((claim) => claim.kind === 'government');
  const claim = claims[0];
  if (!claim) return [];
  const executedBy = claims.map((one) => one.executedBy);
  if (standing.how === 'rows_differ') return [{ claim, executedBy, unknownBecause: 'rows_differ' }];
  // Refused now: the height is unknown even where the other party still gives a balance, because the party
  // whose balance would count is being asked about it.
  if (standing.how === 'refused_now') return [{ claim, executedBy, unknownBecause: 'row_refused' }];
  const adds = equals(claim.balance, subtract(claim.obligation, claim.settled));
  return [{ claim, executedBy, unknownBecause: adds ? undefined : 'no_amount' }];
}

function countOnce(number: string, says: readonly Say[]): CountedDebt {
  const executors = says.flatMap((say) => say.executedBy);
  // Where one says it is with the CJIB already, it is: cases go that way.
  const holder = executors.includes('cjib') ? 'cjib' : (executors[0] as CollectorKind);
  const counts = says.find((say) => say.claim.collector === holder) ?? (says[0] as Say);
  const { claim, unknownBecause } = counts;
  const debt: Debt = {
    holder,
    number,
    amount: unknownBecause ? undefined : claim.balance,
    ...(unknownBecause ? { unknownBecause } : {}),
    creditor: undefined,
    sort: 'bestuursrechtelijke_premie',
    since: claim.events
      .filter((event) => event.kind === 'imposed')
      .map((event) => event.on)
      .sort()[0],
    asOf: claim.asOf,
    events: [...claim.events].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    wageGarnishment: false,
    cameFrom: holder === claim.imposedBy ? [] : [claim.imposedBy],
  };
  return {
    debt,
    findings: unknownBecause ? [`amount_unknown:${number}`] : [],
    identities: [number],
  };
}
