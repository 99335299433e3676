import type { TranscriptEntry } from '../../../ports/conversations.ts';
import { directionOf } from '../../../text/direction.ts';
import { PhoneLink, Site } from '../../../ui/components/contact.tsx';
import { Explained } from '../../../ui/components/explained.tsx';
import type { Frame } from '../../../ui/frame.ts';

/**
 * What was said, as bubbles: one for all that somebody says in a row. Each carries its own language, because a
 * language can be changed half-way.
 */
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
      {inBubbles(entries).map(({ from, locale: spoken, lines }) => (
        <div
          class={`bubble bubble-${from}`}
          data-aloud={from === 'resident' ? undefined : ''}
          lang={spoken === locale ? undefined : spoken}
          dir={spoken === locale ? undefined : directionOf(spoken)}
        >
          <span class="unseen" lang={locale}>
            {t(`common.aria.said-by-${from === 'resident' ? 'you' : from}`)}:
          </span>
          {lines.map((entry) => (
            <Said frame={frame} entry={entry} />
          ))}
        </div>
      ))}
    </>
  );
}

interface Bubble {
  readonly from: TranscriptEntry['from'];
  readonly locale: string;
  readonly lines: readonly TranscriptEntry[];
}

/** A sentence that is the head of a few others begins a bubble of its own. */
function inBubbles(entries: readonly TranscriptEntry[]): readonly Bubble[] {
  const bubbles: { from: Bubble['from']; locale: string; lines: TranscriptEntry[] }[] = [];
  for (const entry of entries) {
    const last = bubbles.at(-1);
    if (last?.from === entry.from && last.locale === entry.locale && !isHead(entry)) last.lines.push(entry);
    else bubbles.push({ from: entry.from, locale: entry.locale, lines: [entry] });
  }
  return bubbles;
}

const heads = ['compare.route-nothing', 'compare.route-arrangement', 'compare.route-debt-help'];

function isHead({ key }: TranscriptEntry): boolean {
  return key !== undefined && heads.includes(key);
}

function Said({ frame, entry }: { readonly frame: Frame; readonly entry: TranscriptEntry }) {
  const links = linksIn(entry);
  // Words of ours have the direction of their language; what a resident typed has its own.
  const direction = entry.key === undefined ? 'auto' : undefined;
  const explains = entry.from === 'assistant' && entry.locale === frame.locale && !isOfCrisis(entry);
  return (
    <>
      {entry.text.split('\n').map((line) => (
        <p dir={direction} class={isHead(entry) ? 'bubble-head' : undefined}>
          {split(line, [...links.keys()]).map(
            (part) => links.get(part) ?? (explains ? <Explained frame={frame} text={part} /> : part),
          )}
        </p>
      ))}
    </>
  );
}

/** In danger nothing stands between the reader and the numbers. */
function isOfCrisis({ key }: TranscriptEntry): boolean {
  return key?.startsWith('crisis.') === true;
}

/** Names of values that are phone numbers: on a phone a number is there to be tapped. */
const phones = ['emergency', 'suicideLine', 'suicideLineFree', 'violenceLine', 'city', 'phoneNumber'];

function linksIn({ values }: TranscriptEntry): ReadonlyMap<string, unknown> {
  const links = new Map<string, unknown>();
  for (const [name, value] of Object.entries(values ?? {})) {
    if (!('name' in value)) continue;
    if (phones.includes(name)) links.set(value.name, <PhoneLink number={value.name} />);
    if (name === 'teamFinder') links.set(value.name, <Site address={value.name} />);
  }
  return links;
}

/** A line in parts, the links apart; the longest is found first, so that 113 is not found inside 0800-0113. */
function split(line: string, links: readonly string[]): readonly string[] {
  const [link, ...rest] = [...links].sort((a, b) => b.length - a.length);
  if (link === undefined) return [line];
  return line.split(link).flatMap((part, index) => [...(index > 0 ? [link] : []), ...split(part, rest)]);
}
