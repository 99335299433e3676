import { dateInAmsterdam, timeInAmsterdam } from '../../../domain/local-date.ts';
import type { TranscriptEntry } from '../../../ports/conversations.ts';
import type { Translate } from '../../../text/words.ts';

/** A conversation as plain text to keep: who said what, and when. */
export function transcriptText(entries: readonly TranscriptEntry[], t: Translate): string {
  return entries
    .map((entry) => {
      const who = t(`common.aria.said-by-${entry.from === 'resident' ? 'you' : entry.from}`);
      return `${dateInAmsterdam(entry.at)} ${timeInAmsterdam(entry.at)}  ${who}\n${entry.text}\n`;
    })
    .join('\n');
}
