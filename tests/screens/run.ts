import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/ports/words.ts';
import { openJourney } from '../support/journey.ts';
import { openCamera } from './camera.ts';
import { walks } from './walks.ts';

/** Pictures of every page and state, to look at; words on the command line choose walks and languages. */
const folder = join(import.meta.dirname, '../../.data/screens');
const languages: readonly Locale[] = ['nl', 'ar'];

const asked = process.argv.slice(2);
const picked = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => asked.includes(one));
  return some.length > 0 ? some : all;
};

if (asked.length === 0) await rm(folder, { recursive: true, force: true });
for (const locale of picked(languages)) {
  const camera = await openCamera(join(folder, locale));
  for (const name of picked(Object.keys(walks) as (keyof typeof walks)[])) {
    const journey = await openJourney();
    try {
      await walks[name]({ journey, locale, camera });
      console.log(`${locale} ${name}`);
    } finally {
      await journey.close();
    }
  }
}
console.log(`The pictures are in ${folder}`);
