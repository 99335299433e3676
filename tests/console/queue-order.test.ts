import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, queueOf } from '../../src/casework/queue.ts';
import type { StaffMember } from '../../src/casework/staff-member.ts';
import { type Case, caseStatuses, urgencies } from '../../src/domain/handover.ts';
import { addMinutes, date, instantInAmsterdam } from '../../src/domain/local-date.ts';

const now = instantInAmsterdam(date('2026-11-23'), '12:00');
const me: StaffMember = { id: 'me', name: 'Mina', role: 'caseworker', team: 'noord' };

const anyCase = fc
  .record({
    id: fc.uuid(),
    urgency: fc.constantFrom(...urgencies),
    status: fc.constantFrom(...caseStatuses),
    waited: fc.integer({ min: 0, max: 100_000 }),
    touched: fc.boolean(),
  })
  .map(({ waited, touched, ...rest }): Case => {
    const createdAt = addMinutes(now, -waited);
    return {
      ...rest,
      kind: 'handover',
      language: 'nl',
      lines: [],
      initials: 'AB',
      createdAt,
      ...(touched ? { openedAt: now } : {}),
      ...(rest.status === 'claimed' ? { claimedBy: 'somebody' } : {}),
    };
  });

describe('the queue', () => {
  it('puts urgency first and then whoever waits longest, in whatever order cases come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCase, { selector: (one) => one.id }), (cases) => {
        const ordered = inOrder(cases);
        expect(new Set(ordered)).toEqual(new Set(cases));
        for (const [index, one] of ordered.entries()) {
          const before = ordered[index - 1];
          if (!before) continue;
          const [earlier, later] = [urgencies.indexOf(before.urgency), urgencies.indexOf(one.urgency)];
          expect(earlier).toBeLessThanOrEqual(later);
          if (earlier === later) expect(before.createdAt <= one.createdAt).toBe(true);
        }
        expect(inOrder([...cases].reverse())).toEqual(ordered);
      }),
    );
  });

  it('tells for every case how many go before it, and why', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCase, { selector: (one) => one.id }), (cases) => {
        const queue = queueOf(cases, me, now, 30);
        const waiting = queue.entries.filter((entry) => entry.owner === 'nobody');
        expect(waiting.map((entry) => entry.ahead)).toEqual(waiting.map((_, place) => place));
        for (const entry of waiting) {
          const normalBefore = waiting.slice(0, entry.ahead).some((other) => other.urgency === 'normal');
          const normal = normalBefore ? 'waits' : 'waits-longest';
          expect(entry.because).toBe(entry.urgency === 'normal' ? normal : entry.urgency);
        }
        expect(queue.entries).toHaveLength(cases.filter((one) => one.status !== 'closed').length);
        const unclaimed = cases.filter((one) => one.status === 'new');
        expect(queue.fresh).toBe(unclaimed.filter((one) => one.openedAt === undefined).length);
        expect(queue.urgent).toBe(unclaimed.filter((one) => one.urgency !== 'normal').length);
      }),
    );
  });

  it('puts a danger that nobody looked at in the promised time first, and says so', () => {
    const base = { language: 'nl', lines: [], initials: 'AB', status: 'new' } as const;
    const danger = (
      id: string,
      minutes: number,
      urgency: 'crisis' | 'urgent',
      more: Partial<Case> = {},
    ): Case => ({
      ...base,
      kind: 'danger',
      id,
      urgency,
      createdAt: addMinutes(now, -minutes),
      ...more,
    });
    const cases = [
      danger('fresh', 10, 'crisis'),
      danger('at the minute', 30, 'crisis'),
      danger('seen', 300, 'crisis', { openedAt: now }),
      danger('taken', 300, 'crisis', { status: 'claimed', claimedBy: 'somebody' }),
      danger('too late', 31, 'urgent'),
      { ...base, kind: 'handover', id: 'help', urgency: 'crisis', createdAt: addMinutes(now, -600) } as const,
    ];
    const { entries } = queueOf(cases, me, now, 30);
    expect(entries.map(({ id, because, late, withinMinutes }) => [id, because, late, withinMinutes])).toEqual(
      [
        ['too late', 'danger-late', true, 30],
        ['help', 'crisis', false, undefined],
        ['seen', 'crisis', false, undefined],
        ['taken', 'crisis', false, undefined],
        ['at the minute', 'crisis', false, 30],
        ['fresh', 'crisis', false, 30],
      ],
    );
    // Without a promise there is nothing to be late for.
    expect(queueOf(cases, me, now, undefined).entries.filter((one) => one.late)).toEqual([]);
  });

  it('does not move a case because somebody looked at it', () => {
    const base = { kind: 'handover', language: 'nl', lines: [], initials: 'AB', status: 'new' } as const;
    const first: Case = { ...base, id: 'a', urgency: 'normal', createdAt: addMinutes(now, -60) };
    const second: Case = { ...base, id: 'b', urgency: 'normal', createdAt: addMinutes(now, -30) };
    const looked = { ...second, openedAt: now };
    expect(inOrder([looked, first]).map((one) => one.id)).toEqual(['a', 'b']);
    expect(queueOf([first, looked], me, now, 30).entries.map((entry) => entry.waitingMinutes)).toEqual([
      60, 30,
    ]);
  });
});
