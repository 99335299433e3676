import type { OptOut } from './choices.ts';
import type { PersonKey } from './claims.ts';
import type { LocalDate } from './local-date.ts';
import { mayApproach } from './signalling.ts';

/** Who signals, after EnumSignaalpartner of DDAS Vroegsignalering 0.9. */
export const signalPartners = [
  'Energie',
  'Huur',
  'Hypotheek',
  'CAK Zorgverzekeringen',
  'Zorg',
  'Water',
  'DUO',
  'Belastingdienst',
  'CAK Eigen bijdrage',
  'Overige',
  'Dienst Toeslagen',
] as const;
export type SignalPartner = (typeof signalPartners)[number];

/** A signal of arrears (vroegsignaal) as the Meldpunt gets it, of a person it knows by a pseudonym. */
export interface Signal {
  readonly id: string;
  readonly personKey: PersonKey;
  readonly partner: SignalPartner;
  /** The partner says that somebody is about to lose a home, or energy or water. */
  readonly crisis: boolean;
  /** A bailiff has given notice of an eviction. */
  readonly evictionAnnounced: boolean;
  /** Somebody with, or applying for, an allowance of the Participatiewet. */
  readonly onBenefit: boolean;
  readonly first: boolean;
  /** Whole euros, as the standard has it. */
  readonly euros: number;
}

/** Who takes a signal up, after the scheme of the Meldpunt in the policy plan 2025-2028, par. 5.2. */
export const signalRoutes = [
  'eropaf-buurtteam',
  'geregelde-betaling-wpi',
  'schuldhulpverlening-wpi',
  'klantcontactcentrum',
  'vroeg-eropaf-buurtteam',
] as const;
export type SignalRoute = (typeof signalRoutes)[number];

/** Why it goes there: the row of the scheme that was the first to fit. */
export type SignalReason =
  | 'aangezegde-ontruiming'
  | 'bijstand-en-huur'
  | 'bijstand'
  | 'eerste-en-laag'
  | 'overige';

type Approach = 'call' | 'visit';

export interface Screened {
  readonly id: string;
  readonly route: SignalRoute;
  readonly reason: SignalReason;
  /** Nothing is left that this route could do without going against what the resident asked. */
  readonly heldBack: boolean;
  /** What the route leaves out because the resident asked for it. */
  readonly leaveOut: readonly Approach[];
}

interface Row {
  readonly fits: (signal: Signal, lowEuros: number) => boolean;
  readonly route: SignalRoute;
  readonly reason: SignalReason;
}

/** The scheme, row by row: the first that fits decides. Debt help by the Buurtteam follows contact, so no row leads there. */
const scheme: readonly Row[] = [
  {
    fits: ({ evictionAnnounced }) => evictionAnnounced,
    route: 'eropaf-buurtteam',
    reason: 'aangezegde-ontruiming',
  },
  {
    fits: ({ onBenefit, partner }) => onBenefit && partner === 'Huur',
    route: 'geregelde-betaling-wpi',
    reason: 'bijstand-en-huur',
  },
  { fits: ({ onBenefit }) => onBenefit, route: 'schuldhulpverlening-wpi', reason: 'bijstand' },
  {
    fits: ({ first, euros, partner }, lowEuros) => first && euros <= lowEuros && partner !== 'Huur',
    route: 'klantcontactcentrum',
    reason: 'eerste-en-laag',
  },
  { fits: () => true, route: 'vroeg-eropaf-buurtteam', reason: 'overige' },
];

/** How each route reaches people of its own accord; the one letter with an offer is left to the law. */
const approaches: Readonly<Record<SignalRoute, readonly Approach[]>> = {
  'eropaf-buurtteam': ['call', 'visit'],
  'geregelde-betaling-wpi': ['call', 'visit'],
  'schuldhulpverlening-wpi': ['call', 'visit'],
  klantcontactcentrum: ['call'],
  'vroeg-eropaf-buurtteam': ['call', 'visit'],
};

/** A crisis that ends in a cut-off or an eviction; a crisis signal of others is about money. */
const endsInLoss: readonly SignalPartner[] = ['Huur', 'Hypotheek', 'Energie', 'Water'];

/** Where a signal goes, and what is left out of it for somebody who asked to be left alone. */
export function screen(
  signal: Signal,
  {
    optOut,
    today,
    lowEuros,
  }: { readonly optOut: OptOut | undefined; readonly today: LocalDate; readonly lowEuros: number },
): Screened {
  const row = scheme.find(({ fits }) => fits(signal, lowEuros));
  if (!row) throw new Error('the last row of the scheme fits every signal');
  const { route, reason } = row;
  const about = isDanger(signal) ? 'danger' : 'signal';
  const leaveOut = approaches[route].filter((approach) => !mayApproach(approach, about, optOut, today));
  return { id: signal.id, route, reason, heldBack: leaveOut.length === approaches[route].length, leaveOut };
}

function isDanger({ evictionAnnounced, crisis, partner }: Signal): boolean {
  return evictionAnnounced || (crisis && endsInLoss.includes(partner));
}
