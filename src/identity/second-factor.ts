import { Secret, TOTP } from 'otpauth';

const secondsPerStep = 30;
/** One step early or late: clocks of phones are not exact, and people type slowly. */
const stepsAround = 1;

/** A new secret for an authenticator app, as the text that such apps read (base32). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that puts the secret in an authenticator app. */
export function otpauthUrl(secret: string, user: string): string {
  return totp(secret, user).toString();
}

/**
 * The time step that a six-digit code belongs to, around this moment; undefined when it belongs to none.
 * Accepting a step only once is up to the caller.
 */
export function timeStepOf(secret: string, code: string, epochMilliseconds: number): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totp(secret, '').validate({ token, timestamp: epochMilliseconds, window: stepsAround });
  return delta === null ? undefined : Math.floor(epochMilliseconds / 1000 / secondsPerStep) + delta;
}

function totp(secret: string, user: string): TOTP {
  return new TOTP({
    issuer: 'Voorbij',
    label: user,
    secret: Secret.fromBase32(secret),
    period: secondsPerStep,
    digits: 6,
    algorithm: 'SHA1',
  });
}
