import type { Case, HandoverLine } from '../domain/handover.ts';
import { directionOf } from '../text/direction.ts';
import type { View } from './deps.ts';
import { Quote } from './frame.tsx';
import { langOf } from './say.ts';

/** Lines in Dutch, one below the other. */
export function Lines({
  of,
  language,
  none,
}: {
  readonly of: readonly HandoverLine[];
  readonly language: string;
  readonly none: string;
}) {
  if (of.length === 0) return <>{none}</>;
  return (
    <ul class="lines">
      {of.map((line) => (
        <li>
          <Dutch line={line} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** A line in Dutch. What reads the same in both languages are the resident's own words: nobody translated them. */
function Dutch({ line, language }: { readonly line: HandoverLine; readonly language: string }) {
  return <Quote text={line.dutch} {...(line.shown === line.dutch ? inLanguage(language) : { lang: 'nl' })} />;
}

/** How a page marks words in the language of a case. */
function inLanguage(language: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const lang = langOf(language);
  return lang === undefined ? {} : { lang, dir: directionOf(lang) };
}

/** Every line the resident sent, with where it came from: nothing in it has to be asked a second time. */
export function SentLines({
  view,
  case: one,
  path,
}: {
  readonly view: View;
  readonly case: Case;
  readonly path: string;
}) {
  const { t } = view.frame;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('console.do-not-ask-again')}</h2>
      <p class="hint">{t(one.kind === 'danger' ? 'console.danger-help' : 'console.do-not-ask-again-help')}</p>
      {one.lines.length === 0 ? <p>{t('console.nothing-sent')}</p> : ''}
      {one.lines.some((line) => originOf(one, line) === 'not-sent') ? (
        <p class="hint">{t('console.origin-not-sent')}</p>
      ) : (
        ''
      )}
      <ol class="lines sent">
        {one.lines.map((line) => (
          <li>
            <Dutch line={line} language={one.language} />
            {line.shown === line.dutch ? (
              ''
            ) : (
              <p class="soft">
                {t('console.original')}: <Quote text={line.shown} {...inLanguage(one.language)} />
              </p>
            )}
            <Origin view={view} case={one} line={line} path={path} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Origin({
  view,
  case: one,
  line,
  path,
}: {
  readonly view: View;
  readonly case: Case;
  readonly line: HandoverLine;
  readonly path: string;
}) {
  const { t } = view.frame;
  const origin = originOf(one, line);
  if (origin === 'not-sent') return null;
  return (
    <p class="small">
      {origin === 'data' ? (
        t('console.origin-data')
      ) : (
        <a href={`${path}/gesprek#beurt-${origin}`}>
          {t('console.origin-turn', { count: { count: origin } })}
        </a>
      )}
    </p>
  );
}

/** Where a line came from: a turn that staff may read, a turn that they may not, or no turn. */
function originOf({ conversationUpTo }: Case, { turn }: HandoverLine): number | 'not-sent' | 'data' {
  if (turn === undefined) return 'data';
  return conversationUpTo === undefined || turn > conversationUpTo ? 'not-sent' : turn;
}
