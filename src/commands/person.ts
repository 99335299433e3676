import { parseArgs } from 'node:util';
import { secretOf } from '../config.ts';
import { createKeys } from '../identity/keys.ts';
import { hashCode, readCode } from '../identity/letter-codes.ts';
import type { Base } from '../wire.ts';

const usage = 'Usage: voorbij person export|erase --code CODE | --key PERSOONSSLEUTEL';

/** The rights of one person at the counter: all that is kept as JSON, or erased with a receipt. */
export async function personCommand(
  args: readonly string[],
  { stores, clock, config }: Base,
  { out, err }: { readonly out: (line: string) => void; readonly err: (line: string) => void },
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { code: { type: 'string' }, key: { type: 'string' } },
  });
  const [action] = positionals;
  if (
    (action !== 'export' && action !== 'erase') ||
    (values.code === undefined) === (values.key === undefined)
  ) {
    err(usage);
    return 2;
  }
  const person = values.key ?? (await personOfCode(values.code ?? ''));
  if (person === undefined) {
    err('This code is not known. Check the letter, or use --key.');
    return 1;
  }
  // A slip in the key erases nobody, and leaves no mark of somebody who never was.
  if (action === 'erase' && Object.keys(await stores.privacy.export(person)).length === 0) {
    err('Nothing is kept about this person, so nothing was erased. Check the key.');
    return 1;
  }
  const result =
    action === 'export'
      ? await stores.privacy.export(person)
      : await stores.privacy.erase(person, clock.now());
  out(JSON.stringify(result, undefined, 2));
  return 0;

  async function personOfCode(text: string): Promise<string | undefined> {
    const read = readCode(text);
    if (read.kind !== 'code') return undefined;
    const keys = createKeys(secretOf(config));
    return (await stores.codes.find(hashCode(keys, read.code)))?.personKey;
  }
}
