import { randomBytes } from 'node:crypto';
import { addDays, addMinutes, dateInAmsterdam } from '../domain/local-date.ts';
import { bare, valueOn } from '../policy/dated.ts';
import { tokenTerms } from '../policy/own-terms.ts';
import { retentionTerms } from '../policy/retention.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoredConversation } from '../ports/conversations.ts';
import { type Keys, keyedHash } from './keys.ts';

/**
 * Bearer tokens for a conversation over the programming interface: 256 random bits that say nothing by themselves.
 * The store keeps the hash alone.
 */
export interface ConversationTokens {
  issue(): { readonly token: string; readonly tokenHash: string };
  hashOf(token: string): string;
  /** Whether the token of this conversation still gives access to it. How long it does is policy, of today. */
  holds(conversation: Pick<StoredConversation, 'personKey' | 'createdAt' | 'lastAt'>): boolean;
}

export function createConversationTokens(
  keys: Pick<Keys, 'conversations'>,
  clock: Clock,
): ConversationTokens {
  const hashOf = (token: string) => keyedHash(keys.conversations, token);
  return {
    issue() {
      const token = randomBytes(32).toString('base64url');
      return { token, tokenHash: hashOf(token) };
    },
    hashOf,
    holds({ personKey, createdAt, lastAt }) {
      const [now, today] = [clock.now(), clock.today()];
      if (personKey === undefined) {
        const days = bare(valueOn(retentionTerms, today))?.conversationDays;
        return days === undefined || today <= addDays(dateInAmsterdam(lastAt), days);
      }
      const terms = bare(valueOn(tokenTerms, today));
      return (
        terms !== undefined &&
        now < addMinutes(lastAt, terms.identifiedIdleHours * 60) &&
        now < addMinutes(createdAt, terms.identifiedDays * 24 * 60)
      );
    },
  };
}
