import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/identity/address.ts';
import { createConversationTokens } from '../../src/identity/conversation-token.ts';
import { createKeys, keyedHash } from '../../src/identity/keys.ts';
import { seal, unseal } from '../../src/identity/seal.ts';
import { machineClock } from '../../src/wire.ts';

const secret = 'only for tests, but long enough to use';

describe('keys', () => {
  it('need a secret of at least 32 characters, and say how to make one', () => {
    expect(() => createKeys('x'.repeat(31))).toThrow(/SECRET_KEY needs at least 32 characters/);
    expect(Object.keys(createKeys('x'.repeat(32)))).toHaveLength(7);
  });

  it('are the same after a restart, and different for every purpose and secret', () => {
    const hashesOf = (text: string) =>
      Object.values(createKeys(text)).map((key) => keyedHash(key, 'the same text'));
    expect(new Set([secret, `${secret}!`].flatMap(hashesOf)).size).toBe(14);
    expect(hashesOf(secret)).toEqual(hashesOf(secret));
  });
});

describe('a sealed text', () => {
  const { sealed, totp } = createKeys(secret);

  it('opens with its key in its context only, and never looks the same twice', () => {
    const text = seal(sealed, 'geheim: €', 'account/1');
    expect(unseal(sealed, text, 'account/1')).toBe('geheim: €');
    expect(unseal(sealed, text, 'account/2')).toBeUndefined();
    expect(unseal(totp, text, 'account/1')).toBeUndefined();
    expect(seal(sealed, 'geheim: €', 'account/1')).not.toBe(text);
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain('geheim');
  });

  it('does not open when any byte of it was changed or cut off', () => {
    const bytes = Buffer.from(seal(sealed, 'geheim', 'x'), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(sealed, changed.toString('base64url'), 'x')).toBeUndefined();
      expect(unseal(sealed, bytes.subarray(0, at).toString('base64url'), 'x')).toBeUndefined();
    }
    expect(unseal(sealed, 'not sealed at all', 'x')).toBeUndefined();
  });
});

describe('a conversation token', () => {
  it('is 256 random bits, known by its hash alone', () => {
    const tokens = createConversationTokens(createKeys(secret), machineClock);
    const issued = Array.from({ length: 1000 }, () => tokens.issue());
    expect(new Set(issued.map(({ token }) => token)).size).toBe(1000);
    for (const { token, tokenHash } of issued) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(tokens.hashOf(token)).toBe(tokenHash);
      expect(tokenHash).not.toBe(token);
    }
  });
});

describe('the counter of an address', () => {
  const keys = createKeys(secret);
  const same = (one: string, other: string) => addressKey(keys, one) === addressKey(keys, other);

  it('is one for a whole IPv6 network of one household, and for an IPv4 address written as IPv6', () => {
    expect(same('2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(true);
    expect(same('2001:DB8:1:2:3:4:5:6', '2001:0db8:0001:0002::')).toBe(true);
    expect(same('2001:db8:1:2::1', '2001:db8:1:3::1')).toBe(false);
    expect(same('fe80::1%eth0', 'fe80::2')).toBe(true);
    expect(same('::ffff:127.0.0.1', '127.0.0.1')).toBe(true);
    expect(same('127.0.0.1', '127.0.0.2')).toBe(false);
    expect(same('::1', '::2')).toBe(true);
  });

  it('does not hold the address', () => {
    expect(addressKey(keys, '192.0.2.7')).not.toContain('192.0.2.7');
    expect(addressKey(keys, 'not an address')).toMatch(/^[\w-]{43}$/);
  });
});
