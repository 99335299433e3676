import { expect, test } from 'vitest';
import { freshStorage } from '../support/storage.ts';
import { bigFile, eachRow } from './support/big-file.ts';
import { csv, imported, importedFrom, row, totals } from './support/files.ts';
import { type Progress, startImport } from './support/import-process.ts';

const reached: readonly [string, (progress: Progress) => boolean][] = [
  ['after its first rows', ({ batches }) => batches === 1],
  ['half-way', ({ batches }) => batches === 5],
  ['when it makes the file current', ({ publishing }) => publishing === true],
];

test.each(reached)(
  'an import that is killed %s leaves all or nothing, and can be done again',
  async (_, there) => {
    const { stores, url } = await freshStorage();
    await importedFrom(stores, csv([row()]), 'before.csv');
    const before = await totals(stores);
    const big = await bigFile('csv', 2);

    const running = startImport(url, big.path);
    for await (const progress of running.progress) if (there(progress)) break;
    await running.kill();

    const files = await stores.debts.published();
    const nothing = files.every(({ file }) => file === 'before.csv');
    if (nothing) expect(await totals(stores)).toEqual(before);
    else expect(files.map(({ accepted }) => accepted)).toEqual([1, big.rows]);

    const again = await imported(stores, big.path);
    expect(again).toMatchObject({
      code: 0,
      files: [nothing ? { accepted: big.rows, unchanged: 0 } : { accepted: 0, unchanged: big.rows }],
    });
    const { personen } = await totals(stores);
    const sum = personen.reduce((total, { totaal_cent }) => total + totaal_cent, 0);
    // The earlier row is of the same party and date and stays beside those of the file.
    expect(sum).toBe(big.rows * eachRow + 1251_55);
  },
);
