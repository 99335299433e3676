import type { Money } from '../../domain/money.ts';
import { amount } from '../../text/format.ts';
import type { Translate } from '../../text/words.ts';

/** An amount as it stands in the letter, or 'onbekend' where it is not known: never zero. */
export function Amount({ of, t }: { readonly of: Money | undefined; readonly t: Translate }) {
  return <bdi class="amount">{of === undefined ? t('common.unknown') : amount(of)}</bdi>;
}
