import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const shortest = 12;
/** Longer ones only cost time to hash. */
const longest = 200;

/** Argon2id with 19 MiB and two passes, after the OWASP advice. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Words that people build passwords of; with only digits and marks around them they are guessed first. */
const commonWords = [
  'admin',
  'amsterdam',
  'azerty',
  'buurtteam',
  'geheim',
  'gemeente',
  'iloveyou',
  'letmein',
  'password',
  'qwerty',
  'qwertyuiop',
  'voorbij',
  'wachtwoord',
  'welcome',
  'welkom',
  'winter',
  'zomer',
];

export type PasswordFault = 'too-short' | 'too-long' | 'too-common';

/** What is wrong with a new password; there are no rules about which kinds of signs it has. */
export function passwordFault(password: string): PasswordFault | undefined {
  const length = [...password].length;
  if (length < shortest) return 'too-short';
  if (length > longest) return 'too-long';
  return isCommon(password) ? 'too-common' : undefined;
}

/** Common words with digits and marks around them, a few signs again and again, and rows of digits. */
function isCommon(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (new Set(text).size < 5) return true;
  if (/^\d+$/.test(text) && '0123456789012345678901234567890'.includes(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters !== '' && new RegExp(`^(${commonWords.join('|')})+$`).test(letters);
}

/** A password of 16 random signs (79 bits) that can be read aloud. */
export function newPassword(): string {
  const signs = '23456789abcdefghjkmnpqrstuvwxyz';
  const group = () => Array.from({ length: 4 }, () => signs.charAt(randomInt(signs.length))).join('');
  return [group(), group(), group(), group()].join('-');
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

export async function passwordIsRight(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.slice(0, longest * 2).normalize('NFKC'));
}
