import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Child } from 'hono/jsx';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Money } from '../../domain/money.ts';
import { amount } from '../../text/format.ts';
import { Chart, width } from './chart.tsx';

export interface GrowthPoint {
  readonly on: LocalDate;
  readonly amount: Money;
  /** Something happened here: it gets a number, and a sentence in the list below with the same number. */
  readonly marked?: boolean;
}

const area = { top: 24, bottom: 190, start: 8, end: width - 8 };

/**
 * How it grew over the years. An amount stays what it was until something happens, so the line goes in steps. Time
 * runs from left to right in every language, as in any calendar of figures.
 */
export function GrowthLine({
  points,
  ...texts
}: {
  readonly points: readonly GrowthPoint[];
  readonly title: string;
  readonly summary: string;
  readonly tableTitle: string;
  readonly table: Child;
}) {
  const times = points.map(({ on }) => Date.parse(on));
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [area.start + 10, area.end - 10]);
  const most = Math.max(1, ...points.map((point) => point.amount.cents));
  const y = scaleLinear([0, most], [area.bottom, area.top + 14]);
  const at = points.map((point, index) => ({
    ...point,
    x: round(x(times[index] ?? 0)),
    y: round(y(point.amount.cents)),
  }));
  const steps = at.map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`));
  const marked = lifted(at.filter((point) => point.marked));
  return (
    <Chart id="growth" height={226} {...texts}>
      <path d={`M${area.start} ${area.bottom}H${area.end}`} class="axis" />
      <path d={steps.join('')} class="line" />
      {marked.map((point, index) => (
        <g>
          <path d={`M${point.x} ${point.y}V${point.label}`} class="axis" />
          <circle cx={point.x} cy={point.label} r="10" class="event" />
          <text x={point.x} y={point.label + 4.5} text-anchor="middle" font-weight="600">
            {index + 1}
          </text>
        </g>
      ))}
      <text x={area.end} y={14} text-anchor="end" direction="ltr">
        {amount({ cents: most })}
      </text>
      {years(at).map(({ year, x: place }) => (
        <text x={place} y={area.bottom + 22} text-anchor="middle" class="quiet" direction="ltr">
          {year}
        </text>
      ))}
    </Chart>
  );
}

/** Numbers that would cover each other stand one above the other, tied to their place on the line. */
function lifted<P extends { readonly x: number; readonly y: number }>(points: readonly P[]) {
  const placed: (P & { readonly label: number })[] = [];
  for (const point of points) {
    const near = placed.filter((other) => Math.abs(other.x - point.x) < 22).map(({ label }) => label);
    const free = (label: number) => near.every((other) => Math.abs(other - label) >= 22);
    const above = Array.from({ length: 7 }, (_, step) => point.y - 22 * step).find(
      (label) => label > 28 && free(label),
    );
    const below = Array.from({ length: 7 }, (_, step) => point.y + 22 * step).find(free);
    placed.push({ ...point, label: above ?? below ?? point.y });
  }
  return placed;
}

/** The first and the last year, and what fits between them. */
function years(points: readonly { readonly on: LocalDate; readonly x: number }[]) {
  const found: { year: string; x: number }[] = [];
  for (const { on, x } of points) {
    const last = found.at(-1);
    if (!last || x - last.x > 46)
      found.push({ year: on.slice(0, 4), x: Math.min(Math.max(x, 20), width - 20) });
  }
  return found;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
