import { expect, test } from 'vitest';
import { date, type Instant } from '../../../src/domain/local-date.ts';
import type { Deed } from '../../../src/ports/conversations.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import { caseOf, later, lineOf, morning, staffMember, startConversation, turnOf } from './examples.ts';

const share = (given: boolean, at: Instant, personKey = 'PS1'): Deed => ({
  kind: 'consent',
  personKey,
  purpose: 'share-with-buurtteam',
  given,
  at,
});

const request = (id: string, personKey = 'PS1', at = morning): Deed => ({
  kind: 'arrangement',
  request: { id, personKey, route: 'ask', at, answerBefore: date('2026-11-16') },
});

const sent = {
  conversationId: 'mine',
  personKey: 'PS1',
  conversationUpTo: 2,
  phone: '0612345678',
  lines: [{ id: 'wish', shown: 'mijn geheim', dutch: 'mijn geheim' }],
};

/** Two cases that PS1 sent, a danger that PS1 said, and the same of somebody else. */
async function shared(stores: Stores): Promise<void> {
  await stores.staff.add(staffMember, morning);
  await startConversation(stores, 'mine', 'PS1');
  await startConversation(stores, 'other', 'PS2');
  const asked = { kind: 'arrangement-answer', requestId: 'r1' } as const;
  const danger = { kind: 'danger', danger: 'eviction', urgency: 'crisis' } as const;
  const { personKey: _, ...beforeTheCode } = sent;
  const made = [
    caseOf('sent', sent),
    caseOf('before the code', beforeTheCode),
    caseOf('request', { ...sent, ...asked }),
    caseOf('danger', { ...sent, ...danger }),
    caseOf('of another', { ...sent, conversationId: 'other', personKey: 'PS2' }),
  ];
  const deeds: Deed[] = [
    ...made.map((one): Deed => ({ kind: 'case', case: one })),
    request('r1'),
    share(true, morning),
  ];
  await stores.conversations.commit(turnOf('mine'));
  await stores.conversations.commit(turnOf('mine', { messageId: 'message 2', expectedVersion: 1, deeds }));
}

const ids = async ({ cases }: Stores) => (await cases.queue({}, lineOf('queue'))).map(({ id }) => id);

export function sharing(open: Open): void {
  test('who takes back the sharing finds it gone from every case in the same commit; a danger stays', async () => {
    const { stores } = await open();
    await shared(stores);
    await stores.cases.claim('sent', lineOf('claim'));
    await stores.conversations.record([share(false, later(9))], later(9));
    expect(await ids(stores)).toEqual(['danger', 'of another']);
    for (const id of ['sent', 'before the code', 'request']) {
      const read = await stores.cases.open(id, lineOf('card', { at: later(10) }));
      const ended = { status: 'closed', outcome: 'consent-withdrawn', closedAt: later(9), initials: '??' };
      expect(read).toMatchObject({ ...ended, lines: [] });
      for (const secret of ['mijn geheim', '0612345678']) expect(JSON.stringify(read)).not.toContain(secret);
      expect(await stores.cases.transcript(id, lineOf('transcript'))).toBeUndefined();
    }
    for (const id of ['danger', 'of another']) {
      expect(await stores.cases.open(id, lineOf('card'))).toMatchObject({ lines: sent.lines });
      expect(await stores.cases.transcript(id, lineOf('transcript'))).toBeDefined();
    }
    // The conversation is still the resident's own.
    expect(await stores.conversations.transcript('mine')).toHaveLength(2);
  });

  test('taking back another consent, or the same of somebody else, ends nothing', async () => {
    const { stores } = await open();
    await shared(stores);
    const before = await ids(stores);
    const keep = { kind: 'consent', personKey: 'PS1', purpose: 'keep', given: false, at: later(1) } as const;
    await stores.conversations.record([keep, share(false, later(1), 'PS3')], later(1));
    expect(await ids(stores)).toEqual(before);
    expect((await stores.conversations.choicesOf('PS1')).arrangement).toMatchObject({ id: 'r1' });
  });

  test('a request that was taken back waits for nobody, and a new one can be made', async () => {
    const { stores } = await open();
    await shared(stores);
    const { record, choicesOf, lateArrangements } = stores.conversations;
    await record([share(false, later(9))], later(9));
    expect(await choicesOf('PS1')).not.toHaveProperty('arrangement');
    expect(await lateArrangements(date('2026-12-01'))).toEqual([]);
    await record([request('r2', 'PS1', later(20))], later(20));
    expect((await choicesOf('PS1')).arrangement).toStrictEqual({
      id: 'r2',
      personKey: 'PS1',
      route: 'ask',
      at: later(20),
      answerBefore: date('2026-11-16'),
    });
  });

  test('two devices make one open request; after its answer there can be a next one', async () => {
    const { stores, again } = await open();
    const other = await again();
    const both = await Promise.all([
      stores.conversations.record([request('r1')], morning),
      other.conversations.record([request('r2')], morning),
    ]);
    expect(both).toEqual(['recorded', 'recorded']);
    expect((await stores.privacy.export('PS1')).arrangement_requests).toHaveLength(1);
    const { record, choicesOf } = stores.conversations;
    const id = (await choicesOf('PS1')).arrangement?.id;
    await record([{ kind: 'arrangement-answer', personKey: 'PS1', agreed: false, at: later(1) }], later(1));
    await record([request('r3', 'PS1', later(2))], later(2));
    expect((await choicesOf('PS1')).arrangement?.id).toBe('r3');
    const requests = (await stores.privacy.export('PS1')).arrangement_requests;
    expect(requests?.map((one) => one.id)).toEqual([id, 'r3']);
  });

  test('an answer to an earlier request leaves the one that waits alone', async () => {
    const { stores } = await open();
    const { record, choicesOf } = stores.conversations;
    const answer = (requestId: string, agreed: boolean, at: Instant): Deed => ({
      kind: 'arrangement-answer',
      personKey: 'PS1',
      requestId,
      agreed,
      at,
    });
    await record([request('r1'), answer('r1', false, later(1)), request('r2', 'PS1', later(2))], later(2));
    await record([answer('r1', true, later(3))], later(3));
    expect((await choicesOf('PS1')).arrangement).not.toHaveProperty('answeredAt');
    const [first] = (await stores.privacy.export('PS1')).arrangement_requests ?? [];
    expect(first).toMatchObject({ id: 'r1', agreed: false, answered_at: later(1) });
    await record([answer('r2', true, later(4))], later(4));
    expect((await choicesOf('PS1')).arrangement).toMatchObject({ agreed: true, answeredAt: later(4) });
  });

  test('a late answer goes up in the queue, and back into it when it was closed without one', async () => {
    const { stores } = await open();
    await stores.staff.add(staffMember, morning);
    const asked = (id: string, personKey: string, urgency: 'normal' | 'crisis' = 'normal') =>
      caseOf(id, { kind: 'arrangement-answer', personKey, requestId: `r of ${id}`, urgency });
    const made = [
      asked('open', 'PS1'),
      asked('closed', 'PS2'),
      asked('worse', 'PS3', 'crisis'),
      asked('later', 'PS4'),
    ];
    const other = caseOf('help', { personKey: 'PS1', requestId: 'r of open', createdAt: later(-60) });
    const { record } = stores.conversations;
    await record(
      [...made, other].map((one): Deed => ({ kind: 'case', case: one })),
      morning,
    );
    await stores.cases.claim('closed', lineOf('claim'));
    await stores.cases.close('closed', 'contact', 'Gesproken', lineOf('outcome'));
    await record(
      ['open', 'closed', 'worse'].map(
        (id, at): Deed => ({ kind: 'raise-case', personKey: `PS${at + 1}`, requestId: `r of ${id}` }),
      ),
      later(1),
    );
    const queue = await stores.cases.queue({}, lineOf('queue'));
    expect(queue.map(({ id, urgency, status }) => [id, urgency, status])).toEqual([
      ['worse', 'crisis', 'new'],
      ['closed', 'urgent', 'new'],
      ['open', 'urgent', 'new'],
      ['help', 'normal', 'new'],
      ['later', 'normal', 'new'],
    ]);
    expect(queue[1]).not.toHaveProperty('outcome');
  });

  test('who has rest today is listed in order of the key, a page at a time', async () => {
    const { stores } = await open();
    const { record, standingOptOuts } = stores.conversations;
    const optOut = (personKey: string, until?: string): Deed => ({
      kind: 'opt-out',
      optOut: {
        id: `o of ${personKey} ${until ?? ''}`,
        personKey,
        scope: 'no-calls',
        since: morning,
        ...(until ? { until: date(until) } : {}),
      },
    });
    await record(
      [
        ...['PS3', 'PS1', 'PS2', 'PS6'].map((key) => optOut(key)),
        optOut('PS4', '2026-11-02'),
        optOut('PS5', '2026-11-01'),
        optOut('PS6', '2026-10-01'),
        { kind: 'withdraw-opt-out', personKey: 'PS2', at: later(1) },
      ],
      later(1),
    );
    const listed = async (limit: number, after?: string) =>
      (await standingOptOuts(date('2026-11-02'), { limit, ...(after ? { after } : {}) })).map(
        ({ personKey }) => personKey,
      );
    expect(await listed(10)).toEqual(['PS1', 'PS3', 'PS4']);
    expect([await listed(2), await listed(2, 'PS3'), await listed(2, 'PS4')]).toEqual([
      ['PS1', 'PS3'],
      ['PS4'],
      [],
    ]);
    expect((await standingOptOuts(date('2026-11-02'), { limit: 1 }))[0]).toStrictEqual({
      id: 'o of PS1 ',
      personKey: 'PS1',
      scope: 'no-calls',
      since: morning,
    });
  });
}
