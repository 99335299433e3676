import { missingFrom } from '../../../domain/known-part.ts';
import { knownTotal } from '../../../domain/overview.ts';
import { Amount } from '../../../ui/components/amount.tsx';
import { Notice } from '../../../ui/components/blocks.tsx';
import { PostButton } from '../../../ui/components/button.tsx';
import type { View } from './view.ts';

/** How many parties, and beside it the total: only for who asks for it, and only for two minutes. */
export function Headline({ view }: { readonly view: View }) {
  const { frame, overview, visible } = view;
  const { t } = frame;
  const known = knownTotal(overview.total);
  const complete = overview.total.kind === 'complete';
  return (
    <section class="card total">
      <div class="headline">
        <div>
          <p class="figure">{t('overview.parties', { count: { count: overview.parties } })}</p>
          <p>{t('overview.ask-money', { count: { count: overview.parties } })}</p>
        </div>
        <div>
          <p class="figure-of">{t('overview.together')}</p>
          {visible ? (
            <>
              <p class="figure">
                {complete ? <Amount of={known} t={t} /> : t('common.at-least', { amount: known })}
              </p>
              <PostButton action="/overzicht/verberg" picture="eye-closed">
                {t('overview.hide')}
              </PostButton>
            </>
          ) : (
            <PostButton action="/overzicht/toon" picture="eye">
              {t('overview.show')}
            </PostButton>
          )}
        </div>
      </div>
      <p class="soft">{t('overview.as-of', { date: { date: overview.asOf } })}</p>
      <p class="soft small">{t('overview.two-minutes')}</p>
      {complete ? '' : <Missing view={view} />}
    </section>
  );
}

/** What the total does not know, in words: it is then said as 'at least'. */
function Missing({ view: { frame, overview, say } }: { readonly view: View }) {
  return (
    <Notice kind="look">
      <p>{frame.t('overview.incomplete')}</p>
      <ul>
        {missingFrom(overview).map((sentence) => (
          <li>{say(sentence)}</li>
        ))}
      </ul>
    </Notice>
  );
}
