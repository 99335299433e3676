import { setImmediate } from 'node:timers/promises';
import type { OptOut } from '../domain/choices.ts';
import type { PersonKey } from '../domain/claims.ts';
import type { Overview } from '../domain/overview.ts';
import type { AccessLine, CaseStore } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore } from '../ports/conversations.ts';
import type { DebtStore } from '../ports/debts.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { StaffMember } from './staff-member.ts';

/** The most lines on a page; the file of who has rest goes on. */
export const longestList = 500;

/** A list that may have been cut off. */
interface Listed<T> {
  readonly entries: readonly T[];
  readonly more: boolean;
}

/** A finding, and whose delivery it is in. */
export interface PersonFinding extends Finding {
  readonly personKey: PersonKey;
}

/**
 * Lists over all people, for leads alone. Each look leaves a line, and one for each person on the list, so that they
 * find it. Undefined means: not for you.
 */
export interface LeadLists {
  /** Who asked for rest and has it today, to hold against a list of people to call or visit. */
  rest(staff: StaffMember): Promise<Listed<OptOut> | undefined>;
  /** The same without an end to the list. */
  allRest(staff: StaffMember): Promise<readonly OptOut[] | undefined>;
  /** What the current deliveries leave to be asked, by person. */
  findings(staff: StaffMember): Promise<Listed<PersonFinding> | undefined>;
}

export function createLeadLists(deps: {
  readonly cases: Pick<CaseStore, 'log' | 'logEach'>;
  readonly conversations: Pick<ConversationStore, 'standingOptOuts'>;
  readonly debts: Pick<DebtStore, 'persons'>;
  readonly overviewOf: (person: PersonKey) => Promise<Overview | undefined>;
  readonly clock: Clock;
}): LeadLists {
  const { cases, conversations, debts, overviewOf, clock } = deps;

  const lineOf = (staff: StaffMember, action: AccessLine['action']): AccessLine => ({
    at: clock.now(),
    staffId: staff.id,
    action,
  });

  async function logged<T extends { readonly personKey: PersonKey }>(
    line: AccessLine,
    entries: readonly T[],
  ): Promise<readonly T[]> {
    await cases.logEach([...new Set(entries.map(({ personKey }) => personKey))], line);
    return entries;
  }

  return {
    async rest(staff) {
      if (staff.role !== 'lead') return undefined;
      const line = lineOf(staff, 'rest');
      await cases.log(line);
      const found = await conversations.standingOptOuts(clock.today(), { limit: longestList + 1 });
      return { entries: await logged(line, found.slice(0, longestList)), more: found.length > longestList };
    },
    async allRest(staff) {
      if (staff.role !== 'lead') return undefined;
      const line = lineOf(staff, 'rest');
      await cases.log(line);
      const today = clock.today();
      const all: OptOut[] = [];
      for (;;) {
        const after = all.at(-1)?.personKey;
        const page = { limit: longestList, ...(after === undefined ? {} : { after }) };
        const some = await conversations.standingOptOuts(today, page);
        all.push(...(await logged(line, some)));
        if (some.length < longestList) return all;
        await setImmediate();
      }
    },
    async findings(staff) {
      if (staff.role !== 'lead') return undefined;
      const line = lineOf(staff, 'signals');
      await cases.log(line);
      const found: PersonFinding[] = [];
      for await (const personKey of debts.persons()) {
        for (const finding of findingsOf(await overviewOf(personKey))) found.push({ ...finding, personKey });
        if (found.length > longestList) break;
        // One person at a time, with room for the residents who wait for the same thread.
        await setImmediate();
      }
      return { entries: await logged(line, found.slice(0, longestList)), more: found.length > longestList };
    },
  };
}
