import { eq, inArray } from 'drizzle-orm';
import { letOthersGo, stepSize } from './breath.ts';
import type { Connection } from './connection.ts';
import { claims, deliveries, refusedRows } from './schema.ts';

/** How many rows went, by table. */
export interface RemovedDelivery {
  readonly claims: number;
  readonly refused_rows: number;
  readonly deliveries: number;
}

/**
 * Removes a delivery that does not count, in small steps. If this is cut off, what is left still does not count and
 * is removed the next time.
 */
export async function removeDelivery({ db, write }: Connection, id: number): Promise<RemovedDelivery> {
  const some = db.select({ id: claims.id }).from(claims).where(eq(claims.deliveryId, id)).limit(stepSize);
  let removed = 0;
  for (;;) {
    const { changes } = write(() => db.delete(claims).where(inArray(claims.id, some)).run());
    removed += changes;
    if (changes < stepSize) break;
    await letOthersGo();
  }
  return write(() => ({
    claims: removed,
    refused_rows: db.delete(refusedRows).where(eq(refusedRows.deliveryId, id)).run().changes,
    deliveries: db.delete(deliveries).where(eq(deliveries.id, id)).run().changes,
  }));
}
