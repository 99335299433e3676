import type * as tables from '../schema/access.ts';
import { at, conversation, id, type PartOf, person } from './line.ts';

export const access: PartOf<typeof tables> = {
  staff: {
    kept: 'as long as the account exists',
    columns: {
      id,
      user: ['personal', 'to log in'],
      name: ['personal', 'so that residents see who read their data'],
      role: ['technical', 'what somebody may do'],
      team: ['technical', 'whose cases somebody sees'],
      passwordHash: ['secret', 'to check the password'],
      totpSecret: ['secret', 'to check the second factor'],
      lastTimeStep: ['technical', 'so that a one-time code works once'],
      createdAt: ['technical', 'since when'],
      disabledAt: ['technical', 'until when'],
    },
  },
  sessions: {
    kept: 'sessionDays',
    columns: {
      tokenHash: ['secret', 'to know the browser again'],
      kind: ['technical', 'resident or staff'],
      personKey: person,
      conversationId: conversation,
      staffId: ['personal', 'who is logged in'],
      createdAt: at,
      lastAt: ['personal', 'to end it when nobody is there any more'],
      amountsUntil: ['technical', 'to hide amounts again by itself'],
    },
  },
  codes: {
    kept: 'codeDays',
    columns: {
      hash: ['secret', 'to check the code of a letter'],
      personKey: person,
      wave: ['personal', 'which letter it was in'],
      validUntil: ['technical', 'until when it works'],
      issuedAt: ['technical', 'when it was made'],
    },
  },
  codeTries: {
    kept: 'codeDays',
    columns: {
      hash: ['secret', 'the code that was tried'],
      tries: ['technical', 'to stop guessing'],
      lastAt: ['technical', 'when it was last tried'],
    },
  },
  eventCounts: {
    kept: 'sessionDays',
    columns: {
      key: ['personal', 'what is limited, such as tries from one address, as a keyed digest'],
      windowSeconds: ['technical', 'over how long it is counted'],
      startsAt: ['technical', 'the stretch of time that is counted'],
      count: ['technical', 'to stop guessing'],
    },
  },
  accessLog: {
    kept: 'accessLogDays',
    columns: {
      number: ['technical', 'the place in the chain'],
      at: ['personal', 'when somebody looked'],
      staffId: ['personal', 'who looked'],
      action: ['personal', 'at what'],
      caseId: ['technical', 'the case that was read'],
      personKey: ['personal', 'whose data was read; a digest after an erasure'],
      conversationId: conversation,
      reason: ['personal', 'why a case was given back'],
      seal: ['technical', 'shows whether a line was changed afterwards'],
    },
  },
};
