import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { linesOf, offencesIn } from './rules.ts';
import { importsOf, sourceFiles } from './source.ts';

const files = sourceFiles();

describe('the direction of dependencies', () => {
  test('no file imports, reads or says what its folder may not', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(offencesIn)).toEqual([]);
  });

  test('the checker sees every import that the bundler sees', async () => {
    const { metafile } = await build({
      entryPoints: files.map(({ path }) => path),
      bundle: true,
      packages: 'external',
      outdir: '.data/none',
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    const unseen = files.flatMap(({ path, text }) => {
      const seen = new Set(importsOf(text).map(({ target }) => target));
      return (metafile.inputs[path]?.imports ?? [])
        .map((found) => found.original ?? found.path)
        .filter((target) => target !== 'hono/jsx/jsx-runtime' && !target.includes('*') && !seen.has(target))
        .map((target) => `${path} ${target}`);
    });
    expect(Object.keys(metafile.inputs)).toEqual(expect.arrayContaining(files.map(({ path }) => path)));
    expect(unseen).toEqual([]);
  });

  const lengths = files.map(linesOf).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;

  test(`files stay small: ${files.length} files, ${median} lines in the middle`, () => {
    expect(median).toBeGreaterThan(0);
    expect(median).toBeLessThanOrEqual(90);
  });
});

/** A planted line, in a file where it may not stand, and the reason that must come out. */
const planted: readonly (readonly [path: string, text: string, offence: string])[] = [
  ['domain/x.ts', "import { a } from '../ports/clock.ts';", ':1 domain may not import ports'],
  ['domain/x.ts', "// one\nimport type { A } from '../text/a.ts';", ':2 domain may not import text'],
  ['domain/x.ts', "import { readFileSync } from 'node:fs';", ':1 domain only calculates: no node:fs'],
  ['flow/x.ts', "import { a } from '../domain/claims.ts';", ':1 flow may not import domain'],
  ['flows/x.ts', "export * from '../domain/money.ts';", ':1 flows may not import domain'],
  ['policy/x.ts', "import a from '../domain/claims.ts';", ':1 policy may not import domain'],
  ['ports/x.ts', "import { a } from '../domain/money.ts';", ':1 ports may import only types of domain'],
  ['ui/x.tsx', "import { type A, b } from '../domain/a.ts';", ':1 ui may import only types of domain'],
  ['text/x.ts', "import {\n  a,\n} from '../flow/lint.ts';", ':1 text may import only types of flow'],
  ['config.ts', "import { a } from './domain/money.ts';", ':1 config may not import domain'],
  ['console/x.ts', "import { a } from '../channels/web/a.ts';", ':1 console may not import channels/web'],
  ['channels/api/x.ts', "import '../web/a.ts';", ':1 channels/api may not import channels/web'],
  [
    'channels/web/x.ts',
    "const a = await import('../../storage/a.ts');",
    ':1 channels/web may not import storage',
  ],
  ['casework/x.ts', "type A = import('../assistant/a.ts').A;", ':1 casework may not import assistant'],
  ['assistant/x.ts', "import { a } from '../commands/demo.ts';", ':1 assistant may not import cli'],
  ['identity/x.ts', "const a = require('../storage/a.ts');", ':1 identity may not import storage'],
  [
    'language/x.ts',
    "import a from '../../locales/nl/menu.json';",
    ':1 language may not read locales/nl/menu.json',
  ],
  ['jobs/x.ts', `const a = await import(\`../\${name}.ts\`);`, ':1 computes what it imports'],
  ['jobs/x.ts', 'const a = await import(name);', ':1 computes what it imports'],
  ['helpers/x.ts', "import { a } from './y.ts';", ':1 the folder helpers has no rule'],
  ['assistant/x.ts', "import { Hono } from 'hono';", ':1 hono may be imported only in ui'],
  [
    'commands/serve.ts',
    "import { serve } from '@hono/node-server';",
    ':1 @hono/node-server may be imported only in',
  ],
  ['documents/x.tsx', 'export const a = <p />;', ':1 hono/jsx may be imported only in'],
  [
    'channels/web/x.ts',
    "import { Bot } from 'grammy';",
    ':1 grammy may be imported only in channels/telegram',
  ],
  ['assistant/x.ts', "import { generateText } from 'ai';", ':1 ai may be imported only in language'],
  ['casework/x.ts', "import { eq } from 'drizzle-orm';", ':1 drizzle-orm may be imported only in storage'],
  ['wire.ts', "import Database from 'better-sqlite3';", ':1 better-sqlite3 may be imported only in storage'],
  ['ui/x.ts', "import i18next from 'i18next';", ':1 i18next may be imported only in text'],
  ['wire.ts', '\n\nconst port = process.env.PORT;', ':3 the environment may be read only in config'],
  ['cli.ts', 'const { env } = process;', ':1 the environment may be read only in config'],
  ['cli.ts', "import { env } from 'node:process';", ':1 the environment may be read only in config'],
  ['jobs/x.ts', 'const a = 1;\nconst b = Date.now();', ':2 the time comes from ports/clock'],
  ['cli.ts', 'const today = new Date();', ':1 the time comes from ports/clock'],
  ['text/x.ts', `const a = \`\${new Date()}\`;`, ':1 the time comes from ports/clock'],
  ['domain/x.ts', 'Temporal.Now.instant();', ':1 the time comes from ports/clock'],
  ['domain/x.ts', `// ${'TO'}DO: later`, ':1 '],
  ['domain/x.ts', `${'\n'.repeat(300)}export const a = 1;`, ':301 more than 300 lines'],
];

describe('the checker itself', () => {
  test.each(planted)('finds what is planted in %s: %s', (path, text, offence) => {
    const found = offencesIn({ path: `src/${path}`, text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/${path}${offence}`);
  });

  test('leaves alone what is allowed, what is said in comments and strings, and dates that are given', () => {
    const allowed = [
      [
        'wire.ts',
        "import { a } from './storage/a.ts';\nimport { serve } from '@hono/node-server';\nnew Date();",
      ],
      ['commands/demo.ts', "import { wire } from '../wire.ts';\nimport { a } from '../storage/a.ts';"],
      ['domain/x.ts', "import { Temporal } from 'temporal-polyfill';\nimport { a } from './money.ts';"],
      ['flow/x.ts', "import type { Money } from '../domain/money.ts';"],
      ['ports/x.ts', "import type { A } from '../flow/types.ts';\nimport { type B } from '../domain/b.ts';"],
      ['text/x.ts', `const a = await import(\`../../locales/\${locale}/menu.json\`);`],
      ['text/x.ts', "export { default as 'a-b' } from '../../locales/nl/menu.json' with { type: 'json' };"],
      ['text/x.ts', "import menu from '../../locales/nl/menu.json' with { type: 'json' };"],
      ['ui/x.tsx', "import { raw } from 'hono/html';\nexport const a = <p>{new Date(0).toISOString()}</p>;"],
      [
        'jobs/x.ts',
        "// import { a } from '../storage/a.ts'; Date.now()\nconst said = 'process.env and new Date()';",
      ],
      ['config.ts', 'export const port = process.env.PORT;'],
      [
        'storage/sqlite/x.ts',
        "import Database from 'better-sqlite3';\nimport type { A } from '../../ports/a.ts';",
      ],
    ] as const;
    expect(allowed.flatMap(([path, text]) => offencesIn({ path: `src/${path}`, text }))).toEqual([]);
  });
});
