import type { Frame } from '../frame.ts';
import { PhoneLink } from './contact.tsx';
import { Pictogram } from './pictogram.tsx';

/**
 * What the script makes its buttons of. It stands in a template: without a script there is no button at all. `asks` is
 * for a page that goes on asking, where somebody can choose to hear every new question at once.
 */
export function ListenTools({
  frame: { t, contact },
  asks,
}: {
  readonly frame: Frame;
  readonly asks?: boolean;
}) {
  // The script fills in the figures of an amount as it stands in the text.
  const amount = t('listen.amount', { euros: { name: '[euros]' }, cents: { name: '[cents]' } });
  return (
    <template data-listen-tools data-amount={amount}>
      <button class="listen" type="button">
        <Pictogram name="listen" />
        <Pictogram name="stop" />
        <span data-read={t('listen.read')} data-stop={t('listen.stop')} />
      </button>
      <p class="listen-none small soft">
        {t('listen.none')} {t('listen.call')} <PhoneLink number={contact.phone} />
        {' · '}
        <a href="/afspraak">{t('common.talk-to-human')}</a>
      </p>
      {asks ? (
        <div class="listen-first">
          <div class="pick">
            <input type="checkbox" id="listen-first" aria-describedby="listen-first-explained" />
            <label for="listen-first">{t('listen.first')}</label>
          </div>
          <p class="hint small" id="listen-first-explained">
            {t('listen.first-explained')}
          </p>
        </div>
      ) : (
        ''
      )}
    </template>
  );
}

/** Where the button comes that reads what is around it: nothing, as long as no script puts it there. */
export function ListenPlace() {
  return <div data-listen-place />;
}
