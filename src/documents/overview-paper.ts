import { type KnownPart, missingFrom } from '../domain/known-part.ts';
import { dateInAmsterdam, type LocalDate } from '../domain/local-date.ts';
import { knownTotal } from '../domain/overview.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { OverviewOnPaper } from '../ports/papers.ts';
import type { Locale } from '../ports/words.ts';
import { printable } from './fonts.ts';
import type { PaperDeps } from './papers.ts';
import { asPrinted, languageOf, type Say, sayIn } from './say.ts';

/** Somebody's overview on one page. No amount and no name stands in what the file says of itself. */
export function overviewPaper(
  { typesetter, words, clock, municipality }: PaperDeps,
  { overview, parties }: OverviewOnPaper,
  locale: Locale,
): Promise<Uint8Array> {
  const say = sayIn(words, locale);
  const dutch = sayIn(words, 'nl');
  const sentence = (one: Sentence) => asPrinted(words.say(one, locale), locale);
  const day = (date: LocalDate) => say('overview.day', { date: { date } });
  const { total } = overview;
  const data = {
    ...languageOf(locale),
    sender: dutch('letter.sender', { name: { name: municipality.name } }),
    title: say('overview.title'),
    person: say('paper.overview.for', { name: { name: printable(overview.person.name) } }),
    made: say('paper.overview.made', { date: { date: dateInAmsterdam(clock.now()) } }),
    parties: say('overview.parties', { count: { count: overview.parties } }),
    askMoney: say('overview.ask-money', { count: { count: overview.parties } }),
    together: say('overview.together'),
    total: say(...partSaid({ known: knownTotal(total), of: total.kind === 'complete' ? 'all' : 'some' })),
    asOf: say('overview.as-of', { date: { date: overview.asOf } }),
    incomplete: say('overview.incomplete'),
    missing: missingFrom(overview).map(sentence),
    who: say('overview.who'),
    head: [say('overview.party'), say('overview.open'), say('overview.stand'), say('overview.next')],
    rows: parties.map(({ kind, open, asOf, next }) => ({
      party: say(`collectors.${kind}.title`),
      // The letters and the people who help know the party by this name.
      dutch: locale === 'nl' ? null : dutch(`collectors.${kind}.title`),
      open: say(...partSaid(open)),
      asOf: asOf.map(day),
      next: next.map(sentence),
    })),
    help: say('paper.overview.help', { phone: { name: municipality.phones.city.value } }),
    private: say('paper.overview.private'),
  };
  const epochSeconds = Math.floor(Date.parse(clock.now()) / 1000);
  return typesetter.pdf('overview.typ', data, { pages: 1, epochSeconds });
}

/** What is not known is said to be unknown, never to be nothing. */
function partSaid({ known, of }: KnownPart): Parameters<Say> {
  if (of === 'nothing') return ['common.unknown'];
  return of === 'some'
    ? ['common.at-least', { amount: known }]
    : ['paper.overview.amount', { amount: known }];
}
