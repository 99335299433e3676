import { dateInAmsterdam, timeInAmsterdam } from '../../../domain/local-date.ts';
import type { Municipality } from '../../../municipality/types.ts';
import type { Appointment } from '../../../ports/appointments.ts';
import { Card, Facts } from '../../../ui/components/blocks.tsx';
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';

/** The appointment that somebody has: when, with whom and how, and everything to change about it. */
export function AppointmentCard({
  frame: { t },
  appointment: { startAt, locationId, meeting, status },
  municipality,
}: {
  readonly frame: Frame;
  readonly appointment: Appointment;
  readonly municipality: Municipality;
}) {
  const team = municipality.teams.find(({ id }) => id === locationId);
  const how =
    meeting === 'there' ? team && `${team.address.value}, ${team.city}` : t(`calendar.at-${meeting}`);
  return (
    <Card>
      <h2>{t('overview.appointment')}</h2>
      {status === 'requested' ? <p>{t('overview.appointment-requested')}</p> : ''}
      <Facts
        of={[
          [t('overview.appointment-day'), t('overview.day', { date: { date: dateInAmsterdam(startAt) } })],
          [t('overview.appointment-time'), t('overview.time', { time: { time: timeInAmsterdam(startAt) } })],
          ...(team ? [[t('overview.appointment-team'), <bdi>{team.name}</bdi>] as const] : []),
          ...(how === undefined ? [] : [[t('overview.appointment-how'), <bdi>{how}</bdi>] as const]),
        ]}
      />
      <ButtonRow>
        <PostButton action="/gesprek/start" fields={{ flow: 'appointment', option: 'move' }}>
          {t('appointment.move')}
        </PostButton>
        <PostButton action="/gesprek/start" fields={{ flow: 'appointment' }}>
          {t('appointment.cancel')}
        </PostButton>
        <ButtonLink href="/gesprek/afspraak.ics">{t('conversation.calendar')}</ButtonLink>
      </ButtonRow>
    </Card>
  );
}
