import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { fictionalDeliveries, showPersons } from '../deliveries/fictional.ts';
import { importFile } from '../deliveries/import.ts';
import { programFolder } from '../documents/root.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { createKeys } from '../identity/keys.ts';
import { hashCode, newCode, showCode } from '../identity/letter-codes.ts';
import { createStaffAccounts } from '../identity/staff.ts';
import { runJobs } from '../jobs/run.ts';
import { startServer } from '../main.ts';
import type { Role } from '../ports/identity.ts';
import type { Stores } from '../ports/stores.ts';
import { openStorage } from '../storage/open.ts';
import { createLog, machineClock, overviewReader } from '../wire.ts';
import { stopSignal } from './serve.ts';

/** How many people the demonstration has besides those to show. */
const others = 40;

/** What `.data/demo.json` holds: how to get in, for people and programs. */
interface DemoAccess {
  readonly url: string;
  readonly residents: readonly { readonly code: string; readonly birthDate: LocalDate }[];
  readonly staff: readonly {
    readonly user: string;
    readonly password: string;
    readonly totpSecret: string;
    readonly role: Role;
  }[];
}

/**
 * Everything in one go, on a database of its own: makes fictional deliveries, imports them, issues codes, adds
 * accounts, tells how to get in, and serves.
 */
export async function demoCommand(
  config: Config,
  { out }: { readonly out: (line: string) => void },
): Promise<number> {
  const folder = join(programFolder(), '.data');
  await mkdir(folder, { recursive: true });
  const database = join(folder, 'demo.db');
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${database}${end}`, { force: true })));
  const stores = await openStorage(`file:${database}`);
  const secretKey = randomBytes(32).toString('hex');
  const clock = machineClock;

  await importDemonstration(stores, folder);
  const residents = await issueDemoCodes(stores, secretKey);
  const staff = await addDemoStaff(stores, secretKey);
  const log = createLog();
  const running = await startServer({ config, stores, clock, secretKey, log });
  const jobs = runJobs({ stores, clock, log });
  const url = `http://localhost:${new URL(running.url).port}`;
  const access: DemoAccess = { url, residents, staff };
  const file = join(folder, 'demo.json');
  await writeFile(file, `${JSON.stringify(access, undefined, 2)}\n`, { mode: 0o600 });
  for (const line of introduction(access)) out(line);

  await stopSignal();
  jobs.stop();
  await running.stop();
  await stores.close();
  return 0;
}

/** The deliveries of three months ago first, then those of today, so that there is something to compare. */
async function importDemonstration(stores: Stores, folder: string): Promise<void> {
  const asOf = addDays(machineClock.today(), -3);
  const made = fictionalDeliveries({ seed: 1, persons: others, asOf });
  for (const [name, files] of [
    ['earlier', made.earlier.files],
    ['now', made.files],
  ] as const) {
    const place = join(folder, 'demo-deliveries', name);
    await mkdir(place, { recursive: true });
    for (const { name: file, bytes } of files) {
      const path = join(place, file);
      await writeFile(path, bytes);
      await importFile({ debts: stores.debts, clock: machineClock }, path);
    }
  }
}

/** A code for each person to show. The others are there so that they are not alone. */
async function issueDemoCodes(stores: Stores, secretKey: string): Promise<DemoAccess['residents']> {
  const keys = createKeys(secretKey);
  const overviewOf = overviewReader(stores);
  const people = Object.values(showPersons);
  const issued = [];
  for (const personKey of people) {
    const overview = await overviewOf(personKey);
    if (!overview) continue;
    const code = newCode();
    const validUntil = addDays(machineClock.today(), 90);
    await stores.codes.issue(
      [{ hash: hashCode(keys, code), personKey, wave: 'demonstratie', validUntil }],
      machineClock.now(),
    );
    issued.push({ code: showCode(code), birthDate: overview.person.birthDate });
  }
  return issued;
}

async function addDemoStaff(stores: Stores, secretKey: string): Promise<DemoAccess['staff']> {
  const accounts = createStaffAccounts({
    staff: stores.staff,
    sessions: stores.sessions,
    keys: createKeys(secretKey),
    clock: machineClock,
  });
  const people = [
    { user: 'medewerker', name: 'Dana Voorbeeld', role: 'caseworker', team: 'buurtteam-nieuw-west' },
    { user: 'teamleider', name: 'Noor Voorbeeld', role: 'lead', team: 'buurtteam-nieuw-west' },
  ] as const;
  const added = [];
  for (const person of people) {
    const account = await accounts.add(person);
    if (account.kind !== 'added')
      throw new Error(`the demonstration account ${person.user} could not be added`);
    const { password, totpSecret } = account;
    added.push({ user: person.user, password, totpSecret, role: person.role });
  }
  return added;
}

function introduction({ url, residents, staff }: DemoAccess): readonly string[] {
  return [
    '',
    `Voorbij runs at ${url} with made-up people. Stop it with Ctrl+C.`,
    '',
    `As a resident, open ${url}/code:`,
    ...residents.map(({ code, birthDate }) => `  code ${code}   birth date ${birthDate}`),
    '',
    `As a caseworker, open ${url}/medewerker:`,
    ...staff.map(
      ({ user, password, totpSecret, role }) =>
        `  user ${user}   password ${password}   one-time codes from ${totpSecret}   (${role})`,
    ),
    '',
    'The same, for programs: .data/demo.json',
    '',
  ];
}
