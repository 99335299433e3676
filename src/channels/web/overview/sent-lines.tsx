import { dateInAmsterdam, timeInAmsterdam } from '../../../domain/local-date.ts';
import type { Progress } from '../../../domain/progress.ts';
import type { Municipality } from '../../../municipality/types.ts';
import { Card } from '../../../ui/components/blocks.tsx';
import { ButtonLink } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';
import { AppointmentCard } from './appointment-card.tsx';
import type { SentItem } from './sent.ts';
import type { View } from './view.ts';

/** On the overview: what was sent, with the way to an appointment; or the appointment itself when nothing else tells of it. */
export function Sent({ view: { frame, waiting, municipality } }: { readonly view: View }) {
  const { sent, appointment } = waiting;
  const told = sent.some(({ case: { appointmentId } }) => appointmentId === appointment?.id);
  return (
    <>
      <SentLines frame={frame} sent={sent} municipality={municipality} linked />
      {appointment && !told ? (
        <AppointmentCard frame={frame} appointment={appointment} municipality={municipality} />
      ) : (
        ''
      )}
    </>
  );
}

/** The status line of all that was sent: what has happened, each with its day, and what comes next. */
export function SentLines({
  frame,
  sent,
  municipality,
  linked,
}: {
  readonly frame: Frame;
  readonly sent: readonly SentItem[];
  readonly municipality: Municipality;
  /** The appointment stands on another page: say when it is, and lead there. */
  readonly linked?: boolean;
}) {
  const { t } = frame;
  if (sent.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('overview.sent')}</h2>
      <div class="grid">
        {sent.map(({ case: { kind, team }, progress }) => {
          const name = municipality.teams.find(({ id }) => id === team)?.name;
          return (
            <Card>
              <h3>{t(kind === 'arrangement-answer' ? 'overview.sent-request' : 'overview.sent-message')}</h3>
              {name === undefined ? '' : <p class="soft">{t('overview.sent-to', { team: { name } })}</p>}
              <Steps frame={frame} progress={progress} answer={kind === 'arrangement-answer'} />
              {linked || progress.next?.kind !== 'talk' ? <Next frame={frame} next={progress.next} /> : ''}
              {linked ? <ToAppointment frame={frame} next={progress.next} /> : ''}
            </Card>
          );
        })}
      </div>
    </section>
  );
}

/** Each step says itself whether it happened: a mark alone would say nothing to who listens. */
function Steps({
  frame: { t },
  progress: { steps },
  answer,
}: {
  readonly frame: Frame;
  readonly progress: Progress;
  readonly answer: boolean;
}) {
  return (
    <ol class="steps">
      {steps.map(({ step, on }) => (
        <li class={on === undefined ? 'step' : 'step step-done'}>
          <strong>
            {t(step === 'closed' && answer ? 'overview.step-answered' : `overview.step-${step}`)}
          </strong>{' '}
          <span class="soft">
            {on === undefined
              ? t('overview.step-not-yet')
              : t(step === 'planned' ? 'overview.planned-for' : 'overview.day', { date: { date: on } })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Next({ frame: { t, contact }, next }: { readonly frame: Frame; readonly next: Progress['next'] }) {
  if (next === undefined) return null;
  const values = {
    ...('before' in next ? { date: { date: next.before } } : {}),
    ...('at' in next
      ? { day: { date: dateInAmsterdam(next.at) }, time: { time: timeInAmsterdam(next.at) } }
      : {}),
    phone: { name: contact.phone },
  };
  return (
    <p>
      <strong>{t('overview.then')}</strong> {t(`overview.then-${next.kind}`, values)}
    </p>
  );
}

function ToAppointment({ frame: { t }, next }: { readonly frame: Frame; readonly next: Progress['next'] }) {
  const kind = next?.kind;
  const stands = kind === 'talk' || kind === 'requested';
  if (!stands && kind !== 'missed' && kind !== 'cancelled') return null;
  return (
    <div class="buttons button-one">
      <ButtonLink href="/afspraak">
        {t(stands ? 'overview.appointment-change' : 'pages.way.appointment.go')}
      </ButtonLink>
    </div>
  );
}
