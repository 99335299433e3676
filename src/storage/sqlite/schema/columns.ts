import { text } from 'drizzle-orm/sqlite-core';
import type { PersonKey } from '../../../domain/claims.ts';
import type { Instant, LocalDate } from '../../../domain/local-date.ts';

// Moments and dates are kept as the text they are, which sorts; amounts as whole cents.

export const moment = (name: string) => text(name).$type<Instant>();
export const day = (name: string) => text(name).$type<LocalDate>();
export const json = (name: string) => text(name, { mode: 'json' });

// Whatever is about somebody says so in a column with one of these three names, or with the name of the person's
// claim: export and erasure go by the names, so that a table added later cannot be forgotten.

export const personKey = () => text('person_key').$type<PersonKey>();
export const conversationId = () => text('conversation_id');
export const codeHash = () => text('code_hash');
