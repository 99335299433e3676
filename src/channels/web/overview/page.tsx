import { ButtonLink, ButtonRow, PostButton } from '../../../ui/components/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { ways, wayTo } from '../way-list.ts';
import { Benefits } from './benefits.tsx';
import { Chain } from './chain.tsx';
import { Headline } from './headline.tsx';
import { Outlook } from './outlook.tsx';
import { Gone, Parties } from './parties.tsx';
import { Sent } from './sent-lines.tsx';
import { Notices, Standing } from './standing.tsx';
import { TwoBills } from './two-bills.tsx';
import type { View } from './view.ts';
import { WhoHas } from './who-has.tsx';
import { WhoSees } from './who-sees.tsx';
import { WhySoHigh } from './why.tsx';

/**
 * Something good first, then the total, who has what of it, why, and what can be done: all before the bills one by one.
 * Everything else is there to unfold.
 */
export function OverviewPage({ view }: { readonly view: View }) {
  const { t } = view.frame;
  return (
    <Page frame={view.frame} title={t('overview.title')} script>
      <h1>{t('overview.title')}</h1>
      <p class="lead">{t(hasGovernment(view) ? 'overview.good-insured' : 'overview.good')}</p>
      <Notices view={view} />
      <Sent view={view} />
      <Headline view={view} />
      <WhoHas view={view} />
      <WhySoHigh view={view} />
      {hasGovernment(view) ? <TwoBills view={view} /> : ''}
      <section class="part">
        <h2>{t('overview.what-now')}</h2>
        <p>{t('overview.what-now-text')}</p>
        <Standing view={view} />
        <ButtonRow>
          {ways.map((way) => (
            <ButtonLink href={way.path} picture={way.id}>
              {t(wayTo(way))}
            </ButtonLink>
          ))}
        </ButtonRow>
      </section>
      <Parties view={view} />
      <Gone view={view} />
      <section class="part folds">
        <h2>{t('overview.more')}</h2>
        <Outlook view={view} />
        <Chain view={view} />
        <Benefits view={view} />
        <WhoSees view={view} />
      </section>
      <p>{t('paper.overview.go-text')}</p>
      <div class="buttons button-one">
        <ButtonLink href="/overzicht/papier">{t('paper.overview.go')}</ButtonLink>
      </div>
      <p class="soft small">{t('overview.closes')}</p>
      <ButtonRow>
        <ButtonLink href="/mijn-gegevens">{t('pages.my-data')}</ButtonLink>
        <PostButton action="/uitloggen">{t('pages.sign-out')}</PostButton>
      </ButtonRow>
    </Page>
  );
}

function hasGovernment({ overview }: View): boolean {
  return overview.debts.some(({ sort }) => sort === 'bestuursrechtelijke_premie');
}
