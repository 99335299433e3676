import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the product, by its path from the top of the repository, such as `src/domain/money.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import, static or dynamic, with the line it stands on. */
export interface Import {
  /** As it is written; an import that is computed ends in `*`, after the folder when that is fixed. */
  readonly target: string;
  readonly line: number;
  /** `import type` and its like: gone once the program runs. */
  readonly typeOnly: boolean;
  /** The names that are taken, as they are written. */
  readonly names: string;
}

const root = new URL('../..', import.meta.url).pathname;

export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/;
const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The source with its comments blanked, so that every line keeps its number. */
function withoutComments(text: string): string {
  return text.replace(new RegExp(`${strings.source}|(${comments.source})`, 'g'), (found, comment) =>
    comment === undefined ? found : blank(found),
  );
}

/** The source with comments and the inside of plain strings blanked; templates stay, they hold code. */
export function withoutProse(text: string): string {
  return withoutComments(text).replace(new RegExp(strings.source, 'g'), (found) =>
    found.startsWith('`') ? found : blank(found),
  );
}

export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const quoted = /(?<quote>['"])(?<target>[^'"\n]+)\k<quote>/.source;
const taken = /\s*(?<names>(?:[\w$*,\s]|\{[^}]*\})+?)\s*\bfrom\s*/.source;
const fixed = new RegExp(String.raw`(?:^|;)[ \t]*(?:import\s*|(?:import|export)\b${taken})${quoted}`, 'gm');
const called = new RegExp(
  String.raw`\b(?:import|require)\s*\(\s*(?:${quoted}|(?<computed>[^)\s][^)]*))`,
  'g',
);

/** The parts of an import that the patterns name. */
type Parts = Readonly<Partial<Record<'target' | 'names' | 'computed', string>>>;

export function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text);
  return [...code.matchAll(fixed), ...code.matchAll(called)]
    .map((match) => {
      const { target, names = '', computed = '' }: Parts = match.groups ?? {};
      const start = match.index + match[0].search(/\b(?:import|export|require)\b/);
      return {
        target: target ?? `${/^`(?<folder>[^$`]*\/)/.exec(computed)?.[1] ?? ''}*`,
        line: lineAt(code, start),
        typeOnly: isTypeOnly(names),
        names,
      };
    })
    .sort((a, b) => a.line - b.line);
}

function isTypeOnly(names: string): boolean {
  if (/^\s*type\s+(?!from\b|,)/.test(names)) return true;
  const [, inside] = /^\s*\{([^}]*)\}\s*$/.exec(names) ?? [];
  const all = inside?.split(',').filter((name) => name.trim() !== '') ?? [];
  return all.length > 0 && all.every((name) => /^\s*type\s/.test(name));
}
