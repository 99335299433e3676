import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';

/**
 * What the crisis texts are, to the letter. A wrong word here can cost a life, so that a change of them is seen:
 * have somebody who knows crisis work read the new text, then put its digest here in the same commit.
 */
const pinned: Readonly<Record<(typeof locales)[number], string>> = {
  nl: '018a00e2866b692a09d53c7550d788b8a394d12dfa7ef4c020a662824a517889',
  en: 'af8f6545e5869656674347b839c076b509866799b68298666fd192c323183aa4',
  ar: 'b326a7c5646e8dc29aeba94744c5e87014405c6ba02efd9883fe9f4b16900919',
};

test.each(locales)('the crisis texts in %s change only on purpose', (locale) => {
  const file = new URL(`../../locales/${locale}/crisis.json`, import.meta.url);
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(pinned[locale]);
});
