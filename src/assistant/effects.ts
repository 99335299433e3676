import { createHash } from 'node:crypto';
import { weighProposal } from '../domain/arrangement.ts';
import { type ConsentPurpose, disputeReasons, optOutReasons, optOutScopes } from '../domain/choices.ts';
import { isCollectorKind } from '../domain/collectors.ts';
import { type Instant, instantInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import { debtKey } from '../domain/overview.ts';
import { restUntil } from '../domain/signalling.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import type { EffectName } from '../flow/types.ts';
import { bare, valueOn } from '../policy/dated.ts';
import { answerTerms, optOutTerms } from '../policy/own-terms.ts';
import type { Meeting } from '../ports/appointments.ts';
import { meetings } from '../ports/appointments.ts';
import type { Deed } from '../ports/conversations.ts';
import type { Words } from '../ports/words.ts';
import type { Moment } from './facts.ts';
import { handoverCase, insurerLine } from './handover.ts';
import type { KnowledgeDeps, Known } from './knowledge.ts';
import { offerOf, proposalOf } from './offer.ts';
import { placeOf } from './place.ts';
import { optionOf, type Situation, textOf } from './situation.ts';

interface Asked {
  readonly deps: KnowledgeDeps;
  readonly words: Words;
  readonly situation: Situation;
  readonly known: Known;
  readonly at: Instant;
  readonly today: LocalDate;
}

/** Turns what a flow sets in motion into what is written in the commit of the turn. */
export function createEffects(
  deps: KnowledgeDeps,
  words: Words,
): (effect: EffectName, situation: Situation) => Promise<readonly Deed[] | 'cannot'> {
  return async (effect, situation) => {
    const { known } = situation;
    const asked = { deps, words, situation, known, at: deps.clock.now(), today: deps.clock.today() };
    return performed[effect](asked);
  };
}

const performed: Readonly<Record<EffectName, (asked: Asked) => Promise<readonly Deed[] | 'cannot'>>> = {
  'record-opt-out': async (asked) => {
    const { situation, deps, at, today } = asked;
    const scope = optOutScopes.find((one) => one === optionOf(situation, 'scope'));
    if (!situation.personKey || !scope) return [];
    const months = bare(valueOn(optOutTerms, today))?.restMonths;
    const until = scope === 'three-months-rest' && months ? { until: restUntil(today, months) } : {};
    const optOut = { id: deps.newId(), personKey: situation.personKey, scope, since: at, ...until };
    return [{ kind: 'opt-out', optOut }, receipt(asked, 'signalling-opt-out', scope, { ...until })];
  },
  'record-opt-out-reason': async ({ situation }) => {
    const reason = optOutReasons.find((one) => one === optionOf(situation, 'reason'));
    return situation.personKey && reason
      ? [{ kind: 'opt-out-reason', personKey: situation.personKey, reason }]
      : [];
  },
  'withdraw-opt-out': async ({ situation, at }) =>
    situation.personKey ? [{ kind: 'withdraw-opt-out', personKey: situation.personKey, at }] : [],
  'request-arrangement': async (asked) => requestArrangement(asked),
  'record-plan': async ({ situation, deps, at }) => {
    const party = partyOf(situation, 'which-first');
    if (!situation.personKey || !party) return [];
    const when = situation.answers.when;
    const callOn = when?.kind === 'date' ? { callOn: when.date } : {};
    return [
      { kind: 'plan', plan: { id: deps.newId(), personKey: situation.personKey, party, at, ...callOn } },
    ];
  },
  'record-self-arranged': async ({ situation, deps, at }) => {
    const party = partyOf(situation, 'which-done');
    if (!situation.personKey || !party) return [];
    const amount = situation.answers['per-month'];
    const perMonth = amount?.kind === 'amount' ? { perMonth: amount.amount } : {};
    // 'Shown' is for who has seen it: until the letter is seen, it was said.
    const done = {
      id: deps.newId(),
      personKey: situation.personKey,
      party,
      proof: 'said' as const,
      at,
      ...perMonth,
    };
    return [{ kind: 'self-arranged', done }];
  },
  'record-dispute': async ({ situation, known, deps, at }) => {
    const chosen = optionOf(situation, 'which-claim');
    const debt = known.overview?.debts.find((one) => debtKey(one) === chosen);
    const reason = disputeReasons.find((one) => one === optionOf(situation, 'what-is-wrong'));
    if (!situation.personKey || !debt || !reason) return [];
    const { personKey } = situation;
    const dispute = { id: deps.newId(), personKey, party: debt.holder, claimNumber: debt.number, reason, at };
    return [{ kind: 'dispute', dispute }];
  },
  'book-appointment': async ({ situation, deps }) => {
    const slotId = optionOf(situation, 'slot');
    const appointment = slotId && (await proposal(deps, situation, slotId, meetingOf(situation)));
    return appointment ? [{ kind: 'book', appointment }] : 'cannot';
  },
  'move-appointment': async ({ situation, known, deps, at }) => {
    const slot = await deps.slots.slot(optionOf(situation, 'new-slot') ?? '');
    if (!slot || !known.appointment) return 'cannot';
    return [{ kind: 'move-appointment', appointmentId: known.appointment.id, slot, at }];
  },
  'cancel-appointment': async ({ known, at }) =>
    known.appointment ? [{ kind: 'cancel-appointment', appointmentId: known.appointment.id, at }] : [],
  'send-handover': async (asked) => sendHandover(asked),
};

function partyOf(situation: Situation, step: string) {
  const chosen = optionOf(situation, step);
  return chosen !== undefined && isCollectorKind(chosen) ? chosen : undefined;
}

function meetingOf(situation: Situation): Meeting {
  return meetings.find((one) => one === optionOf(situation, 'how')) ?? 'call';
}

async function proposal(deps: KnowledgeDeps, situation: Situation, slotId: string, meeting: Meeting) {
  const { conversationId, personKey } = situation;
  const found = await deps.slots.proposal({
    slotId,
    meeting,
    conversationId,
    ...(personKey ? { personKey } : {}),
  });
  return found && { ...found, id: turnIdOf(situation) };
}

/** Ids follow from the turn, so that the case, the appointment and the request made in it know of each other. */
function turnIdOf(situation: Situation): string {
  return createHash('sha256')
    .update(`${situation.conversationId}/${situation.turn}`)
    .digest('hex')
    .slice(0, 32);
}

async function requestArrangement(asked: Asked): Promise<readonly Deed[]> {
  const { situation, known, at, today } = asked;
  if (!situation.personKey) return [];
  const offer = offerOf(known.overview, today);
  const wanted = proposalOf(situation);
  const asksOwn = situation.answers.reasonable !== undefined;
  const route = asksOwn ? 'trust' : offer ? 'terms' : 'ask';
  const terms = route === 'terms' && offer && offer.kind !== 'nothing-to-pay' ? offer : undefined;
  const inOwnWords = textOf(situation, 'own-words');
  const perMonth = wanted?.perMonth ?? terms?.perMonth;
  const request = {
    id: turnIdOf(situation),
    personKey: situation.personKey,
    route,
    ...(perMonth ? { perMonth } : {}),
    ...(terms ? { months: terms.months, terms: terms.terms.id } : {}),
    ...(inOwnWords === undefined ? {} : { inOwnWords }),
    at,
    answerBefore: addWorkingDays(today, promised(today).arrangementWorkingDays),
  } as const;
  const weighed = wanted && weighProposal(wanted, offer);
  return [
    { kind: 'arrangement', request },
    receipt(
      asked,
      weighed?.policy ?? `special-arrangement/${request.terms ?? 'no-terms'}`,
      route,
      weighed?.inputs ?? {},
    ),
  ];
}

async function sendHandover(asked: Asked): Promise<readonly Deed[]> {
  const { situation, known, deps, words, at, today } = asked;
  const review = situation.answers.review;
  if (review?.kind !== 'review') return [];
  const slotId = optionOf(situation, 'slot');
  const chosen = slotId ? await deps.slots.slot(slotId) : undefined;
  const place = placeOf(situation, known.overview, deps.municipality);
  const moment: Moment = { known, place, chosen, today, situation, slotsAreFinal: deps.slots.final };
  const terms = promised(today);
  const isRequest = situation.flow === 'arrangement-offer';
  const days = isRequest ? terms.arrangementWorkingDays : terms.caseWorkingDays;
  const dueAt = instantInAmsterdam(addWorkingDays(today, days), '17:00');
  const of = {
    id: deps.newId(),
    at,
    dueAt,
    ...(chosen ? { appointmentId: turnIdOf(situation) } : {}),
    ...(isRequest ? { requestId: turnIdOf(situation) } : {}),
  };
  const sent = handoverCase(moment, review.options, of, words);
  const purposes: ConsentPurpose[] = [
    'share-with-buurtteam',
    ...(review.options.includes(insurerLine) ? (['share-with-insurer'] as const) : []),
  ];
  const { personKey } = situation;
  const consents = personKey
    ? purposes.map((purpose): Deed => ({ kind: 'consent', personKey, purpose, given: true, at }))
    : [];
  return [{ kind: 'case', case: sent }, ...consents];
}

/** What we promise today. Without a promise that the municipality set, there is nothing to promise. */
function promised(today: LocalDate) {
  const terms = bare(valueOn(answerTerms, today));
  if (!terms) throw new Error(`no answer terms cover ${today}: add a row to src/policy/own-terms.ts`);
  return terms;
}

function receipt(
  { deps, situation, at }: Asked,
  policy: string,
  outcome: string,
  inputs: Readonly<Record<string, unknown>>,
): Deed {
  const { conversationId, personKey } = situation;
  const decision = { id: deps.newId(), conversationId, policy, outcome, inputs, at };
  return { kind: 'decision', decision: personKey ? { ...decision, personKey } : decision };
}
