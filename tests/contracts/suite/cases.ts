import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/handover.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import { caseOf, later, lineOf, morning, staffMember, startConversation, turnOf } from './examples.ts';

/** Sends cases from one conversation of PS1, after two turns in it. */
async function send(stores: Stores, ...sent: readonly Case[]): Promise<void> {
  await stores.staff.add(staffMember, morning);
  await stores.staff.add({ ...staffMember, id: 'staff-2', user: 'bob', name: 'Bob' }, morning);
  await startConversation(stores, 'c1', 'PS1');
  const deeds = sent.map((one) => ({ kind: 'case', case: one }) as const);
  await stores.conversations.commit(turnOf('c1'));
  await stores.conversations.commit(turnOf('c1', { messageId: 'message 2', expectedVersion: 1, deeds }));
  await stores.conversations.commit(turnOf('c1', { messageId: 'message 3', expectedVersion: 2 }));
}

const full = caseOf('k1', {
  conversationId: 'c1',
  personKey: 'PS1',
  team: 'zuid',
  conversationUpTo: 2,
  phone: '0612345678',
  danger: 'eviction',
  appointmentId: 'a1',
  requestId: 'r1',
  dueAt: later(60),
});

const lines = async ({ cases }: Stores) =>
  (await cases.accessOf({})).map(({ action, caseId, personKey }) => [action, caseId, personKey]);

export function cases(open: Open): void {
  test('the queue is urgent first, then longest waiting, of one team and of none, and says nothing of the person', async () => {
    const { stores } = await open();
    await send(
      stores,
      caseOf('waits', { createdAt: later(5) }),
      caseOf('waits longest', { createdAt: later(1) }),
      caseOf('urgent', { urgency: 'urgent', createdAt: later(9) }),
      caseOf('crisis', { urgency: 'crisis', createdAt: later(10) }),
      caseOf('of west', { urgency: 'crisis', team: 'west' }),
      { ...full, createdAt: later(2) },
    );
    const queue = await stores.cases.queue({ team: 'zuid' }, lineOf('queue'));
    expect(queue.map(({ id }) => id)).toEqual(['crisis', 'urgent', 'waits longest', 'k1', 'waits']);
    expect(await stores.cases.queue({}, lineOf('queue'))).toHaveLength(6);
    for (const secret of ['0612345678', 'PS1', 'c1', 'Ik wil hulp'])
      expect(JSON.stringify(queue)).not.toContain(secret);
    expect(queue[3]).toMatchObject({ initials: 'A.T.', dueAt: later(60), lines: [] });
  });

  test('a case is read together with its line in the log, which names the person of the case', async () => {
    const { stores } = await open();
    await send(stores, full);
    const opened = await stores.cases.open('k1', lineOf('card', { at: later(3) }));
    expect(opened).toStrictEqual({ ...full, openedAt: later(3) });
    expect(await stores.cases.open('k1', lineOf('card', { at: later(4) }))).toStrictEqual(opened);
    expect(await stores.cases.open('unknown', lineOf('card'))).toBeUndefined();
    expect(await lines(stores)).toEqual([
      ['card', 'k1', 'PS1'],
      ['card', 'k1', 'PS1'],
    ]);
  });

  test('without a line there is no read: somebody unknown sees nothing', async () => {
    const { stores } = await open();
    await send(stores, full);
    const stranger = { staffId: 'nobody' };
    await expect(stores.cases.open('k1', lineOf('card', stranger))).rejects.toThrow();
    await expect(stores.cases.queue({}, lineOf('queue', stranger))).rejects.toThrow();
    await expect(stores.cases.transcript('k1', lineOf('transcript', stranger))).rejects.toThrow();
    expect(await stores.conversations.casesOf({ conversationId: 'c1' })).toStrictEqual([full]);
    expect(await lines(stores)).toEqual([]);
  });

  test('the conversation is read as far as it was sent; not sent, not read and no line', async () => {
    const { stores } = await open();
    const { conversationUpTo: _, ...notSent } = { ...full, id: 'not sent' };
    await send(stores, full, notSent);
    const read = await stores.cases.transcript('k1', lineOf('transcript'));
    expect(read?.entries.map(({ turn, text }) => [turn, text])).toEqual([
      [1, 'message 1'],
      [2, 'message 2'],
    ]);
    expect(await stores.cases.transcript('not sent', lineOf('transcript'))).toBeUndefined();
    expect(await stores.cases.transcript('unknown', lineOf('transcript'))).toBeUndefined();
    expect(await lines(stores)).toEqual([['transcript', 'k1', 'PS1']]);
  });

  test('of many who claim one case at once, exactly one has it', async () => {
    const { stores, again } = await open();
    const other = await again();
    await send(stores, full);
    const bob = { staffId: 'staff-2' };
    const outcomes = await Promise.all([
      stores.cases.claim('k1', lineOf('claim')),
      other.cases.claim('k1', lineOf('claim', bob)),
      stores.cases.claim('k1', lineOf('claim', bob)),
      other.cases.claim('k1', lineOf('claim')),
    ]);
    expect(outcomes).toEqual(['claimed', 'taken', 'taken', 'claimed']);
    expect(await stores.cases.scopeOf('k1')).toStrictEqual({
      kind: 'handover',
      appointmentId: 'a1',
      requestId: 'r1',
      team: 'zuid',
      status: 'claimed',
      claimedBy: 'staff-1',
      personKey: 'PS1',
      conversationId: 'c1',
    });
    expect(await stores.cases.claim('unknown', lineOf('claim'))).toBe('unknown');
    expect(await lines(stores)).toEqual([['claim', 'k1', 'PS1']]);
  });

  test('a case is given back, and closed once with an outcome', async () => {
    const { stores } = await open();
    await send(stores, full);
    expect(await stores.cases.giveBack('k1', lineOf('give-back'))).toBe('unknown');
    await stores.cases.claim('k1', lineOf('claim'));
    expect(await stores.cases.giveBack('k1', lineOf('give-back', { reason: 'absent' }))).toBe('given-back');
    expect(await stores.cases.scopeOf('k1')).not.toHaveProperty('claimedBy');
    await stores.cases.claim('k1', lineOf('claim', { staffId: 'staff-2' }));
    const line = lineOf('outcome', { at: later(30), staffId: 'staff-2' });
    expect(await stores.cases.close('k1', 'help-accepted', 'Komt donderdag', line)).toBe('closed');
    expect(await stores.cases.close('k1', 'stopped', 'Toch niet', line)).toBe('unknown');
    expect(await stores.cases.claim('k1', lineOf('claim'))).toBe('unknown');
    expect(await stores.cases.queue({}, lineOf('queue'))).toEqual([]);
    expect(await stores.conversations.casesOf({ conversationId: 'c1' })).toMatchObject([
      { status: 'closed', outcome: 'help-accepted', outcomeNote: 'Komt donderdag', closedAt: later(30) },
    ]);
    expect(
      (await stores.cases.accessOf({ personKey: 'PS1' })).map(({ action, reason }) => [action, reason]),
    ).toEqual([
      ['claim', undefined],
      ['give-back', 'absent'],
      ['claim', undefined],
      ['outcome', undefined],
    ]);
  });

  test('a case that went to a colleague meanwhile is neither given back nor closed; a lead may', async () => {
    const { stores } = await open();
    await send(stores, full);
    await stores.staff.add({ ...staffMember, id: 'lead', user: 'ria', role: 'lead' }, morning);
    const { giveBack, close, claim, scopeOf } = stores.cases;
    await claim('k1', lineOf('claim', { staffId: 'staff-2' }));
    expect(await giveBack('k1', lineOf('give-back'))).toBe('unknown');
    expect(await close('k1', 'contact', 'Gesproken', lineOf('outcome'))).toBe('unknown');
    expect(await scopeOf('k1')).toMatchObject({ status: 'claimed', claimedBy: 'staff-2' });
    expect(await giveBack('k1', lineOf('give-back', { staffId: 'lead' }))).toBe('given-back');
    expect(await close('k1', 'contact', 'Gesproken', lineOf('outcome', { staffId: 'lead' }))).toBe('unknown');
    await claim('k1', lineOf('claim'));
    expect(await close('k1', 'contact', 'Gesproken', lineOf('outcome', { staffId: 'lead' }))).toBe('closed');
    expect(await lines(stores)).toHaveLength(4);
  });

  test('one look at many people leaves a line for each of them', async () => {
    const { stores } = await open();
    await send(stores, full);
    await stores.cases.logEach(['PS1', 'PS2'], lineOf('rest'));
    await stores.cases.logEach([], lineOf('rest'));
    expect(await lines(stores)).toEqual([
      ['rest', undefined, 'PS1'],
      ['rest', undefined, 'PS2'],
    ]);
    const stranger = lineOf('rest', { staffId: 'nobody' });
    await expect(stores.cases.logEach(['PS1'], stranger)).rejects.toThrow();
    expect(await stores.cases.verifyLog()).toEqual({ lines: 2 });
  });

  test('a resident sees who looked, in what role and when', async () => {
    const { stores } = await open();
    await send(stores, full);
    await stores.cases.log(lineOf('transcript', { at: later(1), personKey: 'PS1' }));
    await stores.cases.log(lineOf('card', { at: later(2), personKey: 'PS2' }));
    await stores.cases.log(lineOf('card', { at: later(3), personKey: 'PS1', staffId: 'staff-2' }));
    const { accessOf } = stores.cases;
    expect(await accessOf({ personKey: 'PS1', to: later(2) })).toStrictEqual([
      {
        at: later(1),
        staffId: 'staff-1',
        action: 'transcript',
        personKey: 'PS1',
        staffName: 'Bea Buurt',
        role: 'caseworker',
      },
    ]);
    expect(await accessOf({ staffId: 'staff-1', from: later(2) })).toMatchObject([{ personKey: 'PS2' }]);
    expect(await accessOf({})).toHaveLength(3);
  });

  const changes = [
    ["update access_log set staff_id = 'staff-2' where number = 3", 3],
    ["update access_log set person_key = 'PS9' where number = 5", 5],
    ['update access_log set person_key = null where number = 5', 5],
    ["update access_log set at = '2026-11-02T08:00:00.001Z' where number = 1", 1],
    ['delete from access_log where number = 4', 4],
    ['delete from access_log where number = 1', 1],
    ['delete from access_log where number > 5', 6],
    ["update access_log set seal = 'made up' where number = 6", 6],
  ] as const;

  test.each(changes)('the log shows that a line was changed afterwards: %s', async (sql, brokenAt) => {
    const { stores, tamper } = await open();
    await send(stores, full);
    for (const minute of [1, 2, 3, 4, 5, 6])
      await stores.cases.log(lineOf('card', { at: later(minute), personKey: 'PS1', caseId: `k${minute}` }));
    expect(await stores.cases.verifyLog()).toEqual({ lines: 6 });
    await tamper(sql);
    expect(await stores.cases.verifyLog()).toMatchObject({ brokenAt });
  });

  test('a long log is checked to its end', async () => {
    const { stores, tamper } = await open();
    await send(stores, full);
    for (let number = 0; number < 1_003; number += 1) await stores.cases.log(lineOf('queue'));
    expect(await stores.cases.verifyLog()).toEqual({ lines: 1_003 });
    await tamper("update access_log set action = 'card' where number = 1002");
    expect(await stores.cases.verifyLog()).toEqual({ lines: 1_001, brokenAt: 1_002 });
  });
}
