/** One figure of a run: what was measured, what it is aimed at, and what it came to. */
export interface Figure {
  readonly what: string;
  /** In words; a figure without an aim is told for information. */
  readonly aim?: string;
  readonly reached: string;
  readonly met?: boolean;
  /** The measurements behind it. */
  readonly because?: string;
}

/** The middle one of an odd number of measurements: one that was disturbed does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the middle of nothing');
  return middle;
}

/** The middle of the ratios of what was measured right after each other. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A whole number with thousands apart: 12 345. */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}
