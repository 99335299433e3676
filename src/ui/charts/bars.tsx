import { scaleLinear } from 'd3-scale';
import type { Child } from 'hono/jsx';
import type { Money } from '../../domain/money.ts';
import { amount } from '../../text/format.ts';
import { Chart, mirror, width } from './chart.tsx';

/** A part of a bar: told apart by its pattern, and by colour only besides. */
export interface Series {
  readonly id: string;
  readonly label: string;
}

export interface Bar {
  readonly label: string;
  /** In the order of the series. */
  readonly parts: readonly Money[];
}

const rowHeight = 58;
const barHeight = 24;

/** What the debts consist of: one bar for each party, made of parts that are stacked side by side. */
export function StackedBars({
  direction,
  series,
  bars,
  ...texts
}: {
  readonly direction: 'ltr' | 'rtl';
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  readonly title: string;
  readonly summary: string;
  readonly tableTitle: string;
  readonly table: Child;
}) {
  const totals = bars.map(({ parts }) => parts.reduce((all, part) => all + part.cents, 0));
  const place = scaleLinear([0, Math.max(1, ...totals)], [0, width]);
  const x = mirror(direction);
  return (
    <Chart id="bars" height={bars.length * rowHeight} legend={<Legend series={series} />} {...texts}>
      <Patterns />
      {bars.map(({ label, parts }, row) => {
        const top = row * rowHeight;
        let start = 0;
        return (
          <g>
            <text x={x(0)} y={top + 16} text-anchor="start">
              {label}
            </text>
            <text x={x(width)} y={top + 16} text-anchor="end" class="quiet">
              {amount({ cents: totals[row] ?? 0 })}
            </text>
            {parts.map((part, index) => {
              const from = place(start);
              start += part.cents;
              const wide = place(start) - from;
              if (wide <= 0) return null;
              return (
                <rect
                  x={round(Math.min(x(from), x(from + wide)))}
                  y={top + 24}
                  width={round(wide)}
                  height={barHeight}
                  fill={`url(#part-${index + 1})`}
                  class="rim"
                />
              );
            })}
          </g>
        );
      })}
    </Chart>
  );
}

/** Three patterns that differ without any colour: plain, stripes, dots. The same ones stand in the legend. */
function Patterns() {
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id="part-1" {...size}>
        <rect width="8" height="8" class="s1" />
      </pattern>
      <pattern id="part-2" {...size}>
        <rect width="8" height="8" class="s2" />
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="mark" />
      </pattern>
      <pattern id="part-3" {...size}>
        <rect width="8" height="8" class="s3" />
        <circle cx="4" cy="4" r="1.8" class="dot" />
      </pattern>
    </defs>
  );
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul class="legend">
      {series.map(({ label }, index) => (
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <rect width="24" height="24" rx="4" fill={`url(#part-${index + 1})`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
