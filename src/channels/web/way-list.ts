import type { FlowId } from '../../flow/types.ts';
import type { WordKey } from '../../text/words.ts';

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
