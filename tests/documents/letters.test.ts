import { renderSVG } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLetters } from '../../src/documents/letters.ts';
import { createTypesetter, type TemplateData } from '../../src/documents/typst.ts';
import { date, instant } from '../../src/domain/local-date.ts';
import { newCode, showCode } from '../../src/identity/letter-codes.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { createWords } from '../../src/text/words.ts';
import { type ReadPdf, readPdf } from './pdf.ts';

const clock: Clock = {
  now: () => instant(Date.parse('2026-11-22T10:00:00Z')),
  today: () => date('2026-11-22'),
};
const typesetter = createTypesetter();
const set: TemplateData[] = [];
const letters = createLetters({
  typesetter: {
    pdf(template, data, made) {
      set.push(data);
      return typesetter.pdf(template, data, made);
    },
  },
  words: createWords(),
  clock,
  publicUrl: 'https://voorbij.example.nl/',
  municipality: createMunicipality('amsterdam'),
});
const code = showCode(newCode());

const letterTo = (name: string, houseNumber = '12-3') =>
  letters.pdf({ person: { name, postcode: '1102AB', houseNumber }, code, validUntil: date('2027-02-22') });

describe('a letter with a code', () => {
  let pdf: ReadPdf;
  let words: string;
  beforeAll(async () => {
    pdf = readPdf(await letterTo('Samira El Amrani'));
    words = pdf.text.replace(/\s+/g, ' ');
  });

  it('is one tagged page that says in which standard and language it is', () => {
    expect(pdf.pages).toBe(1);
    expect(pdf.structure).toMatch(/\/Marked true/);
    expect(pdf.structure).toMatch(/\/StructTreeRoot/);
    expect(pdf.structure).toMatch(/\/Lang \(nl\)/);
    expect(pdf.structure).toMatch(/\/DisplayDocTitle true/);
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Figure']) expect(pdf.tags).toContain(tag);
  });

  it('has the name, the house number and the postcode for the window, and the code in three groups', () => {
    for (const text of ['Samira El Amrani', 'Huisnummer 12-3', '1102 AB', code, 'maandag 22 februari 2027'])
      expect(words).toContain(text);
  });

  it.each(['Jan Bos', 'Wim van den '.repeat(20)])(
    'shows the address and nothing else in the window, wherever it slides in the envelope: %s',
    async (name) => {
      const { runs } = readPdf(await letterTo(name));
      // A window of 35 mm, in an envelope that is 15 mm higher than the folded letter.
      const near = runs.filter(({ top }) => top > 39 && top < 99);
      expect(near.at(0)?.text.slice(0, 3)).toBe(name.slice(0, 3));
      expect(near.at(-1)?.text).toBe('1102 AB');
      for (const { top, left } of near) expect(top > 54 && top < 84 && left > 20).toBe(true);
      expect(runs.find(({ text }) => text === 'Er staat een overzicht voor u klaar')?.top).toBeGreaterThan(
        99,
      );
    },
  );

  it('gives each language a line of its own, Arabic from the right', () => {
    const own = pdf.runs.filter(({ text }) => /^(Nederlands|English|Türkçe|Polski|Español)$/.test(text));
    expect(own).toHaveLength(5);
    expect(new Set(own.map(({ left }) => Math.round(left)))).toEqual(new Set([23]));
    const arabic = pdf.runs.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    expect(Math.max(...arabic.map(({ left }) => left))).toBeGreaterThan(170);
    expect(pdf.structure).toContain('/Lang (ar)');
    expect(pdf.text.replace(/\n/g, '').match(/voorbij\.example\.nl\/code/g)).toHaveLength(7);
  });

  it('says what to do, that nobody is told, what is asked and who can be called', () => {
    for (const text of [
      'voorbij.example.nl/code',
      'Niemand krijgt bericht dat u kijkt',
      'Vul uw geboortedatum in',
      'Bel 14 020',
      'loop binnen bij een Buurtteam',
    ])
      expect(words).toContain(text);
  });

  it('tells a housemate no amount, no party, no birth date and never speaks of a debt', () => {
    expect(words).not.toMatch(/€|schuld|CAK|CJIB|deurwaarder|incasso/i);
    expect(JSON.stringify(set)).not.toMatch(/€|schuld|CAK|CJIB|deurwaarder|incasso|birthDate/i);
  });

  it('says in every language what it is, read aloud in the right order', () => {
    expect(words).toContain('This letter has a code for your own overview.');
    expect(words).toContain('In deze brief staat een code voor uw eigen overzicht.');
    for (const name of ['Türkçe', 'Polski', 'Español']) expect(words).toContain(name);
    const arabic = pdf.alternatives.find((text) => text.startsWith('العربية'));
    expect(arabic).toContain('في هذه الرسالة رمز لفتح ملخصك الخاص. اختر العربية على');
    expect(pdf.structure).toMatch(/NotoSansArabic/);
  });

  it('has the code behind the sign # of the address in its square, so that no server sees it', () => {
    const address = `https://voorbij.example.nl/code#${code}`;
    expect(set[0]?.scan).toBe(renderSVG(address, { border: 4, ecc: 'M' }));
    expect(new URL(address).pathname).toBe('/code');
    expect(pdf.alternatives).toContain(
      'Vierkant om te scannen. Het opent voorbij.example.nl/code met uw code.',
    );
  });

  it.each([
    '#read("/etc/passwd")',
    '#import "x.typ"; #panic("no")',
    '*vet* _schuin_ $x^2$ `raw` <label> @ref \\ // niets',
    '"}], "sender": "iemand anders", "x": [{"',
    '= Kop',
    "D'Ançona-Čapek Ő Ğ İ ß",
  ])('prints a name as it is, whatever stands in it: %s', async (name) => {
    const text = readPdf(await letterTo(name)).text;
    const asPrinted = name.replaceAll("'", '’');
    expect([name, asPrinted].some((one) => text.replace(/\n/g, '').includes(one.replace(/\s+/g, ' ')))).toBe(
      true,
    );
    expect(text).not.toContain('root:');
    expect(text).toContain('Gemeente Amsterdam');
  });

  it('stays on one page with the longest name and a strange address', async () => {
    for (const name of ['W'.repeat(300), 'Wim '.repeat(100), `a\u0000\u202e\nb${'\n'.repeat(40)}`, ''])
      expect(readPdf(await letterTo(name, '9'.repeat(200))).pages).toBe(1);
  });

  it('is refused rather than printed with boxes when a sign has no letter form', async () => {
    // A letter that Unicode has not given out: no font anywhere has it.
    await expect(letterTo('Na\u0378am')).rejects.toThrow(
      /^letter\.typ could not be set: .*378.* could not be displayed/,
    );
    expect(readPdf(await letterTo('Na de fout')).text).toContain('Na de fout');
  });

  it('is the same file for the same data, and quick to make', async () => {
    expect(await letterTo('Twee Keer')).toEqual(await letterTo('Twee Keer'));
    const started = performance.now();
    for (let made = 0; made < 50; made += 1) await letterTo(`Bewoner ${made}`);
    const each = (performance.now() - started) / 50;
    // About 5 ms on the machine it was written on; the bound only catches a compiler that starts anew each time.
    expect(each).toBeLessThan(250);
  });
});
