import type { Queue, QueueEntry } from '../casework/queue.ts';
import { dateInAmsterdam } from '../domain/local-date.ts';
import { Notice } from '../ui/components/blocks.tsx';
import { PostButton } from '../ui/components/button.tsx';
import type { LateTeam, View } from './deps.ts';
import { Quote, StaffPage } from './frame.tsx';
import { initialsOf, languageName, waitingTime } from './say.ts';

/** Who waits, in the order in which they are helped, and why in that order. */
export function QueuePage({
  view,
  queue,
  late,
  message,
}: {
  readonly view: View;
  readonly queue: Queue;
  /** The own team or, for a lead, all teams without room. */
  readonly late: readonly LateTeam[];
  readonly message?: 'nobody-waits' | undefined;
}) {
  const { t } = view.frame;
  const mine = queue.entries.filter((entry) => entry.owner === 'me');
  const waiting = queue.entries.filter((entry) => entry.owner === 'nobody');
  const colleagues = queue.entries.filter((entry) => entry.owner === 'colleague');
  return (
    <StaffPage view={view} title={t('console.queue-title')}>
      <h1>{t('console.queue-title')}</h1>
      <p class="lead">
        {[
          t('console.fresh', { count: { count: queue.fresh } }),
          t('console.pressing', { count: { count: queue.urgent } }),
        ].join(', ')}
      </p>
      {message ? <Notice live>{t('console.nobody-waits')}</Notice> : ''}
      {late.map((team) => (
        <Notice kind="look">
          {team.firstFree === undefined
            ? t('console.team-late', { name: { name: team.name } })
            : t('console.team-late-from', {
                name: { name: team.name },
                date: { date: dateInAmsterdam(team.firstFree) },
              })}
        </Notice>
      ))}
      <PostButton action="/medewerker/volgende">{t('console.next')}</PostButton>
      <p class="hint">{t('console.next-help')}</p>
      <h2>{t('console.my-cases')}</h2>
      {mine.length > 0 ? <Entries view={view} of={mine} /> : <p>{t('console.my-cases-none')}</p>}
      <h2>{t('console.waiting-cases')}</h2>
      {waiting.length > 0 ? <Entries view={view} of={waiting} /> : <p>{t('console.nobody-waits')}</p>}
      {colleagues.length > 0 ? (
        <>
          <h2>{t('console.colleagues-cases')}</h2>
          <Entries view={view} of={colleagues} />
        </>
      ) : (
        ''
      )}
    </StaffPage>
  );
}

function Entries({ view, of }: { readonly view: View; readonly of: readonly QueueEntry[] }) {
  const { t } = view.frame;
  return (
    <ol class="grid cases">
      {of.map((entry) => (
        <li class="card">
          <h3>
            <a href={`/medewerker/zaak/${encodeURIComponent(entry.id)}`}>
              <Quote text={initialsOf(entry) ?? t('console.no-initials')} />
            </a>{' '}
            {entry.isNew ? <strong class="small">{t('console.unread')}</strong> : ''}{' '}
            {entry.late ? <strong class="small">{t('console.late')}</strong> : ''}
          </h3>
          <dl class="facts">
            {facts(view, entry).map(([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {entry.owner === 'nobody' ? (
            <p>
              <span class="soft">{t('console.col-why')}: </span>
              {t(`console.why-${entry.because}`, { count: { count: entry.ahead } })}
            </p>
          ) : (
            ''
          )}
        </li>
      ))}
    </ol>
  );
}

function facts(view: View, entry: QueueEntry): readonly (readonly [string, string])[] {
  const { t } = view.frame;
  return [
    [t('console.col-kind'), t(`console.kind-${entry.kind}`)],
    [t('console.col-urgency'), t(`console.urgency-${entry.urgency}`)],
    [t('console.col-language'), languageName(entry.language)],
    [t('console.col-waits'), waitingTime(t, entry.waitingMinutes)],
    ...(entry.withinMinutes === undefined
      ? []
      : [[t('console.col-look'), t('console.within', { count: { count: entry.withinMinutes } })] as const]),
    ...(view.staff.role === 'lead' ? [[t('console.col-team'), teamName(view, entry.team)] as const] : []),
  ];
}

function teamName(view: View, team: string | undefined): string {
  return team === undefined ? view.frame.t('console.all-teams') : (view.teamNames.get(team) ?? team);
}
