import type { Context, MiddlewareHandler } from 'hono';
import type { PersonKey } from '../../domain/claims.ts';
import type { Sessions } from '../../identity/sessions.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Session } from '../../ports/identity.ts';
import type { Cookies } from '../../ui/cookies.ts';

/** The cookie with the token of a resident's session. */
export const sessionCookie = 'sessie';

/** Who is at the other end. Somebody who only asked a question has a session without a person. */
export interface Visitor {
  readonly token: string;
  readonly session: Session;
}

export interface WebEnv {
  Variables: { visitor?: Visitor };
}

/** A resident who gave a code. */
export interface ResidentEnv {
  Variables: WebEnv['Variables'] & Visitor & { personKey: PersonKey };
}

/** Finds the session behind the cookie, for the routes after it. */
export function withVisitor(deps: {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
}): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const token = deps.cookies.get(c, sessionCookie);
    const session = token === undefined ? undefined : await deps.sessions.find(token);
    if (token !== undefined && session?.kind === 'resident') c.set('visitor', { token, session });
    await next();
  };
}

/** For pages on one person: who has not given a code is asked for it. */
export const residentsOnly: MiddlewareHandler<ResidentEnv> = async (c, next) => {
  const visitor = c.get('visitor');
  if (visitor?.session.personKey === undefined) return c.redirect('/code', 303);
  c.set('personKey', visitor.session.personKey);
  c.set('token', visitor.token);
  c.set('session', visitor.session);
  await next();
};

export function isSignedIn(c: Context): boolean {
  const visitor: WebEnv['Variables']['visitor'] = c.get('visitor');
  return visitor?.session.personKey !== undefined;
}

/** The overview, on paper too, and the ways to go beside each other when somebody asked for the amounts there. */
function showsAmounts(c: Context): boolean {
  return (
    c.req.path === '/overzicht' ||
    c.req.path === '/overzicht/papier' ||
    (c.req.path === '/regeling' && c.req.query('bedragen') === 'zichtbaar')
  );
}

/** Who goes to another page leaves the amounts behind: coming back with 'back' does not show them again. */
export function amountsStayBehind(sessions: Sessions): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const visitor = c.get('visitor');
    const elsewhere = c.req.method === 'GET' && !showsAmounts(c);
    if (visitor && elsewhere && sessions.amountsShown(visitor.session))
      await sessions.hideAmounts(visitor.token);
    await next();
  };
}

/** For how many seconds more the amounts of this session show. */
export function secondsShown({ amountsUntil }: Session, clock: Clock): number {
  return Math.ceil((Date.parse(amountsUntil ?? '') - Date.parse(clock.now())) / 1000);
}
