import { randomBytes } from 'node:crypto';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ButtonLink, ButtonRow } from './components/button.tsx';
import { PhoneLink } from './components/contact.tsx';
import type { Frame } from './frame.ts';
import { Page } from './page.tsx';

/** The part of a logger that is used here. */
export interface ProblemLog {
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

type Kind = 'refused' | 'not-found' | 'not-read' | 'too-long' | 'broken';

const kinds: Readonly<Record<number, Kind>> = {
  400: 'not-read',
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  413: 'too-long',
};

/** Says what happened and what to do now; the reference is for who answers the phone. */
function ProblemPage({
  frame,
  kind,
  reference,
}: {
  frame: Frame;
  kind: Kind;
  reference?: string | undefined;
}) {
  const { t, contact } = frame;
  return (
    <Page frame={{ ...frame, path: '/' }} title={t(`pages.problem.${kind}.title`)} script>
      <h1>{t(`pages.problem.${kind}.title`)}</h1>
      <p class="lead">{t(`pages.problem.${kind}.text`)}</p>
      {reference ? <p>{t('pages.problem.reference', { reference: { name: reference } })}</p> : ''}
      <ButtonRow>
        <ButtonLink href="/">{t('pages.problem.start')}</ButtonLink>
        <ButtonLink href="/afspraak">{t('common.talk-to-human')}</ButtonLink>
      </ButtonRow>
      <p>
        {t('pages.problem.call')} <PhoneLink number={contact.phone} />
      </p>
    </Page>
  );
}

/** Shows a problem in the reader's language. */
function problem(c: Context, frame: Frame, status: 400 | 401 | 403 | 404 | 413 | 500, reference?: string) {
  return c.html(<ProblemPage frame={frame} kind={kinds[status] ?? 'broken'} reference={reference} />, status);
}

export function createNotFound(frameOf: (c: Context) => Frame): NotFoundHandler {
  return (c) => problem(c, frameOf(c), 404);
}

/**
 * Writes down that a request failed, and gives the reference by which the line is found. What goes to the log is the
 * kind of error and the places in our code it came through, never its message or the address: those may hold what
 * a resident typed.
 */
export function logFailure(log: ProblemLog, c: Context, error: Error): string {
  const reference = randomBytes(4).toString('hex');
  log.error(
    { reference, method: c.req.method, route: c.req.routePath, error: error.name, at: placesOf(error) },
    'a request failed',
  );
  return reference;
}

/** Answers for everything that went wrong. */
export function createErrorHandler(frameOf: (c: Context) => Frame, log: ProblemLog): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      const status = [400, 401, 403, 404, 413].find((one) => one === error.status);
      return problem(c, frameOf(c), (status ?? 400) as 400 | 401 | 403 | 404 | 413);
    }
    return problem(c, frameOf(c), 500, logFailure(log, c, error));
  };
}

/** The stack without the message that it begins with, of which a line may look like a place. */
function placesOf(error: Error): readonly string[] {
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  if (start < 0) return [];
  return stack
    .slice(start + error.message.length)
    .split('\n')
    .flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? [])
    .slice(0, 8);
}
