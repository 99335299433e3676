import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSessions, type Sessions } from '../../src/identity/sessions.ts';
import { openPlace, type TestPlace } from './support.ts';

let place: TestPlace;
let sessions: Sessions;
beforeEach(async () => {
  place = await openPlace();
  sessions = createSessions({ store: place.stores.sessions, keys: place.keys, clock: place.clock });
});
afterEach(() => place.close());

const minutes = (count: number) => place.clock.pass({ minutes: count });

describe('a session', () => {
  it('of a resident ends fifteen minutes after the last request', async () => {
    const token = await sessions.start({ kind: 'resident', personKey: 'p1' });
    minutes(14);
    expect((await sessions.find(token))?.personKey).toBe('p1');
    minutes(14);
    expect(await sessions.find(token)).toBeDefined();
    minutes(15);
    expect(await sessions.find(token)).toBeUndefined();
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('of staff ends thirty minutes after the last request', async () => {
    const token = await sessions.start({ kind: 'staff', staffId: 's1' });
    minutes(29);
    expect((await sessions.find(token))?.staffId).toBe('s1');
    minutes(30);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('between password and second factor ends after five minutes', async () => {
    const token = await sessions.start({ kind: 'staff-half', staffId: 's1' });
    minutes(4);
    expect((await sessions.peek(token))?.kind).toBe('staff-half');
    minutes(1);
    expect(await sessions.peek(token)).toBeUndefined();
  });

  it.each(['resident', 'staff'] as const)('of %s ends after eight hours, however busy', async (kind) => {
    const token = await sessions.start(
      kind === 'staff' ? { kind, staffId: 's1' } : { kind, personKey: 'p1' },
    );
    for (let passed = 10; passed < 480; passed += 10) {
      minutes(10);
      expect(await sessions.find(token)).toBeDefined();
    }
    minutes(10);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('is not kept alive by what a page asks by itself', async () => {
    const token = await sessions.start({ kind: 'resident', personKey: 'p1' });
    for (let passed = 0; passed < 14; passed += 1) {
      minutes(1);
      expect(await sessions.peek(token)).toBeDefined();
    }
    minutes(1);
    expect(await sessions.peek(token)).toBeUndefined();
  });

  it('has a token of 256 bits that is not on disk', async () => {
    const tokens = new Set<string>();
    for (let started = 0; started < 50; started += 1) tokens.add(await sessions.start({ kind: 'resident' }));
    expect(tokens.size).toBe(50);
    const disk = place.onDisk();
    for (const token of tokens) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(disk).not.toContain(token);
      expect(await sessions.find(`${token}x`)).toBeUndefined();
    }
  });

  it('is over at once after logging out', async () => {
    const token = await sessions.start({ kind: 'resident', personKey: 'p1' });
    await sessions.end(token);
    expect(await sessions.find(token)).toBeUndefined();
    await sessions.end(token);
  });
});

describe('a step up', () => {
  it('gives a new token and kills the one before it, and a person goes on with what they talked about', async () => {
    const before = await sessions.start({ kind: 'resident', personKey: 'p1' });
    await sessions.attachConversation(before, 'c1');
    await sessions.showAmounts(before);
    const after = await sessions.start({ kind: 'resident', personKey: 'p1' }, before);
    expect(after).not.toBe(before);
    expect(await sessions.find(before)).toBeUndefined();
    const session = await sessions.find(after);
    expect(session).toMatchObject({ personKey: 'p1', conversationId: 'c1' });
    expect(session?.amountsUntil).toBeUndefined();
  });

  it('takes what was said without a code along only for who says that it was theirs', async () => {
    const kept = [];
    for (const also of [undefined, { keep: false }, { keep: true }]) {
      const before = await sessions.start({ kind: 'resident', conversationId: 'c1' });
      const after = await sessions.start({ kind: 'resident', personKey: 'p1' }, before, also);
      kept.push((await sessions.find(after))?.conversationId);
    }
    expect(kept).toEqual([undefined, undefined, 'c1']);
  });

  it('does not take over a token that somebody planted', async () => {
    const planted = 'a-token-that-an-attacker-chose';
    const after = await sessions.start({ kind: 'resident', personKey: 'p1' }, planted);
    expect(await sessions.find(planted)).toBeUndefined();
    expect((await sessions.find(after))?.personKey).toBe('p1');
  });

  it('leaves what was said under one code behind when another person comes in on the same phone', async () => {
    const first = await sessions.start({ kind: 'resident', personKey: 'p1', conversationId: 'c1' });
    const second = await sessions.start({ kind: 'resident', personKey: 'p2' }, first, { keep: true });
    expect(await sessions.find(second)).toMatchObject({ personKey: 'p2' });
    expect((await sessions.find(second))?.conversationId).toBeUndefined();
  });

  it('brings nothing of a session that had ended, or of a resident into one of staff', async () => {
    const ended = await sessions.start({ kind: 'resident', conversationId: 'c1' });
    minutes(15);
    const fresh = await sessions.start({ kind: 'resident', personKey: 'p1' }, ended, { keep: true });
    expect((await sessions.find(fresh))?.conversationId).toBeUndefined();
    const resident = await sessions.start({ kind: 'resident', personKey: 'p1', conversationId: 'c2' });
    const staff = await sessions.start({ kind: 'staff-half', staffId: 's1' }, resident);
    const session = await sessions.find(staff);
    expect(session?.personKey).toBeUndefined();
    expect(session?.conversationId).toBeUndefined();
  });
});

describe('amounts', () => {
  it('are shown for two minutes after they were asked for', async () => {
    const token = await sessions.start({ kind: 'resident', personKey: 'p1' });
    const shown = async () => {
      const session = await sessions.find(token);
      return session !== undefined && sessions.amountsShown(session);
    };
    expect(await shown()).toBe(false);
    await sessions.showAmounts(token);
    expect(await shown()).toBe(true);
    place.clock.pass({ seconds: 119 });
    expect(await shown()).toBe(true);
    place.clock.pass({ seconds: 1 });
    expect(await shown()).toBe(false);
  });

  it('can be hidden at once, and are not shown to nobody', async () => {
    const token = await sessions.start({ kind: 'resident', personKey: 'p1' });
    await sessions.showAmounts(token);
    await sessions.hideAmounts(token);
    const session = await sessions.find(token);
    expect(session && sessions.amountsShown(session)).toBe(false);
    expect(await sessions.showAmounts('no such token')).toBeUndefined();
  });
});
