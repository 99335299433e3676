import type { GovernmentClaim } from './claims.ts';
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

interface Say {
  readonly claim: GovernmentClaim;
  readonly unknownBecause: UnknownBecause | undefined;
}

function sayOf(standing: Standing): Say[] {
  if (standing.how === 'no_longer_reported') return [];
  const claim = standing.how === 'rows_differ' ? standing.claims[0] : standing.claim;
  if (claim?.kind !== 'government') return [];
  if (standing.how === 'rows_differ') return [{ claim, unknownBecause: 'rows_differ' }];
  if (standing.how === 'refused_now') return [{ claim, unknownBecause: 'row_refused' }];
  const adds = equals(claim.balance, subtract(claim.obligation, claim.settled));
  return [{ claim, unknownBecause: adds ? undefined : 'no_amount' }];
}

function countOnce(number: string, says: readonly Say[]): CountedDebt {
  const accepted = says.filter((say) => say.unknownBecause !== 'row_refused');
  const candidates = accepted.length > 0 ? accepted : says;
  const counts = candidates.find((say) => say.claim.collector === 'cjib') ?? (candidates[0] as Say);
  const { claim, unknownBecause } = counts;
  const holder = claim.collector === 'cjib' ? 'cjib' : claim.executedBy;
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
    events: [...claim.events].sort((a, b) => (a.on < b.on ? -1 : 1)),
    wageGarnishment: false,
    cameFrom: holder === claim.imposedBy ? [] : [claim.imposedBy],
  };
  return {
    debt,
    findings: unknownBecause ? [`amount_unknown:${number}`] : [],
    identities: [number],
  };
}
