import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { fictionalDeliveries } from '../../src/deliveries/fictional.ts';
import { importFile } from '../../src/deliveries/import.ts';
import {
  addMinutes,
  addMonths,
  date,
  dateInAmsterdam,
  instantInAmsterdam,
  type LocalDate,
} from '../../src/domain/local-date.ts';
import { createKeys } from '../../src/identity/keys.ts';
import { hashCode, newCode, showCode } from '../../src/identity/letter-codes.ts';
import { createStaffAccounts } from '../../src/identity/staff.ts';
import { startServer } from '../../src/main.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Role } from '../../src/ports/identity.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { openStorage } from '../../src/storage/open.ts';
import { overviewReader } from '../../src/wire.ts';

export { showPersons } from '../../src/deliveries/fictional.ts';

export const secretKey = 'only-for-tests-0123456789-abcdefghijklmnop';

/** A letter on somebody's mat. */
export interface Letter {
  readonly code: string;
  readonly birthDate: LocalDate;
}

/** Somebody with an account, and what they need to get in. */
export interface Colleague {
  readonly id: string;
  readonly user: string;
  readonly password: string;
  readonly totpSecret: string;
}

export type Site = Awaited<ReturnType<typeof openSite>>;

export interface SiteSettings {
  /** Where residents would reach it; what it listens on is always this machine. */
  readonly publicUrl?: string;
  /** Puts something between the server and its storage, such as a fault. */
  readonly between?: (stores: Stores) => Stores;
}

/** The whole service on a real port: a real file with imported deliveries, a clock that a test moves, its log kept. */
export async function openSite({ publicUrl, between = (stores) => stores }: SiteSettings = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const path = join(folder, 'data', 'test.db');
  const stores = await openStorage(`file:${path}`);
  let now = instantInAmsterdam(date('2026-11-23'), '10:00');
  const clock: Clock = { now: () => now, today: () => dateInAmsterdam(now) };
  await importFictional(stores, clock, folder);

  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => lines.push(line) });
  const config = readConfig({ PORT: '0', PUBLIC_URL: publicUrl });
  const base = { config, stores: between(stores), clock, secretKey, log };
  const running = await startServer(base);
  const at = (target: string) => new URL(target, running.url);
  const keys = createKeys(secretKey);
  const accounts = createStaffAccounts({ staff: stores.staff, sessions: stores.sessions, keys, clock });

  return {
    ...running,
    base,
    stores,
    clock,
    accounts,
    /** The database; what belongs to it lies beside it. */
    path,
    /** What the server wrote to its log, one line of JSON each. */
    log: lines as readonly string[],
    pass(minutes: number) {
      now = addMinutes(now, minutes);
    },
    letterFor: (personKey: string) => letterFor(stores, clock, personKey),
    get(target: string, cookie = '', headers: Readonly<Record<string, string>> = {}): Promise<Response> {
      return fetch(at(target), { redirect: 'manual', headers: { cookie, ...headers } });
    },
    /** Posts a form as a browser on this site does. */
    post(target: string, fields: Readonly<Record<string, string>> = {}, cookie = ''): Promise<Response> {
      return fetch(at(target), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: running.url, 'sec-fetch-site': 'same-origin', cookie },
        body: new URLSearchParams(fields),
      });
    },
    /** Signs in with a letter and gives the cookie. */
    async signIn(personKey: string): Promise<string> {
      const { code, birthDate } = await this.letterFor(personKey);
      const [year = '', month = '', day = ''] = birthDate.split('-');
      return arrived(await this.post('/code', { code, day, month, year }));
    },
    async hire(user: string, role: Role, team: string): Promise<Colleague> {
      const added = await accounts.add({ user, name: `Collega ${user}`, role, team });
      const account = await stores.staff.byUser(user);
      if (added.kind !== 'added' || !account) throw new Error(`the account of ${user} was not made`);
      return { id: account.id, user, password: added.password, totpSecret: added.totpSecret };
    },
    /** Only the password was right. */
    async halfWay({ user, password }: Colleague): Promise<string> {
      return arrived(await this.post('/medewerker/inloggen', { user, password }));
    },
    /** Signs in staff with both steps. A code works once, so a minute passes first. */
    async signInStaff(colleague: Colleague): Promise<string> {
      const half = await this.halfWay(colleague);
      now = addMinutes(now, 1);
      return arrived(await this.post('/medewerker/code', { otp: codeAt(colleague, clock) }, half));
    },
    async close() {
      await running.stop();
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Brings in fictional deliveries of five parties, of shortly before today; the files stay in the folder. */
export async function importFictional(stores: Stores, clock: Clock, folder: string): Promise<void> {
  const asOf = dateInAmsterdam(addMinutes(clock.now(), -20 * 24 * 60));
  for (const { name, bytes } of fictionalDeliveries({ seed: 7, persons: 20, asOf }).files) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await importFile({ debts: stores.debts, clock }, path);
  }
}

/** Issues a code, as the command for letters does. */
export async function letterFor(stores: Stores, clock: Clock, personKey: string): Promise<Letter> {
  const overview = await overviewReader(stores)(personKey);
  if (!overview) throw new Error(`nothing is known of ${personKey}`);
  const code = newCode();
  const hash = hashCode(createKeys(secretKey), code);
  const validUntil = addMonths(clock.today(), 3);
  await stores.codes.issue([{ hash, personKey, wave: 'test', validUntil }], clock.now());
  return { code: showCode(code), birthDate: overview.person.birthDate };
}

/** The six digits that an authenticator app shows now. */
export function codeAt({ totpSecret }: Colleague, clock: Clock): string {
  return new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: Date.parse(clock.now()) });
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function arrived(answer: Response): string {
  const cookie = cookieOf(answer);
  if (answer.status !== 303 || cookie === '') throw new Error(`signing in gave ${answer.status}`);
  return cookie;
}
