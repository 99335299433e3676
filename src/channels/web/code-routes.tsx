import { type Context, Hono } from 'hono';
import { dateOf, type LocalDate } from '../../domain/local-date.ts';
import { formOf } from '../../ui/form.ts';
import type { Frame } from '../../ui/frame.ts';
import { CodeClosedPage, type CodeErrors, type CodeForm, CodePage } from './code-page.tsx';
import type { WebDeps } from './deps.ts';
import { isSignedIn, sessionCookie, type WebEnv } from './visitor.ts';

/** The front door: the code of the letter and the birth date. */
export function codeRoutes(deps: WebDeps): Hono<WebEnv> {
  const { access, sessions, cookies, conversations, frameOf, addressOf } = deps;
  const routes = new Hono<WebEnv>();

  routes.get('/code', (c) =>
    isSignedIn(c)
      ? c.redirect('/overzicht', 303)
      : c.html(<CodePage frame={frameOf(c)} keep={hasSpoken(c) ? false : undefined} />),
  );

  routes.post('/code', async (c) => {
    const fields = await formOf(c);
    const form: CodeForm = {
      code: fields.text('code', 60),
      day: fields.text('day', 2),
      month: fields.text('month', 2),
      year: fields.text('year', 4),
    };
    // Without a tick the words of before stay behind: on a shared phone they may be somebody else's.
    const spoken = hasSpoken(c);
    const keep = spoken && fields.text('keep', 3) === 'yes';
    const frame = frameOf(c);
    const again = (errors: CodeErrors, status: 400 | 401) =>
      c.html(<CodePage frame={frame} form={form} errors={errors} keep={spoken ? keep : undefined} />, status);
    const birthDate = dateFrom(form);
    if (form.code === '' || birthDate === undefined) return again(missing(frame, form, birthDate), 400);

    const answer = await access.open({ code: form.code, birthDate, address: addressOf(c) });
    if (answer.kind === 'opened') {
      const { personKey } = answer;
      const before = cookies.get(c, sessionCookie);
      const token = await sessions.start({ kind: 'resident', personKey }, before, { keep });
      const conversationId = keep ? (await sessions.peek(token))?.conversationId : undefined;
      if (conversationId !== undefined) await conversations.identify(conversationId, personKey);
      cookies.set(c, sessionCookie, token);
      return c.redirect('/overzicht', 303);
    }
    if (answer.kind === 'almost') return again({ code: frame.t('pages.code.almost') }, 400);
    if (answer.kind === 'locked') return c.html(<CodeClosedPage frame={frame} />, 423);
    if (answer.kind === 'slow-down')
      return c.html(<CodeClosedPage frame={frame} minutes={answer.minutes} />, 429);
    return again({ code: frame.t('pages.code.wrong') }, 401);
  });

  return routes;
}

/** Whether something was said in this session before anybody gave a code in it. */
function hasSpoken(c: Context<WebEnv>): boolean {
  const { personKey, conversationId } = c.get('visitor')?.session ?? {};
  return personKey === undefined && conversationId !== undefined;
}

function missing({ t }: Frame, form: CodeForm, birthDate: LocalDate | undefined): CodeErrors {
  const dateError =
    form.day + form.month + form.year === '' ? 'pages.code.date-missing' : 'pages.code.date-wrong';
  return {
    ...(form.code === '' ? { code: t('pages.code.missing') } : {}),
    ...(birthDate === undefined ? { date: t(dateError) } : {}),
  };
}

/** Digits may come from an Arabic keyboard. */
function dateFrom(form: CodeForm): LocalDate | undefined {
  const parts = [form.year, form.month, form.day].map((part) =>
    part.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  );
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return dateOf(year, month, day);
}
