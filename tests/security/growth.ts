import { expect } from 'vitest';

const short = 2_500;
const long = 20_000;
/** In so few milliseconds a text of that length cannot have been looked at again and again. */
const instant = 10;
/** What stands before and after: the end is what makes a pattern that almost fits turn back. */
const around = [
  ['', '\u0000'],
  ['wil ', 'x!'],
  ['1', '\u0000'],
  ['1012', 'x'],
] as const;

/** The shortest of some runs: whatever else the machine does only makes a run longer. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && best > instant; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Work on a text eight times as long may take eight times as long, with room for what else goes on; work that looks
 * back at everything before would take sixty-four times as long.
 */
export function expectLinear(name: string, pump: string, work: (text: string) => unknown): void {
  const make = (length: number) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
  for (const [start, end] of around) {
    const onLong = fastest(() => work(start + make(long) + end));
    if (onLong <= instant) continue;
    const onShort = fastest(() => work(start + make(short) + end));
    expect(onLong / onShort, `${name} on ${JSON.stringify(pump)}: ${onLong.toFixed(1)} ms`).toBeLessThan(32);
  }
}
