import type { PropsWithChildren } from 'hono/jsx';

/** A button that sends the form it stands in. There is one kind: no choice is made to look better than another. */
export function Button({
  children,
  name,
  value,
}: PropsWithChildren<{ readonly name?: string; readonly value?: string }>) {
  return (
    <button class="button" type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that looks as the buttons beside it. */
export function ButtonLink({ href, children }: PropsWithChildren<{ readonly href: string }>) {
  return (
    <a class="button" href={href}>
      {children}
    </a>
  );
}

/** Ways to choose from, all of the same size. */
export function ButtonRow({ children }: PropsWithChildren) {
  return <div class="buttons">{children}</div>;
}

/** One button with a form of its own, for something that happens at once. */
export function PostButton({
  action,
  fields = {},
  children,
}: PropsWithChildren<{ readonly action: string; readonly fields?: Readonly<Record<string, string>> }>) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button>{children}</Button>
    </form>
  );
}
