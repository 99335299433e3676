import { dateInAmsterdam, type LocalDate, timeInAmsterdam } from '../domain/local-date.ts';
import { debtKey, knownTotal } from '../domain/overview.ts';
import { orderOfActing } from '../domain/priority.ts';
import { restOf } from '../domain/signalling.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import type { Choice, Facts, Value } from '../flow/types.ts';
import { bare, factOn, valueOn } from '../policy/dated.ts';
import { answerTerms } from '../policy/own-terms.ts';
import { higherPremiums, surchargeOn } from '../policy/premiums.ts';
import { schemeScale } from '../policy/scale.ts';
import type { Slot } from '../ports/appointments.ts';
import { addressOf, handoverLines } from './handover.ts';
import type { KnowledgeDeps, Known } from './knowledge.ts';
import { amountOf, amountsAsked, listsOf, partyName } from './lists.ts';
import { fitsTerms, insurerDebts, offerOf, proposalOf } from './offer.ts';
import { type Place, placeOf } from './place.ts';
import { optionOf, phoneOf, type Situation } from './situation.ts';

/** How many slots are offered at once: what a small screen can show without searching, over more than one day. */
const slotsShown = 6;
const slotsADay = 2;
/** How many free slots are looked at to find those. */
const slotsSeen = 60;

/** Asks the domain all that a flow may want to know at this point of a conversation. */
export function createFacts(deps: KnowledgeDeps): (situation: Situation) => Promise<Facts> {
  return async (situation) => {
    const { known } = situation;
    const today = deps.clock.today();
    const place = placeOf(situation, known.overview, deps.municipality);
    const booking = situation.flow === 'appointment';
    const team = known.appointment?.locationId ?? place.team?.id;
    const free = booking && team ? spread((await deps.slots.offer(team, slotsSeen)).slots) : [];
    const slotId = optionOf(situation, 'new-slot') ?? optionOf(situation, 'slot');
    const chosen = booking && slotId && slotId !== 'none' ? await deps.slots.slot(slotId) : undefined;
    const moment = { known, place, chosen, today, situation, slotsAreFinal: deps.slots.final };
    return {
      is: isOf(moment, free.length > 0),
      values: valuesOf(moment, deps),
      lists: listsOf(known, situation, today),
      choices: {
        parties: partiesOf(known),
        partiesToCall: partiesToCall(known),
        claims: claimsOf(known, amountsAsked(situation)),
        areas: areasOf(place),
        slots: (situation.refused.size > 0 ? free : withChosen(free, chosen, team)).map(slotChoice),
        handoverLines: handoverLines(moment).map(({ id, line }) => ({ id, label: line })),
      },
      refused: situation.refused,
    };
  };
}

/** Everything that the facts of one moment are made of. */
export interface Moment {
  readonly known: Known;
  readonly place: Place;
  readonly chosen: Slot | undefined;
  readonly today: ReturnType<KnowledgeDeps['clock']['today']>;
  readonly situation: Situation;
  readonly slotsAreFinal: boolean;
}

/** Whoever is to be called left a number in, and whoever is to be visited an address. */
function canBeReached(situation: Situation, hasSlot: boolean): boolean {
  const review = situation.answers.review;
  const kept = review?.kind === 'review' ? review.options : [];
  const how = optionOf(situation, 'how');
  if (how === 'call' || !hasSlot) return kept.includes('phone');
  return how !== 'home' || kept.includes('address');
}

function isOf(
  { known, place, chosen, today, situation, slotsAreFinal }: Moment,
  slots: boolean,
): Facts['is'] {
  const { overview, choices, appointment } = known;
  const offer = offerOf(overview, today);
  return {
    identified: situation.personKey !== undefined,
    hasDebts: (overview?.debts.length ?? 0) > 0,
    totalIsComplete: overview?.total.kind === 'complete',
    hasInsurerDebt: insurerDebts(overview).length > 0,
    arrangementTermsKnown: offer !== undefined,
    termsAreExample: offer !== undefined && offer.kind !== 'nothing-to-pay' && offer.terms.example,
    arrangementAsked: choices.arrangement !== undefined && choices.arrangement.answeredAt === undefined,
    arrangementAgreed: choices.arrangement?.agreed === true,
    proposalIsHighEnough: fitsTerms(proposalOf(situation), offer),
    optedOut: restOf(choices.optOut, today).kind === 'rest',
    hasAppointment: appointment !== undefined,
    postcodeKnown: place.answer !== undefined && place.answer.kind !== 'invalid',
    postcodeNeedsQuestion: place.answer?.kind === 'ask',
    postcodeOutsideCity: place.answer?.kind === 'outside' || place.answer?.kind === 'invalid',
    slotsAvailable: slots,
    slotChosen: chosen !== undefined,
    slotIsFinal: slotsAreFinal,
    phoneKnown: phoneOf(situation) !== undefined,
    addressKnown: addressOf({ situation, known }) !== undefined,
    canBeReached: canBeReached(situation, chosen !== undefined),
  };
}

function valuesOf(moment: Moment, deps: KnowledgeDeps): Facts['values'] {
  const { known, place, chosen, today, situation } = moment;
  const { overview, choices, appointment } = known;
  const parties = overview?.parties ?? 0;
  const arranged = arrangedParties(known, situation);
  const proposal = proposalOf(situation);
  const scale = bare(factOn(schemeScale, today));
  const surcharge = surchargeOn(today);
  const higher = bare(factOn(higherPremiums, today));
  const answerBefore = promisedDay(moment);
  return {
    total: overview && knownTotal(overview.total),
    count: { count: situation.flow === 'self-arrange' ? Math.max(0, parties - arranged) : parties },
    parties: { count: parties },
    asOf: overview && { date: overview.asOf },
    peopleInScheme: scale && { count: scale.amsterdammers },
    agreedOn: choices.arrangement?.answeredAt && { date: dateInAmsterdam(choices.arrangement.answeredAt) },
    proposal: proposal?.perMonth,
    answerBefore: answerBefore && { date: answerBefore },

    higherPremium: higher,
    premiumDifference: surcharge,
    phoneNumber: { name: deps.municipality.phones.city.value },
    ...teamValues(place, deps),
    appointmentTeam: appointment && teamName(deps, appointment.locationId),
    appointmentDay: appointment && { date: dateInAmsterdam(appointment.startAt) },
    appointmentTime: appointment && { time: timeInAmsterdam(appointment.startAt) },
    chosenDay: chosen && { date: dateInAmsterdam(chosen.startAt) },
    chosenTime: chosen && { time: timeInAmsterdam(chosen.startAt) },
  };
}

/** The day on which an answer is promised at the latest: already, or now. Only the flows that promise one ask for it. */
function promisedDay({ known, today, situation: { flow } }: Moment): LocalDate | undefined {
  const asked = known.choices.arrangement;
  if (flow === 'arrangement-offer' && asked && asked.answeredAt === undefined) return asked.answerBefore;
  const terms = bare(valueOn(answerTerms, today));
  if (flow === 'arrangement-offer' && terms) return addWorkingDays(today, terms.arrangementWorkingDays);
  if (flow === 'appointment' && terms) return addWorkingDays(today, terms.caseWorkingDays);
  return undefined;
}

/** Where the team is; its address and hours are examples as long as nobody verified them, and the name says so. */
function teamValues({ team }: Place, { municipality }: KnowledgeDeps): Facts['values'] {
  const hours = Object.values(team?.hours.value.week ?? {}).flat();
  const opens = hours.map((one) => one.from).sort()[0];
  const closes = hours
    .map((one) => one.until)
    .sort()
    .at(-1);
  return {
    teamName: team && { name: team.name },
    teamAddress: team && { name: `${team.address.value}, ${team.city}` },
    teamOpens: opens === undefined ? undefined : { time: opens },
    teamCloses: closes === undefined ? undefined : { time: closes },
    teamFinder: { name: municipality.websites['team-finder'].value },
  };
}

function teamName(deps: KnowledgeDeps, locationId: string): Value | undefined {
  const team = deps.municipality.teams.find((one) => one.id === locationId);
  return team && { name: team.name };
}

/** The parties that are settled, the one that is being told about now included. */
function arrangedParties(known: Known, situation: Situation): number {
  const now = optionOf(situation, 'which-done');
  const holders = new Set<string>(known.overview?.debts.map((debt) => debt.holder));
  const arranged = [...known.choices.selfArranged.map((done) => done.party), ...(now ? [now] : [])];
  return new Set(arranged.filter((party) => holders.has(party))).size;
}

/** The earliest slots, but not more than a few of one day. */
function spread(slots: readonly Slot[]): readonly Slot[] {
  const perDay = new Map<string, number>();
  const some = slots.filter(({ startAt }) => {
    const day = dateInAmsterdam(startAt);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
    return (perDay.get(day) ?? 0) <= slotsADay;
  });
  return some.slice(0, slotsShown);
}

/** A slot that was chosen stays to be had while it is of the same team, whatever else is offered by then. */
function withChosen(
  free: readonly Slot[],
  chosen: Slot | undefined,
  team: string | undefined,
): readonly Slot[] {
  if (!chosen || chosen.locationId !== team || free.some(({ id }) => id === chosen.id)) return free;
  return [chosen, ...free];
}

/** The parties in the order that makes sense to act in. */
function partiesOf(known: Known): readonly Choice[] {
  const debts = known.overview?.debts ?? [];
  const inOrder = orderOfActing(debts).map(({ party }) => party);
  const holders = new Set([...inOrder, ...debts.map((debt) => debt.holder)]);
  return [...holders].map((holder) => ({ id: holder, label: { key: `collectors.${holder}.title` } }));
}

/** A call to a party whose claim ends through the insurer leads nowhere. */
function partiesToCall(known: Known): readonly Choice[] {
  const ends = orderOfActing(known.overview?.debts ?? []).filter(
    ({ reason }) => reason === 'ends-with-insurer',
  );
  const others = partiesOf(known).filter(({ id }) => !ends.some(({ party }) => party === id));
  return others.length > 0 ? others : partiesOf(known);
}

function claimsOf(known: Known, amountsShown: boolean): readonly Choice[] {
  return (known.overview?.debts ?? []).map((debt) => ({
    id: debtKey(debt),
    label: {
      key: amountsShown ? 'explain-debts.claim-label' : 'explain-debts.claim-label-without',
      values: { party: partyName(debt), number: { name: debt.number }, amount: amountOf(debt) },
      sensitive: true,
    },
  }));
}

function areasOf(place: Place): readonly Choice[] {
  if (place.answer?.kind !== 'ask') return [];
  return place.answer.areas.map(({ id, name }) => ({
    id,
    label: { key: 'appointment.area-name', values: { name: { name } } },
  }));
}

function slotChoice(slot: Slot): Choice {
  const day = { date: dateInAmsterdam(slot.startAt) };
  return {
    id: slot.id,
    label: { key: 'appointment.slot', values: { day, time: { time: timeInAmsterdam(slot.startAt) } } },
  };
}
