import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';

/**
 * Who was promised an answer by a day that went by, hears from us first: a message at the next visit, and in the
 * same commit the case goes up in the queue, so that somebody is really asked again. The ids follow from the request, so that it happens once however often this runs.
 */
export async function answerLate(stores: Pick<Stores, 'conversations'>, clock: Clock): Promise<number> {
  const today = clock.today();
  const late = await stores.conversations.lateArrangements(today);
  for (const request of late) {
    await stores.conversations.record(
      [
        { kind: 'raise-case', personKey: request.personKey, requestId: request.id },
        {
          kind: 'notice',
          notice: {
            id: `late-${request.id}`,
            personKey: request.personKey,
            utterance: {
              key: 'conversation.answer-is-late',
              values: { day: { date: request.answerBefore } },
            },
            from: clock.now(),
          },
        },
      ],
      clock.now(),
    );
  }
  return late.length;
}
