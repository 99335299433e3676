import type { Child } from 'hono/jsx';
import type { CollectorKind } from '../../domain/collectors.ts';
import { Chart, mirror, width } from './chart.tsx';

/** A party in the drawing. */
export interface Link {
  readonly kind: CollectorKind;
  readonly name: string;
  /** Under the name where this person has something there: 'hier staat iets van u'. */
  readonly mine?: string | undefined;
  /** Leads to the sentence about it in the text below. */
  readonly href: string;
}

const box = { wide: 144, high: 72 };
const middle = (width - box.wide) / 2;
const lineHeight = 19;
/** In signs: what fits in a box, with room to spare. */
const longestLine = 17;
const far = width - box.wide - 2;

/** Where each party stands: the debt starts at the insurer and may go two ways. */
const places: Readonly<Record<CollectorKind, readonly [x: number, y: number]>> = {
  zorgverzekeraar: [middle, 2],
  cak: [2, 112],
  incassobureau: [far, 112],
  cjib: [2, 222],
  deurwaarder: [middle, 332],
};

/** Who can hand a debt to whom. */
const handsTo: readonly (readonly [CollectorKind, CollectorKind])[] = [
  ['zorgverzekeraar', 'cak'],
  ['zorgverzekeraar', 'incassobureau'],
  ['cak', 'cjib'],
  ['cjib', 'deurwaarder'],
  ['incassobureau', 'deurwaarder'],
];

/** Who collects: the way a debt goes from hand to hand, with the parties that this person has to do with. */
export function ChainMap({
  direction,
  links,
  ...texts
}: {
  readonly direction: 'ltr' | 'rtl';
  readonly links: readonly Link[];
  readonly title: string;
  readonly summary: string;
  /** The same in words, with the places that the links lead to. */
  readonly table: Child;
}) {
  const x = mirror(direction);
  const left = (kind: CollectorKind) => Math.min(x(places[kind][0]), x(places[kind][0] + box.wide));
  return (
    <Chart id="chain" height={406} interactive {...texts}>
      <defs>
        <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0l8 4-8 4z" class="head" />
        </marker>
      </defs>
      {handsTo.map(([from, to]) => (
        <path
          d={arrow(left(from), places[from][1], left(to), places[to][1])}
          class="arrow"
          marker-end="url(#head)"
        />
      ))}
      {links.map(({ kind, name, mine, href }) => {
        const [, top] = places[kind];
        const center = left(kind) + box.wide / 2;
        const lines = inLines(name);
        const first = top + (box.high - (lines.length + (mine ? 1 : 0)) * lineHeight) / 2 + 14;
        return (
          <a href={href}>
            <rect
              x={left(kind)}
              y={top}
              width={box.wide}
              height={box.high}
              rx="10"
              class={mine ? 'box has' : 'box'}
              stroke-dasharray={mine ? undefined : '5 4'}
            />
            {lines.map((line, index) => (
              <text x={center} y={first + index * lineHeight} text-anchor="middle" font-weight="600">
                {line}
              </text>
            ))}
            {mine ? (
              <text x={center} y={first + lines.length * lineHeight} text-anchor="middle" class="quiet">
                {`✓ ${mine}`}
              </text>
            ) : null}
          </a>
        );
      })}
    </Chart>
  );
}

/** A name that is too long for its box stands on two lines. */
function inLines(name: string): readonly string[] {
  const words = name.split(' ');
  if (name.length <= longestLine || words.length === 1) return [name];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

/** From the middle of the bottom of one box to the middle of the top of another, bent so that it enters upright. */
function arrow(fromLeft: number, fromTop: number, toLeft: number, toTop: number): string {
  const [x1, y1] = [fromLeft + box.wide / 2, fromTop + box.high];
  const [x2, y2] = [toLeft + box.wide / 2, toTop - 4];
  const bend = (y1 + y2) / 2;
  return x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2}`;
}
