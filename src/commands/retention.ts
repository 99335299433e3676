import { deleteExpired } from '../jobs/retention.ts';
import type { Base } from '../wire.ts';

/** `retention run`: deletes what is past its term, and says how much of what. */
export async function retentionCommand(
  { stores, clock }: Base,
  out: (line: string) => void,
): Promise<number> {
  const removed = Object.entries(await deleteExpired(stores, clock)).filter(([, rows]) => rows > 0);
  for (const [table, rows] of removed) out(`${table}: ${rows}`);
  if (removed.length === 0) out('Nothing is past its term.');
  return 0;
}
