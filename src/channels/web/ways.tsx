import { Hono } from 'hono';
import { optOutScopes } from '../../domain/choices.ts';
import type { WordKey } from '../../text/words.ts';
import { ButtonLink, ButtonRow, PostButton } from '../../ui/components/button.tsx';
import { PhoneLink, Site } from '../../ui/components/contact.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import { Explained } from '../../ui/components/explained.tsx';
import { Pictogram } from '../../ui/components/pictogram.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';
import type { WebEnv } from './visitor.ts';
import { ownAppointment } from './way-appointment.tsx';
import { ownArrangement } from './way-arrangement.tsx';
import { type OwnPart, type OwnPartOf, type Way, ways, wayTo } from './way-list.ts';
import { ownRest } from './way-rest.tsx';

const ownParts: Readonly<Record<Way['id'], OwnPartOf>> = {
  appointment: ownAppointment,
  arrangement: ownArrangement,
  rest: ownRest,
  self: async () => undefined,
};

/** Short pages that say what a way is, what it asks and what it does not do, before anything starts. */
export function wayRoutes(deps: WebDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const way of ways)
    routes.get(way.path, async (c) => {
      const own = await ownParts[way.id](deps, c);
      return c.html(<WayPage frame={deps.frameOf(c)} way={way} own={own} />);
    });
  return routes;
}

function WayPage({
  frame,
  way,
  own,
}: {
  readonly frame: Frame;
  readonly way: Way;
  readonly own: OwnPart | undefined;
}) {
  const { t, signedIn } = frame;
  const { id } = way;
  return (
    <Page frame={frame} title={t(`pages.way.${id}.title`)} back={signedIn ? '/overzicht' : '/'} script>
      <h1 class="pictured">
        <Pictogram name={id} disc />
        {t(`pages.way.${id}.title`)}
      </h1>
      <p class="lead">
        <Explained frame={frame} text={t(`pages.way.${id}.lead`)} />
      </p>
      {own?.part ?? ''}
      {id === 'appointment' ? <Reach frame={frame} planned={own?.instead === true} /> : ''}
      {own?.instead ? '' : <ForEverybody frame={frame} way={way} own={own} />}
      <h2>{t('pages.way.others')}</h2>
      <ButtonRow>
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <ButtonLink href={other.path} picture={other.id}>
              {t(wayTo(other))}
            </ButtonLink>
          ))}
      </ButtonRow>
    </Page>
  );
}

function ForEverybody({
  frame,
  way,
  own,
}: {
  readonly frame: Frame;
  readonly way: Way;
  readonly own: OwnPart | undefined;
}) {
  const { t, signedIn } = frame;
  const { id } = way;
  const untold = (key: WordKey) => !own?.told?.includes(key);
  const legal = way.legal.filter(untold);
  return (
    <>
      {legal.length > 0 ? <DutchBeside frame={frame} keys={legal} /> : ''}
      <ul class="ticks">
        {way.points.filter(untold).map((key) => (
          <li>
            <Explained frame={frame} text={t(key)} />
          </li>
        ))}
      </ul>
      <p>{t('pages.way.stop')}</p>
      {own?.buttons ?? (
        <ButtonRow>
          {id === 'rest' && signedIn ? (
            <RestChoices t={t} />
          ) : (
            <PostButton action="/gesprek/start" fields={{ flow: way.flow }}>
              {t(`pages.way.${id}.go`)}
            </PostButton>
          )}
          <ButtonLink href={signedIn ? '/overzicht' : '/'}>{t('common.not-now')}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}

/** All that there is to know stands above: asking for rest is one tap from here. */
function RestChoices({ t }: Pick<Frame, 't'>) {
  return (
    <>
      {optOutScopes.map((scope) => (
        <PostButton action="/gesprek/start" fields={{ flow: 'signalling-opt-out', option: scope }}>
          {t(`signalling-opt-out.${scope}`)}
        </PostButton>
      ))}
    </>
  );
}

/** Reaching a person does not need this site. Who has an appointment needs no place to walk in. */
function Reach({ frame: { t, contact }, planned }: { readonly frame: Frame; readonly planned: boolean }) {
  return (
    <>
      <p>
        {t('pages.way.appointment.call')} <PhoneLink number={contact.phone} now />
      </p>
      {planned ? (
        ''
      ) : (
        <p>
          {t('pages.footer.visit')} <Site address={contact.teamFinder} />
        </p>
      )}
    </>
  );
}
