import type { PropsWithChildren } from 'hono/jsx';
import { PostButton } from '../../../ui/components/button.tsx';
import type { Frame } from '../../../ui/frame.ts';

/** A part of the page to unfold: the page stays short until somebody wants to know. */
export function Fold({
  title,
  id,
  open,
  heads,
  children,
}: PropsWithChildren<{
  readonly title: string;
  readonly id: string;
  /** Somebody was reading here when the page was made anew. */
  readonly open?: boolean;
  /** It is a part of the page by itself, not one of a few below a heading. */
  readonly heads?: boolean;
}>) {
  return (
    <details class="fold card" id={id} open={open}>
      <summary>{heads ? <h2>{title}</h2> : <h3>{title}</h3>}</summary>
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
  heads = false,
}: {
  readonly title: string;
  readonly id: FoldOfAmountsId;
  readonly frame: Frame;
  readonly heads?: boolean;
}) {
  return (
    <Fold title={title} id={id} heads={heads}>
      <p>{t('overview.why-hidden')}</p>
      <div class="buttons button-one">
        <PostButton action="/overzicht/toon" fields={{ at: id }} picture="eye">
          {t('overview.show')}
        </PostButton>
      </div>
    </Fold>
  );
}
