import type { RetentionTerms } from '../../ports/privacy.ts';
import { Table } from '../../ui/charts/chart.tsx';
import type { Frame } from '../../ui/frame.ts';

/** What is kept, what for and how long; a term that is not known is said to be so. */
export function KeptTable({
  frame: { t },
  retention,
}: {
  readonly frame: Frame;
  readonly retention: RetentionTerms | undefined;
}) {
  const days = (count: number | undefined) =>
    count === undefined ? t('common.unknown') : t('pages.kept.days', { count: { count } });
  return (
    <Table
      caption={t('pages.kept.caption')}
      head={[t('pages.kept.what'), t('pages.kept.why'), t('pages.kept.how-long')]}
      rows={[
        [t('pages.kept.deliveries'), t('pages.kept.deliveries-why'), days(retention?.deliveryDays)],
        [t('pages.kept.conversations'), t('pages.kept.conversations-why'), days(retention?.conversationDays)],
        [t('pages.kept.cases'), t('pages.kept.cases-why'), days(retention?.caseDays)],
        [t('pages.kept.codes'), t('pages.kept.codes-why'), days(retention?.codeDays)],
        [t('pages.kept.sessions'), t('pages.kept.sessions-why'), days(retention?.sessionDays)],
        [t('pages.kept.access'), t('pages.kept.access-why'), days(retention?.accessLogDays)],
        [t('pages.kept.rest'), t('pages.kept.rest-why'), t('pages.kept.rest-how-long')],
      ]}
    />
  );
}
