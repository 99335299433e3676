import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lineAt } from './source.ts';

const root = new URL('../..', import.meta.url).pathname;
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Every match of a pattern with its place, for a message that a writer can act on. */
function mentions(
  pattern: RegExp,
): readonly { readonly at: string; readonly path: string; readonly said: string }[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: `${path}:${lineAt(text, match.index)}`,
      path,
      said: match[1] ?? '',
    })),
  );
}

test('every link inside the documents leads somewhere', () => {
  const links = mentions(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ path, said }) => !existsSync(join(root, dirname(path), said)))).toEqual([]);
});

test('every file and folder that the documents name exists', () => {
  const places = mentions(/`((?:src|tests|docs|locales|drizzle|prompts|\.ci)\/[\w./-]*)/g);
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter(({ said }) => !existsSync(join(root, said)))).toEqual([]);
});

test('every npm task that the documents name exists', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const tasks = mentions(/\bnpm run ([\w-]+)/g);
  expect(tasks.length).toBeGreaterThan(5);
  expect(tasks.filter(({ said }) => scripts[said] === undefined)).toEqual([]);
});
