import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { FlowId } from '../../flow/types.ts';
import type { WordKey } from '../../text/words.ts';
import type { WebDeps } from './deps.ts';
import type { WebEnv } from './visitor.ts';

/** The ways a resident can go: none is better than another, and all stand beside each other in the same size. */
export interface Way {
  readonly id: 'arrangement' | 'self' | 'appointment' | 'rest';
  readonly path: string;
  readonly flow: FlowId;
  readonly points: readonly WordKey[];
  /** What the law has a say in: the Dutch stands beside a translation. */
  readonly legal: readonly WordKey[];
}

export const ways: readonly Way[] = [
  {
    id: 'arrangement',
    path: '/regeling',
    flow: 'arrangement-offer',
    points: [
      'pages.way.arrangement.point-1',
      'pages.way.arrangement.point-2',
      'pages.way.arrangement.point-3',
      'pages.way.arrangement.point-4',
    ],
    legal: [],
  },
  {
    id: 'self',
    path: '/zelf-regelen',
    flow: 'self-arrange',
    points: ['pages.way.self.point-1', 'pages.way.self.point-2', 'pages.way.self.point-3'],
    legal: [],
  },
  {
    id: 'appointment',
    path: '/afspraak',
    flow: 'appointment',
    points: [
      'pages.way.appointment.point-1',
      'pages.way.appointment.point-2',
      'pages.way.appointment.point-3',
    ],
    legal: [],
  },
  {
    id: 'rest',
    path: '/afmelden',
    flow: 'signalling-opt-out',
    points: ['pages.way.rest.point-1', 'pages.way.rest.point-2', 'pages.way.rest.point-3'],
    legal: [
      'signalling-opt-out.what-stops',
      'signalling-opt-out.what-does-not-stop',
      'signalling-opt-out.at-the-creditor',
    ],
  },
];

/** The words on a button that leads to a way. */
export function wayTo(way: Way): WordKey {
  return `pages.way.${way.id}.short`;
}

/** What a way means for the one who looks at it. */
export interface OwnPart {
  readonly part: Child;
  /** It stands in the place of what the page tells everybody: that way was gone already. */
  readonly instead?: boolean;
  /** These stand where the page has one button for everybody. */
  readonly buttons?: Child;
  /** What it says already, so that the page does not say it again. */
  readonly told?: readonly WordKey[];
}

/** What is told to one person only; undefined for who is not known, or where there is nothing of their own to tell. */
export type OwnPartOf = (deps: WebDeps, c: Context<WebEnv>) => Promise<OwnPart | undefined>;
