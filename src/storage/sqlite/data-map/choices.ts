import type * as tables from '../schema/choices.ts';
import { at, id, type PartOf, party, person } from './line.ts';

export const choices: PartOf<typeof tables> = {
  optOuts: {
    kept: 'as long as the opt-out lasts',
    columns: {
      id,
      personKey: person,
      scope: ['personal', 'what somebody does not want any more'],
      reason: ['personal', 'why, if they wanted to say so; it goes when they are erased'],
      since: ['personal', 'proof of the day it was asked'],
      until: ['personal', 'the last day of a rest for a time'],
      withdrawnAt: ['personal', 'proof of the day it was taken back'],
      replacedAt: ['personal', 'when another one came in its place'],
    },
  },
  arrangementRequests: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      route: ['sensitive', 'which kind of arrangement was asked'],
      perMonthCents: ['sensitive', 'what somebody proposes to pay'],
      months: ['sensitive', 'for how long'],
      inOwnWords: ['sensitive', 'what somebody finds reasonable, word for word'],
      terms: ['technical', 'the version of the terms, which stay valid for it'],
      at,
      answerBefore: ['personal', 'the day an answer was promised before'],
      answeredAt: ['personal', 'to see that the promise was kept'],
      agreed: ['personal', 'what the creditor and the caseworker said'],
      withdrawnAt: ['personal', 'that nobody has to answer it any more'],
    },
  },
  ownPlans: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      party,
      callOn: ['personal', 'the day somebody wants to call, for the reminder'],
      at,
    },
  },
  selfArranged: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      party,
      perMonthCents: ['sensitive', 'what was agreed'],
      proof: ['personal', 'how sure it is'],
      at,
    },
  },
  disputes: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      party,
      claimNumber: ['sensitive', 'the claim that somebody contradicts'],
      reason: ['sensitive', 'what is not right about it'],
      at,
    },
  },
  consents: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      purpose: ['personal', 'what somebody agreed to'],
      givenAt: ['personal', 'proof of the day'],
      withdrawnAt: ['personal', 'proof that it was taken back'],
    },
  },
};
