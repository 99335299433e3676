import { expect, test } from 'vitest';
import { cents } from '../../../src/domain/money.ts';
import type { Stores } from '../../../src/ports/stores.ts';
import type { Open } from '../storage-contract.ts';
import { claimOf, december, importFile, later, morning, november, refusedOf } from './examples.ts';

const file = { name: 'november.csv', collector: 'zorgverzekeraar', hash: 'h1', at: morning } as const;

const numbersOf = async ({ debts }: Stores, person: string) =>
  (await debts.historyOf(person)).claims.map(({ claim }) => claim.number).sort();

const personsIn = async ({ debts }: Stores) => {
  const found: string[] = [];
  for await (const person of debts.persons()) found.push(person);
  return found;
};

export function deliveries(open: Open): void {
  test('nothing of a file counts before it is published, and then all of it does', async () => {
    const { stores, again } = await open();
    const { debts } = stores;
    const reader = await again();
    const staged = await debts.stage(file);
    await debts.add(staged, [claimOf('Z-1', 'PS1')], [refusedOf('Z-9', { personKey: 'PS3' })]);
    await debts.add(staged, [claimOf('Z-2', 'PS1', { line: 3 }), claimOf('Z-3', 'PS2', { line: 4 })], []);
    expect(await numbersOf(reader, 'PS1')).toEqual([]);
    expect(await personsIn(reader)).toEqual([]);
    expect(await reader.debts.published()).toEqual([]);
    expect(await reader.debts.refusedNow()).toEqual([]);
    expect(await reader.debts.publishedWithHash('h1')).toBeUndefined();
    expect(await debts.publish(staged, november, later(5))).toEqual({ accepted: 3, unchanged: 0 });
    expect(await numbersOf(reader, 'PS1')).toEqual(['Z-1', 'Z-2']);
    expect(await personsIn(reader)).toEqual(['PS1', 'PS2', 'PS3']);
    const published = {
      file: 'november.csv',
      collector: 'zorgverzekeraar',
      asOf: november,
      publishedAt: later(5),
      accepted: 3,
      refused: 1,
    };
    expect(await reader.debts.published()).toStrictEqual([published]);
    expect(await reader.debts.publishedWithHash('h1')).toStrictEqual(published);
    await expect(debts.add(staged, [claimOf('Z-4', 'PS1')], [])).rejects.toThrow('Import it again');
    await expect(debts.publish(staged, november, later(6))).rejects.toThrow('Import it again');
  });

  test('a file that is given up leaves nothing; one that counts cannot be given up', async () => {
    const { stores } = await open();
    const { debts } = stores;
    const staged = await debts.stage(file);
    await debts.add(staged, [claimOf('Z-1', 'PS1')], [refusedOf('Z-9')]);
    await debts.abandon(staged);
    await expect(debts.publish(staged, november, morning)).rejects.toThrow('Import it again');
    const second = await debts.stage(file);
    await debts.add(second, [claimOf('Z-1', 'PS1')], []);
    await debts.publish(second, november, morning);
    await debts.abandon(second);
    await debts.abandon(staged);
    expect(await numbersOf(stores, 'PS1')).toEqual(['Z-1']);
  });

  test('what a killed import left behind never counts and is gone after the next one begins', async () => {
    const { stores, again } = await open();
    const killed = await again();
    const left = await killed.debts.stage(file);
    await killed.debts.add(left, [claimOf('Z-1', 'PS1')], [refusedOf('Z-9', { personKey: 'PS1' })]);
    await killed.close();
    expect(await numbersOf(stores, 'PS1')).toEqual([]);
    expect(await stores.privacy.export('PS1')).toHaveProperty('claims');
    const staged = await stores.debts.stage({ ...file, name: 'december.csv' });
    expect(await stores.privacy.export('PS1')).toEqual({});
    await stores.debts.add(staged, [claimOf('Z-1', 'PS1')], []);
    expect(await stores.debts.publish(staged, november, morning)).toEqual({ accepted: 1, unchanged: 0 });
  });

  test('files of one import are staged side by side', async () => {
    const { stores } = await open();
    const one = await stores.debts.stage(file);
    const two = await stores.debts.stage({ ...file, name: 'two.csv', collector: 'deurwaarder' });
    await stores.debts.add(one, [claimOf('Z-1', 'PS1')], []);
    await stores.debts.add(two, [claimOf('D-1', 'PS1', { collector: 'deurwaarder' })], []);
    await stores.debts.publish(two, november, morning);
    expect(await numbersOf(stores, 'PS1')).toEqual(['D-1']);
    await stores.debts.publish(one, november, morning);
    expect(await numbersOf(stores, 'PS1')).toEqual(['D-1', 'Z-1']);
  });

  test('rows that stand in a published file of that party and date already are unchanged, and kept once', async () => {
    const { stores } = await open();
    const [kept, changed] = [claimOf('Z-1', 'PS1'), claimOf('Z-2', 'PS1', { line: 3 })];
    await importFile(stores, { claims: [kept, changed] });
    const corrected = claimOf('Z-2', 'PS1', { line: 3, open: cents(9_000) });
    const added = claimOf('Z-3', 'PS1', { line: 4 });
    const again = await importFile(stores, { name: 'again.csv', claims: [kept, corrected, added] });
    expect(again).toEqual({ accepted: 2, unchanged: 1 });
    expect(await numbersOf(stores, 'PS1')).toEqual(['Z-1', 'Z-2', 'Z-2', 'Z-3']);
    expect((await stores.privacy.export('PS1')).claims).toHaveLength(4);
    const nextMonth = { name: 'december.csv', asOf: december, claims: [{ ...kept, asOf: december }] };
    expect(await importFile(stores, nextMonth)).toEqual({ accepted: 1, unchanged: 0 });
  });

  test('the same row twice in one file is kept once', async () => {
    const { stores } = await open();
    const row = claimOf('Z-1', 'PS1');
    const staged = await stores.debts.stage(file);
    await stores.debts.add(staged, [row, { ...row, line: 3 }], []);
    await stores.debts.add(staged, [{ ...row, line: 4 }], []);
    expect(await stores.debts.publish(staged, november, morning)).toEqual({ accepted: 1, unchanged: 2 });
    expect(await numbersOf(stores, 'PS1')).toEqual(['Z-1']);
  });

  test('two imports of the same rows at the same time keep them once', async () => {
    const { stores } = await open();
    const row = claimOf('Z-1', 'PS1');
    const one = await stores.debts.stage(file);
    const two = await stores.debts.stage(file);
    await stores.debts.add(one, [row], []);
    await stores.debts.add(two, [row], []);
    expect(await stores.debts.publish(one, november, morning)).toEqual({ accepted: 1, unchanged: 0 });
    expect(await stores.debts.publish(two, november, morning)).toEqual({ accepted: 0, unchanged: 1 });
    expect(await numbersOf(stores, 'PS1')).toEqual(['Z-1']);
  });

  test('residents can go on while a file is brought in', async () => {
    const { stores, again } = await open();
    const resident = await again();
    const staged = await stores.debts.stage(file);
    for (let line = 2; line < 20; line += 1) {
      await stores.debts.add(staged, [claimOf(`Z-${line}`, 'PS1', { line })], []);
      expect(await resident.codes.count('somebody', 60, morning)).toBe(line - 1);
    }
    await stores.debts.publish(staged, november, morning);
    expect(await numbersOf(resident, 'PS1')).toHaveLength(18);
  });

  test('refused rows of current deliveries are listed once, in order of file and claim', async () => {
    const { stores } = await open();
    await importFile(stores, {
      name: 'b.csv',
      refused: [
        refusedOf('Z-2', { file: 'b.csv', line: 8 }),
        refusedOf('Z-1', { file: 'b.csv', line: 7, personKey: 'PS1' }),
        refusedOf('Z-2', { file: 'b.csv', line: 5 }),
        refusedOf('Z-2', { file: 'b.csv', line: 6, field: 'peildatum' }),
      ],
    });
    const older = { file: 'a.csv', collector: 'deurwaarder' } as const;
    await importFile(stores, {
      name: 'old.csv',
      collector: 'deurwaarder',
      refused: [refusedOf('D-0', older)],
    });
    await importFile(stores, {
      name: 'a.csv',
      collector: 'deurwaarder',
      asOf: december,
      refused: [refusedOf('D-1', older)],
    });
    expect(await stores.debts.refusedNow()).toStrictEqual([
      refusedOf('D-1', older),
      refusedOf('Z-1', { file: 'b.csv', line: 7, personKey: 'PS1' }),
      refusedOf('Z-2', { file: 'b.csv', line: 5 }),
      refusedOf('Z-2', { file: 'b.csv', line: 6, field: 'peildatum' }),
    ]);
  });
}
