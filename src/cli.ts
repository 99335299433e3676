import { ConfigError, readConfig, secretOf } from './config.ts';
import { createMunicipality } from './municipality/municipality.ts';
import type { Base } from './wire.ts';

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const err = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const usage = [
  'Usage: voorbij COMMAND',
  '  serve                               serve residents and caseworkers',
  '  demo                                the same, with demonstration data of its own',
  '  import FILE... [--json]             take in deliveries of collectors',
  '  totals [--json]                     what the deliveries come to, per person',
  '  codes issue --wave NAME --out FILE  a code for each person',
  '  letters --codes FILE --out DIR      one letter for each code',
  '  paper --kind KIND --language CODE --out DIR   cards to hand out, a page for at the door',
  '  staff add|disable                   accounts of caseworkers',
  '  flows print|check                   the flows as a policy officer signs them',
  '  words check                         whether all words are whole and plain',
  '  words status                        how far each language was read by people, and who answers for what',
  '  words sign --locale CODE --subject NAME --by WHO   a person has read and approved these texts',
  '  screen FILE.jsonl                   where each signal of arrears goes, and who is left alone',
  '  policy due                          what has to be renewed or checked',
  '  retention run                       delete what is past its term',
  '  person export|erase                 the rights of one person',
];

/** Says how the program is used; gives the exit code of who was asked something it does not know. */
function sayUsage(to: (line: string) => void = err): number {
  for (const line of usage) to(line);
  return 2;
}

/** A command on the storage that the settings name; it is closed whatever happens. */
async function withStorage(run: (base: Base) => Promise<number>): Promise<number> {
  const [{ openStorage }, { machineClock }] = await Promise.all([
    import('./storage/open.ts'),
    import('./wire.ts'),
  ]);
  const config = readConfig();
  const stores = await openStorage(config.databaseUrl);
  try {
    return await run({ config, stores, clock: machineClock });
  } finally {
    await stores.close();
  }
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  serve: async (args) => {
    if (args.length > 0) return sayUsage();
    return withStorage(async (base) => {
      const [{ serveCommand }, { createLog }] = await Promise.all([
        import('./commands/serve.ts'),
        import('./wire.ts'),
      ]);
      return serveCommand({ ...base, secretKey: secretOf(base.config), log: createLog() });
    });
  },
  demo: async (args) => {
    if (args.length > 0) return sayUsage();
    return (await import('./commands/demo.ts')).demoCommand(readConfig(), { out });
  },
  import: (args) =>
    withStorage(async (base) =>
      (await import('./commands/import.ts')).importCommand(args, { ...base, out, err }),
    ),
  totals: (args) =>
    withStorage(async (base) =>
      (await import('./commands/totals.ts')).totalsCommand(args, { ...base, out, err }),
    ),
  codes: (args) =>
    withStorage(async (base) =>
      (await import('./commands/letter-wave.ts')).issueCodes(args, base, { out, err }),
    ),
  letters: (args) =>
    withStorage(async (base) =>
      (await import('./commands/letter-wave.ts')).writeLetters(args, base, { out, err }),
    ),
  paper: async (args) => {
    const config = readConfig();
    const [{ paperCommand }, { createWords }] = await Promise.all([
      import('./commands/paper.ts'),
      import('./text/words.ts'),
    ]);
    const municipality = createMunicipality(config.municipality);
    const publicUrl = config.publicUrl.href;
    return paperCommand(args, { words: createWords(), publicUrl, municipality, out, err });
  },
  staff: (args) =>
    withStorage(async (base) => {
      const [{ staffCommand }, { createKeys }] = await Promise.all([
        import('./commands/staff.ts'),
        import('./identity/keys.ts'),
      ]);
      const municipality = createMunicipality(base.config.municipality);
      const keys = createKeys(secretOf(base.config));
      return staffCommand(args, { ...base, keys, municipality, input: process.stdin, out, err });
    }),
  flows: async (args) => (await import('./commands/flows.ts')).flowsCommand(args, { out, err }),
  words: async ([action, ...args]) => {
    if (action === 'status' || action === 'sign') {
      const { wordsSign, wordsStatus } = await import('./commands/words-status.ts');
      const { machineClock } = await import('./wire.ts');
      return action === 'status'
        ? wordsStatus({ out, err })
        : wordsSign(args, machineClock.today(), { out, err });
    }
    if (action !== 'check') return sayUsage();
    return (await import('./commands/words.ts')).wordsCheck(args, { out, err });
  },
  screen: (args) =>
    withStorage(async (base) => {
      const [{ screenCommand }, { createKeys }] = await Promise.all([
        import('./commands/screen.ts'),
        import('./identity/keys.ts'),
      ]);
      return screenCommand(args, { ...base, keys: createKeys(secretOf(base.config)), out, err });
    }),
  policy: async ([action, ...args]) => {
    if (action !== 'due') return sayUsage();
    const municipality = createMunicipality(readConfig().municipality);
    const { machineClock } = await import('./wire.ts');
    const { policyDue } = await import('./commands/policy.ts');
    return policyDue(args, { clock: machineClock, out, municipality });
  },
  // What it deletes does not come back: nothing but these very words do it.
  retention: async (args) => {
    if (args.join(' ') !== 'run') return sayUsage();
    return withStorage(async (base) => (await import('./commands/retention.ts')).retentionCommand(base, out));
  },
  person: (args) =>
    withStorage(async (base) =>
      (await import('./commands/person.ts')).personCommand(args, base, { out, err }),
    ),
};

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') {
    sayUsage(out);
    return 0;
  }
  const command = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return sayUsage();
  try {
    return await command(args);
  } catch (error) {
    if (isUnknownOption(error)) return sayUsage();
    if (!(error instanceof ConfigError) && !(error instanceof RangeError)) throw error;
    err(error.message);
    return 2;
  }
}

/** An option that parseArgs does not know, or one without its value; most commands say more about it themselves. */
function isUnknownOption(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** The oldest Node that everything here runs on; an older one dies in the driver of the database, without a word. */
const oldestNode = 22;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  err(
    `Voorbij needs Node ${oldestNode} or newer; this is ${process.versions.node}. Start it with 'npm run'.`,
  );
  process.exitCode = 2;
} else process.exitCode = await main();
