import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What each key is for. A name never changes: another name is another key. */
const purposes = ['codes', 'sessions', 'conversations', 'sealed', 'totp', 'counters', 'signals'] as const;
type Purpose = (typeof purposes)[number];

/**
 * One key of 32 bytes for each purpose, so that a hash or token of one kind means nothing as another. As key objects:
 * they never show their bytes, and a hash with one takes a sixth of the time that it takes with a buffer.
 */
export type Keys = Readonly<Record<Purpose, KeyObject>>;

const shortest = 32;

/** Derives all keys from the one secret (HKDF-SHA-256). Throws when the secret is too short to be safe. */
export function createKeys(secretKey: string): Keys {
  if (secretKey.length < shortest)
    throw new RangeError(
      `SECRET_KEY needs at least ${shortest} characters: make one with "openssl rand -hex 32"`,
    );
  const derive = (purpose: Purpose) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secretKey, 'voorbij', `voorbij/${purpose}/1`, 32)));
  return {
    codes: derive('codes'),
    sessions: derive('sessions'),
    conversations: derive('conversations'),
    sealed: derive('sealed'),
    totp: derive('totp'),
    counters: derive('counters'),
    signals: derive('signals'),
  };
}

/** The only form in which codes, tokens and addresses are kept: worthless without the key (HMAC-SHA-256). */
export function keyedHash(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}
