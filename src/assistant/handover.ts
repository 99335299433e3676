import type { Case, HandoverLine } from '../domain/handover.ts';
import { dateInAmsterdam, type Instant, timeInAmsterdam } from '../domain/local-date.ts';
import { debtKey, knownTotal } from '../domain/overview.ts';
import { restOf } from '../domain/signalling.ts';
import type { Utterance, Value } from '../flow/types.ts';
import type { Words } from '../ports/words.ts';
import type { Moment } from './facts.ts';
import { amountOf, partyName } from './lists.ts';
import { offerOf, proposalOf } from './offer.ts';
import { optionOf, phoneOf, textOf } from './situation.ts';

/** A line that can be sent, before it has words. The resident approves each of them, or strikes it. */
export interface ProposedLine {
  readonly id: string;
  readonly line: Utterance;
}

/** The line that stands for the conversation itself, word for word. */
const conversationLine = 'conversation';

/** Wages are being seized: the one thing in a handover that makes it urgent. */
const wageLine = 'wage';

/** The line that lets a request be put to the insurer. */
export const insurerLine = 'insurer';

/** All that would be sent, line by line, in the order in which a caseworker reads it. Nothing else is ever sent. */
export function handoverLines(moment: Moment): readonly ProposedLine[] {
  const { situation } = moment;
  if (situation.flow !== 'appointment' && situation.flow !== 'arrangement-offer') return [];
  return [
    ...wishLines(moment),
    ...meetingLines(moment),
    ...contactLines(moment),
    ...debtLines(moment),
    ...choiceLines(moment),
    { id: conversationLine, line: { key: 'handover.conversation' } },
  ];
}

function line(id: string, key: string, values?: Readonly<Record<string, Value | undefined>>): ProposedLine[] {
  if (!values) return [{ id, line: { key } }];
  const given = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  if (given.length < Object.keys(values).length) return [];
  return [{ id, line: { key, values: Object.fromEntries(given), sensitive: true } }];
}

function words(text: string | undefined): Value | undefined {
  return text === undefined ? undefined : { name: text };
}

function wishLines({ situation, known, today }: Moment): readonly ProposedLine[] {
  if (situation.flow === 'appointment')
    return line('wish', 'handover.wish', { words: words(textOf(situation, 'wish')) });
  const asked = optionOf(situation, 'what-with-terms') ?? optionOf(situation, 'what-without-terms');
  const offer = offerOf(known.overview, today);
  const proposal = proposalOf(situation);
  const own = proposal
    ? line('proposal', 'handover.proposal', { amount: proposal.perMonth })
    : line('proposal', 'handover.proposal-open');
  return [
    ...(asked === 'take' && offer && offer.kind !== 'nothing-to-pay'
      ? line('terms', 'handover.terms', { perMonth: offer.perMonth, months: { count: offer.months } })
      : []),
    ...(asked === 'ask' ? line('ask', 'handover.ask') : []),
    ...(asked === 'own' ? own : []),
    ...line('own-words', 'handover.own-words', { words: words(textOf(situation, 'own-words')) }),
    ...line(insurerLine, 'handover.insurer'),
  ];
}

function meetingLines({ situation, chosen }: Moment): readonly ProposedLine[] {
  const how = optionOf(situation, 'how');
  return [
    ...(how ? line('meeting', 'handover.meeting', { meeting: { key: `appointment.how-${how}` } }) : []),
    ...line('appointment', 'handover.appointment', {
      day: chosen && { date: dateInAmsterdam(chosen.startAt) },
      time: chosen && { time: timeInAmsterdam(chosen.startAt) },
    }),
  ];
}

function contactLines({ situation, known }: Moment): readonly ProposedLine[] {
  const name = known.overview?.person.name;
  return [
    ...line('name', 'handover.name', { name: words(name) }),
    ...line('phone', 'handover.phone', { phone: words(phoneOf(situation)) }),
    ...(optionOf(situation, 'how') === 'home'
      ? line('address', 'handover.address', { address: words(addressOf({ situation, known })) })
      : []),
    ...line('language', 'handover.language', { language: { language: situation.locale } }),
  ];
}

/** Where to visit somebody: what the deliveries say, or what was typed. */
export function addressOf({ situation, known }: Pick<Moment, 'situation' | 'known'>): string | undefined {
  const person = known.overview?.person;
  return textOf(situation, 'address') ?? (person && `${person.postcode} ${person.houseNumber}`);
}

function debtLines({ known }: Moment): readonly ProposedLine[] {
  const { overview } = known;
  if (!overview || overview.debts.length === 0) return [];
  const key = overview.total.kind === 'complete' ? 'handover.debts' : 'handover.debts-at-least';
  return [
    ...(overview.debts.some((debt) => debt.wageGarnishment) ? line(wageLine, 'handover.wage') : []),
    ...line('debts', key, { total: knownTotal(overview.total), count: { count: overview.parties } }),
    ...overview.debts.flatMap((debt) =>
      line(`debt-${debtKey(debt)}`, 'handover.party', {
        party: partyName(debt),
        number: { name: debt.number },
        amount: amountOf(debt),
      }),
    ),
  ];
}

function choiceLines({ known, today }: Moment): readonly ProposedLine[] {
  const { choices } = known;
  return [
    ...choices.disputes.flatMap((dispute) =>
      line(`dispute-${dispute.party}/${dispute.claimNumber}`, 'handover.dispute', {
        party: partyName({ holder: dispute.party }),
        reason: { key: `explain-debts.${dispute.reason}` },
      }),
    ),
    ...choices.selfArranged.flatMap((done) =>
      line(`arranged-${done.party}`, 'handover.self-arranged', { party: partyName({ holder: done.party }) }),
    ),
    ...(choices.plan
      ? line('plan', 'handover.plan', { party: partyName({ holder: choices.plan.party }) })
      : []),
    ...restLine(restOf(choices.optOut, today)),
  ];
}

/** What somebody who asked for rest does not want, to the letter: who wants no visits may still be called. */
function restLine(rest: ReturnType<typeof restOf>): readonly ProposedLine[] {
  if (rest.kind === 'none') return [];
  return line('rest', `handover.rest-${rest.scope}`, rest.until && { date: { date: rest.until } });
}

/** The case that a team gets: exactly the lines of the preview that stayed, as they were shown, and in Dutch. */
export function handoverCase(
  { situation, place }: Moment,
  kept: readonly string[],
  of: {
    readonly id: string;
    readonly at: Instant;
    readonly appointmentId?: string;
    readonly requestId?: string;
    readonly dueAt: Instant;
  },
  say: Words,
): Case {
  const stays = new Set(kept);
  const lines = situation.previewed.filter(({ id, way }) => !way && stays.has(id));
  const valueIn = (id: string, name: string): string | undefined => {
    const value = lines.find((one) => one.id === id)?.label.values?.[name];
    return value && 'name' in value ? value.name : undefined;
  };
  const phone = valueIn('phone', 'phone');
  return {
    id: of.id,
    kind: situation.flow === 'arrangement-offer' ? 'arrangement-answer' : 'handover',
    conversationId: situation.conversationId,
    ...(situation.personKey ? { personKey: situation.personKey } : {}),
    ...(place.team ? { team: place.team.id } : {}),
    urgency: stays.has(wageLine) ? 'urgent' : 'normal',
    language: situation.locale,
    lines: lines
      .filter(({ id }) => id !== conversationLine)
      .map(
        ({ id, label }): HandoverLine => ({
          id,
          shown: say.say(label, situation.locale),
          dutch: say.say(label, 'nl'),
          turn: situation.turn,
        }),
      ),
    ...(stays.has(conversationLine) ? { conversationUpTo: situation.turn } : {}),
    initials: initialsOf(valueIn('name', 'name')),
    ...(phone === undefined ? {} : { phone }),
    ...(of.appointmentId === undefined ? {} : { appointmentId: of.appointmentId }),
    ...(of.requestId === undefined ? {} : { requestId: of.requestId }),
    createdAt: of.at,
    dueAt: of.dueAt,
    status: 'new',
  };
}

/** Two letters for the queue; nothing of somebody who struck the name. */
function initialsOf(name: string | undefined): string {
  const letters = (name ?? '').split(/[\s-]+/).map((part) => part.match(/\p{L}/u)?.[0] ?? '');
  const [first, ...rest] = letters.filter(Boolean);
  return `${first ?? '?'}${rest.at(-1) ?? '?'}`.toUpperCase();
}
