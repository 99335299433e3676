import type { Card } from '../casework/casework.ts';
import type { Appointment } from '../ports/appointments.ts';
import { Facts, Notice } from '../ui/components/blocks.tsx';
import { ButtonLink } from '../ui/components/button.tsx';
import { debtLines, totalLines, wishLines } from './card-lines.ts';
import { CaseActions, type CaseFault } from './case-actions.tsx';
import type { View } from './deps.ts';
import { Quote, StaffPage } from './frame.tsx';
import { RestNotice, ToCheckSection } from './person-notes.tsx';
import { initialsOf, languageName, moment } from './say.ts';
import { Lines, SentLines } from './sent-lines.tsx';

/** One case, to be read within a minute: what somebody wants, what is urgent, how to reach them. */
export function CardPage({
  view,
  card,
  fault,
  note,
}: {
  readonly view: View;
  readonly card: Card;
  readonly fault?: CaseFault | undefined;
  /** What was typed for the outcome, to go on with. */
  readonly note?: string | undefined;
}) {
  const { t } = view.frame;
  const one = card.case;
  const path = `/medewerker/zaak/${encodeURIComponent(one.id)}`;
  const initials = initialsOf(one);
  const title =
    initials === undefined ? t('console.no-initials') : t('console.case-of', { name: { name: initials } });
  return (
    <StaffPage view={view} title={title} back="/medewerker">
      <h1>{title}</h1>
      {one.danger ? (
        <Notice kind="look">
          <strong>{t('console.danger-said', { name: { key: `console.danger-${one.danger}` } })}</strong>
        </Notice>
      ) : (
        ''
      )}
      <RestNotice view={view} rest={card.rest} />
      <p>{status(view, card)}</p>
      <h2>{t('console.in-short')}</h2>
      <Facts
        of={[
          [
            t('console.wish'),
            <Lines of={wishLines(one.lines)} language={one.language} none={t('console.wish-none')} />,
          ],
          [
            t('console.debts'),
            <Lines of={totalLines(one.lines)} language={one.language} none={noTotal(view, card)} />,
          ],
          [t('console.col-kind'), t(`console.kind-${one.kind}`)],
          [t('console.col-urgency'), t(`console.urgency-${one.urgency}`)],
          [t('console.language'), languageName(one.language)],
          [t('console.how-to-reach'), one.phone ? <Quote text={one.phone} /> : t('console.phone-none')],
          [t('console.appointment'), appointmentText(view, card.appointment, card.place)],
        ]}
      />
      <p class="small">
        {t('console.sent-on', moment(one.createdAt))}
        {one.dueAt === undefined ? '' : `. ${t('console.answer-promised', moment(one.dueAt))}`}
      </p>
      {one.conversationId !== undefined && one.conversationUpTo !== undefined ? (
        <p>
          <ButtonLink href={`${path}/gesprek`}>{t('console.read-conversation')}</ButtonLink>
        </p>
      ) : (
        <p>{t('console.conversation-not-sent')}</p>
      )}
      <ToCheckSection view={view} card={card} />
      <SentLines view={view} case={one} path={path} />
      <CaseActions view={view} card={card} path={path} fault={fault} note={note} />
    </StaffPage>
  );
}

function status({ frame: { t } }: View, { case: one, mine }: Card): string {
  if (one.status !== 'claimed') return t(`console.status-${one.status}`);
  return mine ? t('console.status-mine') : t('console.status-colleague');
}

/** The total was struck, but debts were not: they are not added up here, because the resident did not send that. */
function noTotal({ frame: { t } }: View, { case: { lines } }: Card): string {
  return t(debtLines(lines).length > 0 ? 'console.debts-below' : 'console.debts-none');
}

function appointmentText(
  { frame: { t } }: View,
  appointment: Appointment | undefined,
  place: string | undefined,
): string {
  if (!appointment) return t('console.appointment-none');
  const when = t(`console.appointment-${appointment.meeting}`, {
    ...moment(appointment.startAt),
    place: place === undefined ? { unknown: true } : { name: place },
  });
  return `${when} (${t(`console.appointment-status-${appointment.status}`)})`;
}
