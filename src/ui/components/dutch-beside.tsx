import { areReviewed } from '../../text/status.ts';
import type { Translate, WordKey } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import { Explained } from './explained.tsx';

type Values = Parameters<Translate>[1];

/**
 * Text on danger, consent and law. As long as no person has reviewed its translation, the Dutch that was meant stands
 * beside it: a reader can show it to somebody.
 */
export function DutchBeside({
  frame,
  keys,
  values,
  brief,
}: {
  readonly frame: Frame;
  readonly keys: readonly WordKey[];
  readonly values?: Values;
  /** The page says already, once, what the Dutch is there for. */
  readonly brief?: boolean;
}) {
  const { t, dutch, locale } = frame;
  return (
    <>
      {keys.map((key) => (
        <p>{brief ? t(key, values) : <Explained frame={frame} text={t(key, values)} />}</p>
      ))}
      {locale === 'nl' || areReviewed(keys, locale) ? (
        ''
      ) : (
        <div class="dutch">
          {brief ? (
            ''
          ) : (
            <p class="soft">
              {t('common.not-checked-yet')} {t('pages.in-dutch')}
            </p>
          )}
          <div lang="nl" dir="ltr">
            {keys.map((key) => (
              <p>{dutch(key, values)}</p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
