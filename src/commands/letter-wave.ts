import { secretOf } from '../config.ts';
import type { Overview } from '../domain/overview.ts';
import { createKeys } from '../identity/keys.ts';
import { createMunicipality } from '../municipality/municipality.ts';
import { codeTermsOn } from '../policy/own-terms.ts';
import { createWords } from '../text/words.ts';
import { type Base, overviewReader } from '../wire.ts';
import { codesCommand } from './codes.ts';
import { lettersCommand } from './letters.ts';

interface Out {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `codes issue` on the storage that is open. */
export function issueCodes(args: readonly string[], base: Base, to: Out): Promise<number> {
  const { stores, clock, config } = base;
  const keys = createKeys(secretOf(config));
  const monthsValid = codeTermsOn(clock.today()).validMonths;
  return codesCommand(args, { stores, clock, keys, monthsValid, overviews: () => overviews(base), ...to });
}

/** `letters` on the storage that is open. */
export function writeLetters(args: readonly string[], base: Base, to: Out): Promise<number> {
  const { stores, clock, config } = base;
  return lettersCommand(args, {
    stores,
    clock,
    keys: createKeys(secretOf(config)),
    words: createWords(),
    publicUrl: config.publicUrl.href,
    municipality: createMunicipality(config.municipality),
    overviewOf: overviewReader(stores),
    ...to,
  });
}

/** The overview of everybody who has one, one at a time. */
async function* overviews({ stores }: Base): AsyncIterable<Overview> {
  const overviewOf = overviewReader(stores);
  for await (const person of stores.debts.persons()) {
    const overview = await overviewOf(person);
    if (overview) yield overview;
  }
}
