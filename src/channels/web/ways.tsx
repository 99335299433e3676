import { Hono } from 'hono';
import { optOutScopes } from '../../domain/choices.ts';
import { ButtonLink, ButtonRow, PostButton } from '../../ui/components/button.tsx';
import { PhoneLink, Site } from '../../ui/components/contact.tsx';
import { DutchBeside } from '../../ui/components/dutch-beside.tsx';
import type { Frame } from '../../ui/frame.ts';
import { Page } from '../../ui/page.tsx';
import type { WebDeps } from './deps.ts';
import { type Way, ways, wayTo } from './way-list.ts';

/** Short pages that say what a way is, what it asks and what it does not do, before anything starts. */
export function wayRoutes({ frameOf }: WebDeps): Hono {
  const routes = new Hono();
  for (const way of ways) routes.get(way.path, (c) => c.html(<WayPage frame={frameOf(c)} way={way} />));
  return routes;
}

function WayPage({ frame, way }: { readonly frame: Frame; readonly way: Way }) {
  const { t, signedIn } = frame;
  const { id } = way;
  return (
    <Page frame={frame} title={t(`pages.way.${id}.title`)} back={signedIn ? '/overzicht' : '/'} script>
      <h1>{t(`pages.way.${id}.title`)}</h1>
      <p class="lead">{t(`pages.way.${id}.lead`)}</p>
      {id === 'appointment' ? <Reach frame={frame} /> : ''}
      {way.legal.length > 0 ? <DutchBeside frame={frame} keys={way.legal} /> : ''}
      <ul class="ticks">
        {way.points.map((key) => (
          <li>{t(key)}</li>
        ))}
      </ul>
      <p>{t('pages.way.stop')}</p>
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
      <h2>{t('pages.way.others')}</h2>
      <ButtonRow>
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <ButtonLink href={other.path}>{t(wayTo(other))}</ButtonLink>
          ))}
      </ButtonRow>
    </Page>
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

/** Reaching a person does not need this site. */
function Reach({ frame: { t, contact } }: { readonly frame: Frame }) {
  return (
    <>
      <p>
        {t('pages.way.appointment.call')} <PhoneLink number={contact.phone} class="call" />
      </p>
      <p>
        {t('pages.footer.visit')} <Site address={contact.teamFinder} />
      </p>
    </>
  );
}
