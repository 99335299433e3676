import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wordsSign, wordsStatus } from '../../src/commands/words-status.ts';
import { locales } from '../../src/ports/words.ts';
import { texts } from '../../src/text/resources.ts';
import { areReviewed, digestOf, type Reading, statusesIn } from '../../src/text/status.ts';

const all = { 'crisis.call': 'Bel 112', 'crisis.stay': 'Blijf hier' };
const read = (status: Reading['status'], of: Readonly<Record<string, string>>): Reading => ({
  locale: 'nl',
  status,
  by: 'A. Lezer, vertaler',
  on: '2026-11-03',
  texts: Object.fromEntries(Object.entries(of).map(([key, text]) => [key, digestOf(text)])),
});

test('a text has no better status than what somebody read to the letter', () => {
  const states = (readings: readonly Reading[]) => Object.fromEntries(statusesIn('nl', all, readings));
  expect(states([])).toEqual({ 'crisis.call': 'machine', 'crisis.stay': 'machine' });
  expect(states([read('reviewed', { 'crisis.call': 'Bel 112' })])).toEqual({
    'crisis.call': 'reviewed',
    'crisis.stay': 'machine',
  });
  expect(states([read('reviewed', { 'crisis.call': 'Bel 113' })])['crisis.call']).toBe('machine');
  expect(states([read('human', all), read('reviewed', { 'crisis.stay': 'Blijf hier' })])).toEqual({
    'crisis.call': 'human',
    'crisis.stay': 'reviewed',
  });
});

test('no text passes for reviewed as long as no named person has said so', () => {
  const readings: readonly Reading[] = JSON.parse(
    readFileSync(new URL('../../locales/readings.json', import.meta.url), 'utf8'),
  );
  for (const reading of readings) expect(reading.by.trim().length).toBeGreaterThan(2);
  for (const locale of locales) {
    const signed = new Set(
      readings.filter((one) => one.locale === locale).flatMap(({ texts: of }) => Object.keys(of)),
    );
    const better = [...statusesIn(locale)].filter(([, status]) => status !== 'machine').map(([key]) => key);
    expect(better.filter((key) => !signed.has(key))).toEqual([]);
    expect(statusesIn(locale).size).toBe(Object.keys(texts.get(locale) ?? {}).length);
  }
  expect(areReviewed(['crisis.suicide-call'], 'ar')).toBe(readings.some(({ locale }) => locale === 'ar'));
  expect(areReviewed(['crisis.no-such-key'], 'ar')).toBe(false);
});

test('a person signs a subject as it is now; whoever changes it afterwards undoes that', () => {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'locales', 'nl'), { recursive: true });
  mkdirSync(join(root, 'src'));
  const write = (text: string) =>
    writeFileSync(join(root, 'locales', 'nl', 'menu.json'), JSON.stringify({ title: text, more: 'Meer' }));
  write('Kies');
  writeFileSync(join(root, 'locales', 'readings.json'), '[]');
  const said: string[] = [];
  const to = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
  const count = () => {
    said.length = 0;
    wordsStatus(to, root);
    return said.find((line) => line.startsWith('nl\t'));
  };
  expect(count()).toBe('nl\t2\t0\t0');
  const sign = (...args: string[]) => wordsSign(args, '2026-11-03', to, root);
  expect(sign('--locale', 'nl', '--subject', 'menu', '--by', 'A. Lezer, vertaler')).toBe(0);
  expect(count()).toBe('nl\t0\t0\t2');
  write('Kies nu');
  expect(count()).toBe('nl\t1\t0\t1');
  expect(sign('--locale', 'nl', '--subject', 'menus', '--by', 'A. Lezer')).toBe(2);
  expect(sign('--locale', 'xx', '--subject', 'menu', '--by', 'A. Lezer')).toBe(2);
  expect(sign('--locale', 'nl', '--subject', 'menu')).toBe(2);
  expect(count()).toBe('nl\t1\t0\t1');
});
