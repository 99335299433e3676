import type { Case } from '../../domain/handover.ts';
import { withoutNulls } from './rows.ts';
import type { cases } from './schema.ts';

export function caseOf(row: typeof cases.$inferSelect): Case {
  const { rank: _, ...rest } = row;
  return withoutNulls(rest);
}
