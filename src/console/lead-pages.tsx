import { type LeadLists, longestList } from '../casework/lead-lists.ts';
import { dateInAmsterdam } from '../domain/local-date.ts';
import { ButtonLink } from '../ui/components/button.tsx';
import type { View } from './deps.ts';
import { Quote, StaffPage } from './frame.tsx';
import { findingText, scopeKey } from './person-notes.tsx';

type Shown<L extends 'rest' | 'findings'> = NonNullable<Awaited<ReturnType<LeadLists[L]>>>;

/** Who asked for rest: whoever makes a list of people to call or visit takes these out. */
export function RestPage({ view, list }: { readonly view: View; readonly list: Shown<'rest'> }) {
  const { t } = view.frame;
  const title = t('console.rest-title');
  return (
    <StaffPage view={view} title={title} back="/medewerker">
      <h1>{title}</h1>
      <p class="hint">{t('console.rest-help')}</p>
      <p>
        <ButtonLink href="/medewerker/rust.csv">{t('console.rest-download')}</ButtonLink>
      </p>
      {list.more ? <p>{t('console.rest-more', { most: { count: longestList } })}</p> : ''}
      <Rows
        columns={[
          t('console.person-key'),
          t('console.rest-scope'),
          t('console.rest-since'),
          t('console.rest-end'),
        ]}
        none={t('console.rest-none')}
        of={list.entries.map(({ personKey, since, until, scope }) => [
          personKey,
          t(scopeKey({ scope })),
          t('console.day', { date: { date: dateInAmsterdam(since) } }),
          until === undefined ? t('console.rest-no-end') : t('console.day', { date: { date: until } }),
        ])}
      />
    </StaffPage>
  );
}

/** What the current deliveries leave to be asked at the parties, by person. */
export function FindingsPage({ view, list }: { readonly view: View; readonly list: Shown<'findings'> }) {
  const { t } = view.frame;
  const title = t('console.findings-title');
  return (
    <StaffPage view={view} title={title} back="/medewerker">
      <h1>{title}</h1>
      <p class="hint">{t('console.findings-help')}</p>
      {list.more ? <p>{t('console.findings-more', { most: { count: longestList } })}</p> : ''}
      <Rows
        columns={[t('console.person-key'), t('console.finding')]}
        none={t('console.findings-none')}
        of={list.entries.map((entry) => [entry.personKey, findingText(t, entry)])}
      />
    </StaffPage>
  );
}

function Rows({
  columns,
  of,
  none,
}: {
  readonly columns: readonly string[];
  readonly of: readonly (readonly string[])[];
  readonly none: string;
}) {
  if (of.length === 0) return <p>{none}</p>;
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map((cells) => (
          <tr>
            {cells.map((cell) => (
              <td>
                <Quote text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
