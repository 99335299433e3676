import { describe, expect, it } from 'vitest';
import { hashPassword, newPassword, passwordFault, passwordIsRight } from '../../src/identity/passwords.ts';

describe('a password of staff', () => {
  it('is at least 12 characters, counted as people see them', () => {
    expect(passwordFault('elf tekens!')).toBe('too-short');
    expect(passwordFault('twaalf teken')).toBeUndefined();
    expect(passwordFault('🦊🐢🐙🦉🐝🐌🦋🐞')).toBe('too-short');
    expect(passwordFault('x9'.repeat(101))).toBe('too-long');
  });

  it('needs no digits, capitals or marks', () => {
    for (const fine of ['paard batterij nietje', 'correcthorsebatterystaple', '839201746553'])
      expect(passwordFault(fine)).toBeUndefined();
  });

  it('is not one that is guessed first', () => {
    for (const common of [
      'Welkom123456',
      'wachtwoord2026!',
      'Amsterdam-2026',
      'WelkomAmsterdam1!',
      'passwordpassword',
      'qwertyuiop123',
      '123456789012',
      'aaaaaaaaaaaa',
      'abababababab',
    ])
      expect(passwordFault(common), common).toBe('too-common');
  });

  it('is made strong and different each time', () => {
    const made = Array.from({ length: 500 }, () => newPassword());
    expect(new Set(made).size).toBe(500);
    for (const password of made) expect(passwordFault(password)).toBeUndefined();
  });

  it('is kept as an Argon2id hash with 19 MiB and two passes', async () => {
    const hash = await hashPassword('paard batterij nietje');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordIsRight(hash, 'paard batterij nietje')).toBe(true);
    expect(await passwordIsRight(hash, 'paard batterij nietje ')).toBe(false);
    expect(await hashPassword('paard batterij nietje')).not.toBe(hash);
  });

  it('is right however its accents are encoded', async () => {
    const hash = await hashPassword('caf\u00e9 aan de gracht');
    expect(await passwordIsRight(hash, 'cafe\u0301 aan de gracht')).toBe(true);
  });
});
