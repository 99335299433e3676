import { valueOn } from '../policy/dated.ts';
import { retentionTerms } from '../policy/retention.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';

/** Deletes what is past its term today; gives the number of rows by table. Without terms nothing is deleted. */
export async function deleteExpired(
  stores: Pick<Stores, 'privacy'>,
  clock: Clock,
): Promise<Readonly<Record<string, number>>> {
  const terms = valueOn(retentionTerms, clock.today());
  return terms.known ? stores.privacy.deleteExpired(terms.value, clock.now()) : {};
}
