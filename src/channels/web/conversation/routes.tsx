import { type Context, Hono } from 'hono';
import type { Input } from '../../../assistant/types.ts';
import { type FlowId, flowIds } from '../../../flow/types.ts';
import type { StoredConversation } from '../../../ports/conversations.ts';
import { isLocale, type Locale } from '../../../ports/words.ts';
import { Notice } from '../../../ui/components/blocks.tsx';
import { PostButton } from '../../../ui/components/button.tsx';
import { type Form, formOf } from '../../../ui/form.ts';
import { Page } from '../../../ui/page.tsx';
import { pdfAnswer } from '../pdf.ts';
import { sessionCookie, type Visitor, type WebEnv, withVisitor } from '../visitor.ts';
import type { ConversationDeps } from './deps.ts';
import { ConversationPage, ConversationPart } from './page.tsx';
import { turnsShownAt } from './place.ts';
import { transcriptText } from './transcript-text.ts';
import { viewOf } from './view.ts';

/** How the script asks for the new part of the page only: it says where the page is. */
const partHeader = 'x-voorbij-part';

/** One conversation with two faces: forms that need no script, and the same page that goes on without reloading. */
export function createConversationRoutes(deps: ConversationDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.use('/gesprek/*', withVisitor(deps));
  routes.use('/gesprek', withVisitor(deps));

  routes.get('/gesprek', async (c) => {
    const frame = deps.frameOf(c);
    const own = await ownConversation(deps, c.get('visitor'));
    if (!own)
      return c.html(
        <Page frame={frame} title={frame.t('conversation.title')} back="/" script>
          <h1>{frame.t('conversation.title')}</h1>
          <Notice>{frame.t('conversation.i-am-a-computer')}</Notice>
          <PostButton action="/gesprek/start">{frame.t('common.continue')}</PostButton>
        </Page>,
      );
    const view = await viewOf(deps, own.conversation, localeOf(frame.locale), { resumed: own.resumed });
    const hurry = hurries.find((kind) => kind === c.req.query('melding'));
    return c.html(<ConversationPage frame={frame} view={view} {...(hurry ? { hurry } : {})} />);
  });

  routes.post('/gesprek/start', async (c) => {
    const form = await formOf(c);
    const flow = flowIds.find((id) => id === form.text('flow'));
    const locale = localeOf(deps.frameOf(c).locale);
    const visitor = c.get('visitor');
    const own = await ownConversation(deps, visitor);
    const id = own?.conversation.id ?? (await begin(deps, c, visitor, locale, flow));
    if (own) {
      if (visitor) await deps.sessions.attachConversation(visitor.token, id);
      const input: Input = flow ? { kind: 'flow', flow } : { kind: 'language' };
      await handle(deps, id, deps.newId(), input, locale);
    }
    await chooseAtOnce(deps, id, form.text('option', 200), locale);
    return c.redirect('/gesprek', 303);
  });

  routes.post('/gesprek', async (c) => {
    const form = await formOf(c);
    const frame = deps.frameOf(c);
    const visitor = c.get('visitor');
    const own = await ownConversation(deps, visitor);
    const place = c.req.header(partHeader);
    if (!own)
      return place === undefined ? c.redirect('/gesprek', 303) : c.text(frame.t('offline.closed'), 401);
    const since = place === undefined ? undefined : turnsShownAt(place, own.conversation);
    // An answer that had to wait is not put in the mouth of somebody else.
    if (place !== undefined && since === undefined) return c.redirect('/gesprek', 303);
    // Who answers has taken it up again: from here on this is the conversation of this session.
    if (visitor && own.resumed) await deps.sessions.attachConversation(visitor.token, own.conversation.id);
    const input = inputOf(form);
    const messageId = form.text('messageId', 100) || deps.newId();
    const hurry =
      input && (await handle(deps, own.conversation.id, messageId, input, localeOf(frame.locale)));
    if (since === undefined) return c.redirect(hurry ? `/gesprek?melding=${hurry}` : '/gesprek', 303);
    if (hurry) return c.text(frame.t(`conversation.${hurry}`), hurry === 'busy' ? 409 : 429);

    const conversation = (await deps.conversations.load(own.conversation.id)) ?? own.conversation;
    const view = await viewOf(deps, conversation, localeOf(frame.locale), { resumed: false, since });
    return c.html(<ConversationPart frame={frame} view={view} />);
  });

  routes.get('/gesprek/tekst', async (c) => {
    const own = await ownConversation(deps, c.get('visitor'));
    if (!own) return c.redirect('/gesprek', 303);
    const text = transcriptText(await deps.conversations.transcript(own.conversation.id), deps.frameOf(c).t);
    return c.body(text, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="gesprek.txt"',
    });
  });

  routes.get('/gesprek/pdf', async (c) => {
    const own = await ownConversation(deps, c.get('visitor'));
    if (!own) return c.redirect('/gesprek', 303);
    const entries = await deps.conversations.transcript(own.conversation.id);
    return pdfAnswer(c, await deps.papers.conversation(entries, localeOf(deps.frameOf(c).locale)), 'gesprek');
  });

  routes.get('/gesprek/afspraak.ics', async (c) => {
    const own = await ownConversation(deps, c.get('visitor'));
    const file = own && (await deps.calendarOf(own.conversation, localeOf(deps.frameOf(c).locale)));
    if (!file) return c.redirect('/gesprek', 303);
    return c.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="afspraak.ics"',
    });
  });

  return routes;
}

/** The conversation of this session, or the last one of this person; never that of somebody else on the same phone. */
async function ownConversation(
  deps: ConversationDeps,
  visitor: Visitor | undefined,
): Promise<{ readonly conversation: StoredConversation; readonly resumed: boolean } | undefined> {
  const { conversationId, personKey } = visitor?.session ?? {};
  const here = conversationId === undefined ? undefined : await deps.conversations.load(conversationId);
  if (here && (here.personKey === undefined || here.personKey === personKey))
    return { conversation: here, resumed: false };
  const last = personKey === undefined ? undefined : await deps.conversations.latestOf(personKey);
  return last && { conversation: last, resumed: true };
}

async function begin(
  deps: ConversationDeps,
  c: Context<WebEnv>,
  visitor: Visitor | undefined,
  locale: Locale,
  flow: FlowId | undefined,
): Promise<string> {
  const { tokenHash } = deps.tokens.issue();
  const personKey = visitor?.session.personKey;
  const { conversationId } = await deps.assistant.begin({
    channel: 'web',
    locale,
    tokenHash,
    ...(personKey ? { personKey } : {}),
    ...(flow && flow !== 'menu' ? { flow } : {}),
  });
  if (visitor) await deps.sessions.attachConversation(visitor.token, conversationId);
  else deps.cookies.set(c, sessionCookie, await deps.sessions.start({ kind: 'resident', conversationId }));
  return conversationId;
}

/** A button on a page may answer the first question as well, when that question is indeed asked. */
async function chooseAtOnce(
  deps: ConversationDeps,
  conversationId: string,
  id: string,
  locale: Locale,
): Promise<void> {
  const prompt = (await deps.assistant.where(conversationId, locale))?.prompt;
  if (prompt?.options?.some((option) => option.id === id))
    await handle(deps, conversationId, deps.newId(), { kind: 'option', id }, locale);
}

/** What a page says when a message could not be taken in just now; the answer is still the resident's to send. */
const hurries = ['busy', 'too-fast'] as const;

/** A message that was sent twice changes nothing: the page shows where the conversation is. */
async function handle(
  deps: ConversationDeps,
  conversationId: string,
  messageId: string,
  input: Input,
  locale: Locale,
): Promise<(typeof hurries)[number] | undefined> {
  const message = { conversationId, channel: 'web', messageId, input, locale } as const;
  const { kind } = await deps.assistant.handle(message);
  return hurries.find((hurry) => hurry === kind);
}

/** What a form said; undefined when it said nothing. */
function inputOf(form: Form): Input | undefined {
  const edit = form.text('edit', 100);
  if (edit) return { kind: 'edit', step: edit };
  const command = form.text('command', 20);
  if (command === 'back' || command === 'stop' || command === 'human' || command === 'reset')
    return { kind: command };
  if (form.text('kind', 20) === 'options') return { kind: 'options', ids: form.all('options', 200) };
  const option = form.text('option', 200);
  if (option) return { kind: 'option', id: option };
  const [day, month, year] = [form.text('day', 2), form.text('month', 2), form.text('year', 4)];
  if (day || month || year) return { kind: 'text', text: `${day}-${month}-${year}` };
  const text = form.text('text', 20_000);
  return text ? { kind: 'text', text } : undefined;
}

function localeOf(locale: string): Locale {
  return isLocale(locale) ? locale : 'nl';
}
