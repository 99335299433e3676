import { scaleLinear } from 'd3-scale';
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Money } from '../../domain/money.ts';
import { amount } from '../../text/format.ts';
import { Chart, width } from './chart.tsx';

/** One of two ways on: what is left after each month, from now (0) on. */
export interface OutlookWay {
  readonly label: string;
  readonly left: readonly Money[];
}

/** A month that is written below the drawing, with its amounts at the lines. */
interface Mark {
  readonly month: number;
  readonly label: string;
}

const area = { top: 34, bottom: 196, start: 14, end: width - 14 };

/**
 * Two ways on beside each other. The one line is broken and its marks are square, the other is whole and its marks are
 * round, so that no colour is needed. What lies beyond the known premiums is hatched, and the lines are thin there:
 * they follow from the terms alone. Time runs from left to right in every language.
 */
export function OutlookLines({
  direction,
  nothing,
  arrange,
  knownMonths,
  unknownLabel,
  marks,
  ...texts
}: {
  readonly direction: 'ltr' | 'rtl';
  readonly nothing: OutlookWay;
  readonly arrange: OutlookWay;
  /** How many months from now everything that is to be paid is known. */
  readonly knownMonths: number;
  readonly unknownLabel: string;
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly summary: string;
  readonly tableTitle: string;
  readonly table: Child;
}) {
  const months = Math.max(nothing.left.length, arrange.left.length) - 1;
  const most = Math.max(1, ...[...nothing.left, ...arrange.left].map(({ cents }) => cents));
  const x = scaleLinear([0, Math.max(1, months)], [area.start, area.end]);
  const y = scaleLinear([0, most], [area.bottom, area.top]);
  const at = ({ left }: OutlookWay, month: number) => ({
    x: round(x(month)),
    y: round(y(left[month]?.cents ?? 0)),
    text: amount(left[month] ?? { cents: 0 }),
  });
  const path = (way: OutlookWay, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => at(way, from + index))
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`)
      .join('');
  const known = Math.min(knownMonths, months);
  const legend = (
    <Legend nothing={nothing.label} arrange={arrange.label} unknown={known < months ? unknownLabel : ''} />
  );
  return (
    <Chart id="outlook" height={226} legend={legend} {...texts}>
      <defs>
        <pattern id="not-known" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="hatch" />
        </pattern>
      </defs>
      {known < months ? (
        <rect
          x={round(x(known))}
          y={area.top - 14}
          width={round(area.end - x(known))}
          height={area.bottom - area.top + 14}
          fill="url(#not-known)"
        />
      ) : null}
      <path d={`M${area.start} ${area.bottom}H${area.end}`} class="axis" />
      {[nothing, arrange].map((way) => (
        <g class={way === nothing ? 'way-nothing' : 'way-arrange'}>
          <path d={path(way, 0, known)} />
          {known < months ? <path d={path(way, known, months)} class="thin" /> : null}
        </g>
      ))}
      {marks.map(({ month, label }) => (
        <g>
          <Square {...at(nothing, month)} />
          <Round {...at(arrange, month)} />
          <text
            x={at(arrange, month).x}
            y={area.bottom + 20}
            text-anchor={anchorOf(month, months, direction)}
            class="quiet"
          >
            {label}
          </text>
        </g>
      ))}
      {marks.slice(1).map(({ month }) => (
        <g>
          {month === months ? <Value {...at(nothing, month)} above end /> : null}
          <Value
            {...at(arrange, month)}
            above={at(arrange, month).y > area.bottom - 40}
            end={month === months}
          />
        </g>
      ))}
    </Chart>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function Square({ x, y }: Point) {
  return <rect x={x - 5} y={y - 5} width="10" height="10" class="mark-nothing" />;
}

function Round({ x, y }: Point) {
  return <circle cx={x} cy={y} r="5.5" class="mark-arrange" />;
}

function Value({ x, y, text, above, end }: Point & { readonly above?: boolean; readonly end?: boolean }) {
  return (
    <text
      x={end ? x + 5 : x}
      y={above ? y - 11 : y + 21}
      text-anchor={end ? 'end' : 'middle'}
      direction="ltr"
      font-weight="600"
      class="value"
    >
      {text}
    </text>
  );
}

/** Words at the edges stay inside the drawing; where text begins at the right, so does 'start'. */
function anchorOf(month: number, months: number, direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (month !== 0 && month !== months) return 'middle';
  return (month === 0) === (direction === 'ltr') ? 'start' : 'end';
}

function Legend({
  nothing,
  arrange,
  unknown,
}: {
  readonly nothing: string;
  readonly arrange: string;
  readonly unknown: string;
}) {
  return (
    <ul class="legend">
      <li>
        <Swatch>
          <path d="M0 12H24" class="way-nothing" />
          <rect x="7" y="7" width="10" height="10" class="mark-nothing" />
        </Swatch>
        {nothing}
      </li>
      <li>
        <Swatch>
          <path d="M0 12H24" class="way-arrange" />
          <circle cx="12" cy="12" r="5.5" class="mark-arrange" />
        </Swatch>
        {arrange}
      </li>
      {unknown === '' ? (
        ''
      ) : (
        <li>
          <Swatch>
            <rect width="24" height="24" rx="4" fill="url(#not-known)" class="frame" />
          </Swatch>
          {unknown}
        </li>
      )}
    </ul>
  );
}

function Swatch({ children }: PropsWithChildren) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
