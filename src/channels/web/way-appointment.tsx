import { AppointmentCard } from './overview/appointment-card.tsx';
import { waitingOf } from './overview/sent.ts';
import { SentLines } from './overview/sent-lines.tsx';
import type { OwnPartOf } from './way-list.ts';

/** The appointment that somebody has, and what became of all that they sent. */
export const ownAppointment: OwnPartOf = async (deps, c) => {
  const session = c.get('visitor')?.session;
  if (session === undefined) return undefined;
  const { personKey } = session;
  const { arrangement } = personKey === undefined ? {} : await deps.conversations.choicesOf(personKey);
  const { sent, appointment } = await waitingOf(deps, session, arrangement);
  if (appointment === undefined && sent.length === 0) return undefined;
  const frame = deps.frameOf(c);
  const { municipality } = deps;
  return {
    instead: appointment !== undefined,
    part: (
      <>
        {appointment ? <AppointmentCard {...{ frame, appointment, municipality }} /> : ''}
        <SentLines {...{ frame, sent, municipality }} />
      </>
    ),
  };
};
