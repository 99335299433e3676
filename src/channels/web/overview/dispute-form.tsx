import { disputeReasons } from '../../../domain/choices.ts';
import type { Translate } from '../../../text/words.ts';
import { Details } from '../../../ui/components/blocks.tsx';
import { Button } from '../../../ui/components/button.tsx';
import { Radios } from '../../../ui/components/fields.tsx';

/** 'This is not right': said in one step, kept beside what the party says. */
export function DisputeForm({
  t,
  debt,
  place,
}: {
  readonly t: Translate;
  /** The key of the debt that is doubted. */
  readonly debt: string;
  readonly place: number;
}) {
  return (
    <Details title={t('overview.dispute')}>
      <form method="post" action="/overzicht/klopt-niet" novalidate>
        <input type="hidden" name="debt" value={debt} />
        <Radios
          name="reason"
          legend={t('overview.dispute-why')}
          idPrefix={`klopt-niet-${place}`}
          options={disputeReasons.map((value) => ({ value, label: t(`overview.dispute-${value}`) }))}
        />
        <p class="soft">{t('overview.dispute-then')}</p>
        <div class="buttons">
          <Button>{t('overview.dispute-go')}</Button>
        </div>
      </form>
    </Details>
  );
}
