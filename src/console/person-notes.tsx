import type { Card } from '../casework/casework.ts';
import type { Finding } from '../casework/findings.ts';
import type { OptOut } from '../domain/choices.ts';
import { dateInAmsterdam } from '../domain/local-date.ts';
import type { Translate } from '../text/words.ts';
import { Notice } from '../ui/components/blocks.tsx';
import type { View } from './deps.ts';
import { Quote } from './frame.tsx';

/** Before anything else on a card: this person asked to be left alone, from what, and for how long. */
export function RestNotice({ view, rest }: { readonly view: View; readonly rest: Card['rest'] }) {
  const { t } = view.frame;
  if (!rest) return null;
  return (
    <Notice kind="look">
      <p>
        <strong>
          {t('console.rest-asked', { scope: { key: scopeKey(rest) }, date: dayOf(rest.since) })}
        </strong>{' '}
        {rest.until === undefined
          ? t('console.rest-no-end')
          : t('console.rest-until', { date: { date: rest.until } })}
      </p>
      <p>
        {rest.calls ? t('console.rest-calls') : ''} {rest.visits ? t('console.rest-visits') : ''}{' '}
        {t('console.rest-goes-on')}
      </p>
    </Notice>
  );
}

/** What the resident contradicts and what the parties still have to be asked, about the debts that were sent. */
export function ToCheckSection({ view, card }: { readonly view: View; readonly card: Card }) {
  const { t } = view.frame;
  const { disputes, findings } = card.toCheck;
  if (disputes.length + findings.length === 0) return null;
  return (
    <section aria-labelledby="to-check">
      <h2 id="to-check">{t('console.to-check')}</h2>
      <p class="hint">{t('console.to-check-help')}</p>
      <ul class="lines sent">
        {disputes.map(({ party, claimNumber, reason, at }) => (
          <li>
            <Quote
              text={t('console.dispute', {
                party: { key: `collectors.${party}.title` },
                number: { name: claimNumber },
                reason: { key: `console.dispute-${reason}` },
                date: dayOf(at),
              })}
            />
          </li>
        ))}
        {findings.map((finding) => (
          <li>
            <Quote text={findingText(t, finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function findingText(t: Translate, { kind, number }: Finding): string {
  const what = t(`console.finding-${kind}`);
  return number === undefined
    ? what
    : t('console.finding-of', { number: { name: number }, what: { name: what } });
}

export function scopeKey({ scope }: Pick<OptOut, 'scope'>) {
  return `console.rest-${scope}` as const;
}

function dayOf(at: OptOut['since']) {
  return { date: dateInAmsterdam(at) };
}
