import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../src/text/check/sentences.ts';

test.each([
  ['Dag. Wat wilt u?', ['Dag.', 'Wat wilt u?']],
  ['Neem bijv. uw brief mee. Dat helpt.', ['Neem bijv. uw brief mee.', 'Dat helpt.']],
  [
    'Vraag het o.a. aan mevr. De Vries. Zij weet het.',
    ['Vraag het o.a. aan mevr. De Vries.', 'Zij weet het.'],
  ],
  ['Het is 1.234,50 euro. Dat klopt.', ['Het is 1.234,50 euro.', 'Dat klopt.']],
  ['Ga naar hetcak.nl en kijk. Klaar!', ['Ga naar hetcak.nl en kijk.', 'Klaar!']],
  ['Zij zei: “Dat is goed.” Daarna belde ik.', ['Zij zei: “Dat is goed.”', 'Daarna belde ik.']],
  ['Kies een dag:\ndinsdag', ['Kies een dag:', 'dinsdag']],
  ['هل تريد ذلك؟ يمكنك المتابعة.', ['هل تريد ذلك؟', 'يمكنك المتابعة.']],
  ['Dag {{name}}. Welkom.', ['Dag {{name}}.', 'Welkom.']],
  ['', []],
])('sentences end where a reader stops: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('amounts, times, joined words and placeholders count as one word', () => {
  expect(wordsOf('Om 10:00 e-mailt u € 1.234,50 aan {{team}}.')).toEqual([
    'Om',
    '10:00',
    'e-mailt',
    'u',
    '1.234,50',
    'aan',
    '{{team}}',
  ]);
});
