import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, caseKinds, outcomes } from '../../src/domain/handover.ts';
import { addMinutes, date, type Instant, instantInAmsterdam } from '../../src/domain/local-date.ts';
import { progressOf, stillOfUse } from '../../src/domain/progress.ts';
import { appointmentStatuses } from '../../src/ports/appointments.ts';

const monday = instantInAmsterdam(date('2026-11-23'), '10:00');
const days = (count: number) => addMinutes(monday, count * 24 * 60);

function sent(of: Partial<Case> = {}): Case {
  return {
    id: 'c1',
    kind: 'handover',
    urgency: 'normal',
    language: 'nl',
    lines: [],
    initials: '??',
    createdAt: monday,
    status: 'new',
    ...of,
  };
}

function planned(status: (typeof appointmentStatuses)[number], startAt: Instant = days(2)) {
  return { status, startAt, endAt: addMinutes(startAt, 45) };
}

describe('how far something is that was sent', () => {
  test('right after sending only that is done, and the promised day is told', () => {
    const { steps, next } = progressOf(sent({ dueAt: days(1) }), undefined, monday);
    expect(steps).toEqual([
      { step: 'sent', on: '2026-11-23' },
      { step: 'read', on: undefined },
    ]);
    expect(next).toEqual({ kind: 'reads-before', before: '2026-11-24' });
  });

  test('the day is that of Amsterdam: half past eleven in the evening of UTC is tomorrow', () => {
    const late = '2026-11-23T23:30:00.000Z' as Instant;
    expect(progressOf(sent({ createdAt: late }), undefined, late).steps[0]?.on).toBe('2026-11-24');
  });

  test('with an appointment it is planned for a day, and after the talk it was spoken on that day', () => {
    const read = sent({ openedAt: days(1) });
    expect(progressOf(read, planned('new'), days(1))).toEqual({
      steps: [
        { step: 'sent', on: '2026-11-23' },
        { step: 'read', on: '2026-11-24' },
        { step: 'planned', on: '2026-11-25' },
        { step: 'spoken', on: undefined },
      ],
      next: { kind: 'talk', at: days(2) },
    });
    const after = progressOf(read, planned('completed'), days(3));
    expect(after.steps.at(-1)).toEqual({ step: 'spoken', on: '2026-11-25' });
    expect(after.next).toBeUndefined();
  });

  test.each([
    ['no-show', 'missed'],
    ['cancelled', 'cancelled'],
  ] as const)('an appointment that ended as %s leads to a new moment, without a talk', (status, kind) => {
    const { steps, next } = progressOf(sent({ openedAt: monday }), planned(status), days(3));
    expect(steps.map(({ step }) => step)).toEqual(['sent', 'read']);
    expect(next).toEqual({ kind });
  });

  test('a moment that only was asked for is not planned yet', () => {
    const { steps, next } = progressOf(sent(), planned('requested'), monday);
    expect(steps).toContainEqual({ step: 'planned', on: undefined });
    expect(next?.kind).toBe('requested');
  });

  test('a promise that was broken is said, and an appointment is what was promised instead', () => {
    const due = sent({ dueAt: days(1), openedAt: days(1) });
    expect(progressOf(due, undefined, days(1)).next).toEqual({ kind: 'works-before', before: '2026-11-24' });
    expect(progressOf(due, undefined, days(2)).next).toEqual({ kind: 'late', before: '2026-11-24' });
    expect(progressOf(due, planned('new', days(4)), days(2)).next?.kind).toBe('talk');
  });

  test('closed says when, and that somebody talked only where the outcome says so', () => {
    const stepsWith = (outcome: Case['outcome']) =>
      progressOf(
        sent({ status: 'closed', closedAt: days(4), ...(outcome ? { outcome } : {}) }),
        undefined,
        days(5),
      ).steps.map(({ step }) => step);
    expect(stepsWith('contact')).toEqual(['sent', 'read', 'spoken', 'closed']);
    expect(stepsWith('stopped')).toEqual(['sent', 'read', 'closed']);
  });

  const moment = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => addMinutes(monday, minutes));
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const anyCase = fc
    .record({
      kind: fc.constantFrom(...caseKinds),
      createdAt: moment,
      openedAt: maybe(moment),
      dueAt: maybe(moment),
      closedAt: maybe(moment),
      outcome: fc.constantFrom(...outcomes),
    })
    .map(({ kind, createdAt, openedAt, dueAt, closedAt, outcome }) =>
      sent({
        id: `${kind}-${createdAt}`,
        kind,
        createdAt,
        ...(openedAt ? { openedAt } : {}),
        ...(dueAt ? { dueAt } : {}),
        ...(closedAt ? { closedAt, outcome, status: 'closed' } : {}),
      }),
    );

  test('nothing that did not happen has a day, and who waits is always told what comes next', () => {
    fc.assert(
      fc.property(
        anyCase,
        maybe(fc.tuple(fc.constantFrom(...appointmentStatuses), moment)),
        moment,
        (one, meeting, now) => {
          const { steps, next } = progressOf(one, meeting && planned(...meeting), now);
          const dayOf = (step: string) => steps.find((found) => found.step === step)?.on;
          expect(steps[0]?.step).toBe('sent');
          expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
          if (!one.openedAt && !one.closedAt) expect(dayOf('read')).toBeUndefined();
          if (dayOf('spoken')) expect(meeting?.[0] === 'completed' || one.closedAt !== undefined).toBe(true);
          expect(dayOf('closed') !== undefined).toBe(one.closedAt !== undefined);
          expect(next === undefined).toBe(one.closedAt !== undefined || meeting?.[0] === 'completed');
          if (next?.kind === 'late') expect(one.dueAt !== undefined && one.dueAt < now).toBe(true);
          if (next?.kind === 'talk') expect(next.at > now || addMinutes(next.at, 45) > now).toBe(true);
        },
      ),
    );
  });

  test('of all that was sent the latest of each kind is shown, never a danger, and what is done not for long', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), moment, (all, now) => {
        const shown = stillOfUse(all, now);
        expect(shown.some(({ kind }) => kind === 'danger')).toBe(false);
        expect(new Set(shown.map(({ kind }) => kind)).size).toBe(shown.length);
        for (const one of shown) {
          for (const other of all)
            if (other.kind === one.kind) expect(other.createdAt <= one.createdAt).toBe(true);
          if (one.closedAt) expect(Date.parse(now) - Date.parse(one.closedAt)).toBeLessThan(16 * 86_400_000);
        }
        expect([...shown].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))).toEqual(shown);
      }),
    );
  });
});
