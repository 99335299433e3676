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
  en: '82ad4ca580c0b918506f9f1111b0ba4d532ce22478d21de5d9a7aae4289103fd',
  ar: 'c8c46fd53f361ff257ac96427aec39dc7d037ca8fe1acbbebff8ee4268aff19d',
  tr: '78635b577f27d884d2cf436ffa84882e5b06d82b039d9e856ec93d188aa1efea',
  pl: '72ec9625b70fa407304a6b391d666ac34fc6d7997266526f6a89885e0aa5ea7d',
  es: '6f488f1fa20aa9df5a1479bdde9fdceb59b910d9eaa60db7336a0157ec7b172c',
};

test.each(locales)('the crisis texts in %s change only on purpose', (locale) => {
  const file = new URL(`../../locales/${locale}/crisis.json`, import.meta.url);
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(pinned[locale]);
});
