import { expect, test } from 'vitest';
import { date } from '../../../src/domain/local-date.ts';
import type { Deed } from '../../../src/ports/conversations.ts';
import type { PersonExport } from '../../../src/ports/privacy.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import {
  appointmentOf,
  caseOf,
  claimOf,
  daysLater,
  december,
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

/** Everything the product can keep on somebody, at least one row of each kind. */
async function liveALife(stores: Stores, person: string, number: number): Promise<void> {
  await startConversation(stores, `conversation of ${person}`, person);
  const conversationId = `conversation of ${person}`;
  const of = { personKey: person, at: morning };
  const deeds: Deed[] = [
    { kind: 'opt-out', optOut: optOutOf(person, { id: `first of ${person}`, reason: 'other' }) },
    { kind: 'opt-out', optOut: optOutOf(person, { since: later(1), reason: 'other' }) },
    {
      kind: 'arrangement',
      request: { id: `ask of ${person}`, route: 'ask', answerBefore: december, inOwnWords: person, ...of },
    },
    { kind: 'plan', plan: { id: `plan of ${person}`, party: 'cak', ...of } },
    { kind: 'self-arranged', done: { id: `done of ${person}`, party: 'cak', proof: 'said', ...of } },
    {
      kind: 'dispute',
      dispute: { id: `no of ${person}`, party: 'cak', claimNumber: `Z-${number}`, reason: 'not-mine', ...of },
    },
    { kind: 'consent', purpose: 'show', given: true, ...of },
    { kind: 'book', appointment: appointmentOf(`a of ${person}`, slotOf(number), { conversationId }) },
    { kind: 'case', case: caseOf(`k of ${person}`, { conversationId, phone: `06 ${person}` }) },
    {
      kind: 'notice',
      notice: { id: `n of ${person}`, personKey: person, utterance: { key: 'a.b' }, from: morning },
    },
    {
      kind: 'decision',
      decision: {
        id: `d of ${person}`,
        conversationId,
        policy: 'p',
        outcome: 'o',
        inputs: { person },
        at: morning,
      },
    },
  ];
  await stores.conversations.commit(turnOf(conversationId, { deeds, messageId: `I am ${person}` }));
  await stores.codes.issue(
    [{ hash: `code of ${person}`, personKey: person, wave: 'w', validUntil: december }],
    morning,
  );
  await stores.codes.spendTry(`code of ${person}`, 5, morning);
  const session = { kind: 'resident', createdAt: morning, lastAt: morning } as const;
  await stores.sessions.start({ ...session, tokenHash: `s1 of ${person}`, personKey: person });
  await stores.sessions.start({ ...session, tokenHash: `s2 of ${person}`, conversationId });
  await stores.cases.open(`k of ${person}`, lineOf('card'));
  await stores.cases.log(lineOf('card', { personKey: person }));
}

async function twoLives(stores: Stores): Promise<void> {
  await stores.staff.add(staffMember, morning);
  await importFile(stores, {
    claims: [
      claimOf('Z-1', 'PSA'),
      claimOf('Z-2', 'PSB'),
      claimOf('shared', 'PSA'),
      claimOf('shared', 'PSB'),
    ],
    refused: [
      refusedOf('Z-8', { personKey: 'PSA' }),
      refusedOf('Z-9', { personKey: 'PSB' }),
      refusedOf('Z-1', { line: 10 }),
      refusedOf('Z-2', { line: 11 }),
      refusedOf('Z-1', { line: 12, personKey: 'PSB' }),
      refusedOf('of nobody', { line: 13 }),
    ],
  });
  await liveALife(stores, 'PSA', 1);
  await liveALife(stores, 'PSB', 2);
}

const countsOf = (exported: PersonExport) =>
  Object.fromEntries(Object.entries(exported).map(([table, rows]) => [table, rows.length]));

const everything = {
  access_log: 2,
  appointments: 1,
  arrangement_requests: 1,
  cases: 1,
  claims: 2,
  code_tries: 1,
  codes: 1,
  consents: 1,
  conversations: 1,
  decisions: 1,
  disputes: 1,
  notices: 1,
  opt_outs: 2,
  own_plans: 1,
  refused_rows: 2,
  self_arranged: 1,
  sessions: 2,
  turns: 1,
};

export function privacy(open: Open): void {
  test('an export has every row of the person, none of anybody else, and no secrets', async () => {
    const { stores } = await open();
    await twoLives(stores);
    const exported = await stores.privacy.export('PSA');
    expect(countsOf(exported)).toEqual(everything);
    expect(countsOf(await stores.privacy.export('PSB'))).toEqual({ ...everything, refused_rows: 3 });
    const text = JSON.stringify(exported);
    expect(text).toContain('I am PSA');
    expect(text).not.toContain('PSB');
    for (const secret of ['token of', 'code of', 's1 of', 'digest of I am'])
      expect(text).not.toContain(secret);
    expect(await stores.privacy.export('PS nobody')).toEqual({});
  });

  test('an erasure leaves the opt-out that holds and nothing else; the other person stays whole', async () => {
    const { stores } = await open();
    await twoLives(stores);
    const before = await stores.privacy.export('PSB');
    const { removed, kept } = await stores.privacy.erase('PSA', later(60));
    const { access_log: _, ...gone } = everything;
    expect(removed).toEqual({ ...gone, opt_outs: 1 });
    expect(Object.keys(kept).sort()).toEqual(['access_log', 'erasures', 'opt_outs']);
    const left = await stores.privacy.export('PSA');
    expect(countsOf(left)).toEqual({ opt_outs: 1, erasures: 1 });
    expect(left.opt_outs).toEqual([
      {
        id: 'opt-out of PSA',
        person_key: 'PSA',
        scope: 'everything',
        reason: null,
        since: later(1),
        until: null,
        withdrawn_at: null,
        replaced_at: null,
      },
    ]);
    expect((await stores.conversations.choicesOf('PSA')).optOut).toEqual(
      optOutOf('PSA', { since: later(1) }),
    );
    expect(await stores.privacy.export('PSB')).toEqual(before);
    expect(await stores.cases.accessOf({ personKey: 'PSA' })).toEqual([]);
    expect(await stores.cases.verifyLog()).toEqual({ lines: 4 });
    expect(await stores.diary.freeSlots('zuid', morning, daysLater(3))).toEqual([]);
  });

  test('an opt-out that was taken back or ran out does not outlive an erasure', async () => {
    const { stores } = await open();
    await startConversation(stores, 'c1', 'PSA');
    const rest = optOutOf('PSA', { scope: 'three-months-rest', until: date('2027-02-02') });
    await stores.conversations.commit(turnOf('c1', { deeds: [{ kind: 'opt-out', optOut: rest }] }));
    expect((await stores.privacy.erase('PSA', daysLater(92))).kept).toHaveProperty('opt_outs');
    expect((await stores.privacy.erase('PSA', daysLater(93))).kept).not.toHaveProperty('opt_outs');
    expect(await stores.conversations.choicesOf('PSA')).not.toHaveProperty('optOut');
  });

  test('a person who was erased does not come back with older files, and does with newer ones', async () => {
    const { stores } = await open();
    const [row, other] = [claimOf('Z-1', 'PSA'), claimOf('Z-2', 'PSB')];
    const refused = [refusedOf('Z-8', { personKey: 'PSA' })];
    await importFile(stores, { claims: [row, other] });
    const midway = await stores.debts.stage({
      name: 'b',
      collector: 'zorgverzekeraar',
      hash: 'b',
      at: morning,
    });
    await stores.debts.add(midway, [{ ...row, line: 4 }, claimOf('Z-5', 'PSA')], refused);
    await stores.privacy.erase('PSA', daysLater(10));
    await stores.debts.add(midway, [claimOf('Z-6', 'PSA'), claimOf('Z-7', 'PSB')], []);
    expect(await stores.debts.publish(midway, november, daysLater(10))).toMatchObject({ accepted: 1 });
    expect(await importFile(stores, { name: 'again', claims: [row, other], refused })).toEqual({
      accepted: 0,
      unchanged: 1,
    });
    const onTheDay = { name: 'on the day', asOf: date('2026-11-12'), claims: [row, other], refused };
    expect(await importFile(stores, onTheDay)).toEqual({ accepted: 1, unchanged: 0 });
    expect(countsOf(await stores.privacy.export('PSA'))).toEqual({ erasures: 1 });
    await importFile(stores, { name: 'newer', asOf: date('2026-11-13'), claims: [row, other] });
    expect((await stores.debts.historyOf('PSA')).claims).toHaveLength(1);
  });

  test('a conversation without a person is exported and erased by its number', async () => {
    const { stores } = await open();
    await stores.staff.add(staffMember, morning);
    for (const id of ['mine', 'theirs']) {
      await startConversation(stores, id);
      const deeds: Deed[] = [
        { kind: 'case', case: caseOf(`k of ${id}`, { conversationId: id }) },
        {
          kind: 'decision',
          decision: {
            id: `d of ${id}`,
            conversationId: id,
            policy: 'p',
            outcome: 'o',
            inputs: {},
            at: morning,
          },
        },
      ];
      await stores.conversations.commit(turnOf(id, { deeds }));
      await stores.cases.open(`k of ${id}`, lineOf('card'));
    }
    const all = { conversations: 1, turns: 1, cases: 1, decisions: 1, access_log: 1 };
    expect(countsOf(await stores.privacy.exportConversation('mine'))).toEqual(all);
    const { removed, kept } = await stores.privacy.eraseConversation('mine', later(5));
    expect(removed).toEqual({ conversations: 1, turns: 1, cases: 1, decisions: 1 });
    expect(Object.keys(kept)).toEqual(['access_log']);
    expect(countsOf(await stores.privacy.exportConversation('mine'))).toEqual({ access_log: 1 });
    expect(countsOf(await stores.privacy.exportConversation('theirs'))).toEqual(all);
    expect(await stores.cases.verifyLog()).toEqual({ lines: 2 });
  });

  test('every column has a class, a purpose and a term', async () => {
    const { stores } = await open();
    const map = stores.privacy.dataMap();
    expect(map.length).toBeGreaterThan(100);
    for (const { purpose } of map) expect(purpose.length).toBeGreaterThan(3);
    const withoutTerm = map.filter(
      (row) => row.retention === 'none' && !['technical', 'public'].includes(row.class),
    );
    expect(withoutTerm).toEqual([]);
  });
}
