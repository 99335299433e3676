import { renderSVG } from 'uqr';
import { describe, expect, it } from 'vitest';
import { cardSheet } from '../../src/documents/card.ts';
import { printable, unprintable } from '../../src/documents/fonts.ts';
import { createPapers } from '../../src/documents/papers.ts';
import { createTypesetter, type TemplateData } from '../../src/documents/typst.ts';
import { collectorKinds } from '../../src/domain/collectors.ts';
import { date, instant } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { nextSteps } from '../../src/domain/next-step.ts';
import { createMunicipality } from '../../src/municipality/municipality.ts';
import type { TranscriptEntry } from '../../src/ports/conversations.ts';
import type { OverviewOnPaper } from '../../src/ports/papers.ts';
import { type Locale, locales } from '../../src/ports/words.ts';
import { createWords } from '../../src/text/words.ts';
import { type ReadPdf, readPdf } from './pdf.ts';

const words = createWords();
const typesetter = createTypesetter();
const set: TemplateData[] = [];
const deps = {
  typesetter: {
    pdf(...[template, data, made]: Parameters<typeof typesetter.pdf>) {
      set.push(data);
      return typesetter.pdf(template, data, made);
    },
  },
  words,
  clock: { now: () => instant(Date.parse('2026-11-22T10:00:00Z')), today: () => date('2026-11-22') },
  publicUrl: 'https://voorbij.example.nl/',
  municipality: createMunicipality('amsterdam'),
};
const papers = createPapers(deps);

/** All that a paper says, to the eye or to the ear, on one line and without marks of direction. */
function said({ text, alternatives }: ReadPdf): string {
  return [text, ...alternatives]
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const inWords = (key: string, locale: Locale) => bare(words.say({ key }, locale));

function isTagged(pdf: ReadPdf, locale: Locale): void {
  expect(pdf.structure).toMatch(/\/Marked true/);
  expect(pdf.structure).toMatch(/\/DisplayDocTitle true/);
  expect(pdf.structure).toMatch(new RegExp(`/Type /Catalog[^]*?/Lang \\(${locale}\\)`));
  expect(/\/Direction \/R2L/.test(pdf.structure)).toBe(locale === 'ar');
}

const person = (name: string): OverviewOnPaper['overview']['person'] => ({
  name,
  birthDate: date('1984-05-06'),
  postcode: '1102AB',
  houseNumber: '12',
});

/** Five parties, of which nothing is simple: every reason for not knowing, and as many steps as there can be. */
const fullest = (name = 'Samira El Amrani'): OverviewOnPaper => ({
  overview: {
    person: person(name),
    parties: 5,
    total: { kind: 'incomplete', known: cents(1_124_016), perCollector: new Map(), missing: ['x'] },
    unknownAmounts: 4,
    refusedRows: 3,
    silentCollectors: collectorKinds,
    asOf: date('2026-11-03'),
  },
  parties: collectorKinds.map((kind, index) => ({
    kind,
    open: { known: cents(1_234_567_89), of: (['all', 'some', 'nothing'] as const)[index % 3] ?? 'all' },
    asOf: [date('2026-09-30'), date('2026-11-03')],
    next: nextSteps
      .slice(0, 5)
      .map((step) => ({ key: `steps.next-${step}`, values: { party: { key: `collectors.${kind}.name` } } })),
  })),
});

const line = (text: string, more: Partial<TranscriptEntry> = {}): TranscriptEntry => ({
  at: instant(Date.parse('2026-11-22T10:00:00Z')),
  from: 'resident',
  channel: 'web',
  text,
  locale: 'nl',
  ...more,
});

describe.each(locales)('in %s', (locale) => {
  it('the page for at the door is one tagged page, with the Dutch for who has to read it', async () => {
    const pdf = readPdf(await papers.door(locale));
    expect(pdf.pages).toBe(1);
    isTagged(pdf, locale);
    for (const key of ['title', 'lead', 'say-arrange', 'say-income', 'ask-number', 'ask-agreed', 'own'])
      expect(said(pdf)).toContain(inWords(`paper.door.${key}`, locale));
    for (const key of ['title', 'say', 'say-parts', 'say-income', 'say-help', 'ask', 'ask-for-whom'])
      expect(said(pdf)).toContain(inWords(`paper.door.${key}`, 'nl'));
    for (const number of ['14 020', '112', 'registergerechtsdeurwaarders.nl', 'uwbeslagvrijevoet.nl'])
      expect(said(pdf)).toContain(number);
    const warned = said(pdf).includes(inWords('common.not-checked-yet', locale));
    expect(warned).toBe(locale !== 'nl');
  });

  it('ten cards fill one sheet, of which one is read aloud, and lead to the start page', async () => {
    const pdf = readPdf(await cardSheet(deps, locale));
    expect(pdf.pages).toBe(1);
    isTagged(pdf, locale);
    expect(pdf.structure).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
    expect(set.at(-1)?.scan).toBe(renderSVG('https://voorbij.example.nl/', { border: 2, ecc: 'M' }));
    expect(pdf.text.match(/voorbij\.example\.nl/g)).toHaveLength(10);
    const scan = words.say(
      { key: 'paper.card.scan-image', values: { address: { name: 'voorbij.example.nl' } } },
      locale,
    );
    expect(pdf.alternatives.map(bare).filter((one) => one === bare(scan))).toHaveLength(1);
    for (const text of [inWords('paper.card.what', locale), '14 020', 'Gemeente Amsterdam'])
      expect(said(pdf)).toContain(text);
  });

  it('the fullest overview is one tagged page, and its title tells nothing of anybody', async () => {
    const bytes = await papers.overview(fullest(), locale);
    const pdf = readPdf(bytes);
    expect(pdf.pages).toBe(1);
    isTagged(pdf, locale);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(pdf.tags).toContain(tag);
    expect(set.at(-1)?.title).toBe(inWords('overview.title', locale));
    expect(said(pdf)).toContain('Samira El Amrani');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Samira');
    for (const kind of collectorKinds) {
      expect(said(pdf)).toContain(inWords(`collectors.${kind}.title`, locale));
      expect(said(pdf)).toContain(inWords(`collectors.${kind}.title`, 'nl'));
    }
  });

  it('a conversation keeps every line in its own language, over as many pages as it takes', async () => {
    const key = 'conversation.i-am-a-computer';
    const entries = [
      ...locales.map((one) => line(words.say({ key }, one), { from: 'assistant', key, locale: one })),
      ...Array.from({ length: 80 }, (_none, index) => line(`Regel ${index}`, { locale })),
      line('أريد مساعدة من CAK', { locale }),
    ];
    const pdf = readPdf(await papers.conversation(entries, locale));
    expect(pdf.pages).toBeGreaterThan(1);
    isTagged(pdf, locale);
    for (const one of locales) expect(said(pdf)).toContain(inWords(key, one));
    for (const one of locales.filter((other) => other !== locale))
      expect(pdf.structure).toContain(`/Lang (${one})`);
    expect(pdf.alternatives.map(bare)).toContain('أريد مساعدة من CAK');
    expect(said(pdf)).toContain('Regel 79');
  });
});

const hostile = [
  '#read("/etc/passwd")',
  '#import "x.typ"; #panic("no")',
  '*vet* _schuin_ $x^2$ `raw` <label> @ref \\ // niets',
  '"}], "sender": "iemand anders", "x": [{"',
  '= Kop',
];

it.each(hostile)('what somebody else wrote is printed as it is: %s', async (text) => {
  const asPrinted = [text, text.replaceAll("'", '’')];
  for (const made of [
    await papers.overview(fullest(text), 'nl'),
    await papers.conversation([line(text)], 'nl'),
  ]) {
    const printed = said(readPdf(made));
    expect(asPrinted.some((one) => printed.includes(one))).toBe(true);
    expect(printed).not.toContain('root:');
    expect(printed).not.toContain('iemand anders"]');
  }
});

it('a small picture, or a script that no font here has, stops no paper, and the reader is told', async () => {
  const strange = 'Ik ben bang 😀\u0378 中文 \u202eabc';
  expect(printable(strange)).toBe(
    `Ik ben bang ${unprintable}${unprintable} ${unprintable}${unprintable} abc`,
  );
  const printed = said(readPdf(await papers.conversation([line(strange)], 'nl')));
  expect(printed).toContain(`Ik ben bang ${unprintable}`);
  expect(printed).toContain('voor iets dat op papier niet past');
  expect(said(readPdf(await papers.conversation([line('Dag')], 'nl')))).not.toContain('op papier niet past');
  expect(readPdf(await papers.overview(fullest(strange), 'ar')).pages).toBe(1);
});

it('of a long conversation the last part is on paper, and says so: one that never ends holds nobody up', async () => {
  const many = Array.from({ length: 301 }, (_, at) => line(`Regel ${at + 1}`));
  const printed = said(readPdf(await papers.conversation(many, 'nl')));
  expect(printed).toContain('Dit is het laatste deel');
  expect(printed).toContain('Regel 301');
  expect(printed).not.toMatch(/Regel 1(?!\d)/);
  const whole = said(readPdf(await papers.conversation(many.slice(1), 'nl')));
  expect(whole).toMatch(/Regel 2(?!\d)/);
  expect(whole).not.toContain('Dit is het laatste deel');
});

it('every letter that our own words use can be printed', () => {
  const own = locales.map((locale) => words.say({ key: 'conversation.i-am-a-computer' }, locale)).join('');
  expect(printable(own)).toBe(own);
});

it('an amount reads from left to right in a line from right to left', async () => {
  const pdf = readPdf(await papers.overview(fullest(), 'ar'));
  expect(pdf.alternatives).toContain('\u2068€\u00a01.234.567,89\u2069');
});

it('the paper for at the door is set once, however often it is asked for', async () => {
  const before = set.length;
  const fresh = createPapers(deps);
  const asked = await Promise.all([fresh.door('tr'), fresh.door('tr'), fresh.door('tr')]);
  expect(new Set(asked).size).toBe(1);
  expect(set.length).toBe(before + 1);
});
