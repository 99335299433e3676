import type { PropsWithChildren } from 'hono/jsx';

/** A part of the page to unfold: the page stays short until somebody wants to know. */
export function Fold({
  title,
  id,
  children,
}: PropsWithChildren<{ readonly title: string; readonly id: string }>) {
  return (
    <details class="fold card" id={id}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
