import { eq } from 'drizzle-orm';
import type { Db } from './connection.ts';
import { marks } from './schema.ts';

export type Mark = (typeof marks.$inferSelect)['name'];

export function markOf(db: Db, name: Mark): string | undefined {
  return db.select({ value: marks.value }).from(marks).where(eq(marks.name, name)).get()?.value;
}

export function setMark(db: Db, name: Mark, value: string): void {
  db.insert(marks).values({ name, value }).onConflictDoUpdate({ target: marks.name, set: { value } }).run();
}
