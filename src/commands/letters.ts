import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLetters, type Letters } from '../documents/letters.ts';
import { createTypesetter } from '../documents/typst.ts';
import type { PersonKey } from '../domain/claims.ts';
import type { Overview } from '../domain/overview.ts';
import { type CodeLine, readCodeLines } from '../identity/code-file.ts';
import type { Keys } from '../identity/keys.ts';
import { hashCode, readCode, showCode } from '../identity/letter-codes.ts';
import type { Municipality } from '../municipality/types.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';
import type { Words } from '../ports/words.ts';

export interface LettersDeps {
  readonly stores: Pick<Stores, 'codes'>;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'codes'>;
  readonly words: Words;
  readonly publicUrl: string;
  readonly municipality: Pick<Municipality, 'name' | 'phones'>;
  readonly overviewOf: (person: PersonKey) => Promise<Overview | undefined>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const usage = 'voorbij letters --codes FILE.csv --out DIR';

/**
 * Makes one letter for each line of a file with codes. A letter is named after its line alone, so that a list of
 * files tells nothing about anybody. A code that would not open anything is not sent: 1 when any line failed.
 */
export async function lettersCommand(args: readonly string[], deps: LettersDeps): Promise<number> {
  const asked = read(args);
  if (!asked) {
    deps.err(`Usage: ${usage}`);
    return 2;
  }
  const lines = await readFile(asked.codes, 'utf8').then(readCodeLines, () => undefined);
  if (!lines) {
    deps.err(`${asked.codes} is not a file of "codes issue": its first line is persoonssleutel;code.`);
    return 2;
  }
  if (!(await emptyFolder(asked.out))) {
    deps.err(`${asked.out} is not an empty folder: choose another one, so that letters do not get mixed up.`);
    return 2;
  }
  const letters = createLetters({ ...deps, typesetter: createTypesetter() });
  const digits = Math.max(5, String(lines.length).length);
  let failed = 0;
  for (const [index, line] of lines.entries()) {
    const made = await letterFor(line, letters, deps);
    if (typeof made === 'string') {
      failed += 1;
      // Counted as an editor counts them: the header is line 1.
      deps.err(`line ${index + 2}: ${made}`);
      continue;
    }
    const name = `brief-${String(index + 1).padStart(digits, '0')}.pdf`;
    await writeFile(join(asked.out, name), made, { mode: 0o600, flag: 'wx' });
  }
  deps.out(`Letters in ${asked.out}: ${lines.length - failed}.`);
  return failed > 0 ? 1 : 0;
}

/** The letter, or why there is none. */
async function letterFor(line: CodeLine, letters: Letters, deps: LettersDeps): Promise<Uint8Array | string> {
  const { stores, keys, clock } = deps;
  const typed = readCode(line.code);
  const found = typed.kind === 'code' ? await stores.codes.find(hashCode(keys, typed.code)) : undefined;
  if (typed.kind !== 'code' || !found || found.personKey !== line.personKey)
    return 'this code was not issued to this person: issue codes again into a new file.';
  if (found.validUntil < clock.today())
    return `this code was valid until ${found.validUntil}: issue a new one.`;
  const overview = await deps.overviewOf(line.personKey);
  if (!overview) return 'nothing is known about this person any more: no letter is needed.';
  if (!overview.birthDateIsSure)
    return 'the birth date differs between deliveries by now, so the code would open nothing.';
  try {
    const code = showCode(typed.code);
    return await letters.pdf({ person: overview.person, code, validUntil: found.validUntil });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${why}. Have the name corrected at its source, or write to this person by hand.`;
  }
}

function read(args: readonly string[]) {
  try {
    const { codes = '', out = '' } = parseArgs({
      args: [...args],
      options: { codes: { type: 'string' }, out: { type: 'string' } },
    }).values;
    return codes !== '' && out !== '' ? { codes, out } : undefined;
  } catch {
    // An option that does not exist: the usage says which do.
    return undefined;
  }
}

/** Makes the folder, for its owner alone; false when something is in it already or it cannot be made. */
async function emptyFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return (await readdir(path)).length === 0;
  } catch {
    return false;
  }
}
