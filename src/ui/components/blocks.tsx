import type { PropsWithChildren } from 'hono/jsx';

/** A block that belongs together. */
export function Card({ id, labelledBy, children }: PropsWithChildren<{ id?: string; labelledBy?: string }>) {
  return (
    <section class="card" id={id} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}

/** Something to know. 'look' asks for attention, without alarm. */
export function Notice({
  kind = 'calm',
  live,
  children,
}: PropsWithChildren<{ readonly kind?: 'calm' | 'look'; readonly live?: boolean }>) {
  return (
    <div class={kind === 'look' ? 'notice notice-look' : 'notice'} role={live ? 'status' : undefined}>
      {children}
    </div>
  );
}

/** Something to unfold; works without a script. */
export function Details({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  return (
    <details>
      <summary>{title}</summary>
      <div class="within">{children}</div>
    </details>
  );
}

/** Facts as pairs of a name and a value. What is not known is not in it. */
export function Facts({ of }: { readonly of: readonly (readonly [string, unknown])[] }) {
  return (
    <dl class="facts">
      {of.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
