import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { fictionalDeliveries, showPersons } from '../../src/deliveries/fictional.ts';
import { importFile } from '../../src/deliveries/import.ts';
import {
  addMinutes,
  date,
  dateInAmsterdam,
  instantInAmsterdam,
  type LocalDate,
} from '../../src/domain/local-date.ts';
import type { Overview } from '../../src/domain/overview.ts';
import { createKeys } from '../../src/identity/keys.ts';
import { hashCode, newCode, showCode } from '../../src/identity/letter-codes.ts';
import { startServer } from '../../src/main.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createLog, overviewReader } from '../../src/wire.ts';

export { showPersons };

/** A letter on somebody's mat. */
export interface Letter {
  readonly code: string;
  readonly birthDate: LocalDate;
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;

const secretKey = 'only-for-tests-0123456789-abcdefghijklmnop';

/** The whole service on a real port: a real file, imported deliveries, issued codes, and a clock that a test moves. */
export async function openPortal(
  settings: { readonly publicUrl?: string; readonly without?: readonly string[] } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'portal-'));
  const stores = await openStorage(`file:${join(folder, 'test.db')}`);
  let now = instantInAmsterdam(date('2026-11-23'), '10:00');
  const clock = { now: () => now, today: () => dateInAmsterdam(now) };

  const { files, earlier } = fictionalDeliveries({ seed: 7, persons: 40, asOf: date('2026-11-03') });
  for (const [when, some] of [['earlier', earlier.files] as const, ['now', files] as const])
    for (const { name, bytes } of some) {
      if (settings.without?.some((collector) => name.startsWith(collector))) continue;
      const path = join(folder, `${when}-${name}`);
      await writeFile(path, bytes);
      await importFile({ debts: stores.debts, clock }, path);
    }

  const config = readConfig({ PORT: '0', PUBLIC_URL: settings.publicUrl });
  const running = await startServer({ config, stores, clock, secretKey, log: createLog() });
  const keys = createKeys(secretKey);
  const overviewOf = overviewReader(stores);

  return {
    url: running.url,
    stores,
    clock,
    pass(minutes: number) {
      now = addMinutes(now, minutes);
    },
    async overviewOf(personKey: string): Promise<Overview> {
      const overview = await overviewOf(personKey);
      if (!overview) throw new Error(`nothing is known of ${personKey}`);
      return overview;
    },
    /** Issues a code, as the command for letters does. */
    async letterFor(personKey: string): Promise<Letter> {
      const code = newCode();
      const validUntil = date('2027-02-01');
      await stores.codes.issue([{ hash: hashCode(keys, code), personKey, wave: 'test', validUntil }], now);
      return { code: showCode(code), birthDate: (await this.overviewOf(personKey)).person.birthDate };
    },
    /** Posts a form as a browser on this site does, with cookies in and out. */
    post(path: string, fields: Readonly<Record<string, string>>, cookie = ''): Promise<Response> {
      return fetch(new URL(path, running.url), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: running.url, cookie },
        body: new URLSearchParams(fields),
      });
    },
    get(path: string, cookie = '', headers: Readonly<Record<string, string>> = {}): Promise<Response> {
      return fetch(new URL(path, running.url), { redirect: 'manual', headers: { cookie, ...headers } });
    },
    /** Signs in with a letter and gives the cookie. */
    async signIn(personKey: string): Promise<string> {
      const { code, birthDate } = await this.letterFor(personKey);
      const [year = '', month = '', day = ''] = birthDate.split('-');
      const answer = await this.post('/code', { code, day, month, year });
      const cookie = cookieOf(answer);
      if (answer.status !== 303 || cookie === undefined) throw new Error(`signing in gave ${answer.status}`);
      return cookie;
    },
    async close() {
      await running.stop();
      await stores.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The first cookie that an answer sets, as a browser would send it back. */
export function cookieOf(answer: Response): string | undefined {
  return answer.headers.getSetCookie()[0]?.split(';')[0];
}
