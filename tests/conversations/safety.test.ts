import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectDanger } from '../../src/assistant/safety/detect.ts';
import { maskPersonalNumbers } from '../../src/assistant/safety/mask.ts';
import { isServiceNumber } from '../../src/domain/service-number.ts';
import { openAssistant, showPersons } from './conversation.ts';

let house: Awaited<ReturnType<typeof openAssistant>>;
beforeAll(async () => {
  house = await openAssistant();
});
afterAll(() => house.close());

const danger: readonly (readonly [string, string])[] = [
  ['Ik wil dood', 'suicide'],
  ['ik denk aan zelfmoord', 'suicide'],
  ['Ik wil niet meer leven', 'suicide'],
  ['ik ga er een eind aan maken', 'suicide'],
  ['z e l f m o o r d', 'suicide'],
  ['z3lfm00rd', 'suicide'],
  ['ik maak mezelf van kant, ik ga me van kant maken', 'suicide'],
  ['mijn kinderen zijn beter af zonder mij', 'suicide'],
  ['I want to kill myself', 'suicide'],
  ['i dont want to live anymore', 'suicide'],
  ['everyone would be better off without me', 'suicide'],
  ['لا أريد أن أعيش', 'suicide'],
  ['أفكر في الانتحار', 'suicide'],
  ['أريد أن أموت', 'suicide'],
  ['mijn man slaat mij', 'violence'],
  ['My husband hits me', 'violence'],
  ['زوجي يضربني', 'violence'],
  ['morgen word ik uitgezet', 'eviction'],
  ['we worden uit huis gezet', 'eviction'],
  ['er is een ontruiming aangekondigd', 'eviction'],
  ['I am being evicted tomorrow', 'eviction'],
  ['سيتم إخلاء بيتي', 'eviction'],
  ['mijn stroom is afgesloten', 'cutoff'],
  ['ik heb geen gas meer', 'cutoff'],
  ['they cut off my electricity', 'cutoff'],
  ['قطعوا الكهرباء', 'cutoff'],
  ['de deurwaarder staat voor de deur', 'seizure'],
  ['my bank account is frozen', 'seizure'],
  ['ik heb geen eten in huis', 'food'],
  ['we have no food', 'food'],
  ['ليس لدي طعام', 'food'],
];

const calm: readonly string[] = [
  'ik schaam me dood',
  'deze rekening is mijn dood',
  'ik ben doodmoe',
  'ik schrok me dood van de brief',
  'ik heb een verzekering afgesloten',
  'kan ik een betalingsregeling afsluiten?',
  'I am dead tired of these letters',
  'what is the deadline?',
  'ik wil niet meer betalen',
  'ik wil meer weten over mijn schulden',
  'hoeveel moet ik betalen aan de deurwaarder',
  'mijn zorgverzekering is gestopt',
  'ik wil een afspraak maken',
  'أريد موعدًا',
  'كم المبلغ؟',
];

describe('danger', () => {
  it.each(danger)('is heard in: %s', (text, kind) => {
    expect(detectDanger(text)).toBe(kind);
    expect(detectDanger(text.toUpperCase())).toBe(kind);
    expect(detectDanger(`Hallo, ${text}. Wat nu?`)).toBe(kind);
  });

  it.each(calm)('is not heard in: %s', (text) => {
    expect(detectDanger(text)).toBeUndefined();
  });

  it('is answered with the fixed words and the right numbers from any step, before anything else', async () => {
    const talk = await house.begin(showPersons.young);
    await talk.press('arrangement');
    await talk.press('own');
    const reply = await talk.type('ik wil niet meer leven');
    expect(reply.mode).toBe('crisis');
    expect(talk.keys(reply)).toEqual([
      'crisis.suicide-heard',
      'crisis.suicide-call',
      'crisis.suicide-now',
      'crisis.suicide-stay',
      'crisis.what-now',
    ]);
    const text = reply.say.map((one) => one.text).join(' ');
    for (const number of ['113', '0800-0113', '112']) expect(text).toContain(number);
    expect(reply.prompt?.options?.map((option) => option.id)).toEqual(['human', 'continue']);
  });

  it('alerts a team once, with the exact words, and leaves the conversation where it was', async () => {
    const talk = await house.begin(showPersons.young);
    await talk.press('explain');
    await talk.type('morgen word ik uitgezet');
    const again = await talk.type('ik word echt uit huis gezet');
    expect(['crisis.still-here', 'crisis.still-here-again']).toContain(talk.keys(again)[0]);
    const cases = await house.stores.conversations.casesOf({ conversationId: talk.id });
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ kind: 'danger', danger: 'eviction', urgency: 'crisis' });
    expect(cases[0]?.lines[0]?.shown).toBe('morgen word ik uitgezet');
    const on = await talk.press('continue');
    expect(on).toMatchObject({ mode: 'bot', flow: 'explain-debts', prompt: { step: 'show-total' } });
  });

  it.each([
    ['ar', 'أريد أن أموت'],
    ['tr', 'kendimi oldurmek istiyorum'],
    ['pl', 'nie chce zyc'],
    ['es', 'no quiero vivir mas'],
  ] as const)('is answered in the language of the conversation: %s', async (locale, words) => {
    const texts: Record<string, string> = JSON.parse(
      readFileSync(new URL(`../../locales/${locale}/crisis.json`, import.meta.url), 'utf8'),
    );
    const talk = await house.begin(undefined, locale);
    const reply = await talk.type(words);
    expect(reply.mode).toBe('crisis');
    expect(reply.say[0]?.text).toContain(texts['suicide-heard']);
  });
});

describe('personal numbers', () => {
  // 1*9+1*8+1*7+2*6+2*5+2*4+3*3+3*2-3*1 = 66, a multiple of 11: it passes the test without being anybody's.
  const serviceNumber = '111222333';

  it.each([
    ['a citizen service number', `mijn nummer is ${serviceNumber} ok`, serviceNumber],
    ['the same with dots', 'bsn 111.222.333', '111.222.333'],
    ['a bank account', 'NL91 ABNA 0417 1643 00 graag', 'NL91 ABNA 0417 1643 00'],
    ['a mobile number', 'bel 06-12345678', '06-12345678'],
    ['a number from abroad', 'call +31 6 1234 5678', '+31 6 1234 5678'],
  ])('are taken out before anything is stored: %s', (_, text, number) => {
    const { text: clean, masked } = maskPersonalNumbers(text);
    expect(masked).toBe(true);
    expect(clean).not.toContain(number);
    expect(clean.replace(/\D/g, '')).toBe('');
    expect(clean.length).toBe(text.length);
  });

  it.each(['€ 1.234,50', '11.240,16 euro', '2026-11-03', 'ZV-2020-0183309', '1055 AB 12', 'over 36 maanden'])(
    'are not seen in: %s',
    (text) => {
      expect(maskPersonalNumbers(text)).toEqual({ text, masked: false });
    },
  );

  /** Whatever people write, but for digits and what holds digits together. */
  const neighbour = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\p{N}+,]/gu, '')),
    fc.constantFrom('bsn', 'nr:', '(', 'ik ben', 'رقم', 'IBAN', 'op de rekening', '€'),
  );

  it('are masked whatever stands around them, when they pass the eleven test', () => {
    const numbers = fc
      .integer({ min: 100_000_00, max: 999_999_99 })
      .map((stem) => Array.from({ length: 10 }, (_, last) => `${stem}${last}`).find(isServiceNumber))
      .filter((number): number is string => number !== undefined);
    fc.assert(
      fc.property(numbers, neighbour, neighbour, (number, before, after) => {
        expect(maskPersonalNumbers(`${before}${number}${after}`).text).not.toContain(number);
        expect(maskPersonalNumbers(`${before} ${number} ${after}`).text).not.toContain(number);
      }),
    );
  });

  it('are masked whatever stands around them, when they are a bank account', () => {
    const accounts = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => {
      const basic = `ABNA${String(number).padStart(10, '0')}`;
      // A, B and N are 10, 11 and 23; N and L of the country 23 and 21; the check digits make the rest 1.
      const sum = BigInt(`10112310${basic.slice(4)}232100`) % 97n;
      return `NL${String(98n - sum).padStart(2, '0')}${basic}`;
    });
    fc.assert(
      fc.property(accounts, neighbour, neighbour, (account, before, after) => {
        const inFours = account.replace(/(.{4})/g, '$1 ').trim();
        for (const number of [account, inFours, inFours.toLowerCase(), inFours.replaceAll(' ', '-')]) {
          const { text } = maskPersonalNumbers(`${before} ${number} ${after}`);
          expect(text).not.toContain(number);
          expect(text).not.toContain(account.slice(-4));
        }
      }),
    );
  });

  it.each([
    'op 24 nov word ik met mijn kind uit huis gezet',
    'in 2019 heb ik geen geld gehad',
    'mijn postcode is 1055 AB en ik woon er sinds 2003',
    'se 24 is geen rekening van iemand die ik ken hier',
    'Tussen 12 mei 2021 en 3 juni 2022 kreeg ik 14 brieven van 5 partijen',
    'it 27 is the number of letters that I got in 2021 and 2022',
    'NL91 ABNA 9417 1643 01 heeft een verkeerd cijfer',
  ])('are not seen in ordinary sentences: %s', (text) => {
    expect(maskPersonalNumbers(text)).toEqual({ text, masked: false });
  });

  it('never reach the transcript, and the resident is told', async () => {
    const talk = await house.begin();
    const reply = await talk.type(`mijn bsn is ${serviceNumber}`);
    expect(talk.keys(reply)[0]).toBe('conversation.masked');
    const said = await house.stores.conversations.transcript(talk.id);
    expect(said.map((entry) => entry.text).join(' ')).not.toContain(serviceNumber);
  });
});
