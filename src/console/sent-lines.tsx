import type { Case, HandoverLine } from '../domain/handover.ts';
import type { View } from './deps.ts';
import { Quote } from './frame.tsx';
import { langOf } from './say.ts';

/** Lines in Dutch, one below the other. */
export function Lines({ of, none }: { readonly of: readonly HandoverLine[]; readonly none: string }) {
  if (of.length === 0) return <>{none}</>;
  return (
    <ul class="lines">
      {of.map((line) => (
        <li>
          <Quote text={line.dutch} />
        </li>
      ))}
    </ul>
  );
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
      <ol class="lines sent">
        {one.lines.map((line) => (
          <li>
            <Quote text={line.dutch} />
            {line.shown === line.dutch ? (
              ''
            ) : (
              <p class="soft">
                {t('console.original')}: <Quote text={line.shown} lang={langOf(one.language)} />
              </p>
            )}
            <p class="small">
              <Origin view={view} case={one} line={line} path={path} />
            </p>
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
  if (line.turn === undefined) return <>{t('console.origin-data')}</>;
  if (one.conversationUpTo === undefined || line.turn > one.conversationUpTo)
    return <>{t('console.origin-not-sent')}</>;
  return (
    <a href={`${path}/gesprek#beurt-${line.turn}`}>
      {t('console.origin-turn', { count: { count: line.turn } })}
    </a>
  );
}
