import { hash } from 'node:crypto';
import type { PersonKey } from '../../domain/claims.ts';

/** What stays of a person who was erased: enough to know the same key again, not to read it. */
export function digestOf(personKey: PersonKey): string {
  return hash('sha256', `person/${personKey}`);
}
