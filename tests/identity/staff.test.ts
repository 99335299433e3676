import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timeStepOf } from '../../src/identity/second-factor.ts';
import { createSessions, type Sessions } from '../../src/identity/sessions.ts';
import { createStaffAccounts, type StaffAccounts } from '../../src/identity/staff.ts';
import { createStaffLogin, type StaffLogin } from '../../src/identity/staff-login.ts';
import { listened, openPlace, type TestPlace } from './support.ts';

let place: TestPlace;
let sessions: Sessions;
let accounts: StaffAccounts;
let login: StaffLogin;
let secret: string;
const password = 'paard batterij nietje';
const office = '192.0.2.10';

beforeEach(async () => {
  place = await openPlace();
  const { stores, keys, clock } = place;
  sessions = createSessions({ store: stores.sessions, keys, clock });
  accounts = createStaffAccounts({ staff: stores.staff, sessions: stores.sessions, keys, clock });
  login = createStaffLogin({ staff: stores.staff, sessions, counters: stores.codes, keys, clock });
  const added = await accounts.add({
    user: 'Fatima',
    name: 'Fatima B.',
    role: 'caseworker',
    team: 't1',
    password,
  });
  if (added.kind !== 'added') throw new Error(added.kind);
  secret = added.totpSecret;
});
afterEach(() => place.close());

/** The code that an authenticator app shows, some time steps from now. */
function shown(steps = 0): string {
  const timestamp = Date.parse(place.clock.now()) + steps * 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

const withPassword = (typed = password, address = office, user = 'fatima') =>
  login.password({ user, password: typed, address });

async function half(address = office): Promise<string> {
  const answer = await withPassword(password, address);
  if (answer.kind !== 'half') throw new Error(answer.kind);
  return answer.token;
}

async function signedIn(address = office): Promise<string> {
  const answer = await login.secondFactor({ token: await half(address), code: shown(), address });
  if (answer.kind !== 'in') throw new Error(answer.kind);
  return answer.token;
}

async function kinds(count: number, one: () => Promise<{ readonly kind: string }>): Promise<string[]> {
  const found = [];
  for (let done = 0; done < count; done += 1) found.push((await one()).kind);
  return found;
}

describe('signing in', () => {
  it('takes a password and a code, and gives a new token at each step', async () => {
    const first = await half();
    const halfSession = await sessions.find(first);
    expect(halfSession?.kind).toBe('staff-half');
    expect(halfSession && (await accounts.accountOf(halfSession))).toBeUndefined();
    const answer = await login.secondFactor({ token: first, code: shown(), address: office });
    expect(answer).toMatchObject({ kind: 'in', account: { user: 'fatima', role: 'caseworker', team: 't1' } });
    expect(await sessions.find(first)).toBeUndefined();
    const session = answer.kind === 'in' ? await sessions.find(answer.token) : undefined;
    expect(session && (await accounts.accountOf(session))?.name).toBe('Fatima B.');
  });

  it('ends the session that the browser had before', async () => {
    const planted = await sessions.start({ kind: 'resident' });
    await login.password({ user: 'fatima', password, address: office, before: planted });
    expect(await sessions.find(planted)).toBeUndefined();
  });

  it('reads the user name without regard to case and spaces', async () => {
    expect((await withPassword(password, office, ' FATIMA ')).kind).toBe('half');
  });

  it('does not take the second step without the first, or too long after it', async () => {
    const resident = await sessions.start({ kind: 'resident' });
    for (const token of ['nonsense', resident])
      expect(await login.secondFactor({ token, code: shown(), address: office })).toEqual({
        kind: 'expired',
      });
    const token = await half();
    place.clock.pass({ minutes: 5 });
    expect(await login.secondFactor({ token, code: shown(), address: office })).toEqual({ kind: 'expired' });
  });

  it('answers an unknown user, a wrong password and a disabled account alike, with the same work', async () => {
    const calls: string[] = [];
    const { stores, keys, clock } = place;
    const listening = createStaffLogin({
      staff: listened(stores.staff, calls),
      sessions: listened(sessions, calls),
      counters: listened(stores.codes, calls),
      keys,
      clock,
    });
    await accounts.add({ user: 'weg', name: 'Weg', role: 'lead', team: 't1', password });
    await accounts.disable('weg');
    const seen = [];
    for (const [user, typed] of [
      ['nobody', password],
      ['fatima', 'iets heel anders'],
      ['weg', password],
    ] as const) {
      calls.length = 0;
      const answers = await kinds(6, () =>
        listening.password({ user, password: typed, address: `${user}.test` }),
      );
      seen.push(JSON.stringify([answers, calls]));
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('["wrong","wrong","wrong","wrong","wrong","slow-down"]');
  });

  it('takes about as long for an unknown user as for a known one', async () => {
    const time = async (user: string) => {
      const times = [];
      for (let tries = 0; tries < 5; tries += 1) {
        const started = performance.now();
        await withPassword('iets heel anders', `${user}.test`, user);
        times.push(performance.now() - started);
      }
      return times.sort((a, b) => a - b)[2] ?? 0;
    };
    await withPassword('eerst opwarmen', '192.0.2.99', 'warm');
    const [known, unknown] = [await time('fatima'), await time('nobody')];
    // The hash of the password takes nearly all of it: without it, an unknown user would take a tenth.
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });
});

describe('the second factor', () => {
  it('is the one of RFC 6238', () => {
    const rfc = Secret.fromLatin1('12345678901234567890').base32;
    expect(timeStepOf(rfc, '287082', 59_000)).toBe(1);
    expect(timeStepOf(rfc, '081804', 1_111_111_109_000)).toBe(Math.floor(1_111_111_109 / 30));
    expect(timeStepOf(rfc, '081 804', 1_111_111_109_000)).toBeDefined();
    for (const wrong of ['', '28708', '2870822', 'abcdef', '94287082'])
      expect(timeStepOf(rfc, wrong, 59_000)).toBeUndefined();
  });

  it.each([-1, 0, 1])('is taken %i steps of thirty seconds away', async (steps) => {
    const answer = await login.secondFactor({ token: await half(), code: shown(steps), address: office });
    expect(answer.kind).toBe('in');
  });

  it.each([-2, 2])('is not taken %i steps away', async (steps) => {
    const answer = await login.secondFactor({ token: await half(), code: shown(steps), address: office });
    expect(answer.kind).toBe('wrong');
  });

  it('works once, also for two who have it at the same moment, and never goes back', async () => {
    const tokens = [await half(), await half(), await half()];
    const code = shown();
    const earlier = shown(-1);
    const answers = await Promise.all(
      tokens.map((token) => login.secondFactor({ token, code, address: office })),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['in', 'wrong', 'wrong']);
    expect((await login.secondFactor({ token: await half(), code: earlier, address: office })).kind).toBe(
      'wrong',
    );
    place.clock.pass({ seconds: 30 });
    expect((await login.secondFactor({ token: await half(), code: shown(), address: office })).kind).toBe(
      'in',
    );
  });

  it('can be guessed five times in fifteen minutes, however many half sessions there are', async () => {
    const guesses = await kinds(7, async () =>
      login.secondFactor({ token: await half(), code: shown(5), address: office }),
    );
    expect(guesses).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'slow-down', 'slow-down']);
  });

  it('is sealed on disk, as the password is hashed', async () => {
    const disk = place.onDisk();
    expect(disk).not.toContain(secret);
    expect(disk).not.toContain(password);
    expect(disk).toContain('$argon2id$');
  });
});

describe('wrong passwords', () => {
  it('are five in fifteen minutes, also out of thirty at once', async () => {
    const tries = Array.from({ length: 30 }, (_, from) => withPassword('iets heel anders', `10.0.0.${from}`));
    const answers = (await Promise.all(tries)).map(({ kind }) => kind);
    expect(answers.filter((kind) => kind === 'wrong')).toHaveLength(5);
    expect(answers.filter((kind) => kind === 'slow-down')).toHaveLength(25);
    expect(await withPassword(password, '10.0.1.1')).toEqual({ kind: 'slow-down', minutes: 15 });
  });

  it('keep the owner out for fifteen minutes at most, and not where the owner came in before', async () => {
    await signedIn(office);
    place.clock.pass({ minutes: 1 });
    await kinds(8, () => withPassword('iets heel anders', '10.0.0.1'));
    expect((await withPassword(password, '198.51.100.7')).kind).toBe('slow-down');
    expect(await signedIn(office)).toBeDefined();
    place.clock.pass({ minutes: 16 });
    expect((await withPassword(password, '198.51.100.7')).kind).toBe('half');
  });

  it('are limited at the usual place as well', async () => {
    await signedIn(office);
    const answers = await kinds(6, () => withPassword('iets heel anders'));
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'slow-down']);
  });

  it('are twenty an hour from one address, over all accounts; waiting for an account costs none', async () => {
    await kinds(40, () => withPassword('iets heel anders', '10.0.0.1'));
    let number = 0;
    const others = () => {
      number += 1;
      return withPassword('iets heel anders', '10.0.0.1', `user${number}`);
    };
    expect(await kinds(16, others)).toEqual([...Array.from({ length: 15 }, () => 'wrong'), 'slow-down']);
    place.clock.pass({ minutes: 61 });
    expect((await others()).kind).toBe('wrong');
  });
});

describe('a disabled account', () => {
  it('is out at once, everywhere, and does not come back in', async () => {
    const first = await signedIn();
    place.clock.pass({ seconds: 30 });
    const second = await signedIn('192.0.2.11');
    const started = await half();
    const session = await sessions.find(first);
    expect(await accounts.disable('fatima')).toBe('disabled');
    for (const token of [first, second, started]) expect(await sessions.find(token)).toBeUndefined();
    expect(session && (await accounts.accountOf(session))).toBeUndefined();
    expect((await withPassword()).kind).toBe('wrong');
    expect(await accounts.disable('nobody')).toBe('unknown');
  });
});

describe('a new account', () => {
  it('gets a password and an address for the authenticator, once', async () => {
    const added = await accounts.add({ user: 'omar', name: 'Omar', role: 'lead', team: 't1' });
    if (added.kind !== 'added') throw new Error(added.kind);
    expect(added.otpauthUrl).toContain('otpauth://totp/Voorbij:omar?');
    expect(added.otpauthUrl).toContain(added.totpSecret);
    expect((await withPassword(added.password, office, 'omar')).kind).toBe('half');
  });

  it('is refused for a user name that is taken and for a weak password', async () => {
    const staff = { user: 'FATIMA', name: 'X', role: 'lead', team: 't1' } as const;
    expect(await accounts.add(staff)).toEqual({ kind: 'exists' });
    expect(await accounts.add({ ...staff, user: 'x', password: 'kort' })).toEqual({
      kind: 'weak-password',
      fault: 'too-short',
    });
  });
});
