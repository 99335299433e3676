import type { Child, PropsWithChildren } from 'hono/jsx';
import { Details } from '../components/blocks.tsx';

/** The width that all drawings count in: less than the smallest phone, so that letters in them stay readable on one. */
export const width = 300;

/** Puts a place on the right side: in languages from right to left a drawing starts at the right. */
export function mirror(direction: 'ltr' | 'rtl'): (x: number) => number {
  return direction === 'rtl' ? (x) => width - x : (x) => x;
}

/**
 * A drawing with everything it needs to be of use to everybody: one sentence that says what it shows, a name and a
 * description for those who hear it, and the same figures as a table.
 */
export function Chart({
  id,
  title,
  summary,
  height,
  tableTitle,
  table,
  interactive,
  legend,
  children,
}: PropsWithChildren<{
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly height: number;
  /** Folds the table in under this title; without it the table stands open. */
  readonly tableTitle?: string;
  readonly table: Child;
  /** There are links in it. */
  readonly interactive?: boolean;
  readonly legend?: Child;
}>) {
  return (
    <figure class="chart">
      <figcaption>
        <p>{summary}</p>
      </figcaption>
      {legend}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role={interactive ? 'group' : 'img'}
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{summary}</desc>
        {children}
      </svg>
      {tableTitle === undefined ? table : <Details title={tableTitle}>{table}</Details>}
    </figure>
  );
}

/** A table that is wider than a phone scrolls by itself, with the keyboard too; the page does not. */
export function Table({
  caption,
  head,
  rows,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Child[])[];
}) {
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th scope="col">{text}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr>
              <th scope="row">{first}</th>
              {others.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
