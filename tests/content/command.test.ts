import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsCheck } from '../../src/commands/words.ts';
import { readCorpus } from '../../src/text/check/read.ts';
import { failuresIn } from '../../src/text/check/rules.ts';

const copies: string[] = [];
afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true });
});

/** A working copy with these files. */
function copyWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  copies.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function run(args: readonly string[], root: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await wordsCheck(
    args,
    { out: (line) => out.push(line), err: (line) => err.push(line) },
    { root, waivers: [] },
  );
  return { exit, out, err };
}

const copy = copyWith({
  'locales/nl/menu.json': '{ "title": "Kies een stap", "pay": "U dient nu te betalen." }',
  'locales/en/menu.json': '{ "title": "Choose a step" }',
  'locales/ar/menu.json': '{ "title": "اختيار خطوة", "pay": "الدفع الآن" }',
  'src/flows/menu.ts': `say('menu.title');\nsay('menu.pay');`,
});

test('each failure is a line with key, language, rule, value and words, and the check fails', async () => {
  const { exit, out, err } = await run(['menu'], copy);
  expect(out).toEqual(['menu.pay\ten\tsame-keys\tmissing', 'menu.pay\tnl\tjargon\t1\tdient -> kunt']);
  expect(err.join()).toContain('2 to mend');
  expect(exit).toBe(1);
});

test('without failures the check passes', async () => {
  const whole = copyWith({
    'locales/nl/menu.json': '{ "title": "Kies een stap" }',
    'locales/en/menu.json': '{ "title": "Choose a step" }',
    'locales/ar/menu.json': '{ "title": "اختيار خطوة" }',
    'src/flows/menu.ts': `say('menu.title');`,
  });
  expect(failuresIn(readCorpus(whole), [])).toEqual([]);
  expect(await run(['menu'], whole)).toEqual({
    exit: 0,
    out: [
      '3 texts are plain, whole and used.',
      expect.stringMatching(/^Read and approved by a person: \d+\.$/),
    ],
    err: [],
  });
});

test('a subject that does not exist is refused with those that do', async () => {
  const { exit, err } = await run(['menus'], copy);
  expect(exit).toBe(2);
  expect(err).toEqual(['There is no subject menus. Choose from: menu.']);
});

test('a file with levels in it is refused by name', async () => {
  const deep = copyWith({
    'locales/nl/menu.json': '{ "title": { "short": "Kies" } }',
    'locales/en/menu.json': '{}',
    'locales/ar/menu.json': '{}',
  });
  await expect(run([], deep)).rejects.toThrow('locales/nl/menu.json');
});
