import { expect, test } from 'vitest';
import { print } from '../../src/flow/print.ts';
import { flows } from '../../src/flows/index.ts';
import { locales } from '../../src/ports/words.ts';
import { createFlowWords } from '../../src/text/flow-words.ts';
import { texts } from '../../src/text/resources.ts';
import { createWords } from '../../src/text/words.ts';

const words = createWords();
const dutch = Object.keys(texts.get('nl') ?? {}).filter((key) => !/^(console|flow-print)\./.test(key));

test.each(locales)('every key says something whole of its own in %s', (locale) => {
  const missing = words.say({ key: 'nothing.here' }, locale);
  expect(dutch.length).toBeGreaterThan(80);
  const broken = [...new Set(dutch.map((key) => key.replace(/_(one|other)$/, '')))].flatMap((key) =>
    [0, 1, 2, 3, 11, 100].flatMap((count) => {
      const said = words.say({ key, values: { count: { count } } }, locale);
      const whole = said !== '' && !/[{}]/.test(said) && (said !== missing || key === 'common.text-missing');
      return whole ? [] : [`${key} with ${count}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no language borrows its words from another', () => {
  const arabic = dutch.filter((key) => !/_(one|other)$/.test(key)).map((key) => words.say({ key }, 'ar'));
  const own = arabic.filter((text) => /\p{Script=Arabic}/u.test(text));
  expect(own.length).toBeGreaterThan(arabic.length * 0.9);
});

test('every flow prints in Dutch, without a gap', () => {
  const { print: say } = createFlowWords();
  for (const flow of Object.values(flows)) {
    const text = print(flow, say);
    expect(text).toContain(`# ${say(`flow-print.flow.${flow.id}`)}`);
    expect(text).not.toMatch(/[{}]|undefined/);
  }
});
