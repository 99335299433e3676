import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { paperCommand } from '../../src/commands/paper.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import { locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { readPdf } from '../documents/pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = createWords();
const municipality = createMunicipality('amsterdam');

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const publicUrl = 'https://voorbij.example.nl/';
  const to = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await paperCommand(args, { words, publicUrl, municipality, ...to });
  return { code, out, err };
}

const asked = (kind: string, language: string, out = folder) =>
  run('--kind', kind, '--language', language, '--out', out);

it.each(locales)('makes both papers in %s, into a folder that need not be there yet', async (locale) => {
  const place = join(folder, 'new');
  expect(await asked('card', locale, place)).toMatchObject({ code: 0, err: [] });
  const { out } = await asked('door', locale, place);
  expect(out).toEqual([
    `Paper in ${join(place, `deurwaarder-${locale}.pdf`)}; residents reach us at https://voorbij.example.nl/.`,
  ]);
  expect(readdirSync(place).sort()).toEqual([`deurwaarder-${locale}.pdf`, `kaartjes-${locale}.pdf`]);
  for (const name of readdirSync(place)) expect(readPdf(readFileSync(join(place, name))).pages).toBe(1);
});

it('says which papers and which languages there are', async () => {
  expect(await asked('poster', 'nl')).toEqual({
    code: 2,
    out: [],
    err: ["There is no paper 'poster': --kind is one of card|door."],
  });
  expect((await asked('toString', 'nl')).code).toBe(2);
  expect((await asked('card', 'fr')).err).toEqual([
    "There is no language 'fr': --language is one of nl, en, ar, tr, pl, es.",
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

it('says how it is used when anything is left out or not known', async () => {
  for (const args of [
    [],
    ['--kind', 'card'],
    ['--kind', 'card', '--language', 'nl'],
    ['--colour', 'red'],
    ['x'],
  ])
    expect(await run(...args)).toEqual({
      code: 2,
      out: [],
      err: ['Usage: voorbij paper --kind card|door --language nl|en|ar|tr|pl|es --out DIR'],
    });
});

it('writes over nothing, and says what to do', async () => {
  writeFileSync(join(folder, 'kaartjes-nl.pdf'), 'of somebody else');
  const { code, err } = await asked('card', 'nl');
  expect([code, err[0]]).toEqual([2, expect.stringContaining('Move away what is there')]);
  expect(readFileSync(join(folder, 'kaartjes-nl.pdf'), 'utf8')).toBe('of somebody else');
  const inAFile = await asked('card', 'nl', join(folder, 'kaartjes-nl.pdf'));
  expect([inAFile.code, inAFile.err[0]]).toEqual([2, expect.stringContaining('is not a folder')]);
});
