import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/ports/words.ts';
import { rareShare, rareWords } from '../../src/text/check/rare.ts';
import { readability } from '../../src/text/check/readability.ts';
import { labelLength, sentencesInText } from '../../src/text/check/room.ts';
import { failuresIn } from '../../src/text/check/rules.ts';
import { sentencesOf, wordsOf } from '../../src/text/check/sentences.ts';
import { fleschDouma, syllablesIn } from '../../src/text/readability/douma.ts';
import { isCommon } from '../../src/text/readability/dutch-words.ts';
import { leesscore } from '../../src/text/readability/leesscore.ts';
import { lix } from '../../src/text/readability/lix.ts';
import { chat, corpusOf } from './corpus.ts';

interface Pair {
  readonly topic: string;
  readonly plain: string;
  readonly official: string;
}

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const pairs: readonly Pair[] = JSON.parse(sample('plain-and-official.json'));

/** The chance that a measure finds some official text harder than some plain one (area under the curve). */
function areaUnder(hardness: (text: string) => number): number {
  const plain = pairs.map((pair) => hardness(pair.plain));
  const official = pairs.map((pair) => hardness(pair.official));
  const won = plain.flatMap((a) => official.map((b) => (b > a ? 1 : b === a ? 0.5 : 0)));
  return won.reduce((sum: number, one) => sum + one, 0) / won.length;
}

describe('the score of a Dutch text', () => {
  test('tells plain from official sentences, and better than the formula that everybody knows', () => {
    const ours = areaUnder(leesscore);
    const theirs = areaUnder((text) => -fleschDouma(text));
    process.stdout.write(
      `  plain from official, ${pairs.length} pairs: leesscore ${ours.toFixed(3)}, Flesch-Douma ${theirs.toFixed(3)}\n`,
    );
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    expect(ours).toBeGreaterThan(theirs + 0.05);
    expect(ours).toBeGreaterThan(0.9);
  });

  test('lets most plain texts pass at the limit for talk, and few official ones at that for a page', () => {
    const under = (limit: number, side: 'plain' | 'official') =>
      pairs.filter((pair) => leesscore(pair[side]) <= limit).length / pairs.length;
    expect(under(34, 'plain')).toBeGreaterThan(0.9);
    expect(under(34, 'official')).toBeLessThan(0.2);
  });

  test('knows a common word in its other forms, and in two that are put together', () => {
    for (const word of [
      'rekeningen',
      'gebeld',
      'kleinere',
      'briefje',
      'huizen',
      'namen',
      'zorgkosten',
      'Huurschuld',
    ])
      expect([word, isCommon(word)]).toEqual([word, true]);
    for (const word of ['desalniettemin', 'onverwijld', 'sommatie', 'derving'])
      expect([word, isCommon(word)]).toEqual([word, false]);
  });

  test('counts syllables as Dutch says them', () => {
    const counted = {
      zaaien: 2,
      mooie: 2,
      eeuwig: 2,
      nieuw: 1,
      ideeën: 3,
      radio: 3,
      situatie: 4,
      betalen: 3,
      u: 1,
    };
    for (const [word, count] of Object.entries(counted))
      expect([word, syllablesIn(word)]).toEqual([word, count]);
  });

  test('and other measures are what their formulas come to', () => {
    expect(lix('Wij bellen u. Wij helpen u.')).toBe(3);
    expect(fleschDouma('Ga mee. Kom mee.')).toBeCloseTo(206.835 - 0.93 * 2 - 77 * 1, 6);
  });
});

describe('sentences of the policy plan', () => {
  const sentences = sample('policy-plan.txt').trim().split('\n');

  test.each(locales)(
    'of more than twenty words are all refused in a file of %s, whatever it is about',
    (locale) => {
      expect(sentences.length).toBeGreaterThan(300);
      for (const subject of ['menu', 'pages', 'console'])
        for (const sentence of sentences) {
          const failures = failuresIn(corpusOf({ [locale]: { [subject]: { line: sentence } } }), []);
          const about = failures.filter(({ key }) => key === `${subject}.line`);
          expect([sentence, about.map(({ rule }) => rule).includes('sentence-length')]).toEqual([
            sentence,
            true,
          ]);
        }
    },
  );
});

describe('a whole subject', () => {
  const subject = (locale: 'nl' | 'tr' | 'es', text: string) =>
    readability.find(corpusOf({ [locale]: { menu: { line: text } } })).flatMap(({ words }) => words);

  test('is refused when it is hard in Dutch, and not when it is plain', () => {
    const [pair] = pairs;
    expect(subject('nl', pair?.official ?? '').join()).toMatch(/leesscore \d+/);
    expect(subject('nl', pair?.plain ?? '')).toEqual([]);
  });

  test('is measured by the means of its own language', () => {
    const official =
      'Las personas beneficiarias deberán acreditar documentalmente la concurrencia de circunstancias excepcionales. ' +
      'La resolución administrativa correspondiente determinará las responsabilidades económicas subsidiarias existentes. ' +
      'Transcurrido reglamentariamente dicho plazo, procederá automáticamente la inadmisibilidad de reclamaciones posteriores. ' +
      'Cualquier incumplimiento conllevará inmediatamente consecuencias administrativas.';
    expect(subject('es', `${official} ${official}`).join()).toMatch(/LIX.*INFLESZ/);
    expect(subject('es', 'Usted puede llamar hoy. Le ayudamos. '.repeat(8).trim())).toEqual([]);
  });

  test('of a few words is not measured: one sentence would decide', () => {
    expect(wordsOf('Desalniettemin verschuldigde bestuursrechtelijke inhoudingen.').length).toBeLessThan(40);
    expect(subject('nl', 'Desalniettemin verschuldigde bestuursrechtelijke inhoudingen.')).toEqual([]);
  });
});

describe('words and room', () => {
  test('a Dutch word that people seldom say is found; a name, a form and staff words are not', () => {
    const rare = (text: string) => rareWords.find(chat('nl', text)).flatMap(({ words }) => words);
    expect(rare('U krijgt een derving van het CAK.')).toEqual(['derving']);
    expect(rare('U krijgt brieven van het CAK over uw rekeningen.')).toEqual([]);
    expect(rareWords.find(corpusOf({ nl: { console: { a: 'De derving' } } }))).toEqual([]);
  });

  test('a language with many uncommon words is found, with the words', () => {
    const common = 'Usted puede llamar hoy y nosotros vamos a hablar con usted. '.repeat(20);
    const found = (text: string) => rareShare.find(corpusOf({ es: { menu: { line: text } } }));
    expect(found(common)).toEqual([]);
    expect(found(`${common}${'zarandaja '.repeat(100)}`)).toMatchObject([
      { locale: 'es', words: ['zarandaja'] },
    ]);
  });

  test('more sentences than a small screen shows are found', () => {
    expect(sentencesOf('Een. Twee. Drie. Vier.').length).toBe(4);
    expect(sentencesInText.find(chat('nl', 'Een. Twee. Drie. Vier.'))).toEqual([]);
    expect(sentencesInText.find(chat('nl', 'Een. Twee. Drie. Vier. Vijf.'))).toMatchObject([{ value: 5 }]);
  });

  test('a button that has grown in translation is found; a sentence may be longer', () => {
    const found = (nl: string, en: string) =>
      labelLength
        .find(corpusOf({ nl: { menu: { a: nl } }, en: { menu: { a: en } } }))
        .map(({ value }) => value);
    expect(found('Ga verder', 'Go on with the next question please')).toEqual([35]);
    expect(found('Ga verder', 'Go on')).toEqual([]);
    expect(found('Ga nu verder.', 'You can go on with the next question of this part now.')).toEqual([]);
  });
});
