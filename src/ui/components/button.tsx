import type { PropsWithChildren } from 'hono/jsx';
import { Pictogram, type PictogramName } from './pictogram.tsx';

/** A button that sends the form it stands in. There is one kind: no choice is made to look better than another. */
export function Button({
  children,
  name,
  value,
  picture,
}: PropsWithChildren<{
  readonly name?: string;
  readonly value?: string;
  readonly picture?: PictogramName | undefined;
}>) {
  return (
    <button class="button" type="submit" name={name} value={value}>
      {picture === undefined ? '' : <Pictogram name={picture} />}
      {children}
    </button>
  );
}

/** A link that looks as the buttons beside it. */
export function ButtonLink({
  href,
  picture,
  children,
}: PropsWithChildren<{ readonly href: string; readonly picture?: PictogramName }>) {
  return (
    <a class="button" href={href}>
      {picture === undefined ? '' : <Pictogram name={picture} />}
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
  picture,
  children,
}: PropsWithChildren<{
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly picture?: PictogramName;
}>) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button picture={picture}>{children}</Button>
    </form>
  );
}
