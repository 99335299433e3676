import { expect, test } from 'vitest';
import type { Session } from '../../../src/ports/identity.ts';
import type { Open } from '../storage-contract.ts';
import { later, morning, staffMember } from './examples.ts';

const session: Session = {
  tokenHash: 't1',
  kind: 'resident',
  personKey: 'PS1',
  createdAt: morning,
  lastAt: morning,
};

export function staff(open: Open): void {
  test('a session is kept alive, changed and ended, for every connection at once', async () => {
    const { stores, again } = await open();
    const other = await again();
    await stores.sessions.start(session);
    expect(await other.sessions.find('t1')).toStrictEqual(session);
    await other.sessions.touch('t1', { lastAt: later(1), amountsUntil: later(3), conversationId: 'c1' });
    const changed = { ...session, lastAt: later(1), conversationId: 'c1' };
    expect(await stores.sessions.find('t1')).toStrictEqual({ ...changed, amountsUntil: later(3) });
    await stores.sessions.touch('t1', { lastAt: later(2) });
    expect(await stores.sessions.find('t1')).toMatchObject({ lastAt: later(2), amountsUntil: later(3) });
    await stores.sessions.touch('t1', { lastAt: later(2), amountsUntil: null });
    expect(await stores.sessions.find('t1')).toStrictEqual({ ...changed, lastAt: later(2) });
    await other.sessions.end('t1');
    expect(await stores.sessions.find('t1')).toBeUndefined();
    await stores.sessions.touch('t1', { lastAt: later(3) });
    expect(await stores.sessions.find('t1')).toBeUndefined();
  });

  test('an account is added once, by id and by user name', async () => {
    const { stores } = await open();
    expect(await stores.staff.add(staffMember, morning)).toBe('added');
    expect(await stores.staff.add({ ...staffMember, id: 'staff-2' }, morning)).toBe('exists');
    expect(await stores.staff.add({ ...staffMember, user: 'bob' }, morning)).toBe('exists');
    expect(await stores.staff.byUser('bea')).toStrictEqual(staffMember);
    expect(await stores.staff.byId('staff-1')).toStrictEqual(staffMember);
    expect(await stores.staff.byUser('bob')).toBeUndefined();
  });

  test('disabling an account ends its sessions in the same moment, and those of nobody else', async () => {
    const { stores } = await open();
    await stores.staff.add(staffMember, morning);
    await stores.staff.add({ ...staffMember, id: 'staff-2', user: 'bob' }, morning);
    await stores.sessions.start({
      tokenHash: 's1',
      kind: 'staff',
      staffId: 'staff-1',
      createdAt: morning,
      lastAt: morning,
    });
    await stores.sessions.start({
      tokenHash: 's2',
      kind: 'staff',
      staffId: 'staff-2',
      createdAt: morning,
      lastAt: morning,
    });
    expect(await stores.staff.disable('bea', later(1))).toBe('disabled');
    expect(await stores.staff.disable('bea', later(2))).toBe('disabled');
    expect(await stores.staff.disable('nobody', later(1))).toBe('unknown');
    expect(await stores.staff.byUser('bea')).toMatchObject({ disabledAt: later(1) });
    expect(await stores.sessions.find('s1')).toBeUndefined();
    expect(await stores.sessions.find('s2')).toBeDefined();
    await stores.sessions.endAllOfStaff('staff-2');
    expect(await stores.sessions.find('s2')).toBeUndefined();
  });

  test('a time step of a one-time code works once, and none before it any more', async () => {
    const { stores, again } = await open();
    const other = await again();
    await stores.staff.add(staffMember, morning);
    const tries = [stores, other, stores, other].map(({ staff }) => staff.useTimeStep('staff-1', 100));
    expect((await Promise.all(tries)).filter((outcome) => outcome === 'fresh')).toHaveLength(1);
    expect(await stores.staff.useTimeStep('staff-1', 99)).toBe('replayed');
    expect(await stores.staff.useTimeStep('staff-1', 101)).toBe('fresh');
    expect(await stores.staff.useTimeStep('nobody', 101)).toBe('replayed');
  });
}
