import { randomInt, randomUUID } from 'node:crypto';
import type { Reply } from '../../src/assistant/types.ts';

/** What goes in a message besides its id. */
export type Body = Readonly<Record<string, unknown>>;

/** One message and what came back; without an answer when the line was cut first. */
export interface Sent {
  readonly conversationId: string;
  readonly token: string;
  readonly messageId: string;
  readonly body: Body;
  readonly answer?: { readonly status: number; readonly text: string };
}

export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  /** The first reply. */
  readonly reply: Reply;
}

export async function post(
  url: string,
  path: string,
  body: unknown,
  token?: string,
  from?: string,
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Opens a conversation; `from` is the network address that a proxy in front of the server would name. */
export async function begin(url: string, opening: Body = {}, from?: string): Promise<Talk> {
  const { status, text } = await post(url, '/conversations', opening, undefined, from);
  if (status !== 201) throw new Error(`a conversation could not begin: ${status} ${text}`);
  return JSON.parse(text) as Talk;
}

export async function send(
  url: string,
  { conversationId, token }: Pick<Talk, 'conversationId' | 'token'>,
  body: Body,
  messageId: string = randomUUID(),
): Promise<Sent & { readonly answer: NonNullable<Sent['answer']> }> {
  const path = `/conversations/${conversationId}/messages`;
  const { status, text } = await post(url, path, { messageId, ...body }, token);
  const answer = { status, text };
  return { conversationId, token, messageId, body, answer };
}

export function replyOf({ answer }: Sent): Reply {
  if (answer?.status !== 200) throw new Error(`no reply, but ${answer?.status} ${answer?.text}`);
  return (JSON.parse(answer.text) as { reply: Reply }).reply;
}

export const keysOf = (reply: Reply) => reply.say.map(({ key }) => key);

/** Sends one message after the other; gives the last reply. */
export async function say(url: string, talk: Talk, ...bodies: readonly Body[]): Promise<Reply> {
  let reply = talk.reply;
  for (const body of bodies) reply = replyOf(await send(url, talk, body));
  return reply;
}

/** All that the resident approves to send. */
export function everyLine(reply: Reply): Body {
  const lines = reply.prompt?.options ?? [];
  return { options: lines.map(({ id }) => id).filter((id) => id !== 'not-send') };
}

const oneOf = <T>(from: readonly T[]): T | undefined =>
  from.length > 0 ? from[randomInt(from.length)] : undefined;

/** Something that a resident could answer now, so that appointments are made, moved and cancelled. */
export function someAnswer({ prompt }: Reply): Body {
  const options = (prompt?.options ?? []).map(({ id }) => id);
  switch (prompt?.step) {
    case 'how':
    case 'keep-or-change':
      return { option: oneOf(options) };
    case 'postcode':
      return { text: oneOf(['1032 LM', '1064 VP', '1104 AB', '1071 AA']) };
    case 'slot':
    case 'new-slot':
      return { option: oneOf(options.filter((id) => id !== 'none')) ?? 'none' };
    case 'wish':
      return { text: `woorden ${randomUUID()}` };
    case 'phone':
      return { option: 'skip' };
    case 'review':
      return { options: options.filter((id) => id !== 'not-send') };
    default:
      return { command: 'human' };
  }
}
