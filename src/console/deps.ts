import type { Context } from 'hono';
import type { Casework } from '../casework/casework.ts';
import type { LeadLists } from '../casework/lead-lists.ts';
import type { StaffMember } from '../casework/staff-member.ts';
import type { Instant } from '../domain/local-date.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { StaffAccounts } from '../identity/staff.ts';
import type { StaffLogin } from '../identity/staff-login.ts';
import type { Words } from '../ports/words.ts';
import type { Cookies } from '../ui/cookies.ts';
import type { Frame } from '../ui/frame.ts';

/** What the pages of caseworkers are made of. */
export interface ConsoleDeps {
  readonly casework: Casework;
  readonly lists: LeadLists;
  readonly sessions: Pick<Sessions, 'find' | 'end'>;
  readonly login: StaffLogin;
  readonly accounts: Pick<StaffAccounts, 'accountOf'>;
  readonly words: Words;
  /** The frame of a request, in Dutch. */
  readonly frame: (c: Context) => Frame;
  readonly cookies: Cookies;
  readonly publicUrl: URL;
  /** The network address a request came from, for the limits on wrong tries. */
  readonly addressOf: (c: Context) => string;
  /** The name of each Buurtteam, by its id. */
  readonly teamNames: ReadonlyMap<string, string>;
  /** Teams that have no room within two weeks. */
  readonly lateTeams: () => Promise<readonly LateTeam[]>;
}

export interface LateTeam {
  readonly locationId: string;
  readonly name: string;
  readonly firstFree?: Instant;
}

/** What a page gets to make itself of. */
export interface View {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly teamNames: ReadonlyMap<string, string>;
}
