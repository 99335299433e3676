import { type OptOut, type OptOutScope, optOutScopes } from '../../domain/choices.ts';
import { type CollectorKind, collectorKinds } from '../../domain/collectors.ts';
import { dateInAmsterdam, type LocalDate } from '../../domain/local-date.ts';
import { isRegistered } from '../../domain/priority.ts';
import { restOf, restUntil, signalPartnersAmong, whatGoesOn } from '../../domain/signalling.ts';
import type { Utterance } from '../../flow/types.ts';
import { isLocale, type Locale, type Words } from '../../ports/words.ts';
import type { Translate } from '../../text/words.ts';
import { Notice } from '../../ui/components/blocks.tsx';
import { ButtonLink, PostButton } from '../../ui/components/button.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import { Explained } from '../../ui/components/explained.tsx';
import type { Frame } from '../../ui/frame.ts';
import type { OwnPartOf } from './way-list.ts';

/** What every choice leaves going on, and what only one of them does. */
const always = whatGoesOn('everything');
/** Only for who is there. */
const stayingWithTheCak = 'signalling.goes-on-registration';
const onlyWith = (scope: OptOutScope) =>
  whatGoesOn(scope).filter(({ key }) => !always.some((one) => one.key === key));

/** Before the yes: which of somebody's own parties send signals, what stops with each choice, and what goes on. */
export const ownRest: OwnPartOf = async (deps, c) => {
  const personKey = c.get('visitor')?.session.personKey;
  const overview = personKey === undefined ? undefined : await deps.overviewOf(personKey);
  if (personKey === undefined || overview === undefined) return undefined;
  const frame = deps.frameOf(c);
  const { optOut } = await deps.conversations.choicesOf(personKey);
  const today = deps.clock.today();
  if (optOut && restOf(optOut, today).kind === 'rest')
    return { instead: true, part: <Resting t={frame.t} optOut={optOut} /> };
  const { restMonths } = deps.factsOn(today);
  const until = restMonths === undefined ? undefined : restUntil(today, restMonths);
  const holders = new Set(overview.debts.map(({ holder }) => holder));
  const registered = isRegistered(overview.debts);
  const said = { frame, words: deps.words };
  return {
    told: [
      'signalling-opt-out.what-stops',
      'signalling-opt-out.what-does-not-stop',
      'signalling-opt-out.at-the-creditor',
    ],
    part: (
      <>
        <DutchBeside frame={frame} keys={['signalling-opt-out.what-stops']} />
        <Partners {...said} parties={collectorKinds.filter((kind) => holders.has(kind))} />
        <h2>{frame.t('pages.rest.goes-on')}</h2>
        <Said {...said} sentences={always.filter(({ key }) => registered || key !== stayingWithTheCak)} />
      </>
    ),
    buttons: <Scopes {...said} until={until} />,
  };
};

interface Speaking {
  readonly frame: Frame;
  readonly words: Words;
}

/** Who tells the city about late payments, out of this person's own parties, and who does not. */
function Partners({ parties, ...said }: Speaking & { readonly parties: readonly CollectorKind[] }) {
  const { t } = said.frame;
  const tell = signalPartnersAmong(parties);
  const others = parties.filter((party) => !tell.includes(party));
  const list = (kinds: readonly CollectorKind[]) => (
    <ul>
      {kinds.map((kind) => (
        <li>{t(`collectors.${kind}.title`)}</li>
      ))}
    </ul>
  );
  return (
    <section class="part">
      <h2>{t('pages.rest.yours')}</h2>
      {tell.length > 0 ? (
        <>
          <p>
            <Explained frame={said.frame} text={t('pages.rest.tell')} />
          </p>
          {list(tell)}
          <Said {...said} sentences={[{ key: 'pages.rest.say-there' }]} />
        </>
      ) : (
        <>
          <p>{t('pages.rest.nobody-tells')}</p>
          <Said {...said} sentences={[{ key: 'signalling-opt-out.at-the-creditor' }]} />
        </>
      )}
      {others.length > 0 ? (
        <>
          <p>{t('pages.rest.others')}</p>
          {list(others)}
        </>
      ) : (
        ''
      )}
    </section>
  );
}

/** Every choice as a button of the same size, with what only that choice means below it. */
function Scopes({ until, ...said }: Speaking & { readonly until: LocalDate | undefined }) {
  const { t } = said.frame;
  const meaning = (scope: OptOutScope): readonly Utterance[] => {
    if (scope === 'three-months-rest')
      return until ? [{ key: 'pages.rest.until', values: { date: { date: until } } }] : [];
    return scope === 'everything' ? [{ key: 'pages.rest.until-you-say' }] : onlyWith(scope);
  };
  return (
    <ul class="buttons choices">
      {optOutScopes.map((scope) => (
        <li>
          <PostButton action="/gesprek/start" fields={{ flow: 'signalling-opt-out', option: scope }}>
            {t(`signalling-opt-out.${scope}`)}
          </PostButton>
          <Said {...said} sentences={meaning(scope)} />
        </li>
      ))}
      <li>
        <ButtonLink href="/overzicht">{t('common.not-now')}</ButtonLink>
        <p>{t('pages.rest.not-now')}</p>
      </li>
    </ul>
  );
}

/** Sentences of law: as long as nobody reviewed a translation, the Dutch stands beside it. */
function Said({
  frame: { locale },
  words,
  sentences,
}: Speaking & { readonly sentences: readonly Utterance[] }) {
  const lines = (language: Locale) =>
    sentences.length === 1 ? (
      <p>{sentences.map((sentence) => words.say(sentence, language))}</p>
    ) : (
      <ul>
        {sentences.map((sentence) => (
          <li>{words.say(sentence, language)}</li>
        ))}
      </ul>
    );
  if (sentences.length === 0) return null;
  return (
    <>
      {lines(isLocale(locale) ? locale : 'nl')}
      {locale === 'nl' ? (
        ''
      ) : (
        <div class="dutch" lang="nl" dir="ltr">
          {lines('nl')}
        </div>
      )}
    </>
  );
}

/** Rest that was asked for stands until it is over, or until one tap ends it. */
function Resting({ t, optOut: { since, until } }: { readonly t: Translate; readonly optOut: OptOut }) {
  return (
    <Notice>
      <p>{t('overview.you-rest', { date: { date: dateInAmsterdam(since) } })}</p>
      {until === undefined ? '' : <p>{t('pages.rest.until', { date: { date: until } })}</p>}
      <PostButton action="/gesprek/start" fields={{ flow: 'signalling-opt-out', option: 'return' }}>
        {t('signalling-opt-out.return')}
      </PostButton>
    </Notice>
  );
}
