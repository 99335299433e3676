import type { TranscriptEntry } from '../../../ports/conversations.ts';
import type { Frame } from '../../../ui/frame.ts';
import { directionOf } from '../../../ui/locale.ts';

/** What was said, as bubbles. Each carries its own language, because a language can be changed half-way. */
export function Bubbles({
  frame,
  entries,
}: {
  readonly frame: Frame;
  readonly entries: readonly TranscriptEntry[];
}) {
  const { t, locale } = frame;
  return (
    <>
      {entries.map((entry) => (
        <div
          class={`bubble bubble-${entry.from}`}
          lang={entry.locale === locale ? undefined : entry.locale}
          dir={entry.locale === locale ? undefined : directionOf(entry.locale)}
        >
          <span class="visually-hidden">{t(`common.aria.said-by-${who(entry)}`)}: </span>
          {entry.text.split('\n').map((line) => (
            <p dir="auto">{line}</p>
          ))}
        </div>
      ))}
    </>
  );
}

function who(entry: TranscriptEntry): 'you' | 'assistant' | 'staff' {
  return entry.from === 'resident' ? 'you' : entry.from;
}
