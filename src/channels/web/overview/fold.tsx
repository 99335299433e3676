import type { PropsWithChildren } from 'hono/jsx';
import { PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';

/** A part of the page to unfold: the page stays short until somebody wants to know. */
export function Fold({
  title,
  id,
  open,
  children,
}: PropsWithChildren<{
  readonly title: string;
  readonly id: string;
  /** Somebody was reading here when the page was made anew. */
  readonly open?: boolean;
}>) {
  return (
    <details class="fold card" id={id} open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

/** Folds that are made of amounts. Asking for the amounts in one of them comes back to it. */
export const foldsOfAmounts = ['waarom', 'vooruit'] as const;
export type FoldOfAmountsId = (typeof foldsOfAmounts)[number];

/** Such a fold for who has not asked for amounts. */
export function FoldOfAmounts({
  title,
  id,
  frame: { t },
}: {
  readonly title: string;
  readonly id: FoldOfAmountsId;
  readonly frame: Frame;
}) {
  return (
    <Fold title={title} id={id}>
      <p>{t('overview.why-hidden')}</p>
      <div class="buttons button-one">
        <PostButton action="/overzicht/toon" fields={{ at: id }}>
          {t('overview.show')}
        </PostButton>
      </div>
    </Fold>
  );
}
