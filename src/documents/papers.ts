import type { Municipality } from '../municipality/types.ts';
import type { Clock } from '../ports/clock.ts';
import type { Papers } from '../ports/papers.ts';
import type { Locale, Words } from '../ports/words.ts';
import { conversationPaper } from './conversation-paper.ts';
import { doorPaper } from './door.ts';
import { overviewPaper } from './overview-paper.ts';
import type { Typesetter } from './typst.ts';

/** What papers are made of. */
export interface PaperDeps {
  readonly typesetter: Typesetter;
  readonly words: Words;
  readonly clock: Clock;
  readonly municipality: Pick<Municipality, 'name' | 'phones' | 'websites'>;
}

export function createPapers(deps: PaperDeps): Papers {
  const doors = new Map<Locale, Promise<Uint8Array>>();
  return {
    overview: (sheet, locale) => overviewPaper(deps, sheet, locale),
    conversation: (entries, locale) => conversationPaper(deps, entries, locale),
    // Anybody may ask for it, and it is the same for everybody: it is set once.
    door(locale) {
      const known = doors.get(locale) ?? doorPaper(deps, locale);
      doors.set(locale, known);
      return known;
    },
  };
}
