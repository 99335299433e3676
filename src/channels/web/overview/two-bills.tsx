import { paidToCak } from '../../../domain/growth.ts';
import { Facts, Notice } from '../../../ui/components/blocks.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import type { View } from './view.ts';

/** The premium of now and the debt of then are two things: what is paid for the one takes nothing off the other. */
export function TwoBills({ view }: { readonly view: View }) {
  const { frame, facts, overview, visible } = view;
  const { t } = frame;
  const { higherPremium } = facts;
  const premium =
    higherPremium === undefined
      ? t('overview.not-published')
      : t('common.per-month', { amount: higherPremium });
  const paid = paidToCak(overview.debts);
  return (
    <section class="part">
      <h2>{t('overview.two-bills')}</h2>
      <Facts
        of={[
          [t('overview.bill-now'), visible ? premium : t('overview.hidden')],
          [t('overview.bill-old'), t('overview.bill-old-where')],
        ]}
      />
      <Notice kind="look">
        <p>
          <strong>
            <Explained frame={frame} text={t('overview.cak-pays-nothing-off')} />
          </strong>
        </p>
        <p>
          <Explained frame={frame} text={t('overview.cak-why')} />
        </p>
        {visible && paid.since !== undefined ? (
          <p>{t('overview.cak-paid', { date: { date: paid.since }, amount: paid.amount })}</p>
        ) : (
          ''
        )}
      </Notice>
    </section>
  );
}
