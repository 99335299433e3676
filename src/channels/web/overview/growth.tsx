import { growthOf, type TimelineEvent, timelineOf } from '../../../domain/growth.ts';
import type { LocalDate } from '../../../domain/local-date.ts';
import { Table } from '../../../ui/charts/chart.tsx';
import { GrowthLine } from '../../../ui/charts/growth.tsx';
import { Amount } from '../../../ui/components/amount.tsx';
import type { View } from './view.ts';

/** How it came to this: a line in steps, with the days on which something changed. */
export function Growth({ view }: { readonly view: View }) {
  const { t } = view.frame;
  const { debts } = view.overview;
  const { points, leftOut } = growthOf(debts);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const turns = turningPoints(timelineOf(debts));
  const day = (on: LocalDate) => t('overview.day', { date: { date: on } });
  return (
    <>
      <h3>{t('overview.growth')}</h3>
      <GrowthLine
        title={t('overview.growth')}
        summary={t('overview.growth-summary', {
          first: { date: first.on },
          from: first.open,
          last: { date: last.on },
          to: last.open,
        })}
        points={points.map(({ on, open }) => ({
          on,
          amount: open,
          marked: turns.some((turn) => turn.on === on),
        }))}
        tableTitle={t('overview.as-table')}
        table={
          <Table
            caption={t('overview.growth')}
            head={[t('overview.growth-day'), t('overview.open')]}
            rows={points.map(({ on, open }) => [day(on), <Amount of={open} t={t} />])}
          />
        }
      />
      <ol>
        {turns.map(({ on, kind, party }) => (
          <li>
            {t(`overview.event-${kind}`, {
              date: { date: on },
              party: { key: `collectors.${party}.name` },
            })}
          </li>
        ))}
      </ol>
      {leftOut.length > 0 ? <p>{t('overview.growth-without', { count: { count: leftOut.length } })}</p> : ''}
    </>
  );
}

/** The days that changed something: the first of each kind at each party, one a day, at most seven. */
function turningPoints(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const first = new Map<string, TimelineEvent>();
  for (const event of events) {
    const kind = `${event.kind}/${event.party}`;
    if (!first.has(kind)) first.set(kind, event);
  }
  const days = new Map([...first.values()].map((event) => [event.on, event]));
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)).slice(0, 7);
}
