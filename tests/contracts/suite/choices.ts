import { expect, test } from 'vitest';
import { date, type Instant } from '../../../src/domain/local-date.ts';
import { cents } from '../../../src/domain/money.ts';
import type { Deed } from '../../../src/ports/conversations.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import {
  appointmentOf,
  caseOf,
  later,
  lineOf,
  morning,
  optOutOf,
  slotOf,
  staffMember,
  startConversation,
  turnOf,
} from './examples.ts';

/** Does things in a conversation of their own, one turn each. */
async function done(stores: Stores, ...deeds: readonly Deed[]): Promise<void> {
  const id = `c${JSON.stringify(deeds)}`;
  await startConversation(stores, id);
  expect(await stores.conversations.commit(turnOf(id, { deeds }))).toBe('committed');
}

const consent = (purpose: 'show' | 'keep', given: boolean, at: Instant): Deed => ({
  kind: 'consent',
  personKey: 'PS1',
  purpose,
  given,
  at,
});

export function choices(open: Open): void {
  test('all that a person chose comes back as it was', async () => {
    const { stores } = await open();
    const optOut = optOutOf('PS1', {
      scope: 'three-months-rest',
      reason: 'takes-long',
      until: date('2027-02-02'),
    });
    const arrangement = {
      id: 'a1',
      personKey: 'PS1',
      route: 'trust',
      perMonth: cents(2_500),
      inOwnWords: 'vijfentwintig euro',
      at: morning,
      answerBefore: date('2026-11-16'),
    } as const;
    const plan = {
      id: 'p1',
      personKey: 'PS1',
      party: 'cak',
      callOn: date('2026-11-05'),
      at: morning,
    } as const;
    const settled = { id: 's1', personKey: 'PS1', party: 'cjib', proof: 'said', at: morning } as const;
    const dispute = {
      id: 'd1',
      personKey: 'PS1',
      party: 'deurwaarder',
      claimNumber: 'D-1',
      reason: 'already-paid',
      at: morning,
    } as const;
    await done(
      stores,
      { kind: 'opt-out', optOut },
      { kind: 'arrangement', request: arrangement },
      { kind: 'plan', plan },
      { kind: 'self-arranged', done: settled },
      { kind: 'dispute', dispute },
      consent('show', true, morning),
    );
    expect(await stores.conversations.choicesOf('PS1')).toStrictEqual({
      optOut,
      arrangement,
      plan,
      selfArranged: [settled],
      disputes: [dispute],
      consents: [{ purpose: 'show', givenAt: morning }],
    });
    const nothing = { selfArranged: [], disputes: [], consents: [] };
    expect(await stores.conversations.choicesOf('PS2')).toStrictEqual(nothing);
  });

  test('an opt-out takes the place of the one before, is taken back, and every period is kept as proof', async () => {
    const { stores } = await open();
    const first = optOutOf('PS1', { id: 'o1', scope: 'no-calls' });
    const second = optOutOf('PS1', { id: 'o2', since: later(10) });
    await done(stores, { kind: 'opt-out', optOut: first });
    await done(stores, { kind: 'opt-out', optOut: optOutOf('PS2') });
    await done(stores, { kind: 'opt-out', optOut: second });
    expect((await stores.conversations.choicesOf('PS1')).optOut).toStrictEqual(second);
    await done(stores, { kind: 'withdraw-opt-out', personKey: 'PS1', at: later(20) });
    expect(await stores.conversations.choicesOf('PS1')).not.toHaveProperty('optOut');
    expect((await stores.conversations.choicesOf('PS2')).optOut).toBeDefined();
    const periods = (await stores.privacy.export('PS1')).opt_outs ?? [];
    expect(
      periods.map(({ id, since, replaced_at, withdrawn_at }) => [id, since, replaced_at, withdrawn_at]),
    ).toEqual([
      ['o1', morning, later(10), null],
      ['o2', later(10), null, later(20)],
    ]);
  });

  test('an opt-out clears the calls off the queue in the same commit; what the resident booked or asked stays', async () => {
    const { stores } = await open();
    await stores.staff.add(staffMember, morning);
    await startConversation(stores, 'mine', 'PS1');
    const booked = appointmentOf('a1', slotOf(1), { personKey: 'PS1', meeting: 'call' });
    await done(
      stores,
      { kind: 'case', case: caseOf('call', { kind: 'call', personKey: 'PS1' }) },
      { kind: 'case', case: caseOf('call from a conversation', { kind: 'call', conversationId: 'mine' }) },
      { kind: 'case', case: caseOf('asked help', { personKey: 'PS1' }) },
      { kind: 'case', case: caseOf('call to another', { kind: 'call', personKey: 'PS2' }) },
      { kind: 'book', appointment: booked },
    );
    await stores.cases.claim('call', lineOf('claim'));
    const optOut = optOutOf('PS1', { since: later(5) });
    await done(stores, { kind: 'opt-out', optOut });
    const queue = await stores.cases.queue({}, lineOf('queue'));
    expect(queue.map(({ id }) => id)).toEqual(['asked help', 'call to another']);
    expect(await stores.cases.open('call', lineOf('card'))).toMatchObject({
      status: 'closed',
      outcome: 'opted-out',
      closedAt: later(5),
    });
    expect(await stores.diary.appointment('a1')).toStrictEqual(booked);
  });

  test('who refuses visits alone can still be called', async () => {
    const { stores } = await open();
    await done(stores, { kind: 'case', case: caseOf('call', { kind: 'call', personKey: 'PS1' }) });
    await done(stores, { kind: 'opt-out', optOut: optOutOf('PS1', { scope: 'no-visits' }) });
    expect(await stores.cases.scopeOf('call')).toMatchObject({ status: 'new' });
  });

  test('a reason for an opt-out can be given afterwards', async () => {
    const { stores } = await open();
    await done(stores, { kind: 'opt-out', optOut: optOutOf('PS1') });
    await done(stores, { kind: 'opt-out', optOut: optOutOf('PS2') });
    await done(stores, { kind: 'opt-out-reason', personKey: 'PS1', reason: 'solve-myself' });
    const reason = async (person: string) => (await stores.conversations.choicesOf(person)).optOut?.reason;
    expect([await reason('PS1'), await reason('PS2')]).toEqual(['solve-myself', undefined]);
  });

  test('a request is late until it is answered, or until the resident is told that it is', async () => {
    const { stores } = await open();
    const request = (id: string, personKey: string) =>
      ({
        kind: 'arrangement',
        request: { id, personKey, route: 'ask', at: morning, answerBefore: date('2026-11-16') },
      }) as const;
    await done(stores, request('r1', 'PS1'), request('r2', 'PS2'));
    const late = async () =>
      (await stores.conversations.lateArrangements(date('2026-11-17'))).map(({ id }) => id);
    expect(await stores.conversations.lateArrangements(date('2026-11-16'))).toEqual([]);
    expect(await late()).toEqual(['r1', 'r2']);
    await done(stores, { kind: 'arrangement-answer', personKey: 'PS1', agreed: true, at: later(30) });
    expect(await late()).toEqual(['r2']);
    const notice = { id: 'late-r2', personKey: 'PS2', utterance: { key: 'a.b' }, from: morning };
    await done(stores, { kind: 'notice', notice }, { kind: 'notice', notice });
    expect(await late()).toEqual([]);
    const answered = (await stores.conversations.choicesOf('PS1')).arrangement;
    expect(answered).toMatchObject({ id: 'r1', answeredAt: later(30), agreed: true });
    expect((await stores.conversations.choicesOf('PS2')).arrangement).not.toHaveProperty('agreed');
  });

  test('what is done outside a conversation is written whole or not at all', async () => {
    const { stores } = await open();
    const optOut = { kind: 'opt-out', optOut: optOutOf('PS1') } as const;
    const booking = { kind: 'book', appointment: appointmentOf('a1', slotOf(1)) } as const;
    await stores.diary.take(appointmentOf('a0', slotOf(1)), morning);
    const { record } = stores.conversations;
    expect(await record([optOut, booking], morning)).toBe('slotTaken');
    expect(await stores.conversations.choicesOf('PS1')).not.toHaveProperty('optOut');
    expect(await record([optOut], morning)).toBe('recorded');
    expect((await stores.conversations.choicesOf('PS1')).optOut).toStrictEqual(optOutOf('PS1'));
  });

  test('each consent is given and taken back by itself', async () => {
    const { stores } = await open();
    await done(stores, consent('show', true, morning), consent('keep', true, morning));
    await done(stores, consent('show', true, later(1)));
    await done(stores, consent('show', false, later(2)));
    expect((await stores.conversations.choicesOf('PS1')).consents).toStrictEqual([
      { purpose: 'show', givenAt: morning, withdrawnAt: later(2) },
      { purpose: 'keep', givenAt: morning },
    ]);
    await done(stores, consent('show', true, later(3)));
    expect((await stores.conversations.choicesOf('PS1')).consents).toContainEqual({
      purpose: 'show',
      givenAt: later(3),
    });
  });

  test('a notice waits for its day and is shown until it was seen', async () => {
    const { stores } = await open();
    const utterance = { key: 'notice.answer', values: { perMonth: cents(5) } };
    const notice = { id: 'n1', personKey: 'PS1', utterance, from: later(60) };
    await done(stores, { kind: 'notice', notice });
    const { noticesOf, noticesSeen } = stores.conversations;
    expect(await noticesOf('PS1', later(59))).toEqual([]);
    expect(await noticesOf('PS1', later(60))).toStrictEqual([notice]);
    expect(await noticesOf('PS2', later(60))).toEqual([]);
    await noticesSeen(['n1'], later(61));
    await noticesSeen([], later(61));
    expect(await noticesOf('PS1', later(62))).toEqual([]);
  });

  test('a decision is kept with the rule and what it was decided on', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1', 'PS1');
    const decision = {
      id: 'd1',
      conversationId: 'c1',
      personKey: 'PS1',
      policy: 'arrangement-2026',
      outcome: 'ask',
      inputs: { openCents: 12_345 },
      at: morning,
    };
    await stores.conversations.commit(turnOf('c1', { deeds: [{ kind: 'decision', decision }] }));
    expect((await stores.privacy.export('PS1')).decisions).toEqual([
      {
        id: 'd1',
        person_key: 'PS1',
        conversation_id: 'c1',
        policy: 'arrangement-2026',
        outcome: 'ask',
        inputs: { openCents: 12_345 },
        at: morning,
      },
    ]);
  });
}
