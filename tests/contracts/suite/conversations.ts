import { expect, test } from 'vitest';
import type { Open } from '../storage-contract.ts';
import { caseOf, later, morning, optOutOf, startConversation, state, turnOf } from './examples.ts';

export function conversations(open: Open): void {
  test('what was committed is there for whoever opens the storage after', async () => {
    const { stores, again } = await open();
    await startConversation(stores, 'c1', 'PS1');
    const next = { ...state, locale: 'ar' as const, dangersFlagged: ['eviction'] };
    const turn = turnOf('c1', { at: later(5), state: next });
    expect(await stores.conversations.commit(turn)).toBe('committed');
    await stores.close();
    const { conversations } = await again();
    expect(await conversations.load('c1')).toStrictEqual({
      id: 'c1',
      personKey: 'PS1',
      version: 1,
      turns: 1,
      state: next,
      createdAt: morning,
      lastAt: later(5),
    });
    expect(await conversations.transcript('c1')).toStrictEqual([{ ...turn.entries[0], turn: 1 }]);
    expect(await conversations.handled('c1', 'message 1')).toStrictEqual({
      requestHash: turn.requestHash,
      reply: turn.reply,
    });
  });

  test('a message that comes twice is handled once, also when the conversation went on', async () => {
    const { stores, again } = await open();
    const other = await again();
    await startConversation(stores, 'c1', 'PS1');
    const first = turnOf('c1', { deeds: [{ kind: 'opt-out', optOut: optOutOf('PS1') }] });
    expect(await stores.conversations.commit(first)).toBe('committed');
    expect(await other.conversations.commit(first)).toBe('alreadyHandled');
    const second = turnOf('c1', { messageId: 'message 2', expectedVersion: 1 });
    expect(await stores.conversations.commit(second)).toBe('committed');
    expect(await other.conversations.commit(first)).toBe('alreadyHandled');
    expect(await other.conversations.load('c1')).toMatchObject({ version: 2, turns: 2 });
    expect(await other.conversations.transcript('c1')).toHaveLength(2);
  });

  test('the same message id in another conversation is another message', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1');
    await startConversation(stores, 'c2');
    expect(await stores.conversations.commit(turnOf('c1'))).toBe('committed');
    expect(await stores.conversations.handled('c2', 'message 1')).toBeUndefined();
    expect(await stores.conversations.commit(turnOf('c2'))).toBe('committed');
  });

  test('of two turns at once one is told to start over, and nothing of it is written', async () => {
    const { stores, again } = await open();
    const other = await again();
    await startConversation(stores, 'c1', 'PS1');
    const one = turnOf('c1', { messageId: 'one' });
    const two = turnOf('c1', { messageId: 'two', deeds: [{ kind: 'case', case: caseOf('k1') }] });
    expect(await Promise.all([stores.conversations.commit(one), other.conversations.commit(two)])).toEqual([
      'committed',
      'changedMeanwhile',
    ]);
    expect(await stores.conversations.handled('c1', 'two')).toBeUndefined();
    expect(await stores.cases.scopeOf('k1')).toBeUndefined();
    expect(await other.conversations.commit({ ...two, expectedVersion: 1 })).toBe('committed');
    expect((await stores.conversations.transcript('c1')).map(({ text, turn }) => [turn, text])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  test('a turn of which one deed fails leaves nothing', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1', 'PS1');
    const twice = { kind: 'case', case: caseOf('k1') } as const;
    const optOut = { kind: 'opt-out', optOut: optOutOf('PS1') } as const;
    await expect(
      stores.conversations.commit(turnOf('c1', { deeds: [optOut, twice, twice] })),
    ).rejects.toThrow();
    expect(await stores.conversations.load('c1')).toMatchObject({ version: 0, turns: 0 });
    expect(await stores.conversations.choicesOf('PS1')).not.toHaveProperty('optOut');
    expect(await stores.cases.scopeOf('k1')).toBeUndefined();
    await expect(stores.conversations.commit(turnOf('unknown'))).rejects.toThrow('no such conversation');
  });

  test('a transcript can be read up to and including a turn, or from some turns before the end', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1');
    for (const number of [0, 1, 2]) {
      const turn = turnOf('c1', { messageId: `m${number}`, expectedVersion: number });
      const entries = [...turn.entries, { ...turn.entries[0], text: 'answer' }] as typeof turn.entries;
      await stores.conversations.commit({ ...turn, entries });
    }
    const shortly = (read: readonly { readonly turn: number; readonly text: string }[]) =>
      read.map(({ turn, text }) => [turn, text]);
    const said = [
      [1, 'm0'],
      [1, 'answer'],
      [2, 'm1'],
      [2, 'answer'],
      [3, 'm2'],
      [3, 'answer'],
    ];
    const { transcript, lastTurns } = stores.conversations;
    expect(shortly(await transcript('c1'))).toEqual(said);
    expect(shortly(await transcript('c1', 2))).toEqual(said.slice(0, 4));
    expect(shortly(await lastTurns('c1', 2))).toEqual(said.slice(2));
    expect(shortly(await lastTurns('c1', 9))).toEqual(said);
  });

  test('another token opens nothing', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1');
    await startConversation(stores, 'c2');
    const { loadWithToken } = stores.conversations;
    expect(await loadWithToken('c1', 'token of c1')).toMatchObject({ id: 'c1' });
    expect(await loadWithToken('c1', 'token of c2')).toBeUndefined();
    expect(JSON.stringify(await stores.conversations.load('c1'))).not.toContain('token of');
  });

  test('a person goes on with the conversation that was last used', async () => {
    const { stores } = await open();
    await startConversation(stores, 'old', 'PS1');
    await startConversation(stores, 'new', 'PS1');
    await startConversation(stores, 'of somebody else', 'PS2');
    await stores.conversations.commit(turnOf('new', { at: later(1) }));
    await stores.conversations.commit(turnOf('of somebody else', { at: later(3) }));
    expect(await stores.conversations.latestOf('PS1')).toMatchObject({ id: 'new' });
    await stores.conversations.commit(turnOf('old', { at: later(2) }));
    expect(await stores.conversations.latestOf('PS1')).toMatchObject({ id: 'old' });
    expect(await stores.conversations.latestOf('PS3')).toBeUndefined();
  });

  test('who gives a code in a conversation takes along what came of it, and nobody else can take it over', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1');
    const sent = { kind: 'case', case: caseOf('k1', { conversationId: 'c1' }) } as const;
    await stores.conversations.commit(turnOf('c1', { deeds: [sent] }));
    await stores.conversations.identify('c1', 'PS1');
    await stores.conversations.identify('c1', 'PS1');
    expect(await stores.conversations.latestOf('PS1')).toMatchObject({ id: 'c1', personKey: 'PS1' });
    expect(await stores.cases.scopeOf('k1')).toMatchObject({ personKey: 'PS1' });
    await expect(stores.conversations.identify('c1', 'PS2')).rejects.toThrow('another person');
    await expect(stores.conversations.identify('unknown', 'PS2')).rejects.toThrow('no such conversation');
  });

  test('a status line finds the cases of the conversation and of the person', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1', 'PS1');
    const here = caseOf('here', { conversationId: 'c1', createdAt: later(1) });
    const elsewhere = caseOf('elsewhere', { personKey: 'PS1' });
    const ofOther = caseOf('of other', { personKey: 'PS2' });
    const deeds = [here, elsewhere, ofOther].map((one) => ({ kind: 'case', case: one }) as const);
    await stores.conversations.commit(turnOf('c1', { deeds }));
    const { casesOf } = stores.conversations;
    expect(await casesOf({ conversationId: 'c1' })).toStrictEqual([here]);
    expect(await casesOf({ conversationId: 'c1', personKey: 'PS1' })).toStrictEqual([elsewhere, here]);
  });
}
