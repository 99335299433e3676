import type { Case } from '../../src/domain/handover.ts';
import type { Appointment } from '../../src/ports/appointments.ts';
import type { Site } from '../support/site.ts';
import { begin, everyLine, say } from '../support/talk.ts';

/** What is needed of a service to talk to it. */
type Talkable = Pick<Site, 'letterFor' | 'url' | 'stores' | 'pass'>;

/** Makes an appointment by telephone for somebody, as they would in a conversation, and sends everything. */
export async function book(
  portal: Talkable,
  personKey: string,
): Promise<{ readonly case: Case; readonly appointment: Appointment }> {
  await talkThrough(portal, personKey, 'appointment');
  const appointment = await portal.stores.diary.appointmentOf({ personKey });
  const sent = (await casesOf(portal, personKey)).find(({ kind }) => kind === 'handover');
  if (!sent || !appointment) throw new Error('no appointment was made');
  return { case: sent, appointment };
}

/** Asks for the special arrangement, as somebody would in a conversation. */
export async function ask(portal: Talkable, personKey: string): Promise<Case> {
  await talkThrough(portal, personKey, 'arrangement');
  const sent = (await casesOf(portal, personKey)).find(({ kind }) => kind === 'arrangement-answer');
  if (!sent) throw new Error('nothing was asked');
  return sent;
}

export function casesOf(portal: Talkable, personKey: string): Promise<readonly Case[]> {
  return portal.stores.conversations.casesOf({ personKey, conversationId: '' });
}

/** Answers whatever is asked until all of it is sent. */
async function talkThrough(portal: Talkable, personKey: string, menu: string): Promise<void> {
  const { code, birthDate } = await portal.letterFor(personKey);
  const talk = await begin(portal.url, { code, birthDate });
  let reply = await say(portal.url, talk, { option: menu });
  while (reply.prompt && reply.prompt.step !== 'review') {
    const { kind, options = [] } = reply.prompt;
    const quick = options.find(({ id }) => id === 'take') ?? options[0];
    const typed = kind === 'phone' ? '06 12345678' : 'rust';
    const picked = kind === 'choice' || kind === 'slot' ? quick : undefined;
    reply = await say(portal.url, talk, picked ? { option: picked.id } : { text: typed });
  }
  await say(portal.url, talk, everyLine(reply));
  // What is limited by the minute is free again for the next one.
  portal.pass(1);
}
