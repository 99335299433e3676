import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuiltInInterpreter } from '../../src/language/built-in.ts';

const interpreter = createBuiltInInterpreter();
const scope = [
  { id: 'everything', label: 'Niet bellen en niet langskomen' },
  { id: 'no-calls', label: 'Alleen niet bellen' },
  { id: 'no-visits', label: 'Alleen niet langskomen' },
];
const wrong = [
  { id: 'not-mine', label: 'Dit is niet van mij' },
  { id: 'already-paid', label: 'Ik heb dit al betaald' },
  { id: 'dissatisfied', label: 'Ik was niet tevreden' },
];
const understood = (text: string, options: readonly { id: string; label: string }[] = []) =>
  interpreter.interpret(text, { locale: 'nl', options });

describe('the words of a button', () => {
  it.each([
    ['niet bellen en niet langskomen!', scope, 'everything'],
    ['Niet bellen en niet langskommen', scope, 'everything'],
    ['ik heb dit al betaalt', wrong, 'already-paid'],
    ['2', wrong, 'already-paid'],
  ])('are understood with a typing mistake in a longer word: %s', async (text, options, id) => {
    expect(await understood(text, options)).toEqual({ kind: 'option', id });
  });

  it.each([
    ['Niet bellen en wel langskomen', scope],
    ['Wel bellen en niet langskomen', scope],
    ['Niet bellen en langskomen', scope],
    ['Dit is wel van mij', wrong],
    ['Dit is van mij', wrong],
    ['Dit is niet van hem', wrong],
    ['Ik was niet ontevreden', wrong],
    ['Ik was tevreden', wrong],
  ])('are not taken for what they turn around: %s', async (text, options) => {
    expect(await understood(text, options)).toEqual({ kind: 'unclear' });
  });

  it('are asked about when they fit two buttons', async () => {
    const alike = [
      { id: 'a', label: 'bellen vandaag' },
      { id: 'b', label: 'belden vandaag' },
    ];
    expect(await understood('bellden vandaag', alike)).toEqual({ kind: 'unclear' });
    expect(await understood('bellen vandaag', alike)).toEqual({ kind: 'option', id: 'a' });
  });

  it('never fit with a word more, a word less, or a short word that is another', async () => {
    const label = fc.array(fc.constantFrom('niet', 'wel', 'bellen', 'langskomen', 'en', 'geen', 'mij'), {
      minLength: 2,
      maxLength: 6,
    });
    const turned = fc.constantFrom(['niet', 'wel'], ['wel', 'niet'], ['geen', 'een'], ['mij', 'hij']);
    await fc.assert(
      fc.asyncProperty(label, turned, fc.nat(), async (words, [from = '', to = ''], place) => {
        const options = [{ id: 'it', label: words.join(' ') }];
        const longer = words.toSpliced(place % words.length, 0, 'niet');
        const other = words.map((word) => (word === from ? to : word));
        for (const text of [longer, words.slice(1), ...(other.join() === words.join() ? [] : [other])])
          expect(await understood(text.join(' '), options)).not.toEqual({ kind: 'option', id: 'it' });
      }),
    );
  });
});

describe('a phrase by which people begin something', () => {
  it.each([
    ['ik wil een afspraak', 'appointment'],
    ['afspraak maken', 'appointment'],
    ['Kan ik een afspraak maken?', 'appointment'],
    ['bellen met iemand', 'appointment'],
    ['ik wil iemand spreken', 'appointment'],
    ['I want an appointment', 'appointment'],
    ['can I talk to someone please', 'appointment'],
    ['أريد موعدًا', 'appointment'],
    ['hoeveel moet ik betalen', 'explain-debts'],
    ['waarom zo hoog', 'explain-debts'],
    ['How much do I owe?', 'explain-debts'],
    ['كم يجب أن أدفع؟', 'explain-debts'],
    ['ik wil geen hulp', 'signalling-opt-out'],
    ['laat me met rust', 'signalling-opt-out'],
    ["I don't want help", 'signalling-opt-out'],
    ['اتركوني وشأني', 'signalling-opt-out'],
    ['betalingsregeling', 'arrangement-offer'],
    ['ik wil een betalingsregeling', 'arrangement-offer'],
    ['payment plan', 'arrangement-offer'],
    ['أريد خطة دفع', 'arrangement-offer'],
    ['ik regel het zelf', 'self-arrange'],
    ['I will do it myself', 'self-arrange'],
    ['سأفعل ذلك بنفسي', 'self-arrange'],
  ])('is understood: %s', async (text, flow) => {
    expect(await understood(text)).toEqual({ kind: 'flow', flow });
  });

  it.each([
    'ik wil nu niet bellen met iemand',
    'ik kan nooit een afspraak maken',
    'ik heb een afspraak met mijn tandarts',
    'mijn betalingsregeling is mislukt',
    'ik krijg geen hulp',
    'ik wil een afspraak of laat me met rust',
    'ik weet niet hoeveel moet ik betalen en waarom zo hoog en wie dat allemaal beslist',
    'goedemorgen',
    '',
  ])('is asked about when it may mean something else: %s', async (text) => {
    expect(await understood(text)).toEqual({ kind: 'unclear' });
  });

  it('comes after the words of a button', async () => {
    const options = [{ id: 'self', label: 'Ik doe het zelf' }];
    expect(await understood('ik doe het zelf', options)).toEqual({ kind: 'option', id: 'self' });
  });

  it('is a command only when it is the whole text', async () => {
    expect(await understood('Ik wil een mens spreken')).toEqual({ kind: 'command', command: 'human' });
    expect(await understood('mijn buurman is een goed mens')).toEqual({ kind: 'unclear' });
  });
});
