import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { pino } from 'pino';
import { calendarFile } from './appointments/calendar-file.ts';
import { createDiary, type Diary } from './appointments/diary.ts';
import { diaryTeamOf } from './appointments/opening-hours.ts';
import { createEffects } from './assistant/effects.ts';
import { createFacts } from './assistant/facts.ts';
import { createAssistant } from './assistant/handle.ts';
import { type KnowledgeDeps, knownOf } from './assistant/knowledge.ts';
import type { Assistant } from './assistant/types.ts';
import { createCasework } from './casework/casework.ts';
import { createLeadLists } from './casework/lead-lists.ts';
import { createApi } from './channels/api/api.ts';
import { createConversationRoutes } from './channels/web/conversation/routes.tsx';
import { createWebFrames } from './channels/web/frames.ts';
import { createWebRoutes } from './channels/web/routes.ts';
import type { Config } from './config.ts';
import { createConsole } from './console/console.tsx';
import { consoleStyles } from './console/styles.ts';
import { createPapers } from './documents/papers.ts';
import { programFolder } from './documents/root.ts';
import { createTypesetter } from './documents/typst.ts';
import type { PersonKey } from './domain/claims.ts';
import { dateInAmsterdam, type Instant, instant } from './domain/local-date.ts';
import type { Overview } from './domain/overview.ts';
import { reconcile } from './domain/reconcile.ts';
import { flows } from './flows/index.ts';
import { createConversationTokens } from './identity/conversation-token.ts';
import { createKeys, type Keys } from './identity/keys.ts';
import { createOpenings } from './identity/openings.ts';
import { createResidentAccess, residentLimits } from './identity/resident-access.ts';
import { createSessions } from './identity/sessions.ts';
import { createStaffAccounts } from './identity/staff.ts';
import { createStaffLogin } from './identity/staff-login.ts';
import { createBuiltInInterpreter } from './language/built-in.ts';
import { createMunicipality } from './municipality/municipality.ts';
import type { Municipality } from './municipality/types.ts';
import { collectionCostRuleOn } from './policy/collection-costs.ts';
import { codeTermsOn } from './policy/own-terms.ts';
import { pageFactsOn } from './policy/page-facts.ts';
import type { Clock } from './ports/clock.ts';
import type { Stores } from './ports/stores.ts';
import { createWords } from './text/words.ts';
import { addressReader } from './ui/address.ts';
import { icon } from './ui/assets.ts';
import { readBrowserFiles } from './ui/browser-files.ts';
import { createCookies } from './ui/cookies.ts';
import type { ProblemLog } from './ui/problems.tsx';
import { createSite } from './ui/site.ts';

/** The one place where time comes from the machine. */
export const machineClock: Clock = {
  now: () => instant(Date.now()),
  today: () => dateInAmsterdam(instant(Date.now())),
};

export type Log = ProblemLog & Pick<ReturnType<typeof createLog>, 'info' | 'warn'>;

/** One line of JSON per event, to standard error; what residents type never goes in. */
export function createLog() {
  return pino({ base: null }, pino.destination(2));
}

/** What every part of the program is built on. */
export interface Base {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock: Clock;
}

/** The overview of a person as it is now, or as it was known at a moment. */
export function overviewReader(stores: Pick<Stores, 'debts'>) {
  return async (person: PersonKey, knownAt?: Instant): Promise<Overview | undefined> =>
    reconcile(person, await stores.debts.historyOf(person, knownAt), collectionCostRuleOn);
}

/** The conversation with all that stands behind it; no channel yet. */
export function wireAssistant({ config, stores, clock }: Base) {
  const municipality = createMunicipality(config.municipality);
  const words = createWords();
  const diary = createDiary({
    store: stores.diary,
    clock,
    teams: municipality.teams.map(diaryTeamOf),
    product: { id: 'gesprek', name: 'Gesprek over geld', minutes: 45 },
  });
  const knowledge: KnowledgeDeps = {
    overviewOf: overviewReader(stores),
    choicesOf: (person) => stores.conversations.choicesOf(person),
    casesOf: (of) => stores.conversations.casesOf(of),
    slots: slotsOf(diary),
    municipality,
    clock,
    newId: randomUUID,
  };
  const assistant = createAssistant({
    flows,
    conversations: stores.conversations,
    knownOf: (of) => knownOf(knowledge, of),
    factsOf: createFacts(knowledge),
    deedsOf: createEffects(knowledge, words),
    words,
    interpreter: createBuiltInInterpreter(),
    safetyNumbers: safetyNumbersOf(municipality),
    clock,
    newId: randomUUID,
  });
  return { assistant, diary, municipality, words };
}

function slotsOf(diary: Diary): KnowledgeDeps['slots'] {
  return {
    final: diary.final,
    offer: (location, most) => diary.offer(location, most),
    slot: (id) => diary.slot(id),
    proposal: (request) => diary.proposal(request),
    appointmentOf: (of) => diary.appointmentOf(of),
  };
}

function safetyNumbersOf({ phones }: Municipality) {
  return {
    emergency: phones.emergency.value,
    suicideLine: phones['suicide-prevention'].value,
    suicideLineFree: phones['suicide-prevention-long'].value,
    violenceLine: phones['domestic-violence'].value,
    city: phones.city.value,
  };
}

/** The whole site: pages of residents, the conversation, the console and the API, behind one set of guards. */
export async function wireSite(base: Base & { readonly secretKey: string; readonly log: Log }): Promise<{
  readonly site: Hono;
  readonly assistant: Assistant;
}> {
  const { config, stores, clock, log } = base;
  const { assistant, diary, municipality, words } = wireAssistant(base);
  const keys = createKeys(base.secretKey);
  const { styles, script, picture, app, worker } = await readBrowserFiles(programFolder());
  const cookies = createCookies(config.publicUrl);
  const frameOf = createWebFrames({
    words,
    municipality,
    cookies,
    styles: [styles.href],
    script: script.href,
    app: { manifest: app.href, picture: picture.href },
  });
  const overviewOf = overviewReader(stores);
  const access = residentAccess(base, keys, overviewOf);
  const sessions = createSessions({ store: stores.sessions, keys, clock });
  const tokens = createConversationTokens(keys, clock);
  const newId = randomUUID;
  const papers = createPapers({ typesetter: createTypesetter(), words, clock, municipality });
  const addressOf = addressReader(config.publicUrl);

  const site = createSite({
    publicUrl: config.publicUrl,
    frameOf,
    assets: [styles, script, icon, picture, app, consoleStyles],
    log,
  });
  site.route(
    '/api/v1',
    createApi({
      assistant,
      access,
      tokens,
      openings: createOpenings({ counters: stores.codes, keys, clock }),
      conversations: stores.conversations,
      overviewOf,
      addressOf,
      publicUrl: config.publicUrl.href,
      log,
    }),
  );
  site.route(
    '/medewerker',
    wireConsole(base, { keys, diary, municipality, words, cookies, sessions, frameOf, addressOf }),
  );
  site.route(
    '/',
    createConversationRoutes({
      assistant,
      tokens,
      conversations: stores.conversations,
      clock,
      sessions,
      cookies,
      frameOf,
      words,
      papers,
      newId,
      calendarOf: async ({ id, personKey }, locale) => {
        const owner = personKey ? { personKey, conversationId: id } : { conversationId: id };
        const appointment = await diary.appointmentOf(owner);
        const place = (await diary.locations([])).find((one) => one.id === appointment?.locationId);
        const host = config.publicUrl.hostname;
        return (
          appointment &&
          place &&
          calendarFile(appointment, locale, words, { location: place, host, at: clock.now() })
        );
      },
    }),
  );
  site.route(
    '/',
    createWebRoutes({
      overviewOf,
      access,
      sessions,
      conversations: stores.conversations,
      appointments: stores.diary,
      record: async (deed) => {
        await stores.conversations.record([deed], clock.now());
      },
      privacy: stores.privacy,
      cases: stores.cases,
      factsOn: pageFactsOn,
      words,
      papers,
      municipality,
      clock,
      cookies,
      frameOf,
      addressOf,
      publicUrl: config.publicUrl,
      ready: async () => (await stores.health()) === 'ok',
      worker: { code: worker, files: [styles.href, script.href, icon.href] },
      builtAt: clock.now(),
    }),
  );
  return { site, assistant };
}

function residentAccess(
  { stores, clock, log }: Base & { readonly log: Log },
  keys: Keys,
  overviewOf: (person: PersonKey) => Promise<Overview | undefined>,
) {
  return createResidentAccess({
    codes: stores.codes,
    birthDateOf: async (person) => {
      const overview = await overviewOf(person);
      return overview && { birthDate: overview.person.birthDate, sure: overview.birthDateIsSure };
    },
    keys,
    clock,
    limitsOn: (day) => residentLimits(codeTermsOn(day)),
    alarm: (wrongTries) => log.warn({ wrongTries }, 'many wrong codes in one hour: somebody may be guessing'),
  });
}

function wireConsole(
  { stores, clock, config }: Base,
  of: {
    readonly keys: Keys;
    readonly diary: Diary;
    readonly municipality: Municipality;
    readonly words: ReturnType<typeof createWords>;
    readonly cookies: ReturnType<typeof createCookies>;
    readonly sessions: ReturnType<typeof createSessions>;
    readonly frameOf: ReturnType<typeof createWebFrames>;
    readonly addressOf: (c: Context) => string;
  },
) {
  const { keys, diary, municipality, words, cookies, sessions, frameOf, addressOf } = of;
  const { cases, conversations, debts } = stores;
  const overviewOf = overviewReader(stores);
  return createConsole({
    casework: createCasework({ cases, conversations, appointments: diary, overviewOf, clock }),
    lists: createLeadLists({ cases, conversations, debts, overviewOf, clock }),
    sessions,
    login: createStaffLogin({ staff: stores.staff, sessions, counters: stores.codes, keys, clock }),
    accounts: createStaffAccounts({ staff: stores.staff, sessions: stores.sessions, keys, clock }),
    words,
    // Staff read Dutch, whatever language the browser asks for.
    frame: (c) => ({ ...frameOf(c), locale: 'nl', t: words.translator('nl') }),
    cookies,
    publicUrl: config.publicUrl,
    addressOf,
    teamNames: new Map(municipality.teams.map((team) => [team.id, team.name])),
    lateTeams: () => diary.lateTeams(),
  });
}
