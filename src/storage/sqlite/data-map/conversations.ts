import type * as tables from '../schema/conversations.ts';
import { at, conversation, id, type PartOf, person } from './line.ts';

export const conversations: PartOf<typeof tables> = {
  conversations: {
    kept: 'conversationDays',
    columns: {
      id,
      tokenHash: ['secret', 'lets only the device that started it go on, besides the person'],
      personKey: person,
      version: ['technical', 'so that two messages at once do not overwrite each other'],
      turns: ['technical', 'the number of the last turn'],
      state: ['sensitive', 'the answers so far, to go on where somebody stopped'],
      createdAt: at,
      lastAt: ['personal', 'to find the latest conversation, and for the term'],
    },
  },
  turns: {
    kept: 'conversationDays',
    columns: {
      conversationId: conversation,
      number: ['technical', 'the order of the turns'],
      messageId: ['technical', 'so that a message sent twice is handled once'],
      requestHash: ['secret', 'to see that a message sent twice is the same one'],
      at,
      entries: ['sensitive', 'what was said, as it was shown'],
      reply: ['sensitive', 'the answer, to give it again when a connection failed'],
    },
  },
  notices: {
    kept: 'conversationDays',
    columns: {
      id,
      personKey: person,
      utterance: ['sensitive', 'a message for the next visit'],
      from: ['personal', 'from when it is shown'],
      seenAt: ['personal', 'so that it is shown once'],
    },
  },
  decisions: {
    kept: 'caseDays',
    columns: {
      id,
      personKey: person,
      conversationId: conversation,
      policy: ['technical', 'the rule that decided, so that it can be explained'],
      outcome: ['sensitive', 'what was decided'],
      inputs: ['sensitive', 'what it was decided on'],
      at,
    },
  },
};
