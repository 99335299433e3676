import { dateInAmsterdam, timeInAmsterdam } from '../domain/local-date.ts';
import type { TranscriptEntry } from '../ports/conversations.ts';
import type { Locale } from '../ports/words.ts';
import { printable, unprintable } from './fonts.ts';
import type { PaperDeps } from './papers.ts';
import { asPrinted, isRightToLeft, languageOf, type Say, sayIn } from './say.ts';

/**
 * How many lines come on paper: the last ones. Setting a page holds everybody else up, and two thousand lines took over
 * three seconds; all of a conversation is always there as plain text.
 */
const mostLines = 300;

/** A conversation as it was shown, or the last part of a long one. */
export function conversationPaper(
  { typesetter, words, clock, municipality }: PaperDeps,
  all: readonly TranscriptEntry[],
  locale: Locale,
): Promise<Uint8Array> {
  const entries = all.slice(-mostLines);
  const say = sayIn(words, locale);
  const days = Map.groupBy(entries, ({ at }) => dateInAmsterdam(at));
  const left = entries.some(({ text }) => printable(text).includes(unprintable));
  const data = {
    ...languageOf(locale),
    sender: sayIn(words, 'nl')('letter.sender', { name: { name: municipality.name } }),
    title: say('paper.transcript.title'),
    notes: [
      ...(entries.length < all.length ? [say('paper.transcript.last-part')] : []),
      ...(left ? [say('paper.transcript.unprintable', { sign: { name: unprintable } })] : []),
    ],
    days: [...days].map(([date, spoken]) => ({
      title: say('overview.day', { date: { date } }),
      entries: spoken.map((entry) => onPaper(entry, say, locale)),
    })),
  };
  const epochSeconds = Math.floor(Date.parse(clock.now()) / 1000);
  return typesetter.pdf('conversation.typ', data, { epochSeconds });
}

function onPaper({ from, at, key, text, locale: spoken }: TranscriptEntry, say: Say, locale: Locale) {
  const resident = from === 'resident';
  const who = say(`common.aria.said-by-${resident ? 'you' : from}`);
  // Words of ours are in the language they were said in; in what language somebody typed shows in the script alone.
  const language = key !== undefined ? spoken : isRightToLeft(text) ? 'ar' : locale === 'ar' ? 'nl' : locale;
  return {
    ...languageOf(language),
    resident,
    who: `${who} · ${timeInAmsterdam(at)}`,
    lines: asPrinted(printable(text), language)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  };
}
