import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Input } from '../../assistant/types.ts';
import type { PersonKey } from '../../domain/claims.ts';
import { parseDate } from '../../domain/local-date.ts';
import { overviewRecord } from '../../domain/overview-record.ts';
import type { StoredConversation } from '../../ports/conversations.ts';
import { logFailure } from '../../ui/problems.tsx';
import { boundedBodies } from '../../ui/security.ts';
import type { ApiDeps } from './deps.ts';
import { ProblemError, problem, problemResponse } from './problems.ts';
import * as schemas from './schemas.ts';

/** The version of the interface, on every response (API Design Rules, /core/version-header). */
const version = '1.0.0';

const json = <T>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const fails = {
  description: 'What is not right, and what to do',
  content: { 'application/problem+json': { schema: schemas.problem } },
};
const always = { 500: fails };
const withBody = { 400: fails, 413: fails, 415: fails, ...always };
const bearer = [{ Bearer: [] }];

const openRoute = createRoute({
  method: 'post',
  path: '/conversations',
  operationId: 'openConversation',
  request: { body: { content: { 'application/json': { schema: schemas.openingBody } }, required: true } },
  responses: { 201: json(schemas.opened, 'Opened'), 401: fails, 423: fails, 429: fails, ...withBody },
});
const messageRoute = createRoute({
  method: 'post',
  path: '/conversations/{id}/messages',
  operationId: 'sendMessage',
  security: bearer,
  request: {
    params: schemas.conversationParam,
    body: { content: { 'application/json': { schema: schemas.messageBody } }, required: true },
  },
  responses: {
    200: json(schemas.answered, 'Answered'),
    401: fails,
    409: fails,
    422: fails,
    429: fails,
    ...withBody,
  },
});
const overviewRoute = createRoute({
  method: 'get',
  path: '/conversations/{id}/overview',
  operationId: 'getOverview',
  security: bearer,
  request: { params: schemas.conversationParam },
  responses: { 200: json(schemas.overview, 'The overview'), 401: fails, 404: fails, ...always },
});
const transcriptRoute = createRoute({
  method: 'get',
  path: '/conversations/{id}/transcript',
  operationId: 'getTranscript',
  security: bearer,
  request: { params: schemas.conversationParam },
  responses: { 200: json(schemas.transcript, 'All that was said'), 401: fails, ...always },
});

/** The conversation for other channels, after the Dutch API Design Rules; described at /openapi.json. */
export function createApi(deps: ApiDeps): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const params = result.error.issues.map((issue) => ({
        name: issue.path.join('.'),
        reason: issue.message,
      }));
      return problemResponse(c, problem('invalid-input', params));
    },
  });
  api.use(async (c, next) => {
    await next();
    // On the headers themselves: through the context, each would be a copy of the whole response.
    c.res.headers.set('API-Version', version);
    c.res.headers.set('Cache-Control', 'no-store');
  });
  api.use(boundedBodies());
  api.use(onlyJson);
  api.onError((error, c) => {
    if (error instanceof ProblemError) return problemResponse(c, error.problem);
    if (error instanceof HTTPException && error.status < 500)
      return problemResponse(c, problem(kindOf[error.status] ?? 'invalid-input'));
    return problemResponse(c, { ...problem('broken'), reference: logFailure(deps.log, c, error) });
  });

  api.openapi(openRoute, async (c) => {
    const body = c.req.valid('json');
    if (!(await deps.openings.allowed(deps.addressOf(c)))) throw new ProblemError('too-many-requests');
    const personKey = await letIn(deps, c, body);
    const { token, tokenHash } = deps.tokens.issue();
    const { conversationId, reply } = await deps.assistant.begin({
      channel: 'api',
      locale: body.locale ?? 'nl',
      tokenHash,
      ...(personKey ? { personKey } : {}),
    });
    return c.json({ conversationId, token, reply: writable(reply) }, 201);
  });

  api.openapi(messageRoute, async (c) => {
    const body = c.req.valid('json');
    const stored = await ownConversation(deps, c);
    if (!stored) throw new ProblemError('unauthorized');
    const incoming = {
      conversationId: stored.id,
      channel: 'api',
      messageId: body.messageId,
      input: inputOf(body),
      ...(body.locale ? { locale: body.locale } : {}),
    } as const;
    const handled = await deps.assistant.handle(incoming, stored);
    switch (handled.kind) {
      case 'replied':
        return c.json({ reply: writable(handled.reply) }, 200);
      case 'unknown-conversation':
        throw new ProblemError('unauthorized');
      case 'id-reused':
        throw new ProblemError('id-reused');
      case 'too-fast':
        throw new ProblemError('too-many-requests');
      case 'busy':
        throw new ProblemError('busy');
    }
  });

  api.openapi(overviewRoute, async (c) => {
    const stored = await ownConversation(deps, c);
    if (!stored || (await isStopped(deps, stored))) throw new ProblemError('unauthorized');
    const overview = stored.personKey && (await deps.overviewOf(stored.personKey));
    if (!overview) throw new ProblemError('not-found');
    return c.json(writable(overviewRecord(overview)), 200);
  });

  api.openapi(transcriptRoute, async (c) => {
    const stored = await ownConversation(deps, c);
    if (!stored || (await isStopped(deps, stored))) throw new ProblemError('unauthorized');
    const entries = await deps.conversations.transcript(stored.id);
    return c.json(
      entries.map(({ at, from, channel, key, text, locale }) => ({
        at,
        from,
        channel,
        key: key ?? null,
        text,
        locale,
      })),
      200,
    );
  });

  api.openAPIRegistry.registerComponent('securitySchemes', 'Bearer', { type: 'http', scheme: 'bearer' });
  api.get('/openapi.json', (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Voorbij conversation API',
          version,
          description:
            'One conversation for any channel. Ids of options are stable; words are in the language asked for.',
          contact: { name: 'Voorbij', url: deps.publicUrl },
          license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl' },
        },
        servers: [{ url: new URL('/api/v1', deps.publicUrl).href }],
      }),
    );
  });
  // Mounted beside pages, so what is not here has to be said here: theirs is a page for people.
  for (const { method, path } of [...described, { method: 'get', path: '/openapi.json' }])
    api.all(path.replace(/\{(\w+)\}/g, ':$1'), (c) => {
      c.header('Allow', method === 'get' ? 'GET, HEAD' : method.toUpperCase());
      return problemResponse(c, problem('method-not-allowed'));
    });
  api.all('*', (c) => problemResponse(c, problem('not-found')));
  return api;
}

const described = [openRoute, messageRoute, overviewRoute, transcriptRoute];

const kindOf: Readonly<Record<number, Parameters<typeof problem>[0]>> = { 413: 'too-large', 415: 'not-json' };

/** Other signs than UTF-8 would be read wrong without anybody noticing: words of danger, too. */
const onlyJson: MiddlewareHandler = async (c, next) => {
  const charset = /;\s*charset="?([\w-]+)/i.exec(c.req.header('content-type')?.slice(0, 200) ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw new ProblemError('not-json');
  await next();
};

/** The person behind a code and birth date; every kind of wrong gets one and the same answer. */
async function letIn(
  deps: ApiDeps,
  c: Context,
  body: { readonly code?: string | undefined; readonly birthDate?: string | undefined },
): Promise<PersonKey | undefined> {
  if (body.code === undefined || body.birthDate === undefined) return undefined;
  const birthDate = parseDate(body.birthDate);
  if (!birthDate) throw new ProblemError('invalid-input', [{ name: 'birthDate', reason: 'no such day' }]);
  const answer = await deps.access.open({ code: body.code, birthDate, address: deps.addressOf(c) });
  if (answer.kind === 'opened') return answer.personKey;
  throw new ProblemError(refusals[answer.kind]);
}

const refusals = {
  almost: 'not-let-in',
  wrong: 'not-let-in',
  locked: 'locked',
  'slow-down': 'too-many-requests',
} as const;

/** The conversation of the bearer token; another token, one that is too old, or none, is one and the same 401. */
async function ownConversation(deps: ApiDeps, c: Context): Promise<StoredConversation | undefined> {
  const token = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) return undefined;
  const stored = await deps.conversations.loadWithToken(c.req.param('id') ?? '', deps.tokens.hashOf(token));
  return stored && deps.tokens.holds(stored) ? stored : undefined;
}

/** What is said when a resident stops. */
const stoppedKey = 'conversation.stopped';

/**
 * Whether a person with a code stopped in this conversation, now or earlier: what is kept of them opens again with the
 * code, in a new conversation. A message is still heard after that, for somebody in danger may well begin with 'stop'.
 */
async function isStopped(deps: ApiDeps, { id, personKey, state }: StoredConversation): Promise<boolean> {
  if (personKey === undefined) return false;
  if (state.mode === 'ended') return true;
  return (await deps.conversations.transcript(id)).some(({ key }) => key === stoppedKey);
}

function inputOf(body: schemas.MessageBody): Input {
  if (body.option !== undefined) return { kind: 'option', id: body.option };
  if (body.options !== undefined) return { kind: 'options', ids: body.options };
  if (body.text !== undefined) return { kind: 'text', text: body.text };
  if (body.command === 'edit') return { kind: 'edit', step: body.step ?? '' };
  return { kind: body.command ?? 'language' };
}

/** What the assistant and the domain made is read-only. A response is only written out, but its type does not say so. */
function writable<T>(value: T): Writable<T> {
  return value as Writable<T>;
}

type Writable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;
