import { randomBytes } from 'node:crypto';
import { type Keys, keyedHash } from './keys.ts';

/**
 * Bearer tokens for a conversation over the programming interface: 256 random bits that say nothing by themselves.
 * The store keeps the hash alone.
 */
export interface ConversationTokens {
  issue(): { readonly token: string; readonly tokenHash: string };
  hashOf(token: string): string;
}

export function createConversationTokens(keys: Pick<Keys, 'conversations'>): ConversationTokens {
  const hashOf = (token: string) => keyedHash(keys.conversations, token);
  return {
    issue() {
      const token = randomBytes(32).toString('base64url');
      return { token, tokenHash: hashOf(token) };
    },
    hashOf,
  };
}
