import { expect, test } from 'vitest';
import { date } from '../../../src/domain/local-date.ts';
import type { Open } from '../storage-contract.ts';
import { later, morning } from './examples.ts';

const code = (hash: string, personKey = 'PS1') => ({
  hash,
  personKey,
  wave: 'november',
  validUntil: date('2027-01-31'),
});

const hour = 60 * 60;

export function codes(open: Open): void {
  test('codes are found by their hash and by their person', async () => {
    const { stores } = await open();
    await stores.codes.issue([code('h1'), code('h2', 'PS2')], morning);
    await stores.codes.issue([{ ...code('h3'), wave: 'december' }], later(1));
    expect(await stores.codes.find('h1')).toStrictEqual(code('h1'));
    expect(await stores.codes.find('unknown')).toBeUndefined();
    expect((await stores.codes.codesOf('PS1')).map(({ hash }) => hash)).toEqual(['h1', 'h3']);
  });

  test('a wave with a hash that exists already is refused whole, however large it is', async () => {
    const { stores } = await open();
    await stores.codes.issue([code('exists')], morning);
    const wave = Array.from({ length: 3_000 }, (_, number) => code(`n${number}`, `PS${number}`));
    await expect(stores.codes.issue([...wave, code('exists')], morning)).rejects.toThrow();
    expect(await stores.codes.find('n0')).toBeUndefined();
    await stores.codes.issue(wave, morning);
    expect(await stores.codes.find('n2999')).toMatchObject({ personKey: 'PS2999' });
  });

  test('a code has exactly its number of tries, however many come at once and whether or not it exists', async () => {
    const { stores, again } = await open();
    const other = await again();
    await stores.codes.issue([code('known')], morning);
    for (const hash of ['known', 'made up']) {
      const tries = Array.from({ length: 50 }, (_, number) =>
        (number % 2 === 0 ? stores : other).codes.spendTry(hash, 5, morning),
      );
      const spent = (await Promise.all(tries)).filter((outcome) => outcome === 'spent');
      expect(spent).toHaveLength(5);
    }
    expect(await stores.codes.spendTry('another', 5, morning)).toBe('spent');
    expect(await stores.codes.spendTry('another', 0, morning)).toBe('locked');
  });

  test('a right second fact gives all tries back', async () => {
    const { stores } = await open();
    for (const _ of [1, 2, 3]) await stores.codes.spendTry('h1', 3, morning);
    expect(await stores.codes.spendTry('h1', 3, morning)).toBe('locked');
    await stores.codes.giveBackTries('h1');
    for (const _ of [1, 2, 3]) expect(await stores.codes.spendTry('h1', 3, morning)).toBe('spent');
    expect(await stores.codes.spendTry('h1', 3, morning)).toBe('locked');
  });

  test('events are counted over a window that slides, over all connections, by key and window', async () => {
    const { stores, again } = await open();
    const other = await again();
    expect(await stores.codes.counted('address', hour, morning)).toBe(0);
    expect(await stores.codes.count('address', hour, morning)).toBe(1);
    expect(await other.codes.count('address', hour, later(30))).toBe(2);
    expect(await stores.codes.counted('address', hour, later(59))).toBe(2);
    expect(await stores.codes.counted('address', hour, later(60))).toBe(1);
    expect(await stores.codes.counted('address', hour, later(90))).toBe(0);
    expect(await stores.codes.counted('other address', hour, later(30))).toBe(0);
    expect(await stores.codes.counted('address', 2 * hour, later(30))).toBe(0);
  });

  test('events at once are all counted, each with a number of its own', async () => {
    const { stores, again } = await open();
    const other = await again();
    const counts = Array.from({ length: 30 }, (_, number) =>
      (number % 2 === 0 ? stores : other).codes.count('all', hour, morning),
    );
    const numbers = (await Promise.all(counts)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, number) => number + 1));
  });

  test('a clock that goes back does not keep the door shut', async () => {
    const { stores } = await open();
    await stores.codes.count('address', hour, later(400 * 24 * 60));
    expect(await stores.codes.counted('address', hour, morning)).toBe(0);
  });
}
