import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Secret, TOTP } from 'otpauth';
import { createDiary } from '../../src/appointments/diary.ts';
import { diaryTeamOf } from '../../src/appointments/opening-hours.ts';
import { createCasework } from '../../src/casework/casework.ts';
import { createLeadLists } from '../../src/casework/lead-lists.ts';
import { createConsole } from '../../src/console/console.tsx';
import { consoleStyles } from '../../src/console/styles.ts';
import type { Case } from '../../src/domain/handover.ts';
import {
  addMinutes,
  date,
  dateInAmsterdam,
  type Instant,
  instantInAmsterdam,
} from '../../src/domain/local-date.ts';
import { createKeys } from '../../src/identity/keys.ts';
import { createSessions } from '../../src/identity/sessions.ts';
import { createStaffAccounts } from '../../src/identity/staff.ts';
import { createStaffLogin } from '../../src/identity/staff-login.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Deed, TranscriptEntry } from '../../src/ports/conversations.ts';
import type { Role } from '../../src/ports/identity.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createWords } from '../../src/text/words.ts';
import { assetRoutes, icon, readStyles } from '../../src/ui/assets.ts';
import { createCookies } from '../../src/ui/cookies.ts';
import { createFrames } from '../../src/ui/frame.ts';
import { overviewReader } from '../../src/wire.ts';

/** A clock that stands still until a test moves it on. */
export interface SetClock extends Clock {
  pass(minutes: number): void;
}

function setClock(from: Instant): SetClock {
  let now = from;
  return {
    now: () => now,
    today: () => dateInAmsterdam(now),
    pass(minutes) {
      now = addMinutes(now, minutes);
    },
  };
}

const monday = instantInAmsterdam(date('2026-11-23'), '10:00');

/** Somebody with an account, and what they need to get in. */
export interface Colleague {
  readonly id: string;
  readonly user: string;
  readonly password: string;
  readonly totpSecret: string;
}

export type Workplace = Awaited<ReturnType<typeof openWorkplace>>;

/** A Buurtteam at work: real storage in a real file, real sign-in, the console on a real port. */
export async function openWorkplace() {
  const folder = mkdtempSync(join(tmpdir(), 'workplace-'));
  const storage = await openStorage(`file:${join(folder, 'test.db')}`);
  const clock = setClock(monday);
  const words = createWords();
  const keys = createKeys(randomBytes(32).toString('hex'));
  const municipality = createMunicipality('amsterdam');
  const diary = createDiary({
    store: storage.diary,
    clock,
    teams: municipality.teams.map(diaryTeamOf),
    product: { id: 'gesprek', name: 'Gesprek', minutes: 45 },
  });
  const sessions = createSessions({ store: storage.sessions, keys, clock });
  const accounts = createStaffAccounts({ staff: storage.staff, sessions: storage.sessions, keys, clock });
  const login = createStaffLogin({ staff: storage.staff, sessions, counters: storage.codes, keys, clock });
  const overviewOf = overviewReader(storage);
  const casework = createCasework({
    cases: storage.cases,
    conversations: storage.conversations,
    appointments: diary,
    overviewOf,
    clock,
  });
  const { cases, conversations, debts } = storage;
  const lists = createLeadLists({ cases, conversations, debts, overviewOf, clock });
  const styles = await readStyles(join(import.meta.dirname, '../../src/ui/styles'));

  const app = new Hono();
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const cookies = createCookies(url);
  const pages = createConsole({
    casework,
    lists,
    sessions,
    login,
    accounts,
    words,
    frame: createFrames({
      words,
      locales: ['nl'],
      cookies,
      styles: [styles.href],
      icon: icon.href,
      contact: {
        phone: municipality.phones.city.value,
        teamFinder: municipality.websites['team-finder'].value,
      },
    }),
    cookies,
    publicUrl: url,
    addressOf: () => '127.0.0.1',
    teamNames: new Map(municipality.teams.map((team) => [team.id, team.name])),
    lateTeams: diary.lateTeams,
  });
  app.route('/', assetRoutes([styles, consoleStyles, icon]));
  app.route('/medewerker', pages);

  return {
    url: url.origin,
    routes: pages.routes,
    storage,
    clock,
    words,
    diary,
    casework,
    sessions,

    async hire(user: string, role: Role, team: string): Promise<Colleague> {
      const added = await accounts.add({ user, name: `Collega ${user}`, role, team });
      if (added.kind !== 'added') throw new Error(`the account of ${user} was not made: ${added.kind}`);
      const account = await storage.staff.byUser(user);
      if (!account) throw new Error(`the account of ${user} cannot be found`);
      return { id: account.id, user, password: added.password, totpSecret: added.totpSecret };
    },

    /** Signs in over HTTP and gives the cookie. A code works once, so time passes first. */
    async signIn(colleague: Colleague): Promise<string> {
      const half = await this.halfWay(colleague);
      clock.pass(1);
      const answer = await this.post('/medewerker/code', { otp: codeAt(colleague, clock.now()) }, half);
      if (answer.status !== 303)
        throw new Error(`the second step of ${colleague.user} gave ${answer.status}`);
      return cookieOf(answer);
    },

    /** Only the password was right. */
    async halfWay(colleague: Colleague): Promise<string> {
      const { user, password } = colleague;
      const answer = await this.post('/medewerker/inloggen', { user, password });
      if (answer.status !== 303) throw new Error(`the first step of ${user} gave ${answer.status}`);
      return cookieOf(answer);
    },

    get(path: string, cookie = ''): Promise<Response> {
      return fetch(`${url.origin}${path}`, { redirect: 'manual', headers: { cookie } });
    },

    post(path: string, fields: Readonly<Record<string, string>>, cookie = ''): Promise<Response> {
      return fetch(`${url.origin}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: url.origin },
        body: new URLSearchParams(fields),
      });
    },

    /** A conversation with these turns; its last turn sends the case. */
    async send(
      made: Partial<Case>,
      turns: readonly (readonly Pick<TranscriptEntry, 'from' | 'text'>[] | readonly TranscriptEntry[])[] = [],
      deeds: readonly Deed[] = [],
    ): Promise<Case> {
      const id = randomUUID();
      const conversationId = randomUUID();
      const at = clock.now();
      const state = { locale: 'nl', mode: 'bot', misunderstood: 0, dangersFlagged: [] } as const;
      await storage.conversations.create({ id: conversationId, tokenHash: randomUUID(), state, at });
      const sent: Case = {
        id,
        kind: 'handover',
        conversationId,
        urgency: 'normal',
        language: 'nl',
        lines: [],
        initials: 'AB',
        createdAt: at,
        status: 'new',
        ...made,
      };
      const all = turns.length > 0 ? turns : [[]];
      for (const [index, entries] of all.entries()) {
        const committed = await storage.conversations.commit({
          conversationId,
          expectedVersion: index,
          messageId: `m${index}`,
          requestHash: `h${index}`,
          at,
          entries: entries.map((entry) => ({ at, channel: 'web', locale: 'nl', ...entry })),
          reply: {},
          state,
          deeds: index === all.length - 1 ? [...deeds, { kind: 'case', case: sent }] : [],
        });
        if (committed !== 'committed') throw new Error(`the turn was ${committed}`);
      }
      return sent;
    },

    async close(): Promise<void> {
      await new Promise((resolve) => server.close(resolve));
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The six digits that an authenticator app shows at this moment. */
export function codeAt(colleague: Colleague, at: Instant): string {
  const totp = new TOTP({ secret: Secret.fromBase32(colleague.totpSecret) });
  return totp.generate({ timestamp: Date.parse(at) });
}

export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
