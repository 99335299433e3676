import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { programFolder } from '../../src/documents/root.ts';

it('finds templates and fonts from the source and from the bundle alike', () => {
  const folder = programFolder();
  expect(existsSync(join(folder, 'src', 'documents', 'letter.typ'))).toBe(true);
  expect(existsSync(join(folder, 'node_modules', '@expo-google-fonts', 'noto-sans'))).toBe(true);
  expect(programFolder(pathToFileURL(join(folder, '.data', 'build', 'part-1.js')).href)).toBe(folder);
});

it('says what to do where nothing is installed', () => {
  expect(() => programFolder(pathToFileURL('/nowhere/at/all.js').href)).toThrow(/npm ci/);
});
