import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';

/**
 * What the crisis texts are, to the letter. A wrong word here can cost a life, so that a change of them is seen:
 * have somebody who knows crisis work read the new text, then put its digest here in the same commit.
 */
const pinned: Readonly<Record<(typeof locales)[number], string>> = {
  nl: '2ed6cb0170a79c3d66ebb7ee4ccbb3509e0a983d1ff05669f439beb63edafd44',
  en: '80f78196268b8dffd76525d0b997cbab747cebf7f18691616df615239864abfa',
  ar: '5d611e3aefb5376bc52062471cba296e8dd40eb6dbdf7d6256ff28771dc894cc',
};

test.each(locales)('the crisis texts in %s change only on purpose', (locale) => {
  const file = new URL(`../../locales/${locale}/crisis.json`, import.meta.url);
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(pinned[locale]);
});
