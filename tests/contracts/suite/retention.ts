import { expect, test } from 'vitest';
import { addDays, date } from '../../../src/domain/local-date.ts';
import type { RetentionTerms } from '../../../src/ports/privacy.ts';
import type { Open } from '../storage-contract.ts';
import {
  appointmentOf,
  caseOf,
  claimOf,
  daysLater,
  importFile,
  later,
  lineOf,
  morning,
  november,
  optOutOf,
  refusedOf,
  slotOf,
  staffMember,
  startConversation,
  turnOf,
} from './examples.ts';

const never = 100_000;
const keepAll: RetentionTerms = {
  conversationDays: never,
  caseDays: never,
  sessionDays: never,
  deliveryDays: never,
  accessLogDays: never,
  codeDays: never,
};

export function retention(open: Open): void {
  test('a conversation goes after its term; one that was sent along with a case stays as long as the case', async () => {
    const { stores } = await open();
    await stores.staff.add(staffMember, morning);
    for (const id of ['plain', 'sent along', 'case alone']) await startConversation(stores, id);
    const sent = { conversationId: 'sent along', conversationUpTo: 1 };
    await stores.conversations.commit(turnOf('plain'));
    await stores.conversations.commit(
      turnOf('sent along', { deeds: [{ kind: 'case', case: caseOf('k1', sent) }] }),
    );
    await stores.conversations.commit(
      turnOf('case alone', {
        deeds: [{ kind: 'case', case: caseOf('k2', { conversationId: 'case alone' }) }],
      }),
    );
    const terms = { ...keepAll, conversationDays: 90, caseDays: 200 };
    expect(await stores.privacy.deleteExpired(terms, daysLater(90))).toEqual({});
    expect(await stores.privacy.deleteExpired(terms, daysLater(91))).toEqual({ conversations: 2, turns: 2 });
    expect(await stores.conversations.load('plain')).toBeUndefined();
    expect(await stores.cases.scopeOf('k2')).toBeDefined();
    const line = lineOf('outcome', { at: daysLater(100) });
    await stores.cases.claim('k1', line);
    await stores.cases.close('k1', 'contact', 'gesproken', line);
    expect(await stores.privacy.deleteExpired(terms, daysLater(300))).toEqual({});
    expect(await stores.privacy.deleteExpired(terms, daysLater(301))).toEqual({
      cases: 1,
      conversations: 1,
      turns: 1,
    });
    expect(await stores.cases.scopeOf('k2')).toMatchObject({ status: 'new' });
  });

  test('what a person chose goes after its term; an opt-out that holds does not', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1', 'PS1');
    const of = { personKey: 'PS1', at: morning };
    await stores.conversations.commit(
      turnOf('c1', {
        deeds: [
          { kind: 'opt-out', optOut: optOutOf('PS1', { id: 'o1' }) },
          { kind: 'opt-out', optOut: optOutOf('PS1', { id: 'o2' }) },
          { kind: 'plan', plan: { id: 'p1', party: 'cak', ...of } },
          { kind: 'self-arranged', done: { id: 's1', party: 'cak', proof: 'said', ...of } },
          { kind: 'consent', purpose: 'show', given: true, ...of },
          { kind: 'book', appointment: appointmentOf('a1', slotOf(1), { personKey: 'PS1' }) },
          {
            kind: 'notice',
            notice: { id: 'n1', personKey: 'PS1', utterance: { key: 'a.b' }, from: morning },
          },
        ],
      }),
    );
    await stores.diary.openSlots([slotOf(1)]);
    const terms = { ...keepAll, caseDays: 30 };
    expect(await stores.privacy.deleteExpired(terms, daysLater(31))).toEqual({
      opt_outs: 1,
      own_plans: 1,
      self_arranged: 1,
      consents: 1,
    });
    expect((await stores.conversations.choicesOf('PS1')).optOut).toMatchObject({ id: 'o2' });
    // The appointment is of the day after.
    expect(await stores.privacy.deleteExpired(terms, daysLater(33))).toEqual({ appointments: 1 });
    expect(await stores.privacy.deleteExpired({ ...keepAll, conversationDays: 33 }, daysLater(35))).toEqual({
      conversations: 1,
      turns: 1,
      notices: 1,
      slots: 1,
    });
  });

  test('sessions and counts go after their term; a locked code stays locked as long as it exists', async () => {
    const { stores } = await open();
    const code = { hash: 'h1', personKey: 'PS1', wave: 'w', validUntil: date('2027-01-31') };
    await stores.codes.issue([code], morning);
    for (const hash of ['h1', 'made up']) await stores.codes.spendTry(hash, 1, morning);
    await stores.codes.count('address', 3600, morning);
    await stores.sessions.start({ tokenHash: 't1', kind: 'resident', createdAt: morning, lastAt: later(60) });
    const terms = { ...keepAll, sessionDays: 1, codeDays: 30 };
    expect(await stores.privacy.deleteExpired(terms, daysLater(1))).toEqual({});
    expect(await stores.privacy.deleteExpired(terms, daysLater(2))).toEqual({ sessions: 1, event_counts: 1 });
    expect(await stores.privacy.deleteExpired(terms, daysLater(31))).toEqual({ code_tries: 1 });
    expect(await stores.codes.spendTry('h1', 1, daysLater(40))).toBe('locked');
    expect(await stores.privacy.deleteExpired(terms, daysLater(90 + 30))).toEqual({});
    expect(await stores.privacy.deleteExpired(terms, daysLater(90 + 31))).toEqual({
      codes: 1,
      code_tries: 1,
    });
  });

  test('old deliveries go, but never the latest of a party', async () => {
    const { stores } = await open();
    const months = [date('2026-09-01'), date('2026-10-01'), november];
    for (const asOf of months) {
      const refused = [refusedOf('Z-9')];
      await importFile(stores, { name: `${asOf}`, asOf, claims: [claimOf('Z-1', 'PS1', { asOf })], refused });
    }
    const bailiff = { collector: 'deurwaarder', asOf: date('2020-01-01') } as const;
    await importFile(stores, { name: 'bailiff', ...bailiff, claims: [claimOf('D-1', 'PS1', bailiff)] });
    const terms = { ...keepAll, deliveryDays: 40 };
    // 40 days before 3 November is 24 September: only the first of the three is older.
    const firstRun = daysLater(1);
    expect(await stores.privacy.deleteExpired(terms, firstRun)).toEqual({
      deliveries: 1,
      claims: 1,
      refused_rows: 1,
    });
    expect((await stores.debts.historyOf('PS1')).deliveries).toEqual(
      new Map([
        ['zorgverzekeraar', [date('2026-10-01'), november]],
        ['deurwaarder', [bailiff.asOf]],
      ]),
    );
    await stores.privacy.deleteExpired(terms, daysLater(2_000));
    const { claims } = await stores.debts.historyOf('PS1');
    expect(claims.map(({ claim }) => claim.number).sort()).toEqual(['D-1', 'Z-1']);
  });

  test('a large delivery goes whole', async () => {
    const { stores } = await open();
    const claims = Array.from({ length: 4_500 }, (_, line) => claimOf(`Z-${line}`, `PS${line}`, { line }));
    await importFile(stores, { claims });
    await importFile(stores, { name: 'next', asOf: addDays(november, 30) });
    const terms = { ...keepAll, deliveryDays: 10 };
    expect(await stores.privacy.deleteExpired(terms, daysLater(60))).toEqual({
      deliveries: 1,
      claims: 4_500,
    });
    expect((await stores.debts.historyOf('PS7')).claims).toEqual([]);
  });

  test('the access log is cut off at its old end and still holds', async () => {
    const { stores, tamper } = await open();
    await stores.staff.add(staffMember, morning);
    for (const day of [0, 1, 2, 3]) await stores.cases.log(lineOf('queue', { at: daysLater(day) }));
    const terms = { ...keepAll, accessLogDays: 30 };
    expect(await stores.privacy.deleteExpired(terms, daysLater(32))).toEqual({ access_log: 2 });
    await stores.cases.log(lineOf('queue', { at: daysLater(33) }));
    expect(await stores.cases.verifyLog()).toEqual({ lines: 3 });
    await tamper('delete from access_log where number = 3');
    expect(await stores.cases.verifyLog()).toEqual({ lines: 0, brokenAt: 3 });
    expect(await stores.privacy.deleteExpired(terms, daysLater(90))).toEqual({ access_log: 2 });
    expect(await stores.cases.verifyLog()).toEqual({ lines: 0 });
  });

  test('when the clock went back nothing is deleted', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1');
    await stores.conversations.commit(turnOf('c1', { at: daysLater(10) }));
    const terms = { ...keepAll, sessionDays: 0, conversationDays: 0 };
    await expect(stores.privacy.deleteExpired(terms, daysLater(9))).rejects.toThrow('the clock says');
    expect(await stores.privacy.deleteExpired(terms, daysLater(11))).toEqual({ conversations: 1, turns: 1 });
    await expect(stores.privacy.deleteExpired(terms, daysLater(10))).rejects.toThrow('Set it right');
    expect(await stores.privacy.deleteExpired(terms, daysLater(11))).toEqual({});
  });
}
