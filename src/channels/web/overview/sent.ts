import type { ArrangementRequest } from '../../../domain/choices.ts';
import type { Case } from '../../../domain/handover.ts';
import { type Progress, progressOf, stillOfUse } from '../../../domain/progress.ts';
import type { Appointment } from '../../../ports/appointments.ts';
import type { Session } from '../../../ports/identity.ts';
import type { WebDeps } from '../deps.ts';

/** Something that a resident sent, and how far it is. */
export interface SentItem {
  readonly case: Case;
  readonly progress: Progress;
}

/** What somebody waits for: what they sent, and the appointment that is still to come. */
export interface Waiting {
  readonly sent: readonly SentItem[];
  readonly appointment: Appointment | undefined;
}

/** Of the person of a session, and of the conversation that is held in it. */
export async function waitingOf(
  { conversations, appointments, clock }: Pick<WebDeps, 'conversations' | 'appointments' | 'clock'>,
  { personKey, conversationId }: Pick<Session, 'personKey' | 'conversationId'>,
  arrangement?: ArrangementRequest,
): Promise<Waiting> {
  const now = clock.now();
  const person = personKey === undefined ? {} : { personKey };
  const [all, standing] = await Promise.all([
    conversations.casesOf({ ...person, conversationId: conversationId ?? '' }),
    appointments.appointmentOf({ ...person, ...(conversationId === undefined ? {} : { conversationId }) }),
  ]);
  const sent = await Promise.all(
    stillOfUse(
      all.map((one) => answered(one, arrangement)),
      now,
    ).map(async (one) => {
      const planned = one.appointmentId && (await appointments.appointment(one.appointmentId));
      return { case: one, progress: progressOf(one, planned || undefined, now) };
    }),
  );
  return { sent, appointment: standing && standing.startAt > now ? standing : undefined };
}

/** A request is done for the resident as soon as the answer is there, whenever the team closes it. */
function answered(one: Case, request: ArrangementRequest | undefined): Case {
  const { answeredAt } = request ?? {};
  const done = one.kind === 'arrangement-answer' && answeredAt !== undefined && answeredAt >= one.createdAt;
  return done && one.closedAt === undefined ? { ...one, closedAt: answeredAt } : one;
}
