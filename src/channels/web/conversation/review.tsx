import type { Translate } from '../../../text/words.ts';
import { Lines } from './ticks.tsx';

interface Option {
  readonly id: string;
  readonly label: string;
}

/** In a list of ticks the way out is not a line to tick. */
const ways = ['not-send', 'skip', 'none'];

export function isWay(id: string): boolean {
  return ways.includes(id);
}

/** The headings of the preview, in the order in which they stand. */
const headings = [
  'conversation.review-wish',
  'conversation.review-person',
  'conversation.review-debts',
  'conversation.review-choices',
  'conversation.review-conversation',
] as const;

const wishes = ['wish', 'terms', 'ask', 'proposal', 'own-words', 'insurer', 'meeting', 'appointment'];

/** What is of no other kind is something that was chosen or done before. */
function headingOf(id: string): (typeof headings)[number] {
  if (wishes.includes(id)) return 'conversation.review-wish';
  if (['name', 'phone', 'address', 'language'].includes(id)) return 'conversation.review-person';
  if (id === 'debts' || id === 'wage' || id.startsWith('debt-')) return 'conversation.review-debts';
  if (id === 'conversation') return 'conversation.review-conversation';
  return 'conversation.review-choices';
}

/** The preview is what is sent: all lines are ticked, and any of them can be taken out. */
export function Review({ t, options }: { readonly t: Translate; readonly options: readonly Option[] }) {
  const lines = options.filter(({ id }) => !isWay(id));
  return (
    <>
      <p>{t('conversation.review-explained')}</p>
      {headings
        .map((heading) => ({ heading, under: lines.filter(({ id }) => headingOf(id) === heading) }))
        .filter(({ under }) => under.length > 0)
        .map(({ heading, under }) => (
          <Lines legend={t(heading)} options={under} checked />
        ))}
      <p class="hint">{t('conversation.review-danger')}</p>
    </>
  );
}
