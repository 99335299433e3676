import { type FileHandle, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addMonths, type LocalDate, parseDate } from '../domain/local-date.ts';
import type { Overview } from '../domain/overview.ts';
import { type CodeLine, codeFileHeader, writeCodeLines } from '../identity/code-file.ts';
import type { Keys } from '../identity/keys.ts';
import { hashCode, newCode, showCode } from '../identity/letter-codes.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoredCode } from '../ports/identity.ts';
import type { Stores } from '../ports/stores.ts';

export interface CodesDeps {
  readonly stores: Pick<Stores, 'codes'>;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'codes'>;
  /** How many months a code can be used when nothing else is asked. */
  readonly monthsValid: number;
  /** The overview of every person that has one now. */
  readonly overviews: () => AsyncIterable<Overview>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const usage = 'voorbij codes issue --wave NAME --out FILE.csv [--until YYYY-MM-DD]';
/** Small enough that residents can go on meanwhile. */
const batch = 200;

/**
 * Issues one code to each person with a current overview and a sure birth date who has none in this wave that is
 * still valid. Codes stand readable in the file alone (mode 600); the store gets their hashes. Each batch is on
 * disk before it counts: a run that is broken off and started again never leaves a valid code that nobody knows.
 */
export async function codesCommand(args: readonly string[], deps: CodesDeps): Promise<number> {
  const asked = read(args);
  if (!asked) {
    deps.err(`Usage: ${usage}`);
    return 2;
  }
  const { monthsValid } = deps;
  const today = deps.clock.today();
  const validUntil = asked.until === undefined ? addMonths(today, monthsValid) : parseDate(asked.until);
  if (!validUntil || validUntil < today) {
    deps.err(`--until takes a date from today on, such as ${addMonths(today, monthsValid)}.`);
    return 2;
  }
  const file = await create(asked.out, deps.err);
  if (!file) return 2;
  try {
    const { issued, unsure } = await issueAll(file, asked.wave, validUntil, deps);
    deps.out(`Codes in ${asked.out}: ${issued}, valid until ${validUntil}.`);
    if (unsure > 0)
      deps.out(`Without a code: ${unsure}, whose birth date differs between deliveries (see "totals").`);
    return 0;
  } finally {
    await file.close();
  }
}

async function issueAll(file: FileHandle, wave: string, validUntil: LocalDate, deps: CodesDeps) {
  const { stores, clock, keys } = deps;
  const today = clock.today();
  let waiting: (CodeLine & { readonly stored: StoredCode })[] = [];
  let issued = 0;
  let unsure = 0;
  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    await file.write(writeCodeLines(waiting));
    await file.sync();
    await stores.codes.issue(
      waiting.map(({ stored }) => stored),
      clock.now(),
    );
    issued += waiting.length;
    waiting = [];
  }
  await file.write(codeFileHeader);
  for await (const { personKey, birthDateIsSure } of deps.overviews()) {
    const earlier = await stores.codes.codesOf(personKey);
    if (earlier.some((code) => code.wave === wave && code.validUntil >= today)) continue;
    if (!birthDateIsSure) {
      unsure += 1;
      continue;
    }
    const code = newCode();
    const stored = { hash: hashCode(keys, code), personKey, wave, validUntil };
    waiting.push({ personKey, code: showCode(code), stored });
    if (waiting.length === batch) await flush();
  }
  await flush();
  await file.sync();
  return { issued, unsure };
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { wave: { type: 'string' }, out: { type: 'string' }, until: { type: 'string' } },
      allowPositionals: true,
    });
    const { wave = '', out = '', until } = values;
    return positionals.join(' ') === 'issue' && wave !== '' && out !== '' ? { wave, out, until } : undefined;
  } catch {
    // An option that does not exist: the usage says which do.
    return undefined;
  }
}

/** Makes the file, readable for its owner alone; never over another one, which may hold codes nobody else knows. */
async function create(path: string, err: (line: string) => void): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    err(
      there
        ? `${path} exists already and may hold codes: choose another name.`
        : `${path} cannot be made: check that its folder exists and can be written.`,
    );
    return undefined;
  }
}
