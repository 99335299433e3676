import { routesOf } from '../../assistant/lists.ts';
import { insurerDebts, offerOf } from '../../assistant/offer.ts';
import { isRegistered } from '../../domain/priority.ts';
import { isLocale } from '../../ports/words.ts';
import { Notice } from '../../ui/components/blocks.tsx';
import { PostButton } from '../../ui/components/button.tsx';
import { Explained } from '../../ui/components/explained.tsx';
import { CompareTable } from './compare-table.tsx';
import { waitingOf } from './overview/sent.ts';
import { SentLines } from './overview/sent-lines.tsx';
import { Agreed, Asked } from './overview/standing.tsx';
import { secondsShown } from './visitor.ts';
import type { OwnPartOf } from './way-list.ts';

/** Doing nothing, the arrangement and debt help beside each other, in the amounts of the one who looks. */
export const ownArrangement: OwnPartOf = async (deps, c) => {
  const session = c.get('visitor')?.session;
  const personKey = session?.personKey;
  const overview = personKey === undefined ? undefined : await deps.overviewOf(personKey);
  if (session === undefined || personKey === undefined || overview === undefined) return undefined;
  const frame = deps.frameOf(c);
  const { t, locale } = frame;
  const today = deps.clock.today();
  const { arrangement: request } = await deps.conversations.choicesOf(personKey);
  if (request && (request.answeredAt === undefined || request.agreed === true)) {
    const { sent } = await waitingOf(deps, session, request);
    const about = sent.filter(({ case: { kind } }) => kind === 'arrangement-answer');
    const told = about.length > 0 && request.answeredAt === undefined;
    return {
      instead: true,
      part: (
        <>
          {told ? '' : <Asked {...{ frame, request }} />}
          <Agreed {...{ frame, request }} />
          <SentLines frame={frame} sent={about} municipality={deps.municipality} />
        </>
      ),
    };
  }
  if (insurerDebts(overview).length === 0)
    return {
      instead: true,
      part: (
        <Notice>
          <p>
            <Explained frame={frame} text={t('arrangement-offer.no-insurer-debt')} />
          </p>
          <p>
            <Explained frame={frame} text={t('arrangement-offer.a-person-can-look')} />
          </p>
        </Notice>
      ),
    };
  const visible = c.req.query('bedragen') === 'zichtbaar' && deps.sessions.amountsShown(session);
  if (!visible)
    return {
      part: (
        <section class="part" id="wegen">
          <h2>{t('pages.compare.title')}</h2>
          <p>
            <Explained frame={frame} text={t('pages.compare.hidden')} />
          </p>
          <div class="buttons button-one">
            <PostButton action="/overzicht/toon" fields={{ at: 'regeling' }}>
              {t('overview.show')}
            </PostButton>
          </div>
        </section>
      ),
    };
  c.header('Refresh', `${secondsShown(session, deps.clock)}; url=/regeling`);
  const offer = offerOf(overview, today);
  return {
    told: ['pages.way.arrangement.point-2'],
    part: (
      <section class="part" id="wegen">
        <h2>{t('pages.compare.title')}</h2>
        <p>{t('pages.compare.text')}</p>
        <CompareTable
          frame={frame}
          say={(sentence) => deps.words.say(sentence, isLocale(locale) ? locale : 'nl')}
          columns={routesOf(overview, today)}
          registered={isRegistered(overview.debts)}
          normalPremium={deps.factsOn(today).normalPremium}
        />
        {offer !== undefined && offer.kind !== 'nothing-to-pay' && offer.terms.example ? (
          <Notice>
            <p>{t('arrangement-offer.example')}</p>
          </Notice>
        ) : (
          ''
        )}
        <div class="buttons button-one">
          <PostButton action="/overzicht/verberg" fields={{ at: 'regeling' }}>
            {t('overview.hide')}
          </PostButton>
        </div>
      </section>
    ),
  };
};
