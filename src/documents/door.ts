import type { Locale } from '../ports/words.ts';
import { areReviewed } from '../text/status.ts';
import type { WordKey } from '../text/words.ts';
import type { PaperDeps } from './papers.ts';
import { languageOf, sayIn } from './say.ts';

const says = [
  'paper.door.say-arrange',
  'paper.door.say-parts',
  'paper.door.say-income',
  'paper.door.say-letter',
  'paper.door.say-help',
] as const satisfies readonly WordKey[];

/** What a debt can be recognised by later, and what to keep of a talk; each with a line to write on. */
const asks = [
  'paper.door.ask-who',
  'paper.door.ask-for-whom',
  'paper.door.ask-number',
  'paper.door.ask-amount',
  'paper.door.ask-agreed',
] as const satisfies readonly WordKey[];

/** For the resident alone: nobody else reads along. */
const own = [
  'paper.door.own-real',
  'paper.door.own-income',
  'paper.door.own-call',
  'paper.door.own-danger',
] as const satisfies readonly WordKey[];

/** One page to show or read out when a bailiff is at the door or a collector calls; nothing of anybody is in it. */
export function doorPaper(
  { typesetter, words, municipality }: Pick<PaperDeps, 'typesetter' | 'words' | 'municipality'>,
  locale: Locale,
): Promise<Uint8Array> {
  const say = sayIn(words, locale);
  const dutch = sayIn(words, 'nl');
  const both = (key: WordKey) => ({ words: say(key), dutch: dutch(key) });
  const { phones, websites } = municipality;
  const register = websites['bailiff-register'].value;
  const calculator = websites['protected-income'].value;
  const values = {
    register: { name: register },
    calculator: { name: calculator },
    phone: { name: phones.city.value },
    emergency: { name: phones.emergency.value },
  };
  const data = {
    ...languageOf(locale),
    beside: locale !== 'nl',
    sender: dutch('letter.sender', { name: { name: municipality.name } }),
    title: say('paper.door.title'),
    dutchTitle: dutch('paper.door.title'),
    lead: say('paper.door.lead'),
    notChecked:
      locale === 'nl' || areReviewed(['paper.door.lead', ...says, ...asks, ...own], locale)
        ? null
        : say('common.not-checked-yet'),
    register,
    calculator,
    say: { title: both('paper.door.say'), lines: says.map(both) },
    ask: { title: both('paper.door.ask'), lines: asks.map(both) },
    own: { title: say('paper.door.own'), lines: own.map((key) => say(key, values)) },
  };
  // It says nothing of today, so that it is the same file every day.
  return typesetter.pdf('door.typ', data, { pages: 1, epochSeconds: 0 });
}
