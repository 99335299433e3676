import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/ports/words.ts';
import { digits } from '../../src/text/check/digits.ts';
import { form } from '../../src/text/check/form.ts';
import { jargon } from '../../src/text/check/jargon.ts';
import { length } from '../../src/text/check/length.ts';
import { marks } from '../../src/text/check/marks.ts';
import { passive } from '../../src/text/check/passive.ts';
import { questions } from '../../src/text/check/questions.ts';
import { script } from '../../src/text/check/script.ts';
import { tone } from '../../src/text/check/tone.ts';
import type { Rule } from '../../src/text/check/types.ts';
import { chat, corpusOf } from './corpus.ts';

const fifteen = 'Wij kijken samen met u naar alle brieven die u van deze partij heeft gekregen.';

const bad: readonly (readonly [rule: Rule, locale: Locale, text: string, words: readonly string[]])[] = [
  [length, 'nl', `${fifteen.slice(0, -1)} vandaag ook.`, [`${fifteen.slice(0, -1)} vandaag ook.`]],
  [jargon, 'nl', 'Uw verzoek is derhalve akkoord.', ['derhalve -> daarom']],
  [jargon, 'nl', 'De beschikkingen komen per post.', ['beschikkingen -> besluit']],
  [jargon, 'nl', 'Dit gaat over u Met Betrekking Tot geld.', ['met betrekking tot -> over']],
  [tone, 'nl', 'U bent een wanbetaler.', ['wanbetaler -> bewoner']],
  [tone, 'nl', 'Waarom heeft u zo lang gewacht?', ['waarom heeft u -> ask what helps']],
  [tone, 'nl', 'Kies wat je wilt.', ['je -> u']],
  [tone, 'en', 'You simply pay the bill.', ['simply -> leave out']],
  [tone, 'ar', 'وللأسف لا نعرف.', ['وللأسف -> leave out']],
  [digits, 'nl', 'U betaalt € 1.234,50 in 3 maanden.', ['1.234,50', '3']],
  [digits, 'nl', 'Dat is tien procent meer.', ['procent']],
  [digits, 'ar', 'بعد ٣ أشهر.', ['٣']],
  [questions, 'nl', 'Wilt u bellen? Of liever komen?', ['?', '?']],
  [questions, 'ar', 'هل تريد ذلك؟ أو لا؟', ['؟', '؟']],
  [marks, 'nl', 'Kies een dag (of tijd).', ['(', ')']],
  [marks, 'nl', 'Bel en/of kom langs.', ['n/o']],
  [marks, 'nl', 'U kunt bijv. bellen.', ['bijv.']],
  [marks, 'nl', 'Dit regelt de WSNP.', ['WSNP']],
  [marks, 'nl', 'Dag {name}, welkom.', ['{name}']],
  [marks, 'nl', 'Dag {{name}, welkom.', ['{{name}']],
  [marks, 'nl', 'Lees $t(menu.line) eerst.', ['(', ')', '$t(']],
  [marks, 'en', 'Call the bailiff (soon).', ['(', ')']],
  [marks, 'nl', 'Bel het Buurtteam (hulp in de buurt).', ['(', ')']],
  [passive, 'nl', 'U wordt vandaag gebeld.', ['wordt ... gebeld']],
  [passive, 'nl', 'De brief werd verstuurd.', ['werd ... verstuurd']],
  [passive, 'nl', 'Uw gegevens worden opgeslagen.', ['worden ... opgeslagen']],
  [script, 'ar', 'اتصل بـ insurer اليوم.', ['insurer']],
  [script, 'ar', 'هل تريد ذلك?', ['?']],
  [script, 'en', 'Call the شركة today.', ['شركة']],
  [form, 'nl', 'Te veel  lucht .', ['spaces']],
  [form, 'nl', '', ['empty']],
];

const good: readonly (readonly [rule: Rule, locale: Locale, text: string])[] = [
  [length, 'nl', fifteen],
  [length, 'nl', 'Kies de partij die u het eerst wilt bellen. Daarna ziet u wat u kunt zeggen.'],
  [jargon, 'nl', 'hogere premie (in de brief: bestuursrechtelijke premie)'],
  [jargon, 'nl', 'U kunt zeggen: “Wat is de hoofdsom?”'],
  [tone, 'nl', 'U kiest zelf. Nu kijken, later kijken, of stoppen.'],
  [tone, 'en', 'You choose. You can stop at any time.'],
  [tone, 'ar', 'يمكنك التوقف في أي وقت.'],
  [digits, 'nl', 'U betaalt {{perMonth}} per maand, {{months}} maanden lang.'],
  [questions, 'nl', 'Wilt u dat ik dat uitleg?'],
  [questions, 'nl', 'Vraag dan: “Wie heeft mijn rekening nu?” Lukt dat?'],
  [marks, 'nl', 'Het CAK en het CJIB zijn van de overheid.'],
  [marks, 'nl', 'Goed, {{name}}. U kunt ’s ochtends bellen.'],
  [marks, 'en', 'Keep the letter of the bailiff (deurwaarder). Call the Buurtteam (help in your area).'],
  [passive, 'nl', 'Het bedrag wordt hoger. Wij bellen u over geld en gegevens.'],
  [passive, 'nl', 'Wij hebben de brief verstuurd.'],
  [script, 'ar', 'اسمها في الرسائل zorgverzekeraar، وهي شركة.'],
  [script, 'ar', 'قل: “Ik wil een betalingsregeling”.'],
  [script, 'en', 'The letter says deurwaarder.'],
  [form, 'nl', 'Goed. Wat wilt u, {{name}}?'],
];

describe('a sentence that is hard, unkind or out of form', () => {
  test.each(bad)('is found: %#', (rule, locale, text, words) => {
    expect(rule.find(chat(locale, text)).map((found) => found.words)).toEqual([words]);
  });
});

describe('a plain and kind sentence', () => {
  test.each(good)('passes: %#', (rule, locale, text) => {
    expect(rule.find(chat(locale, text))).toEqual([]);
  });
});

test('a page may take longer sentences than a conversation, and staff may read office words', () => {
  const twenty = `${fifteen.slice(0, -1)} en wij leggen rustig uit.`;
  const overview = corpusOf({ nl: { overview: { line: twenty } } });
  expect(length.find(overview)).toEqual([]);
  expect(length.find(chat('nl', twenty))).toHaveLength(1);
  const toStaff = corpusOf({
    nl: { console: { line: 'De vorderingen van deze bewoner.', term: 'wanbetaler' } },
  });
  expect(jargon.find(toStaff)).toEqual([]);
  expect(tone.find(toStaff).map(({ key }) => key)).toEqual(['console.term']);
});
