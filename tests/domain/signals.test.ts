import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OptOutScope, optOutScopes } from '../../src/domain/choices.ts';
import { date, instant } from '../../src/domain/local-date.ts';
import {
  type Signal,
  type SignalReason,
  type SignalRoute,
  screen,
  signalPartners,
} from '../../src/domain/signals.ts';

const today = date('2026-11-03');
const lowEuros = 150;
const restOf = (scope: OptOutScope) => ({
  id: 'rest',
  personKey: 'PS1',
  scope,
  since: instant(Date.UTC(2026, 9, 1)),
  ...(scope === 'three-months-rest' ? { until: date('2027-01-01') } : {}),
});
const plain: Signal = {
  id: 'VS-1',
  personKey: 'PS1',
  partner: 'Zorg',
  crisis: false,
  evictionAnnounced: false,
  onBenefit: false,
  first: false,
  euros: 412,
};
const routed = (signal: Partial<Signal>, scope?: OptOutScope) =>
  screen({ ...plain, ...signal }, { optOut: scope && restOf(scope), today, lowEuros });

/** The scheme of the policy plan as a policy officer would write it: what is signalled, where it goes, why. */
const scheme: readonly (readonly [string, Partial<Signal>, SignalRoute, SignalReason])[] = [
  [
    'an announced eviction',
    { partner: 'Huur', evictionAnnounced: true },
    'eropaf-buurtteam',
    'aangezegde-ontruiming',
  ],
  [
    'an announced eviction of somebody on benefit',
    { partner: 'Huur', evictionAnnounced: true, onBenefit: true },
    'eropaf-buurtteam',
    'aangezegde-ontruiming',
  ],
  [
    'an announced eviction, first and low',
    { partner: 'Hypotheek', evictionAnnounced: true, first: true, euros: 10 },
    'eropaf-buurtteam',
    'aangezegde-ontruiming',
  ],
  [
    'rent of somebody on benefit',
    { partner: 'Huur', onBenefit: true },
    'geregelde-betaling-wpi',
    'bijstand-en-huur',
  ],
  [
    'rent of somebody on benefit, first and low',
    { partner: 'Huur', onBenefit: true, first: true, euros: 10 },
    'geregelde-betaling-wpi',
    'bijstand-en-huur',
  ],
  ['a premium of somebody on benefit', { onBenefit: true }, 'schuldhulpverlening-wpi', 'bijstand'],
  [
    'energy of somebody on benefit, first and low',
    { partner: 'Energie', onBenefit: true, first: true, euros: 10 },
    'schuldhulpverlening-wpi',
    'bijstand',
  ],
  ['a first low premium', { first: true, euros: 80 }, 'klantcontactcentrum', 'eerste-en-laag'],
  [
    'a first premium of just the low amount',
    { first: true, euros: 150 },
    'klantcontactcentrum',
    'eerste-en-laag',
  ],
  ['a first premium of one euro more', { first: true, euros: 151 }, 'vroeg-eropaf-buurtteam', 'overige'],
  ['a second low premium', { euros: 80 }, 'vroeg-eropaf-buurtteam', 'overige'],
  ['a first low rent', { partner: 'Huur', first: true, euros: 80 }, 'vroeg-eropaf-buurtteam', 'overige'],
  ['a second high rent', { partner: 'Huur', euros: 900 }, 'vroeg-eropaf-buurtteam', 'overige'],
  [
    'a mortgage, first and low',
    { partner: 'Hypotheek', first: true, euros: 80 },
    'klantcontactcentrum',
    'eerste-en-laag',
  ],
];

describe('the scheme of the Meldpunt', () => {
  test.each(scheme)('sends %s where the policy plan says', (_, signal, route, reason) => {
    expect(routed(signal)).toEqual({ id: 'VS-1', route, reason, heldBack: false, leaveOut: [] });
  });

  test.each(signalPartners)('sends an old high signal of %s to Vroeg Eropaf', (partner) => {
    expect(routed({ partner })).toMatchObject({ route: 'vroeg-eropaf-buurtteam', heldBack: false });
  });
});

describe('who asked to be left alone', () => {
  const rests: Readonly<
    Record<OptOutScope, readonly [leaveOut: readonly string[], heldBack: boolean, byPhoneOnly: boolean]>
  > = {
    everything: [['call', 'visit'], true, true],
    'three-months-rest': [['call', 'visit'], true, true],
    'no-calls': [['call'], false, true],
    'no-visits': [['visit'], false, false],
  };

  test.each(optOutScopes)('is left alone as far as %s goes, on every route', (scope) => {
    const [leaveOut, heldBack, byPhoneOnly] = rests[scope];
    for (const signal of [{}, { onBenefit: true }, { partner: 'Huur', onBenefit: true }] as const)
      expect(routed(signal, scope)).toMatchObject({ leaveOut, heldBack });
    expect(routed({ first: true, euros: 80 }, scope)).toMatchObject({ heldBack: byPhoneOnly });
  });

  test.each(optOutScopes)(
    'hears of an announced eviction and of a cut-off all the same, after %s',
    (scope) => {
      const losses: readonly Partial<Signal>[] = [
        { partner: 'Huur', evictionAnnounced: true },
        { partner: 'Huur', crisis: true },
        { partner: 'Hypotheek', crisis: true },
        { partner: 'Energie', crisis: true },
        { partner: 'Water', crisis: true, first: true, euros: 10 },
      ];
      for (const signal of losses)
        expect(routed(signal, scope)).toMatchObject({ heldBack: false, leaveOut: [] });
      // Nobody loses a home, light or water over these, whatever the partner calls them.
      for (const partner of ['Zorg', 'DUO', 'Belastingdienst'] as const)
        expect(routed({ partner, crisis: true }, scope).leaveOut).not.toEqual([]);
    },
  );

  test('is reached again when the rest is over or was taken back', () => {
    const over = { ...restOf('three-months-rest'), until: date('2026-11-02') };
    const back = { ...restOf('everything'), withdrawnAt: instant(Date.UTC(2026, 9, 2)) };
    for (const optOut of [over, back])
      expect(screen(plain, { optOut, today, lowEuros })).toMatchObject({ heldBack: false, leaveOut: [] });
  });
});

test('an opt-out never changes where a signal goes, and the same signal always gets the same answer', () => {
  const signals = fc.record({
    id: fc.string(),
    personKey: fc.string(),
    partner: fc.constantFrom(...signalPartners),
    crisis: fc.boolean(),
    evictionAnnounced: fc.boolean(),
    onBenefit: fc.boolean(),
    first: fc.boolean(),
    euros: fc.nat(2000),
  });
  fc.assert(
    fc.property(signals, fc.constantFrom(undefined, ...optOutScopes), (signal, scope) => {
      const of = { optOut: scope && restOf(scope), today, lowEuros };
      const [once, again, without] = [
        screen(signal, of),
        screen(signal, of),
        screen(signal, { ...of, optOut: undefined }),
      ];
      expect(again).toEqual(once);
      expect([once.route, once.reason]).toEqual([without.route, without.reason]);
      expect(without.leaveOut).toEqual([]);
      if (signal.evictionAnnounced)
        expect(once).toMatchObject({ route: 'eropaf-buurtteam', heldBack: false });
      if (once.heldBack) expect(scope).toBeDefined();
    }),
  );
});
