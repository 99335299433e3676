import { parseArgs } from 'node:util';
import type { Keys } from '../identity/keys.ts';
import type { PasswordFault } from '../identity/passwords.ts';
import { createStaffAccounts, type NewStaff } from '../identity/staff.ts';
import type { Municipality } from '../municipality/types.ts';
import type { Clock } from '../ports/clock.ts';
import { type Role, roles } from '../ports/identity.ts';
import type { Stores } from '../ports/stores.ts';

export interface StaffDeps {
  readonly stores: Pick<Stores, 'staff' | 'sessions'>;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'totp'>;
  readonly municipality: Pick<Municipality, 'teams'>;
  /** What is piped in, for a password that is chosen elsewhere. */
  readonly input?: AsyncIterable<string | Uint8Array>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const usage = [
  'Usage: voorbij staff add --user USER --name NAME --role caseworker|lead --team TEAM [--password-stdin]',
  '       voorbij staff disable --user USER',
];

const faults: Readonly<Record<PasswordFault, string>> = {
  'too-short': 'The password is too short: take at least 12 characters.',
  'too-long': 'The password is too long: take at most 200 characters.',
  'too-common': 'That password is easily guessed: take another one, or leave it out and get one.',
};

/** Adds an account and shows its password and second factor this once, or shuts an account off at once. */
export async function staffCommand(args: readonly string[], deps: StaffDeps): Promise<number> {
  const asked = read(args);
  const { user, name, role, team } = asked?.values ?? {};
  if (asked?.action === 'disable' && user) return disable(user, deps);
  if (asked?.action !== 'add' || !user || !name || !isRole(role) || !team) {
    for (const line of usage) deps.err(line);
    return 2;
  }
  const teams = deps.municipality.teams.map(({ id }) => id);
  if (!teams.includes(team)) {
    deps.err(`There is no team ${team}. Choose from: ${teams.join(', ')}.`);
    return 2;
  }
  const password = asked.values['password-stdin'] ? await piped(deps.input) : undefined;
  return add({ user, name, role, team, ...(password === undefined ? {} : { password }) }, deps);
}

async function add(staff: NewStaff, deps: StaffDeps): Promise<number> {
  const added = await accounts(deps).add(staff);
  if (added.kind === 'exists') {
    deps.err(`There is an account ${staff.user} already.`);
    return 1;
  }
  if (added.kind === 'weak-password') {
    deps.err(faults[added.fault]);
    return 1;
  }
  deps.out(`user: ${staff.user}`);
  if (staff.password === undefined) deps.out(`password: ${added.password}`);
  deps.out(`authenticator: ${added.otpauthUrl}`);
  deps.out('This is shown once. Hand it over in person.');
  return 0;
}

async function disable(user: string, deps: StaffDeps): Promise<number> {
  if ((await accounts(deps).disable(user)) === 'unknown') {
    deps.err(`There is no account ${user}.`);
    return 1;
  }
  deps.out(`${user} cannot sign in any more and is signed out everywhere.`);
  return 0;
}

function accounts({ stores, keys, clock }: StaffDeps) {
  return createStaffAccounts({ staff: stores.staff, sessions: stores.sessions, keys, clock });
}

function isRole(text: string | undefined): text is Role {
  return roles.some((role) => role === text);
}

/** The first line of what is piped in. */
async function piped(input: StaffDeps['input']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/)[0] ?? '';
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        user: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        team: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
      allowPositionals: true,
    });
    return positionals.length === 1 ? { action: positionals[0], values } : undefined;
  } catch {
    // An option that does not exist: the usage says which do.
    return undefined;
  }
}
