import type * as tables from '../schema/work.ts';
import { conversation, id, type PartOf, person } from './line.ts';

export const work: PartOf<typeof tables> = {
  slots: {
    kept: 'conversationDays',
    columns: {
      id,
      locationId: ['public', 'where one can meet'],
      startAt: ['public', 'when'],
      endAt: ['public', 'until when'],
    },
  },
  appointments: {
    kept: 'caseDays',
    columns: {
      id,
      slotId: ['technical', 'so that a time is given away once'],
      locationId: ['personal', 'where they meet'],
      meeting: ['personal', 'how they meet'],
      startAt: ['personal', 'when'],
      endAt: ['personal', 'until when'],
      status: ['personal', 'whether it goes on'],
      sequence: ['technical', 'for the calendars of residents'],
      conversationId: conversation,
      personKey: person,
    },
  },
  cases: {
    kept: 'caseDays',
    columns: {
      id,
      kind: ['personal', 'what kind of work it is'],
      conversationId: conversation,
      personKey: person,
      team: ['personal', 'the Buurtteam that does it'],
      urgency: ['sensitive', 'who goes first'],
      rank: ['technical', 'the same, as a number'],
      language: ['personal', 'to speak somebody’s language'],
      lines: ['sensitive', 'exactly what the resident sent'],
      conversationUpTo: ['technical', 'how far the resident sent the conversation along'],
      danger: ['sensitive', 'a danger that was said'],
      initials: ['personal', 'to tell cases apart in the list'],
      phone: ['personal', 'to call back, if somebody gave it'],
      appointmentId: ['technical', 'the appointment that came of it'],
      requestId: ['technical', 'the request for an arrangement that it asks an answer to'],
      createdAt: ['personal', 'who waits longest'],
      dueAt: ['personal', 'the day an answer was promised before'],
      status: ['personal', 'whether somebody works on it'],
      claimedBy: ['personal', 'the member of staff who does it'],
      openedAt: ['personal', 'so that the resident sees that it was read'],
      outcome: ['sensitive', 'what came of it'],
      outcomeNote: ['sensitive', 'why, in the words of the member of staff'],
      closedAt: ['personal', 'when it ended, and for the term'],
    },
  },
};
