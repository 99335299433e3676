import { Secret, TOTP, URI } from 'otpauth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { staffCommand } from '../../src/commands/staff.ts';
import { createSessions } from '../../src/identity/sessions.ts';
import { createStaffLogin } from '../../src/identity/staff-login.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { openPlace, type TestPlace } from './support.ts';

const municipality = createMunicipality('amsterdam');
const team = municipality.teams[0]?.id ?? '';
const add = ['add', '--user', 'fatima', '--name', 'Fatima B.', '--role', 'caseworker', '--team', team];
let place: TestPlace;
beforeEach(async () => {
  place = await openPlace();
});
afterEach(() => place.close());

async function staff(args: readonly string[], piped?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await staffCommand(args, {
    ...place,
    municipality,
    ...(piped === undefined
      ? {}
      : {
          input: (async function* () {
            yield piped;
          })(),
        }),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { code, out, err };
}

function login() {
  const { stores, keys, clock } = place;
  const sessions = createSessions({ store: stores.sessions, keys, clock });
  return createStaffLogin({ staff: stores.staff, sessions, counters: stores.codes, keys, clock });
}

it('shows a password and an authenticator address once, and both let in', async () => {
  const { code, out } = await staff(add);
  expect(code).toBe(0);
  const after = (name: string) => out.find((line) => line.startsWith(name))?.slice(name.length) ?? '';
  const first = await login().password({
    user: 'fatima',
    password: after('password: '),
    address: '10.0.0.1',
  });
  expect(first.kind).toBe('half');
  const app = URI.parse(after('authenticator: '));
  expect(app instanceof TOTP && app.issuer).toBe('Voorbij');
  const shown = new TOTP({ secret: Secret.fromBase32(app.secret.base32) });
  const second = await login().secondFactor({
    token: first.kind === 'half' ? first.token : '',
    code: shown.generate({ timestamp: Date.parse(place.clock.now()) }),
    address: '10.0.0.1',
  });
  expect(second.kind).toBe('in');
});

it('takes a password that is piped in, and does not print it', async () => {
  const { code, out } = await staff([...add, '--password-stdin'], 'paard batterij nietje\n');
  expect(code).toBe(0);
  expect(out.join('\n')).not.toContain('paard');
  const typed = { user: 'fatima', password: 'paard batterij nietje', address: '10.0.0.1' };
  expect((await login().password(typed)).kind).toBe('half');
});

it('says what is wrong with a password, a team, a role or a user name', async () => {
  expect((await staff([...add, '--password-stdin'], 'kort')).err[0]).toMatch(/at least 12 characters/);
  expect((await staff([...add, '--password-stdin'], 'Amsterdam2026!')).err[0]).toMatch(/easily guessed/);
  expect((await staff([...add, '--password-stdin'])).err[0]).toMatch(/at least 12 characters/);
  expect((await staff([...add.slice(0, -1), 'nergens'])).err[0]).toContain(`Choose from: ${team}`);
  expect((await staff([...add, '--role', 'boss'])).err[0]).toMatch(/caseworker\|lead/);
  expect(await staff(add)).toMatchObject({ code: 0 });
  expect(await staff(add)).toEqual({ code: 1, out: [], err: ['There is an account fatima already.'] });
});

it('shuts an account off', async () => {
  await staff([...add, '--password-stdin'], 'paard batterij nietje');
  expect(await staff(['disable', '--user', 'Fatima'])).toMatchObject({ code: 0 });
  const typed = { user: 'fatima', password: 'paard batterij nietje', address: '10.0.0.1' };
  expect((await login().password(typed)).kind).toBe('wrong');
  expect(await staff(['disable', '--user', 'nobody'])).toMatchObject({
    code: 1,
    err: ['There is no account nobody.'],
  });
});

it.each([[[]], [['add']], [['disable']], [['add', '--user', 'x', '--colour', 'red']], [['list']]])(
  'explains itself when asked wrongly: %j',
  async (args) => {
    const { code, err } = await staff(args);
    expect(code).toBe(2);
    expect(err[0]).toMatch(/^Usage: voorbij staff add --user USER/);
  },
);
