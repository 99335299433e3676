import { describe, expect, test } from 'vitest';
import { type OptOut, optOutScopes } from '../../src/domain/choices.ts';
import { date, type Instant } from '../../src/domain/local-date.ts';
import {
  mayApproach,
  restOf,
  restUntil,
  signalPartnersAmong,
  whatGoesOn,
} from '../../src/domain/signalling.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';

const today = date('2026-11-22');

function optOut(of: Partial<OptOut>): OptOut {
  return {
    id: '1',
    personKey: 'PS1',
    scope: 'everything',
    since: '2026-11-03T10:00:00.000Z' as Instant,
    ...of,
  };
}

describe('left alone about signals', () => {
  test.each([
    ['everything', true, true],
    ['no-calls', true, false],
    ['no-visits', false, true],
    ['three-months-rest', true, true],
  ] as const)('%s: calls stop %s, visits stop %s', (scope, calls, visits) => {
    expect(restOf(optOut({ scope }), today)).toMatchObject({ kind: 'rest', scope, calls, visits });
    expect(mayApproach('call', 'signal', optOut({ scope }), today)).toBe(!calls);
    expect(mayApproach('visit', 'signal', optOut({ scope }), today)).toBe(!visits);
  });

  test('a rest of three months from 30 November ends on the last of February, that day included', () => {
    const until = restUntil(date('2026-11-30'), 3);
    expect(until).toBe('2027-02-28');
    const rest = optOut({ scope: 'three-months-rest', until });
    expect(restOf(rest, until).kind).toBe('rest');
    expect(restOf(rest, date('2027-03-01')).kind).toBe('none');
    expect(mayApproach('call', 'signal', rest, date('2027-03-01'))).toBe(true);
  });

  test('taken back is over at once, and nobody who never asked is left alone', () => {
    expect(restOf(optOut({ withdrawnAt: '2026-11-04T10:00:00.000Z' as Instant }), today).kind).toBe('none');
    expect(restOf(undefined, today).kind).toBe('none');
  });

  test('no opt-out stands in the way of a danger, of what the resident asked for, or of the letter the law asks', () => {
    for (const scope of optOutScopes)
      for (const approach of ['call', 'visit', 'letter'] as const) {
        expect(mayApproach(approach, 'danger', optOut({ scope }), today)).toBe(true);
        expect(mayApproach(approach, 'own-request', optOut({ scope }), today)).toBe(true);
        expect(mayApproach('letter', 'signal', optOut({ scope }), today)).toBe(true);
      }
  });

  test('what goes on is told for every choice, with words in every language', () => {
    const words = createWords();
    for (const scope of optOutScopes) {
      const keys = whatGoesOn(scope).map((sentence) => sentence.key);
      expect(keys).toEqual(
        expect.arrayContaining(['signalling.goes-on-danger', 'signalling.goes-on-collection']),
      );
      expect(keys.includes('signalling.goes-on-visits')).toBe(scope === 'no-calls');
      expect(keys.includes('signalling.goes-on-calls')).toBe(scope === 'no-visits');
      for (const locale of locales)
        for (const key of keys)
          expect(words.say({ key }, locale)).not.toBe(words.say({ key: 'common.text-missing' }, locale));
    }
  });

  test('only the insurer and the CAK pass signals on', () => {
    expect(signalPartnersAmong(['cjib', 'deurwaarder', 'cak', 'incassobureau', 'zorgverzekeraar'])).toEqual([
      'zorgverzekeraar',
      'cak',
    ]);
    expect(signalPartnersAmong(['cjib'])).toEqual([]);
  });
});
