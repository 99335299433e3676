import type { Context } from 'hono';
import type { PersonKey } from '../../domain/claims.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { Money } from '../../domain/money.ts';
import type { Overview } from '../../domain/overview.ts';
import type { ResidentAccess } from '../../identity/resident-access.ts';
import type { Sessions } from '../../identity/sessions.ts';
import type { Municipality } from '../../municipality/types.ts';
import type { DiaryStore } from '../../ports/appointments.ts';
import type { CaseStore } from '../../ports/cases.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ConversationStore, Deed } from '../../ports/conversations.ts';
import type { Papers } from '../../ports/papers.ts';
import type { PrivacyStore, RetentionTerms } from '../../ports/privacy.ts';
import type { Words } from '../../ports/words.ts';
import type { Cookies } from '../../ui/cookies.ts';
import type { Frame } from '../../ui/frame.ts';

/** Numbers that change by decree, on one day; undefined is unknown and is left out of the page. */
export interface PageFacts {
  /** What somebody who is registered with the CAK pays a month. */
  readonly higherPremium: Money | undefined;
  /** The average premium a month. */
  readonly normalPremium: Money | undefined;
  /** The last day that both premiums are known until. */
  readonly premiumsKnownUntil: LocalDate | undefined;
  /** Working days until the first talk when a home, energy or water is about to be lost. */
  readonly urgentWorkingDays: number | undefined;
  /** Creditors that delivered terms for a special arrangement. */
  readonly creditorsWithTerms: ReadonlySet<string>;
  /** How long a rest lasts for who asks for a time only. */
  readonly restMonths: number | undefined;
  readonly retention: RetentionTerms | undefined;
}

/** What the pages of residents need; they know no store but through these. */
export interface WebDeps {
  overviewOf(person: PersonKey): Promise<Overview | undefined>;
  readonly access: ResidentAccess;
  readonly sessions: Sessions;
  readonly conversations: Pick<
    ConversationStore,
    'casesOf' | 'choicesOf' | 'identify' | 'noticesOf' | 'noticesSeen'
  >;
  readonly appointments: Pick<DiaryStore, 'appointment' | 'appointmentOf'>;
  /** Writes down something a resident did on a page, outside a conversation. */
  record(deed: Extract<Deed, { kind: 'dispute' | 'consent' }>): Promise<void>;
  readonly privacy: Pick<PrivacyStore, 'export' | 'erase'>;
  readonly cases: Pick<CaseStore, 'accessOf'>;
  factsOn(day: LocalDate): PageFacts;
  readonly words: Words;
  readonly papers: Papers;
  readonly municipality: Municipality;
  readonly clock: Clock;
  readonly cookies: Cookies;
  readonly frameOf: (c: Context) => Frame;
  /** Where a request came from, for limits; behind a proxy that is not the other end of the line. */
  addressOf(c: Context): string;
  readonly publicUrl: URL;
  /** Whether everything that is needed to answer works. */
  ready(): Promise<boolean>;
  /** The code that keeps pages at hand in a browser, and the files that those pages need. */
  readonly worker: { readonly code: string; readonly files: readonly string[] };
  /** When this version was made: a message about a weakness has to reach us within a year of it. */
  readonly builtAt: Instant;
}
