import type { Transcript } from '../casework/casework.ts';
import type { Words } from '../ports/words.ts';
import type { View } from './deps.ts';
import { Quote, StaffPage } from './frame.tsx';
import { langOf, moment } from './say.ts';

type Entry = Transcript['entries'][number];

/** The conversation word for word as it was shown; beside it the Dutch of every sentence that has a key. */
export function TranscriptPage({
  view,
  transcript,
  words,
}: {
  readonly view: View;
  readonly transcript: Transcript;
  readonly words: Words;
}) {
  const { t } = view.frame;
  const title = t('console.conversation-title');
  const back = `/medewerker/zaak/${encodeURIComponent(transcript.case.id)}`;
  return (
    <StaffPage view={view} title={title} back={back}>
      <h1>{title}</h1>
      <p class="hint">{t('console.conversation-help')}</p>
      {byTurn(transcript.entries).map(([turn, entries]) => (
        <section id={`beurt-${turn}`} aria-labelledby={`kop-${turn}`}>
          <h2 id={`kop-${turn}`} class="small">
            {t('console.turn', { count: { count: turn } })}
          </h2>
          <ol class="lines">
            {entries.map((entry) => (
              <EntryLine view={view} entry={entry} words={words} />
            ))}
          </ol>
        </section>
      ))}
    </StaffPage>
  );
}

function EntryLine({
  view,
  entry,
  words,
}: {
  readonly view: View;
  readonly entry: Entry;
  readonly words: Words;
}) {
  const { t } = view.frame;
  const dutch = dutchOf(entry, words);
  return (
    <li class={`card said said-${entry.from}`}>
      <p class="small soft">
        <strong>{t(`console.from-${entry.from}`)}</strong> · {t('console.at', moment(entry.at))} ·{' '}
        {t(`console.channel-${entry.channel}`)}
        {entry.key === undefined && entry.from === 'resident' ? ` · ${t('console.in-own-words')}` : ''}
      </p>
      <div class="grid">
        <div>
          <Quote text={entry.text} lang={langOf(entry.locale)} />
        </div>
        {dutch === undefined ? (
          ''
        ) : (
          <div>
            <p class="small soft">{t('console.in-dutch')}</p>
            <Quote text={dutch} lang="nl" />
          </div>
        )}
      </div>
    </li>
  );
}

/** Words of a resident have no key: nobody translated them, so there is nothing beside them. */
function dutchOf(entry: Entry, words: Words): string | undefined {
  if (entry.key === undefined || entry.locale === 'nl') return undefined;
  return words.say({ key: entry.key, ...(entry.values ? { values: entry.values } : {}) }, 'nl');
}

function byTurn(entries: readonly Entry[]): readonly (readonly [number, readonly Entry[]])[] {
  const turns = new Map<number, Entry[]>();
  for (const entry of entries) {
    const turn = turns.get(entry.turn);
    if (turn) turn.push(entry);
    else turns.set(entry.turn, [entry]);
  }
  return [...turns];
}
