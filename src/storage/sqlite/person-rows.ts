import { and, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { PersonKey } from '../../domain/claims.ts';
import type { Db } from './connection.ts';
import { type MappedTable, mappedTables } from './data-map.ts';
import { digestOf } from './digest.ts';
import { claims, codes, conversations, deliveries, refusedRows } from './schema.ts';

/** Others find their way to a person through these, so they are looked up first and removed last. */
const ways = [claims, codes, conversations];

/** All tables in an order in which rows can be removed: what refers to a row goes before that row. */
export const inOrderOfRemoval: readonly MappedTable[] = [
  ...mappedTables.filter(({ table }) => !ways.some((way) => way === table)),
  ...mappedTables.filter(({ table }) => ways.some((way) => way === table)),
];

/** Which rows of a table are about a person; undefined when none can be. Goes by the names of the columns. */
export function rowsOfPerson(db: Db, { table, columns }: MappedTable, personKey: PersonKey): SQL | undefined {
  const key = columns.get('person_key')?.column;
  const conversation = columns.get('conversation_id')?.column;
  const code = columns.get('code_hash')?.column;
  const digest = columns.get('person_digest')?.column;
  const delivery = columns.get('delivery_id')?.column;

  const theirConversations = db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.personKey, personKey));
  const theirCodes = db.select({ hash: codes.hash }).from(codes).where(eq(codes.personKey, personKey));
  // A row that names another person is that person's, whatever else it refers to.
  const nameless = key && isNull(key);
  return or(
    key && and(eq(key, personKey), delivery && inAnyDelivery(db, delivery)),
    conversation && and(nameless, inArray(conversation, theirConversations)),
    code && key === undefined ? inArray(code, theirCodes) : undefined,
    digest && eq(digest, digestOf(personKey)),
    table === refusedRows ? and(nameless, isOnTheirClaim(db, personKey)) : undefined,
  );
}

/** Which rows of a table belong to a conversation; undefined when none can. */
export function rowsOfConversation({ table, columns }: MappedTable, id: string): SQL | undefined {
  if (table === conversations) return eq(conversations.id, id);
  const conversation = columns.get('conversation_id')?.column;
  return conversation && eq(conversation, id);
}

/** Says nothing, but lets the index be used, which begins with the delivery. */
function inAnyDelivery(db: Db, delivery: Parameters<typeof inArray>[0]): SQL {
  return inArray(delivery, db.select({ id: deliveries.id }).from(deliveries));
}

/** A refused row without a key, with the number of a claim of this person at the same collector. */
function isOnTheirClaim(db: Db, personKey: PersonKey): SQL {
  const refusing = alias(deliveries, 'refusing');
  return exists(
    db
      .select({ found: sql`1` })
      .from(refusing)
      .innerJoin(deliveries, eq(deliveries.collector, refusing.collector))
      .innerJoin(claims, and(eq(claims.deliveryId, deliveries.id), eq(claims.personKey, personKey)))
      .where(and(eq(refusing.id, refusedRows.deliveryId), eq(claims.number, refusedRows.claim))),
  );
}
