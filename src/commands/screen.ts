import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { FileRefused, namesBsn, refuseBsn } from '../deliveries/file-refused.ts';
import type { OptOut } from '../domain/choices.ts';
import type { PersonKey } from '../domain/claims.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { isServiceNumber } from '../domain/service-number.ts';
import { type Signal, screen, signalPartners } from '../domain/signals.ts';
import { type Keys, keyedHash } from '../identity/keys.ts';
import { valueOn } from '../policy/dated.ts';
import { signalTerms } from '../policy/signal-terms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Stores } from '../ports/stores.ts';

export interface ScreenDeps {
  readonly stores: Pick<Stores, 'conversations'>;
  readonly keys: Pick<Keys, 'signals'>;
  readonly clock: Clock;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** One line of the file, in the names of DDAS Vroegsignalering, with a pseudonym where that has a BSN. */
const line = z
  .strictObject({
    ID: z.string().min(1).max(64),
    persoonssleutel: z.string().min(1).max(64),
    signaalpartner: z.enum(signalPartners),
    crisissignaal: z.boolean(),
    aangezegdeOntruiming: z.boolean(),
    bijstand: z.boolean(),
    eersteMelding: z.boolean(),
    bedrag: z.int().min(0).max(1_000_000),
  })
  .transform(
    (row): Signal => ({
      id: row.ID,
      personKey: row.persoonssleutel,
      partner: row.signaalpartner,
      crisis: row.crisissignaal,
      evictionAnnounced: row.aangezegdeOntruiming,
      onBenefit: row.bijstand,
      first: row.eersteMelding,
      euros: row.bedrag,
    }),
  );

/**
 * `voorbij screen FILE.jsonl`: for each signal of arrears a line with where it goes, why, and what is held back. Gives 0,
 * 1 when a line could not be read (the others are answered), or 2 for a file that is refused whole: it cannot be read, it
 * holds a BSN, or no terms are set for today. Nothing of it is kept.
 */
export async function screenCommand(args: readonly string[], deps: ScreenDeps): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || path.startsWith('-') || more.length > 0) {
    deps.err('Usage: voorbij screen FILE.jsonl');
    return 2;
  }
  const today = deps.clock.today();
  const terms = valueOn(signalTerms, today);
  if (!terms.known) {
    deps.err(`No terms of the Meldpunt are set for ${today}: see 'voorbij policy due'.`);
    return 2;
  }
  const { lowEuros, example } = terms.value;
  try {
    const optOutOf = await optOuts(deps, today);
    const { signals, unread } = await signalsIn(path);
    for (const signal of signals) {
      const {
        id: ID,
        route,
        reason,
        heldBack,
        leaveOut,
      } = screen(signal, {
        optOut: optOutOf(signal.personKey),
        today,
        lowEuros,
      });
      deps.out(JSON.stringify({ ID, route, reason, heldBack, leaveOut }));
    }
    for (const one of unread) deps.err(one);
    if (example)
      deps.err(`A low amount is at most EUR ${lowEuros} here: an example, until the Meldpunt sets it.`);
    return unread.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    deps.err(
      `${path}: ${error.message}${error.line === undefined ? '' : ` (line ${error.line})`}. Nothing was screened.`,
    );
    return 2;
  }
}

/** All lines, before anything is said of one: a BSN on the last of them refuses the first as well. */
async function signalsIn(path: string): Promise<{ signals: readonly Signal[]; unread: readonly string[] }> {
  const signals: Signal[] = [];
  const unread: string[] = [];
  let at = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path, 'utf8') })) {
      at += 1;
      if (text.trim() === '') continue;
      const value = jsonOf(text);
      if (holdsBsn(value)) throw refuseBsn(at);
      const read = line.safeParse(value);
      if (read.success) signals.push(read.data);
      else unread.push(`line ${at}: ${read.error.issues.map(inWords).join('; ')}`);
    }
  } catch (error) {
    if (error instanceof FileRefused || !(error instanceof Error && 'syscall' in error)) throw error;
    throw new FileRefused('unreadable', 'the file cannot be read: check its name and rights');
  }
  return { signals, unread };
}

/** What is wrong, without what stands in the line. */
function inWords({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field with that name, or a key that could be one. */
function holdsBsn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, field]) =>
      namesBsn(name) ||
      ((name === 'persoonssleutel' || name === 'ID') && isServiceNumber(String(field))) ||
      holdsBsn(field),
  );
}

const pageSize = 1000;

/** Who has rest today, found by a keyed hash: the keys of the file are compared and not kept. */
async function optOuts(
  { stores, keys }: ScreenDeps,
  today: LocalDate,
): Promise<(person: PersonKey) => OptOut | undefined> {
  const hashOf = (person: PersonKey) => keyedHash(keys.signals, person);
  const register = new Map<string, OptOut>();
  for (let after: PersonKey | undefined; ; ) {
    const page = await stores.conversations.standingOptOuts(today, {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    for (const optOut of page) register.set(hashOf(optOut.personKey), optOut);
    after = page.at(-1)?.personKey;
    if (page.length < pageSize) break;
  }
  return (person) => register.get(hashOf(person));
}
